// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("face_detection.v1.image.detect_face_attributes", |given| encode(&lark_apis::face_detection::v1::DetectFaceAttributes::builder()
        .image(given.text("json", "image"))
        .build())),
];
