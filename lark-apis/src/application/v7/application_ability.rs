// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Abilities of an application.
//!
//! `application.v7.application.ability` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, StringEnum, lark_api};

use super::models::I18nKey;

/// Changes parts of an ability of an application.
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/ability` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 100 a minute
/// - Error codes: 210011, 210012, 210013, 210014, 210015, 210016, 210017, 210019, 210020, 210021
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
    pub app_id: String,
    pub web_app: Option<AppAbilityWeb>,
    pub bot: Option<AppAbilityBot>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppAbilityBot {
    pub enable: bool,
    pub message_card_callback_url: Option<String>,
    /// At most 200 elements.
    pub i18ns: Option<Vec<AppAbilityBotI18n>>,
    pub bot_menu_enable: Option<bool>,
    pub bot_menus: Option<Vec<BotMenuNode>>,
    pub bot_menu_display_strategy: Option<i64>,
    pub allow_invited_to_group_by_other_app_switch_open: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppAbilityBotI18n {
    pub i18n_key: I18nKey,
    pub get_started_desc: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppAbilityWeb {
    pub enable: bool,
    pub pc_url: Option<String>,
    pub pc_new_page_open_mode: Option<PcNewPageOpenMode>,
    pub mobile_url: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotMenuNode {
    pub menu_id: Option<String>,
    pub parent_menu_id: Option<String>,
    pub sort: Option<i64>,
    pub default_name: Option<String>,
    pub i18n_name: Option<BTreeMap<String, String>>,
    pub redirect_link: Option<BotMenuRedirectLink>,
    pub event_key: Option<String>,
    pub icon_file_key: Option<String>,
    pub ud_icon: Option<BotMenuUdIcon>,
    pub menu_content_type: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotMenuRedirectLink {
    pub pc_url: Option<String>,
    pub mobile_url: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotMenuUdIcon {
    pub token: Option<String>,
    pub color: Option<String>,
}

/// The values of `pc_new_page_open_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PcNewPageOpenMode {
    Browser,
    NewTab,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
