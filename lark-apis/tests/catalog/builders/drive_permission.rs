// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("drive_permission.v2.public.get_drive_public_permission_old", |given| encode(&lark_apis::drive_permission::v2::GetPublicPermission::builder()
        .token(given.text("json", "token"))
        .r#type(given.text("json", "type"))
        .build())),
];
