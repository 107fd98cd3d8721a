//! Every enabled endpoint in one list, a visit to all their types, and one to all events.

#[allow(unused_variables, reason = "without services there is nothing to visit")]
mod list;

use std::sync::LazyLock;

use lark_runtime::Endpoint;
use lark_runtime::endpoint::EndpointVisitor;
#[cfg(feature = "events")]
use lark_runtime::event::EventVisitor;
use lark_runtime::meta::Meta;

/// The facts of every endpoint whose service is enabled, ordered by service, version and resource.
///
/// ```
/// let deletes = lark_apis::endpoints().iter().filter(|endpoint| endpoint.method() == "DELETE").count();
/// assert!(deletes > 0);
/// ```
#[must_use]
pub fn endpoints() -> &'static [&'static Meta] {
    static ALL: LazyLock<Vec<&'static Meta>> = LazyLock::new(|| {
        let mut all = All(Vec::new());
        visit_endpoints(&mut all);
        all.0
    });
    &ALL
}

struct All(Vec<&'static Meta>);

impl EndpointVisitor for All {
    fn visit<E: Endpoint>(&mut self) {
        self.0.push(E::META);
    }
}

/// Shows `visitor` the type of every endpoint in [`endpoints`], in the same order.
///
/// What the visitor does is compiled for each of them, in the crate that calls this: for all services that is much
/// code where it reads or writes their values, and next to none where it looks at their facts.
///
/// ```
/// use lark_apis::lark_runtime::Endpoint;
/// use lark_apis::lark_runtime::endpoint::EndpointVisitor;
///
/// struct Sizes(usize);
///
/// impl EndpointVisitor for Sizes {
///     fn visit<E: Endpoint>(&mut self) {
///         self.0 = self.0.max(size_of::<E>());
///     }
/// }
///
/// let mut largest = Sizes(0);
/// lark_apis::visit_endpoints(&mut largest);
/// assert!(largest.0 > 0);
/// ```
pub fn visit_endpoints(visitor: &mut impl EndpointVisitor) {
    list::visit(visitor);
}

/// Shows `visitor` every event type whose service is enabled, and those of no service: callbacks and events of version 1.
///
/// ```
/// use lark_apis::lark_runtime::Event;
/// use lark_apis::lark_runtime::event::EventVisitor;
///
/// struct Types(Vec<&'static str>);
///
/// impl EventVisitor for Types {
///     fn visit<E: Event>(&mut self) {
///         self.0.push(E::META.event_type());
///     }
/// }
///
/// let mut types = Types(Vec::new());
/// lark_apis::visit_events(&mut types);
/// assert!(types.0.contains(&"card.action.trigger"));
/// ```
#[cfg(feature = "events")]
pub fn visit_events(visitor: &mut impl EventVisitor) {
    list::visit_events(visitor);
}
