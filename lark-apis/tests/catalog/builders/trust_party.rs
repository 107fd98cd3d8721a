// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("trust_party.v1.collaboration_tenant.get", |given| encode(&lark_apis::trust_party::v1::GetCollaborationTenant::builder()
        .target_tenant_key(given.text("path", "target_tenant_key"))
        .build())),
    ("trust_party.v1.collaboration_tenant.list", |given| encode(&lark_apis::trust_party::v1::ListCollaborationTenant::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("trust_party.v1.collaboration_tenant.visible_organization", |given| encode(&lark_apis::trust_party::v1::GetVisibleOrganization::builder()
        .target_tenant_key(given.text("path", "target_tenant_key"))
        .department_id_type(given.text("query", "department_id_type"))
        .target_department_id(given.text("query", "target_department_id"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .group_id_type(given.text("query", "group_id_type"))
        .target_group_id(given.text("query", "target_group_id"))
        .build())),
    ("trust_party.v1.collaboration_tenant.collaboration_department.get", |given| encode(&lark_apis::trust_party::v1::GetCollaborationTenantDepartment::builder()
        .target_tenant_key(given.text("path", "target_tenant_key"))
        .target_department_id(given.text("path", "target_department_id"))
        .target_department_id_type(given.text("query", "target_department_id_type"))
        .build())),
    ("trust_party.v1.collaboration_tenant.collaboration_user.get", |given| encode(&lark_apis::trust_party::v1::GetCollaborationTenantUser::builder()
        .target_tenant_key(given.text("path", "target_tenant_key"))
        .target_user_id(given.text("path", "target_user_id"))
        .target_user_id_type(given.text("query", "target_user_id_type"))
        .build())),
];
