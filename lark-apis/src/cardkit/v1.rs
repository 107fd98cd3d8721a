// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `cardkit`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod card;
pub mod card_element;

pub use self::{card::*, card_element::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchUpdateCard>();
    visitor.visit::<CreateCard>();
    visitor.visit::<IdConvertCard>();
    visitor.visit::<SettingsCard>();
    visitor.visit::<UpdateCard>();
    visitor.visit::<ContentCardElement>();
    visitor.visit::<CreateCardElement>();
    visitor.visit::<DeleteCardElement>();
    visitor.visit::<PatchCardElement>();
    visitor.visit::<UpdateCardElement>();
}
