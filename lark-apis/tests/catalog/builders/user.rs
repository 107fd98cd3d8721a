// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("user.v1.batch_get_id.batch_get_user_by_id_old", |given| encode(&lark_apis::user::v1::BatchGetUserId::builder()
        .emails(given.text("query", "emails"))
        .mobiles(given.text("query", "mobiles"))
        .build())),
    ("user.v4.app_admin_user.get_application_app_admin_user_list", |_| encode(&lark_apis::user::v4::ListAppAdminUser::builder()
        .build())),
];
