// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Elements of a card.
//!
//! `cardkit.v1.card.element` in the platform's terms.

use lark_runtime::{StringEnum, lark_api};

/// Streams text into a plain text or rich text element of a card, which shows as if typed.
///
/// The card must be in streaming mode (`streaming_mode` of true, or the setting in the card builder). In templates only
/// rich text can be streamed. Only for the app that created the card; `update_multi` of false is not supported.
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content` with a tenant token, for custom and store
///   apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card-element/content)
#[doc(alias("ContentCardElement", "stream text into card", "typewriter card", "streaming text"))]
#[lark_api(
    id = "cardkit.v1.card.element.content",
    method = "PUT",
    path = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCardElementContent {
    /// Id of the card entity that shows the text, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// Id that you gave the plain text or rich text element in the card; 1 to 20 characters. In templates, only rich text.
    pub element_id: String,
    /// Makes repeated requests one: the same value sets the text once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// The whole new text, 1 to 100000 characters. If it begins with the old text, the rest appears as if typed, else all
    /// appears at once. No spaces around code blocks.
    pub content: String,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
}

/// Adds elements to a card entity, such as a button.
///
/// Only for the app that created the card. `update_multi` of false is not supported.
///
/// - `POST /open-apis/cardkit/v1/cards/:card_id/elements` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card-element/create)
#[lark_api(
    id = "cardkit.v1.card.element.create",
    method = "POST",
    path = "/open-apis/cardkit/v1/cards/:card_id/elements",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCardElement {
    /// Id of the card entity that gets the elements, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// Where the elements go: before or after the target, or at the end of it.
    pub r#type: CardElementType,
    /// Id of the element to place them by; required to insert before or after it. To append, a container; left out, the end
    /// of the card's body. At most 20 characters.
    pub target_element_id: Option<String>,
    /// Makes repeated requests one: the same value adds the elements once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
    /// The elements, as a JSON 2.0 list in a string; at most 1000000 characters.
    pub elements: String,
}

/// Deletes an element of a card entity; a container goes with all it holds.
///
/// Only for the app that created the card. `update_multi` of false is not supported.
///
/// - `DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card-element/delete)
#[lark_api(
    id = "cardkit.v1.card.element.delete",
    method = "DELETE",
    path = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCardElement {
    /// Id of the card entity that loses the element, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// Id that you gave the element to delete in the card's JSON; 1 to 20 characters.
    pub element_id: String,
    /// Makes repeated requests one: the same value deletes once. 1 to 64 characters.
    #[lark(json)]
    pub uuid: Option<String>,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    #[lark(json)]
    pub sequence: i64,
}

/// Changes some properties of an element of a card entity.
///
/// The element's `tag` cannot be changed. Only for the app that created the card; `update_multi` of false is not
/// supported.
///
/// - `PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card-element/patch)
#[lark_api(
    id = "cardkit.v1.card.element.patch",
    method = "PATCH",
    path = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCardElement {
    /// Id of the card entity that has the element, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// Id that you gave the element to change in the card's JSON; 1 to 20 characters.
    pub element_id: String,
    /// The properties to change, as JSON 2.0 in a string; an `element_id` in it renames the element, `tag` cannot change.
    /// At most 1000000 characters.
    pub partial_element: String,
    /// Makes repeated requests one: the same value changes the element once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
}

/// Replaces an element of a card entity with a new one.
///
/// Only for the app that created the card. `update_multi` of false is not supported.
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card-element/update)
#[lark_api(
    id = "cardkit.v1.card.element.update",
    method = "PUT",
    path = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCardElement {
    /// Id of the card entity that has the element, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// Id of the element to replace, unique in the card: letters, digits and underscores, a letter first; 1 to 20
    /// characters.
    pub element_id: String,
    /// Makes repeated requests one: the same value replaces the element once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// The whole new element, as JSON 2.0 in a string; at most 1000000 characters.
    pub element: String,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CardElementType {
    /// At the end of the card or of a container.
    Append,
    /// After the target element.
    InsertAfter,
    /// Before the target element.
    InsertBefore,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
