// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("optical_char_recognition.v1.image.basic_recognize", |given| encode(&lark_apis::optical_char_recognition::v1::RecognizeImage::builder()
        .image(given.text("json", "image"))
        .build())),
];
