// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `application.v6` share.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Unknown};

/// Users, departments and user groups to add to or take from what an app may see.
#[doc(alias("AppContactsRangeIdList", "AppVisibilityIdList"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppRangeIdList {
    /// Ids of users, in the kind of `user_id_type`; at most 100.
    pub user_ids: Option<Vec<String>>,
    /// Ids of departments, in the kind of `department_id_type`; at most 100.
    pub department_ids: Option<Vec<String>>,
    /// Ids of user groups; at most 100.
    pub group_ids: Option<Vec<String>>,
}

/// The app's name and texts in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppI18nInfo {
    /// Language of this entry.
    pub i18n_key: Option<AppLanguage>,
    /// The app's name in this language.
    pub name: Option<String>,
    /// The app's description, its subtitle, in this language.
    pub description: Option<String>,
    /// Link to the help in this language.
    pub help_use: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A scope that an app has.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppScope {
    /// The scope itself, such as `im:message`.
    pub scope: Option<String>,
    /// What the scope allows, in the language asked for.
    pub description: Option<String>,
    /// How sensitive the scope is.
    pub level: Option<ScopeLevel>,
    /// Whether the scope is for tenant tokens, user tokens or both.
    pub token_types: Clearable<Vec<TokenType>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The users, departments and user groups of a list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppVisibleList {
    /// Ids of the users on the list: open ids for an app's visibility, the kind of `user_id_type` for its range in the
    /// directory.
    pub open_ids: Clearable<Vec<String>>,
    /// Ids of the departments on the list.
    pub department_ids: Clearable<Vec<String>>,
    /// Ids of the user groups on the list.
    pub group_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `contacts_range_type`, `contacts_scope_type`.
#[doc(alias = "ContactsScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContactsRangeType {
    /// The same people as the app is available to.
    EqualToAvailability,
    /// Only those on the list.
    Some,
    /// Everyone.
    All,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `level`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ScopeLevel {
    /// The level is not known.
    #[lark(value = 0)]
    Unknown,
    /// An ordinary scope.
    #[lark(value = 1)]
    Normal,
    /// An advanced scope.
    #[lark(value = 2)]
    Advanced,
    /// A highly sensitive scope.
    #[lark(value = 3)]
    HighlySensitive,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `scope_type`, `token_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TokenType {
    /// For tenant tokens, as the app.
    Tenant,
    /// For user tokens, as a user.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `default_locale`, `i18n_key`, `lang`, `primary_language`.
#[doc(alias("BlockI18nInfoI18nKey", "DefaultLocale", "GetApplicationLang", "I18nKey", "PrimaryLanguage"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppLanguage {
    /// English.
    EnUs,
    /// Japanese.
    JaJp,
    /// Simplified Chinese.
    ZhCn,
    /// German.
    DeDe,
    /// Spanish.
    EsEs,
    /// French.
    FrFr,
    /// Indonesian.
    IdId,
    /// Italian.
    ItIt,
    /// Korean.
    KoKr,
    /// Malay.
    MsMy,
    /// Portuguese (Brazil).
    PtBr,
    /// Russian.
    RuRu,
    /// Thai.
    ThTh,
    /// Vietnamese.
    ViVn,
    /// Traditional Chinese (Hong Kong).
    ZhHk,
    /// Traditional Chinese (Taiwan).
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
