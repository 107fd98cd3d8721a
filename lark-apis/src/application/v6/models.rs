// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `application.v6` share.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Unknown};

#[doc(alias("AppContactsRangeIdList", "AppVisibilityIdList"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppRangeIdList {
    /// At most 100 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub department_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub group_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppI18nInfo {
    pub i18n_key: Option<AppLanguage>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub help_use: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppScope {
    pub scope: Option<String>,
    pub description: Option<String>,
    pub level: Option<ScopeLevel>,
    pub token_types: Clearable<Vec<TokenType>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppVisibleList {
    pub open_ids: Clearable<Vec<String>>,
    pub department_ids: Clearable<Vec<String>>,
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
    Some,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Normal,
    #[lark(value = 2)]
    Advanced,
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
    Tenant,
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
    EnUs,
    JaJp,
    ZhCn,
    DeDe,
    EsEs,
    FrFr,
    IdId,
    ItIt,
    KoKr,
    MsMy,
    PtBr,
    RuRu,
    ThTh,
    ViVn,
    ZhHk,
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
