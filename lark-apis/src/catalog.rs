//! The facts of every enabled endpoint in one list.

mod list;

use std::sync::LazyLock;

use lark_runtime::Meta;

/// The facts of every endpoint whose service is enabled, ordered by service, version and resource.
///
/// ```
/// let deletes = lark_apis::endpoints().iter().filter(|endpoint| endpoint.method() == "DELETE").count();
/// assert!(deletes > 0);
/// ```
#[must_use]
pub fn endpoints() -> &'static [&'static Meta] {
    static ALL: LazyLock<Vec<&'static Meta>> = LazyLock::new(|| list::TABLES.concat());
    &ALL
}
