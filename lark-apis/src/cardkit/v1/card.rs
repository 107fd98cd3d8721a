// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cards.
//!
//! `cardkit.v1.card` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Updates several cards.
///
/// - `POST /open-apis/cardkit/v1/cards/:card_id/batch_update` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 200860, 300121, 300122, 300301, 300302, 300303,
///   300305, 300307, 300311, 300312, 300313, 300314, 300315, 300317
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card/batch_update)
#[lark_api(
    id = "cardkit.v1.card.batch_update",
    method = "POST",
    path = "/open-apis/cardkit/v1/cards/:card_id/batch_update",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateCard {
    pub card_id: String,
    pub uuid: Option<String>,
    pub sequence: i64,
    pub actions: String,
}

/// Creates a card.
///
/// - `POST /open-apis/cardkit/v1/cards` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200860, 300301, 300302, 300303, 300305, 300307
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card/create)
#[lark_api(
    id = "cardkit.v1.card.create",
    method = "POST",
    path = "/open-apis/cardkit/v1/cards",
    token = "tenant",
    response = CardIdResponse,
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCard {
    pub r#type: CardType,
    pub data: String,
}

/// Runs `id_convert` on a card.
///
/// - `POST /open-apis/cardkit/v1/cards/id_convert` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/historic-version/id_convert)
#[doc(alias = "IdConvertCard")]
#[lark_api(
    id = "cardkit.v1.card.id_convert",
    method = "POST",
    path = "/open-apis/cardkit/v1/cards/id_convert",
    token = "tenant",
    response = CardIdResponse,
    scopes = "cardkit:card:read",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConvertCardId {
    pub message_id: String,
}

/// Runs `settings` on a card.
///
/// - `PATCH /open-apis/cardkit/v1/cards/:card_id/settings` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 200860, 300122, 300302, 300307, 300311, 300317
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card/settings)
#[doc(alias = "SettingsCard")]
#[lark_api(
    id = "cardkit.v1.card.settings",
    method = "PATCH",
    path = "/open-apis/cardkit/v1/cards/:card_id/settings",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCardSettings {
    pub card_id: String,
    pub settings: String,
    pub uuid: Option<String>,
    pub sequence: i64,
}

/// Updates a card.
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 10002, 200220, 200740, 200750, 200770, 200810, 200860, 300301, 300302, 300303, 300305, 300307,
///   300311, 300317
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card/update)
#[lark_api(
    id = "cardkit.v1.card.update",
    method = "PUT",
    path = "/open-apis/cardkit/v1/cards/:card_id",
    token = "tenant",
    scopes = "cardkit:card:write",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCard {
    pub card_id: String,
    pub card: Card,
    pub uuid: Option<String>,
    pub sequence: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Card {
    pub r#type: CardType,
    pub data: String,
}

/// The answer to [`CreateCard`] and [`ConvertCardId`].
#[doc(alias("CreateCardResponse", "IdConvertCardResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CardIdResponse {
    pub card_id: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CardType {
    /// A card as JSON.
    CardJson,
    /// A template from the card builder.
    Template,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
