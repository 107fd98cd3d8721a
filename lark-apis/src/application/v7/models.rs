// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `application.v7` share.

use lark_runtime::StringEnum;

/// The values of `i18n_key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum I18nKey {
    /// German.
    DeDe,
    /// English.
    EnUs,
    /// Spanish.
    EsEs,
    /// French.
    FrFr,
    /// Indonesian.
    IdId,
    /// Italian.
    ItIt,
    /// Japanese.
    JaJp,
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
    /// Simplified Chinese.
    ZhCn,
    /// Traditional Chinese (Hong Kong).
    ZhHk,
    /// Traditional Chinese (Taiwan).
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
