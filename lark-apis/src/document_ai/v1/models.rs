// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `document_ai.v1` share.

use lark_runtime::{Model, StringEnum};

#[doc(alias("HkmMainlandTravelPermit", "TwMainlandTravelPermit"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MainlandTravelPermit {
    pub entities: Vec<MainlandTravelPermitEntity>,
}

#[doc(alias("HkmMainlandTravelPermitEntity", "TwMainlandTravelPermitEntity"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MainlandTravelPermitEntity {
    pub r#type: Option<MainlandTravelPermitEntityType>,
    pub value: Option<String>,
}

/// The values of `type`.
#[doc(alias = "DocumentAiType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MainlandTravelPermitEntityType {
    CardNumber,
    DateOfBirth,
    DateOfExpiry,
    FullNameCn,
    FullNameEn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
