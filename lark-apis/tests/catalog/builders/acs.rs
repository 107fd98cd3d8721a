// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("acs.v1.access_record.list", |given| encode(&lark_apis::acs::v1::ListAccessRecord::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .from(given.integer("query", "from"))
        .to(given.integer("query", "to"))
        .device_id(given.text("query", "device_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("acs.v1.access_record.access_photo.get", |given| encode(&lark_apis::acs::v1::DownloadAccessPhoto::builder()
        .access_record_id(given.text("path", "access_record_id"))
        .build())),
    ("acs.v1.device.list", |_| encode(&lark_apis::acs::v1::ListDevice::builder()
        .build())),
    ("acs.v1.rule_external.create", |given| encode(&lark_apis::acs::v1::CreateRuleExternal::builder()
        .rule_id(given.text("query", "rule_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .rule(given.json::<lark_apis::acs::v1::Rule>("json", "rule"))
        .build())),
    ("acs.v1.rule_external.delete", |given| encode(&lark_apis::acs::v1::DeleteRuleExternal::builder()
        .rule_id(given.text("query", "rule_id"))
        .build())),
    ("acs.v1.rule_external.device_bind", |given| encode(&lark_apis::acs::v1::BindRuleExternalDevice::builder()
        .device_id(given.text("json", "device_id"))
        .rule_ids(given.json::<Vec<String>>("json", "rule_ids"))
        .build())),
    ("acs.v1.rule_external.get", |given| encode(&lark_apis::acs::v1::GetRuleExternal::builder()
        .device_id(given.text("query", "device_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("acs.v1.user.get", |given| encode(&lark_apis::acs::v1::GetUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("acs.v1.user.list", |given| encode(&lark_apis::acs::v1::ListUser::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("acs.v1.user.patch", |given| encode(&lark_apis::acs::v1::PatchUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .user(given.json::<lark_apis::acs::v1::User>("body", "user"))
        .build())),
    ("acs.v1.user.face.get", |given| encode(&lark_apis::acs::v1::DownloadUserFace::builder()
        .user_id(given.text("path", "user_id"))
        .is_cropped(given.boolean("query", "is_cropped"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("acs.v1.user.face.update", |given| encode(&lark_apis::acs::v1::UpdateUserFace::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .files(given.file("file", "files"))
        .file_type(given.text("text", "file_type"))
        .file_name(given.text("text", "file_name"))
        .build())),
    ("acs.v1.visitor.create", |given| encode(&lark_apis::acs::v1::CreateVisitor::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user(given.json::<lark_apis::acs::v1::UserExternal>("json", "user"))
        .build())),
    ("acs.v1.visitor.delete", |given| encode(&lark_apis::acs::v1::DeleteVisitor::builder()
        .visitor_id(given.text("path", "visitor_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
];
