// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Abilities of an application.
//!
//! `application.v7.application.ability` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, StringEnum, lark_api};

use super::models::I18nKey;

/// Changes the bot and the web app of an app of the company; what is left out stays.
///
/// A user must be the app's owner, administrator or developer; an app can only change itself. Works for apps made in
/// the developer console, not while under review. The change goes live once it is released and approved.
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/ability` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch)
#[lark_api(
    id = "application.v7.application.ability.patch",
    method = "PATCH",
    path = "/open-apis/application/v7/applications/:app_id/ability",
    token = "tenant|user",
    scopes = "application:application:patch",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationAbility {
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// The new settings of the web app.
    pub web_app: Option<AppAbilityWeb>,
    /// The new settings of the bot.
    pub bot: Option<AppAbilityBot>,
}

/// The bot of an app, with its menu and texts.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppAbilityBot {
    /// Whether the app has a bot.
    pub enable: bool,
    /// Address that callbacks of cards are sent to.
    pub message_card_callback_url: Option<String>,
    /// How to begin with the bot, in 1 to 200 languages.
    pub i18ns: Option<Vec<AppAbilityBotI18n>>,
    /// Whether the bot has a menu.
    pub bot_menu_enable: Option<bool>,
    /// The entries of the bot's menu.
    pub bot_menus: Option<Vec<BotMenuNode>>,
    pub bot_menu_display_strategy: Option<i64>,
    pub allow_invited_to_group_by_other_app_switch_open: Option<bool>,
}

/// What the bot says about how to begin, in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppAbilityBotI18n {
    /// Language of this entry.
    pub i18n_key: I18nKey,
    /// How to begin with the bot, at most 64 characters.
    pub get_started_desc: String,
}

/// The web app of an app.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppAbilityWeb {
    /// Whether the app has a web app.
    pub enable: bool,
    /// Address of the web app on computers, at most 512 characters.
    pub pc_url: Option<String>,
    /// Where new pages open on a computer.
    pub pc_new_page_open_mode: Option<PcNewPageOpenMode>,
    /// Address of the web app on phones, at most 512 characters.
    pub mobile_url: Option<String>,
}

/// One entry of a bot's menu.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotMenuNode {
    /// Id of this entry.
    pub menu_id: Option<String>,
    /// Id of the entry above this one.
    pub parent_menu_id: Option<String>,
    /// Place of this entry among its neighbours.
    pub sort: Option<i64>,
    /// Text of the entry where no translation fits.
    pub default_name: Option<String>,
    /// Text of the entry by language.
    pub i18n_name: Option<BTreeMap<String, String>>,
    /// The addresses that the entry opens.
    pub redirect_link: Option<BotMenuRedirectLink>,
    /// Key that the event `application.bot.menu_v6` carries when the entry is tapped.
    pub event_key: Option<String>,
    /// Key of the icon's image.
    pub icon_file_key: Option<String>,
    /// The icon of the entry and its colour.
    pub ud_icon: Option<BotMenuUdIcon>,
    pub menu_content_type: Option<i64>,
}

/// The addresses that a menu entry opens, by platform.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotMenuRedirectLink {
    /// Address opened on a computer.
    pub pc_url: Option<String>,
    /// Address opened on a phone.
    pub mobile_url: Option<String>,
}

/// The icon of a menu entry and its colour.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotMenuUdIcon {
    /// Name of the icon among the platform's icons.
    pub token: Option<String>,
    /// Colour of the icon.
    pub color: Option<String>,
}

/// The values of `pc_new_page_open_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PcNewPageOpenMode {
    /// In the browser.
    Browser,
    /// In a new tab of the client.
    NewTab,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
