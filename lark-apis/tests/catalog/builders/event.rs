// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("event.v1.connection.get", |_| encode(&lark_apis::event::v1::GetConnection::builder()
        .build())),
    ("event.v1.outbound_ip.list", |given| encode(&lark_apis::event::v1::ListOutboundIp::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
];
