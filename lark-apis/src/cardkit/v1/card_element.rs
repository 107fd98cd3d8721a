// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Elements of a card.
//!
//! `cardkit.v1.card.element` in the platform's terms.

use lark_runtime::{StringEnum, lark_api};

/// Runs `content` on an element of a card.
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content` with a tenant token, for custom and store
///   apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 200850, 200860, 300120, 300302, 300307, 300309,
///   300310, 300311, 300313, 300317
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card-element/content)
#[doc(alias = "ContentCardElement")]
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
    pub card_id: String,
    pub element_id: String,
    pub uuid: Option<String>,
    pub content: String,
    pub sequence: i64,
}

/// Creates an element of a card.
///
/// - `POST /open-apis/cardkit/v1/cards/:card_id/elements` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200510, 200740, 200750, 200770, 200810, 200860, 300120, 300301, 300302, 300305,
///   300307, 300311, 300315, 300317
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
    pub card_id: String,
    pub r#type: CardElementType,
    pub target_element_id: Option<String>,
    pub uuid: Option<String>,
    pub sequence: i64,
    pub elements: String,
}

/// Deletes an element of a card.
///
/// - `DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 300302, 300303, 300307, 300311, 300314, 300317
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
    pub card_id: String,
    pub element_id: String,
    #[lark(json)]
    pub uuid: Option<String>,
    #[lark(json)]
    pub sequence: i64,
}

/// Changes parts of an element of a card.
///
/// - `PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 200860, 300301, 300302, 300303, 300307, 300311,
///   300312, 300313, 300317
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
    pub card_id: String,
    pub element_id: String,
    pub partial_element: String,
    pub uuid: Option<String>,
    pub sequence: i64,
}

/// Updates an element of a card.
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 200860, 300121, 300301, 300302, 300305, 300307,
///   300311, 300317
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
    pub card_id: String,
    pub element_id: String,
    pub uuid: Option<String>,
    pub element: String,
    pub sequence: i64,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CardElementType {
    Append,
    InsertAfter,
    InsertBefore,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
