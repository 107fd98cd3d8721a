// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("block.v2.entity.create", |given| encode(&lark_apis::block::v2::CreateEntity::builder()
        .title(given.text("json", "title"))
        .block_type_id(given.text("json", "block_type_id"))
        .source_data(given.text("json", "source_data"))
        .source_meta(given.text("json", "source_meta"))
        .version(given.text("json", "version"))
        .source_link(given.text("json", "source_link"))
        .owner(given.text("json", "owner"))
        .extra(given.text("json", "extra"))
        .i18n_summary(given.text("json", "i18n_summary"))
        .i18n_preview(given.text("json", "i18n_preview"))
        .summary(given.text("json", "summary"))
        .preview(given.text("json", "preview"))
        .build())),
    ("block.v2.entity.update", |given| encode(&lark_apis::block::v2::UpdateEntity::builder()
        .block_id(given.text("path", "block_id"))
        .entity(given.json::<lark_apis::block::v2::Entity>("body", "entity"))
        .build())),
    ("block.v2.message.create", |given| encode(&lark_apis::block::v2::CreateMessage::builder()
        .body(given.text("json", "body"))
        .version(given.text("json", "version"))
        .block_id(given.text("json", "block_id"))
        .resource(given.text("json", "resource"))
        .open_ids(given.json::<Vec<String>>("json", "open_ids"))
        .build())),
];
