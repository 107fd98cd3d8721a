// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("admin.v1.admin_dept_stat.list", |given| encode(&lark_apis::admin::v1::ListAdminDeptStat::builder()
        .department_id_type(given.text("query", "department_id_type"))
        .start_date(given.text("query", "start_date"))
        .end_date(given.text("query", "end_date"))
        .department_id(given.text("query", "department_id"))
        .contains_child_dept(given.boolean("query", "contains_child_dept"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .target_geo(given.text("query", "target_geo"))
        .with_product_version(given.boolean("query", "with_product_version"))
        .build())),
    ("admin.v1.admin_user_stat.list", |given| encode(&lark_apis::admin::v1::ListAdminUserStat::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .start_date(given.text("query", "start_date"))
        .end_date(given.text("query", "end_date"))
        .department_id(given.text("query", "department_id"))
        .user_id(given.text("query", "user_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .target_geo(given.text("query", "target_geo"))
        .build())),
    ("admin.v1.audit_info.list", |given| encode(&lark_apis::admin::v1::ListAuditInfo::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .latest(given.integer("query", "latest"))
        .oldest(given.integer("query", "oldest"))
        .event_name(given.text("query", "event_name"))
        .operator_type(given.text("query", "operator_type"))
        .operator_value(given.text("query", "operator_value"))
        .event_module(given.integer("query", "event_module"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .user_type(given.integer("query", "user_type"))
        .object_type(given.integer("query", "object_type"))
        .object_value(given.text("query", "object_value"))
        .ext_filter_object_by_ccm_token(given.text("query", "ext_filter_object_by_ccm_token"))
        .build())),
    ("admin.v1.badge.create", |given| encode(&lark_apis::admin::v1::CreateBadge::builder()
        .badge(given.json::<lark_apis::admin::v1::Badge>("body", "badge"))
        .build())),
    ("admin.v1.badge.get", |given| encode(&lark_apis::admin::v1::GetBadge::builder()
        .badge_id(given.text("path", "badge_id"))
        .build())),
    ("admin.v1.badge.list", |given| encode(&lark_apis::admin::v1::ListBadge::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .name(given.text("query", "name"))
        .build())),
    ("admin.v1.badge.update", |given| encode(&lark_apis::admin::v1::UpdateBadge::builder()
        .badge_id(given.text("path", "badge_id"))
        .badge(given.json::<lark_apis::admin::v1::Badge>("body", "badge"))
        .build())),
    ("admin.v1.badge.grant.create", |given| encode(&lark_apis::admin::v1::CreateBadgeGrant::builder()
        .badge_id(given.text("path", "badge_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .grant(given.json::<lark_apis::admin::v1::Grant>("body", "grant"))
        .build())),
    ("admin.v1.badge.grant.delete", |given| encode(&lark_apis::admin::v1::DeleteBadgeGrant::builder()
        .badge_id(given.text("path", "badge_id"))
        .grant_id(given.text("path", "grant_id"))
        .build())),
    ("admin.v1.badge.grant.get", |given| encode(&lark_apis::admin::v1::GetBadgeGrant::builder()
        .badge_id(given.text("path", "badge_id"))
        .grant_id(given.text("path", "grant_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("admin.v1.badge.grant.list", |given| encode(&lark_apis::admin::v1::ListBadgeGrant::builder()
        .badge_id(given.text("path", "badge_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .name(given.text("query", "name"))
        .build())),
    ("admin.v1.badge.grant.update", |given| encode(&lark_apis::admin::v1::UpdateBadgeGrant::builder()
        .badge_id(given.text("path", "badge_id"))
        .grant_id(given.text("path", "grant_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .grant(given.json::<lark_apis::admin::v1::Grant>("body", "grant"))
        .build())),
    ("admin.v1.badge_image.create", |given| encode(&lark_apis::admin::v1::UploadBadgeImage::builder()
        .image_file(given.file("file", "image_file"))
        .image_type(given.integer("text", "image_type"))
        .build())),
    ("admin.v1.password.reset", |given| encode(&lark_apis::admin::v1::ResetPassword::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .password(given.json::<lark_apis::admin::v1::Password>("json", "password"))
        .user_id(given.text("json", "user_id"))
        .build())),
];
