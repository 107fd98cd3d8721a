// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `application.v6` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppI18nInfo {
    pub i18n_key: Option<I18nKey>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub help_use: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppScope {
    pub scope: Option<String>,
    pub description: Option<String>,
    pub level: Option<i64>,
    pub token_types: Vec<TokenTypes>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppVisibleList {
    pub open_ids: Vec<String>,
    pub department_ids: Vec<String>,
    pub group_ids: Vec<String>,
}

/// The values of `contacts_scope_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContactsScopeType {
    All,
    EqualToAvailability,
    Some,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `i18n_key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum I18nKey {
    DeDe,
    EnUs,
    EsEs,
    FrFr,
    IdId,
    ItIt,
    JaJp,
    KoKr,
    MsMy,
    PtBr,
    RuRu,
    ThTh,
    ViVn,
    ZhCn,
    ZhHk,
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `lang`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GetApplicationLang {
    EnUs,
    JaJp,
    ZhCn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `token_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TokenTypes {
    Tenant,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
