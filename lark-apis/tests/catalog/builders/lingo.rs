// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("lingo.v1.classification.list", |given| encode(&lark_apis::lingo::v1::ListClassification::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .repo_id(given.text("query", "repo_id"))
        .build())),
    ("lingo.v1.draft.create", |given| encode(&lark_apis::lingo::v1::CreateDraft::builder()
        .repo_id(given.text("query", "repo_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::lingo::v1::Entity>("body", "entity"))
        .build())),
    ("lingo.v1.draft.update", |given| encode(&lark_apis::lingo::v1::UpdateDraft::builder()
        .draft_id(given.text("path", "draft_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::lingo::v1::Entity>("body", "entity"))
        .build())),
    ("lingo.v1.entities.batch_highlight_lingo_entity", |given| encode(&lark_apis::lingo::v1::BatchHighlightEntity::builder()
        .texts(given.json::<Vec<String>>("json", "texts"))
        .build())),
    ("lingo.v1.entities.extract_lingo_entity", |given| encode(&lark_apis::lingo::v1::ExtractEntity::builder()
        .text(given.text("json", "text"))
        .build())),
    ("lingo.v1.entity.create", |given| encode(&lark_apis::lingo::v1::CreateEntity::builder()
        .repo_id(given.text("query", "repo_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::lingo::v1::Entity>("body", "entity"))
        .build())),
    ("lingo.v1.entity.delete", |given| encode(&lark_apis::lingo::v1::DeleteEntity::builder()
        .entity_id(given.text("path", "entity_id"))
        .provider(given.text("query", "provider"))
        .outer_id(given.text("query", "outer_id"))
        .build())),
    ("lingo.v1.entity.get", |given| encode(&lark_apis::lingo::v1::GetEntity::builder()
        .entity_id(given.text("path", "entity_id"))
        .provider(given.text("query", "provider"))
        .outer_id(given.text("query", "outer_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .repo_id(given.integer("query", "repo_id"))
        .build())),
    ("lingo.v1.entity.highlight", |given| encode(&lark_apis::lingo::v1::HighlightEntity::builder()
        .text(given.text("json", "text"))
        .build())),
    ("lingo.v1.entity.list", |given| encode(&lark_apis::lingo::v1::ListEntity::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .provider(given.text("query", "provider"))
        .repo_id(given.text("query", "repo_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("lingo.v1.entity.match", |given| encode(&lark_apis::lingo::v1::MatchEntity::builder()
        .repo_id(given.text("query", "repo_id"))
        .word(given.text("json", "word"))
        .build())),
    ("lingo.v1.entity.search", |given| encode(&lark_apis::lingo::v1::SearchEntity::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .repo_id(given.text("query", "repo_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .classification_filter(given.json::<lark_apis::lingo::v1::ClassificationFilter>("json", "classification_filter"))
        .sources(given.json::<Vec<i64>>("json", "sources"))
        .creators(given.json::<Vec<String>>("json", "creators"))
        .build())),
    ("lingo.v1.entity.update", |given| encode(&lark_apis::lingo::v1::UpdateEntity::builder()
        .entity_id(given.text("path", "entity_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .entity(given.json::<lark_apis::lingo::v1::Entity>("body", "entity"))
        .build())),
    ("lingo.v1.file.download", |given| encode(&lark_apis::lingo::v1::DownloadFile::builder()
        .file_token(given.text("path", "file_token"))
        .build())),
    ("lingo.v1.file.upload", |given| encode(&lark_apis::lingo::v1::UploadFile::builder()
        .name(given.text("text", "name"))
        .file(given.file("file", "file"))
        .build())),
    ("lingo.v1.repo.list", |_| encode(&lark_apis::lingo::v1::ListRepo::builder()
        .build())),
];
