// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cards.
//!
//! `cardkit.v1.card` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Changes the settings and elements of a card in one step: adds, edits and deletes several at once.
///
/// Only for cards of JSON 2.0, by the app that created the card. `update_multi` of false is not supported.
///
/// - `POST /open-apis/cardkit/v1/cards/:card_id/batch_update` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the card entity to change, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// Makes repeated requests one: the same value applies the actions once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
    /// The changes, as a JSON list in a string: each names an `action`, such as `add_elements` or `update_element`, and its
    /// parameters. At most 1000000 characters.
    pub actions: String,
}

/// Creates a card entity from JSON or a template, to be sent and changed later by its id.
///
/// Only for JSON 2.0 or templates of the new card builder; `update_multi` of false is not supported. An entity can be
/// sent once and changed for 14 days after its creation.
///
/// - `POST /open-apis/cardkit/v1/cards` with a tenant token, for custom and store apps
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/cardkit-v1/card/create)
#[doc(alias("create card entity", "streaming card"))]
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
    /// Whether `data` is a card as JSON or a template of the card builder.
    pub r#type: CardType,
    /// The card as a string that fits `type`: JSON with a `schema` of `2.0`, or the data of a template of the new builder.
    /// At most 3000000 characters.
    pub data: String,
}

/// Finds the id of the card entity behind a message.
///
/// No longer recommended: create the entity with `card.create` and send it with `im.v1.message.create`, and its id is
/// known from the start.
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
    /// Id of the message with the card, `om_...`; its type must be `interactive`. 1 to 50 characters.
    pub message_id: String,
}

/// Changes the `config` and `card_link` of a card entity.
///
/// Only for the app that created the card. `update_multi` of false is not supported.
///
/// - `PATCH /open-apis/cardkit/v1/cards/:card_id/settings` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the card entity whose settings change, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// The new `config` and `card_link`, as JSON 2.0 in a string; at most 100000 characters.
    pub settings: String,
    /// Makes repeated requests one: the same value changes the settings once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
}

/// Replaces a whole card entity with new JSON.
///
/// Only for cards of JSON 2.0, by the app that created the card. `update_multi` of false is not supported.
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: `sequence` must grow with every operation on the card, so a
///   repetition with the same number is refused although the first one took effect
/// - Scope: `cardkit:card:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the card entity to replace, from `cardkit.v1.card.create`; 1 to 20 characters.
    pub card_id: String,
    /// The whole new card.
    pub card: Card,
    /// Makes repeated requests one: the same value replaces the card once. 1 to 64 characters.
    pub uuid: Option<String>,
    /// Number of this change, greater than that of the change before to the same card; 1 to 2147483647.
    pub sequence: i64,
}

/// The new content of a card.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Card {
    /// Form of `data`; always `card_json`.
    pub r#type: CardType,
    /// The card as a JSON 2.0 string, at most 1000000 characters.
    pub data: String,
}

/// The answer to [`CreateCard`] and [`ConvertCardId`].
#[doc(alias("CreateCardResponse", "IdConvertCardResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CardIdResponse {
    /// Id of the new card entity, to send it in a message and to change it.
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
