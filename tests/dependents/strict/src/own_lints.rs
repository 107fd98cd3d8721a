//! Exceptions that a user wrote on a declaration hold for all that the macro makes of it.

use lark_runtime::{Model, lark_api};

/// Names as on the wire.
#[lark_api(method = "POST", path = "/open-apis/a", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
#[allow(non_snake_case)]
pub struct CamelCase {
    /// Required.
    pub fileType: String,
    /// Optional.
    pub fileName: Option<String>,
}

/// Names with a common beginning.
#[lark_api(method = "POST", path = "/open-apis/c", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
#[allow(clippy::struct_field_names)]
pub struct Prefixed {
    /// Optional.
    pub user_name: Option<String>,
    /// Optional.
    pub user_mail: Option<String>,
    /// Optional.
    pub user_phone: Option<String>,
    /// Optional.
    pub user_id: Option<String>,
}

/// Flags.
#[lark_api(method = "POST", path = "/open-apis/d", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)]
pub struct Flags {
    /// Flag.
    pub one: bool,
    /// Flag.
    pub two: bool,
    /// Flag.
    pub three: bool,
    /// Flag.
    pub four: bool,
}

/// A field that is deprecated.
#[lark_api(method = "POST", path = "/open-apis/e", token = "tenant", response = Answer)]
#[derive(Clone)]
#[allow(missing_debug_implementations)]
pub struct DeprecatedField {
    /// Old.
    #[deprecated]
    pub old: Option<String>,
    /// Old and required.
    #[deprecated(note = "use another")]
    pub older: String,
}

/// An answer with names as on the wire.
#[derive(Clone, Default, Model)]
#[allow(non_snake_case)]
pub struct Answer {
    /// Scalar.
    pub fileType: Option<String>,
    /// Old.
    #[deprecated]
    pub old: Option<String>,
}
