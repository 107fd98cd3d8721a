// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `apaas.v1` share.

use lark_runtime::{Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
pub struct Condition {
    pub index: Option<String>,
    pub left: Option<ConditionValue>,
    pub right: Option<ConditionValue>,
    pub operator: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ConditionValue {
    pub r#type: Option<String>,
    pub settings: Option<String>,
    pub display_names: Vec<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Criterion {
    /// At most 10 elements.
    pub conditions: Vec<Condition>,
    pub logic_expression: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct I18n {
    pub language_code: Option<String>,
    pub text: Option<String>,
}

/// The values of `seat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum SeatType {
    PerUser,
    PerUserPerApp,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ApaasStatus {
    InUse,
    Released,
    /// A value that is newer than this crate.
    Other(String),
}
