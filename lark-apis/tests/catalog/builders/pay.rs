// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("pay.v1.order.get_application_order", |given| encode(&lark_apis::pay::v1::GetOrder::builder()
        .order_id(given.text("query", "order_id"))
        .build())),
    ("pay.v1.order.get_application_order_list", |given| encode(&lark_apis::pay::v1::ListOrder::builder()
        .status(given.text("query", "status"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .tenant_key(given.text("query", "tenant_key"))
        .build())),
    ("pay.v1.paid_scope.check_user_is_in_application_paid_scope", |given| encode(&lark_apis::pay::v1::CheckUserInPaidScope::builder()
        .open_id(given.text("query", "open_id"))
        .user_id(given.text("query", "user_id"))
        .build())),
];
