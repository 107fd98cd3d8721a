// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `cardkit`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod card;
pub mod card_element;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<card::BatchUpdateCard>();
    visitor.visit::<card::CreateCard>();
    visitor.visit::<card::IdConvertCard>();
    visitor.visit::<card::SettingsCard>();
    visitor.visit::<card::UpdateCard>();
    visitor.visit::<card_element::ContentCardElement>();
    visitor.visit::<card_element::CreateCardElement>();
    visitor.visit::<card_element::DeleteCardElement>();
    visitor.visit::<card_element::PatchCardElement>();
    visitor.visit::<card_element::UpdateCardElement>();
}
