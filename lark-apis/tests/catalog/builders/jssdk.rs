// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("jssdk.v0.ticket.get_jssdk_ticket", |_| encode(&lark_apis::jssdk::v0::GetJssdkTicket::builder()
        .build())),
];
