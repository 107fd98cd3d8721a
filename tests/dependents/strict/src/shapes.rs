//! Endpoints and models of every shape, public: the shared ones, and some with free-form parts or hardly any.

use std::collections::{BTreeMap, HashMap};

use lark_runtime::{Model, StringEnum, lark_api};
use serde_json::Value;

#[path = "../../shapes.rs"]
mod shared;

pub use shared::*;

/// Free-form parts.
#[derive(Clone, Default, Model)]
pub struct Card {
    /// Any value.
    pub content: Value,
    /// Values under free keys.
    pub variables: BTreeMap<String, Value>,
}

/// No fields, in braces.
#[lark_api(method = "GET", path = "/open-apis/a", token = "tenant", response = Card)]
#[derive(Clone, Debug)]
pub struct Empty {}

/// One required field alone.
#[lark_api(method = "POST", path = "/open-apis/b", token = "app", response = Value)]
#[derive(Clone, Debug)]
pub struct OneRequired {
    /// A flag.
    pub flag: bool,
}

/// One optional field alone.
#[lark_api(method = "PATCH", path = "/open-apis/c", token = "app|user", response = Vec<Task>)]
#[derive(Clone, Debug)]
pub struct OneOptional {
    /// A flag.
    pub flag: Option<bool>,
}

/// Pages without one list, counted.
#[lark_api(
    method = "POST",
    path = "/open-apis/d",
    token = "tenant",
    response = ListTasksAnswer,
    paging(page = "page_index")
)]
#[derive(Clone, Debug)]
pub struct Counted {
    /// Which page.
    pub page_index: Option<i64>,
}

/// Every kind of field is required.
#[lark_api(method = "POST", path = "/open-apis/e/:id/:number", token = "tenant", deprecated)]
#[derive(Clone, Debug)]
pub struct AllRequired {
    /// Path segment.
    pub id: String,
    /// Path segment of a number.
    pub number: u64,
    /// Query parameter.
    #[lark(query)]
    pub on: bool,
    /// Header.
    #[lark(header = "X-Kind")]
    pub kind: UserIdType,
    /// Numbers.
    pub numbers: Vec<i64>,
    /// Texts.
    pub texts: Vec<String>,
    /// Models.
    pub members: Vec<Member>,
    /// One model.
    pub member: Member,
    /// Boxed.
    pub boxed: Box<User>,
    /// Free keys.
    pub map: HashMap<String, Vec<String>>,
    /// Any value.
    pub any: Value,
}

/// An enum of which nothing is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, StringEnum)]
pub enum NothingKnown {
    /// Any text.
    Other(String),
}

/// A model without fields.
#[derive(Clone, Default, Model)]
pub struct NoFields;

/// A model without fields, in braces.
#[derive(Clone, Default, Model)]
pub struct NoFieldsBraced {}

/// A model with one field.
#[derive(Clone, Default, Eq, Model)]
pub struct OneField {
    /// Scalar.
    pub only: Option<String>,
}
