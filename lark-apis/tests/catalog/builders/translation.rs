// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("translation.v1.text.detect", |given| encode(&lark_apis::translation::v1::DetectText::builder()
        .text(given.text("json", "text"))
        .build())),
    ("translation.v1.text.translate", |given| encode(&lark_apis::translation::v1::TranslateText::builder()
        .source_language(given.text("json", "source_language"))
        .text(given.text("json", "text"))
        .target_language(given.text("json", "target_language"))
        .glossary(given.json::<Vec<lark_apis::translation::v1::Term>>("json", "glossary"))
        .build())),
];
