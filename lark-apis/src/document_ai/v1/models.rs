// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `document_ai.v1` share.

use lark_runtime::{Model, StringEnum};

/// What was read from a mainland travel permit of a Hong Kong or Macao resident.
#[doc(alias("HkmMainlandTravelPermit", "TwMainlandTravelPermit"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MainlandTravelPermit {
    /// What was read, by kind of detail.
    pub entities: Vec<MainlandTravelPermitEntity>,
}

/// A detail read from a mainland travel permit of a Hong Kong or Macao resident.
#[doc(alias("HkmMainlandTravelPermitEntity", "TwMainlandTravelPermitEntity"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MainlandTravelPermitEntity {
    /// Which detail of it this is.
    pub r#type: Option<MainlandTravelPermitEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[doc(alias = "DocumentAiType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MainlandTravelPermitEntityType {
    /// Number of the permit.
    CardNumber,
    /// Birthday of the holder.
    DateOfBirth,
    /// Until when it is valid.
    DateOfExpiry,
    /// Name in Chinese.
    FullNameCn,
    /// Name in Latin letters.
    FullNameEn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
