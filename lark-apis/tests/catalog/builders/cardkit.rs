// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("cardkit.v1.card.batch_update", |given| encode(&lark_apis::cardkit::v1::BatchUpdateCard::builder()
        .card_id(given.text("path", "card_id"))
        .uuid(given.text("json", "uuid"))
        .sequence(given.integer("json", "sequence"))
        .actions(given.text("json", "actions"))
        .build())),
    ("cardkit.v1.card.create", |given| encode(&lark_apis::cardkit::v1::CreateCard::builder()
        .r#type(given.text("json", "type"))
        .data(given.text("json", "data"))
        .build())),
    ("cardkit.v1.card.id_convert", |given| encode(&lark_apis::cardkit::v1::ConvertCardId::builder()
        .message_id(given.text("json", "message_id"))
        .build())),
    ("cardkit.v1.card.settings", |given| encode(&lark_apis::cardkit::v1::UpdateCardSettings::builder()
        .card_id(given.text("path", "card_id"))
        .settings(given.text("json", "settings"))
        .uuid(given.text("json", "uuid"))
        .sequence(given.integer("json", "sequence"))
        .build())),
    ("cardkit.v1.card.update", |given| encode(&lark_apis::cardkit::v1::UpdateCard::builder()
        .card_id(given.text("path", "card_id"))
        .card(given.json::<lark_apis::cardkit::v1::Card>("json", "card"))
        .uuid(given.text("json", "uuid"))
        .sequence(given.integer("json", "sequence"))
        .build())),
    ("cardkit.v1.card.element.content", |given| encode(&lark_apis::cardkit::v1::UpdateCardElementContent::builder()
        .card_id(given.text("path", "card_id"))
        .element_id(given.text("path", "element_id"))
        .uuid(given.text("json", "uuid"))
        .content(given.text("json", "content"))
        .sequence(given.integer("json", "sequence"))
        .build())),
    ("cardkit.v1.card.element.create", |given| encode(&lark_apis::cardkit::v1::CreateCardElement::builder()
        .card_id(given.text("path", "card_id"))
        .r#type(given.text("json", "type"))
        .target_element_id(given.text("json", "target_element_id"))
        .uuid(given.text("json", "uuid"))
        .sequence(given.integer("json", "sequence"))
        .elements(given.text("json", "elements"))
        .build())),
    ("cardkit.v1.card.element.delete", |given| encode(&lark_apis::cardkit::v1::DeleteCardElement::builder()
        .card_id(given.text("path", "card_id"))
        .element_id(given.text("path", "element_id"))
        .uuid(given.text("json", "uuid"))
        .sequence(given.integer("json", "sequence"))
        .build())),
    ("cardkit.v1.card.element.patch", |given| encode(&lark_apis::cardkit::v1::PatchCardElement::builder()
        .card_id(given.text("path", "card_id"))
        .element_id(given.text("path", "element_id"))
        .partial_element(given.text("json", "partial_element"))
        .uuid(given.text("json", "uuid"))
        .sequence(given.integer("json", "sequence"))
        .build())),
    ("cardkit.v1.card.element.update", |given| encode(&lark_apis::cardkit::v1::UpdateCardElement::builder()
        .card_id(given.text("path", "card_id"))
        .element_id(given.text("path", "element_id"))
        .uuid(given.text("json", "uuid"))
        .element(given.text("json", "element"))
        .sequence(given.integer("json", "sequence"))
        .build())),
];
