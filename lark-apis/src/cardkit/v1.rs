// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `cardkit`.

pub mod card;
pub mod card_element;
pub mod streaming;

pub use self::{card::*, card_element::*, streaming::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchUpdateCard>();
    visitor.visit::<CreateCard>();
    visitor.visit::<ConvertCardId>();
    visitor.visit::<UpdateCardSettings>();
    visitor.visit::<UpdateCard>();
    visitor.visit::<UpdateCardElementContent>();
    visitor.visit::<CreateCardElement>();
    visitor.visit::<DeleteCardElement>();
    visitor.visit::<PatchCardElement>();
    visitor.visit::<UpdateCardElement>();
}
