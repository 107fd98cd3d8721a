// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("baike.v1.classification.list", |given| encode(&lark_apis::baike::v1::ListClassification::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("baike.v1.draft.create", |given| encode(&lark_apis::baike::v1::CreateDraft::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::baike::v1::Entity>("body", "entity"))
        .build())),
    ("baike.v1.draft.update", |given| encode(&lark_apis::baike::v1::UpdateDraft::builder()
        .draft_id(given.text("path", "draft_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::baike::v1::Entity>("body", "entity"))
        .build())),
    ("baike.v1.entity.create", |given| encode(&lark_apis::baike::v1::CreateEntity::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::baike::v1::Entity>("body", "entity"))
        .build())),
    ("baike.v1.entity.extract", |given| encode(&lark_apis::baike::v1::ExtractEntity::builder()
        .text(given.text("json", "text"))
        .build())),
    ("baike.v1.entity.get", |given| encode(&lark_apis::baike::v1::GetEntity::builder()
        .entity_id(given.text("path", "entity_id"))
        .provider(given.text("query", "provider"))
        .outer_id(given.text("query", "outer_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("baike.v1.entity.highlight", |given| encode(&lark_apis::baike::v1::HighlightEntity::builder()
        .text(given.text("json", "text"))
        .build())),
    ("baike.v1.entity.list", |given| encode(&lark_apis::baike::v1::ListEntity::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .provider(given.text("query", "provider"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("baike.v1.entity.match", |given| encode(&lark_apis::baike::v1::MatchEntity::builder()
        .word(given.text("json", "word"))
        .build())),
    ("baike.v1.entity.search", |given| encode(&lark_apis::baike::v1::SearchEntity::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .classification_filter(given.json::<lark_apis::baike::v1::ClassificationFilter>("json", "classification_filter"))
        .sources(given.json::<Vec<i64>>("json", "sources"))
        .creators(given.json::<Vec<String>>("json", "creators"))
        .build())),
    ("baike.v1.entity.update", |given| encode(&lark_apis::baike::v1::UpdateEntity::builder()
        .entity_id(given.text("path", "entity_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::baike::v1::Entity>("body", "entity"))
        .build())),
    ("baike.v1.file.download", |given| encode(&lark_apis::baike::v1::DownloadFile::builder()
        .file_token(given.text("path", "file_token"))
        .build())),
    ("baike.v1.file.upload", |given| encode(&lark_apis::baike::v1::UploadFile::builder()
        .name(given.text("text", "name"))
        .file(given.file("file", "file"))
        .build())),
];
