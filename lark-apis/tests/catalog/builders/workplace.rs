// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("workplace.v1.custom_workplace_access_data.search", |given| encode(&lark_apis::workplace::v1::SearchCustomWorkplaceAccessData::builder()
        .from_date(given.text("query", "from_date"))
        .to_date(given.text("query", "to_date"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .custom_workplace_id(given.text("query", "custom_workplace_id"))
        .build())),
    ("workplace.v1.workplace_access_data.search", |given| encode(&lark_apis::workplace::v1::SearchWorkplaceAccessData::builder()
        .from_date(given.text("query", "from_date"))
        .to_date(given.text("query", "to_date"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("workplace.v1.workplace_block_access_data.search", |given| encode(&lark_apis::workplace::v1::SearchWorkplaceBlockAccessData::builder()
        .from_date(given.text("query", "from_date"))
        .to_date(given.text("query", "to_date"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .block_id(given.text("query", "block_id"))
        .build())),
];
