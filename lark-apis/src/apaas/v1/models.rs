// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `apaas.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Condition {
    pub index: Option<String>,
    pub left: Option<ConditionValue>,
    pub right: Option<ConditionValue>,
    pub operator: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConditionValue {
    pub r#type: Option<String>,
    pub settings: Option<String>,
    pub display_names: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Criterion {
    /// At most 10 elements.
    pub conditions: Vec<Condition>,
    pub logic_expression: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    pub language_code: Option<String>,
    pub text: Option<String>,
}

/// The values of `seat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SeatType {
    PerUser,
    PerUserPerApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApaasStatus {
    InUse,
    Released,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
