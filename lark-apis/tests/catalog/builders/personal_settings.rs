// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("personal_settings.v1.system_status.batch_close", |given| encode(&lark_apis::personal_settings::v1::BatchCloseSystemStatus::builder()
        .system_status_id(given.text("path", "system_status_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .user_list(given.json::<Vec<String>>("json", "user_list"))
        .build())),
    ("personal_settings.v1.system_status.batch_open", |given| encode(&lark_apis::personal_settings::v1::BatchOpenSystemStatus::builder()
        .system_status_id(given.text("path", "system_status_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .user_list(given.json::<Vec<lark_apis::personal_settings::v1::SystemStatusUserOpenParam>>("json", "user_list"))
        .build())),
    ("personal_settings.v1.system_status.create", |given| encode(&lark_apis::personal_settings::v1::CreateSystemStatus::builder()
        .system_status(given.json::<lark_apis::personal_settings::v1::SystemStatus>("body", "system_status"))
        .build())),
    ("personal_settings.v1.system_status.delete", |given| encode(&lark_apis::personal_settings::v1::DeleteSystemStatus::builder()
        .system_status_id(given.text("path", "system_status_id"))
        .build())),
    ("personal_settings.v1.system_status.list", |given| encode(&lark_apis::personal_settings::v1::ListSystemStatus::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("personal_settings.v1.system_status.patch", |given| encode(&lark_apis::personal_settings::v1::PatchSystemStatus::builder()
        .system_status_id(given.text("path", "system_status_id"))
        .system_status(given.json::<lark_apis::personal_settings::v1::SystemStatus>("json", "system_status"))
        .update_fields(given.json::<Vec<lark_apis::personal_settings::v1::UpdateFields>>("json", "update_fields"))
        .build())),
];
