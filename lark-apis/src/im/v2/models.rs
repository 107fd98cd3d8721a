// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `im.v2` share.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum};

/// How users are told of a card in the message list.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppFeedNotify {
    /// Whether to send no notice of the card. Default: false.
    pub close_notify: Option<bool>,
    /// Text that phones read aloud, at most 20 characters.
    pub custom_sound_text: Option<String>,
    /// Whether phones read `custom_sound_text` aloud, in a female voice. Default: false.
    pub with_custom_sound: Option<bool>,
}

/// A user for whom the call failed, and why.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FailedReason {
    /// Number of the error.
    pub error_code: Option<i64>,
    /// What went wrong, in words.
    pub error_message: Option<String>,
    /// Id of the user for whom it failed.
    pub user_id: Option<String>,
}

/// A card of the app in a user's message list.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCard {
    /// Id of the card, of your choice, at most 200 characters; left out, one is made and returned.
    pub biz_id: Option<String>,
    /// Title on one line, at most 60 characters; what does not fit is cut.
    pub title: Option<String>,
    /// Key of the avatar, at most 100 characters.
    pub avatar_key: Option<String>,
    /// Text on one line below the title, at most 120 characters; emoji are possible, what does not fit is cut.
    pub preview: Option<String>,
    /// Label with a state; left out, the time of arrival shows.
    pub status_label: Option<OpenFeedStatusLabel>,
    /// Up to 2 buttons; none if left out.
    pub buttons: Option<OpenAppFeedCardButtons>,
    /// Where a tap on the card leads; required to create it.
    pub link: Option<OpenAppFeedLink>,
    /// Whether the card stays at the top of the list for now. Default: false.
    pub time_sensitive: Option<bool>,
    /// How users are told of the card; left out, they are notified.
    pub notify: Option<AppFeedNotify>,
}

/// A button on a card in the message list.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardButton {
    /// Addresses the button opens; `https` only.
    pub multi_url: Option<OpenAppFeedCardUrl>,
    /// Whether the button opens a page or calls the app back.
    pub action_type: ActionType,
    /// Text on the button.
    pub text: OpenAppFeedCardText,
    /// How the button looks. Default: `default`.
    pub button_type: Option<ButtonType>,
    /// Values that go along with the button's action, by name.
    pub action_map: Option<BTreeMap<String, String>>,
}

/// The buttons of a card in the message list.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardButtons {
    /// The buttons, at most 2. An update replaces all of them: what it leaves out is removed.
    pub buttons: Vec<OpenAppFeedCardButton>,
}

/// The text on a button.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardText {
    /// The text, 1 to 30 characters.
    pub text: String,
}

/// The addresses that a button opens, by platform.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedCardUrl {
    /// Address for every platform without its own, at most 700 characters.
    pub url: Option<String>,
    /// Address on Android, at most 700 characters.
    pub android_url: Option<String>,
    /// Address on iOS, at most 700 characters.
    pub ios_url: Option<String>,
    /// Address on a computer, at most 700 characters.
    pub pc_url: Option<String>,
}

/// Where a tap on the card leads.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenAppFeedLink {
    /// An `https` address, or an AppLink of a web app or mini program with the right app id; at most 700 characters.
    /// Required to create a card.
    pub link: Option<String>,
}

/// A card that failed for one user, and why.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenFailedUserAppFeedCardItem {
    /// Id of the card that failed.
    pub biz_id: Option<String>,
    /// Id of the user for whom it failed.
    pub user_id: Option<String>,
    /// Why the card failed.
    pub reason: Option<FeedCardFailReason>,
}

/// A label on a card that shows its state.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenFeedStatusLabel {
    /// Text of the label, 1 to 20 characters.
    pub text: String,
    /// How the label looks. Default: `primary`.
    pub r#type: OpenFeedStatusLabelType,
}

/// The values of `reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeedCardFailReason {
    /// The reason is not known.
    #[lark(rename = "0")]
    Unknown,
    /// The app may not do this.
    #[lark(rename = "1")]
    NoPermission,
    /// The card was not created.
    #[lark(rename = "2")]
    NotCreated,
    /// Too many calls.
    #[lark(rename = "3")]
    RateLimited,
    /// The card is a duplicate.
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
    /// Opens a page.
    UrlPage,
    /// Calls the app back.
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
    /// A plain button.
    Default,
    /// A button that stands out.
    Primary,
    /// A button in the colour of success.
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
    /// A label that warns.
    Danger,
    /// A label that stands out.
    Primary,
    /// A label in the background.
    Secondary,
    /// A label in the colour of success.
    Success,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
