// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `im.v2` share.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum};

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppFeedNotify {
    pub close_notify: Option<bool>,
    pub custom_sound_text: Option<String>,
    pub with_custom_sound: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FailedReason {
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCard {
    pub biz_id: Option<String>,
    pub title: Option<String>,
    pub avatar_key: Option<String>,
    pub preview: Option<String>,
    pub status_label: Option<OpenFeedStatusLabel>,
    pub buttons: Option<OpenAppFeedCardButtons>,
    pub link: Option<OpenAppFeedLink>,
    pub time_sensitive: Option<bool>,
    pub notify: Option<AppFeedNotify>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardButton {
    pub multi_url: Option<OpenAppFeedCardUrl>,
    pub action_type: ActionType,
    pub text: OpenAppFeedCardText,
    pub button_type: Option<ButtonType>,
    pub action_map: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardButtons {
    /// At most 2 elements.
    pub buttons: Vec<OpenAppFeedCardButton>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardText {
    pub text: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardUrl {
    pub url: Option<String>,
    pub android_url: Option<String>,
    pub ios_url: Option<String>,
    pub pc_url: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedLink {
    pub link: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenFailedUserAppFeedCardItem {
    pub biz_id: Option<String>,
    pub user_id: Option<String>,
    pub reason: Option<FeedCardFailReason>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenFeedStatusLabel {
    pub text: String,
    pub r#type: OpenFeedStatusLabelType,
}

/// The values of `reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeedCardFailReason {
    #[lark(rename = "0")]
    Unknown,
    #[lark(rename = "1")]
    NoPermission,
    #[lark(rename = "2")]
    NotCreated,
    #[lark(rename = "3")]
    RateLimited,
    #[lark(rename = "4")]
    Duplicate,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `action_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ActionType {
    UrlPage,
    Webhook,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `button_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ButtonType {
    Default,
    Primary,
    Success,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OpenFeedStatusLabelType {
    Danger,
    Primary,
    Secondary,
    Success,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
