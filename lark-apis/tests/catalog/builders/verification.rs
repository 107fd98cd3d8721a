// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("verification.v1.verification.get", |_| encode(&lark_apis::verification::v1::GetVerification::builder()
        .build())),
];
