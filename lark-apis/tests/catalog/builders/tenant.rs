// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("tenant.v2.tenant.query", |_| encode(&lark_apis::tenant::v2::QueryTenant::builder()
        .build())),
    ("tenant.v2.tenant.product_assign_info.query", |_| encode(&lark_apis::tenant::v2::QueryTenantProductAssignInfo::builder()
        .build())),
];
