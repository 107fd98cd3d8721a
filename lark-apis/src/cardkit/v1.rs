// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `cardkit`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod card;
pub mod card_element;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <card::BatchUpdateCard as lark_runtime::Endpoint>::META,
    <card::CreateCard as lark_runtime::Endpoint>::META,
    <card::IdConvertCard as lark_runtime::Endpoint>::META,
    <card::SettingsCard as lark_runtime::Endpoint>::META,
    <card::UpdateCard as lark_runtime::Endpoint>::META,
    <card_element::ContentCardElement as lark_runtime::Endpoint>::META,
    <card_element::CreateCardElement as lark_runtime::Endpoint>::META,
    <card_element::DeleteCardElement as lark_runtime::Endpoint>::META,
    <card_element::PatchCardElement as lark_runtime::Endpoint>::META,
    <card_element::UpdateCardElement as lark_runtime::Endpoint>::META,
];
