// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("search.v1.user.search_user_old", |given| encode(&lark_apis::search::v1::SearchUser::builder()
        .query(given.text("query", "query"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("search.v2.app.create", |given| encode(&lark_apis::search::v2::SearchApp::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .query(given.text("json", "query"))
        .build())),
    ("search.v2.data_source.create", |given| encode(&lark_apis::search::v2::CreateDataSource::builder()
        .data_source(given.json::<lark_apis::search::v2::DataSource>("body", "data_source"))
        .build())),
    ("search.v2.data_source.delete", |given| encode(&lark_apis::search::v2::DeleteDataSource::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .build())),
    ("search.v2.data_source.get", |given| encode(&lark_apis::search::v2::GetDataSource::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .build())),
    ("search.v2.data_source.list", |given| encode(&lark_apis::search::v2::ListDataSource::builder()
        .view(given.integer("query", "view"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("search.v2.data_source.patch", |given| encode(&lark_apis::search::v2::PatchDataSource::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .name(given.text("json", "name"))
        .state(given.integer("json", "state"))
        .description(given.text("json", "description"))
        .icon_url(given.text("json", "icon_url"))
        .i18n_name(given.json::<lark_apis::search::v2::I18nMeta>("json", "i18n_name"))
        .i18n_description(given.json::<lark_apis::search::v2::I18nMeta>("json", "i18n_description"))
        .connector_param(given.json::<lark_apis::search::v2::ConnectorParam>("json", "connector_param"))
        .enable_answer(given.boolean("json", "enable_answer"))
        .build())),
    ("search.v2.data_source.item.create", |given| encode(&lark_apis::search::v2::CreateDataSourceItem::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .data_source_item(given.json::<lark_apis::search::v2::DataSourceItem>("body", "data_source_item"))
        .build())),
    ("search.v2.data_source.item.delete", |given| encode(&lark_apis::search::v2::DeleteDataSourceItem::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .item_id(given.text("path", "item_id"))
        .build())),
    ("search.v2.data_source.item.get", |given| encode(&lark_apis::search::v2::GetDataSourceItem::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .item_id(given.text("path", "item_id"))
        .build())),
    ("search.v2.data_sources.batch_create_search_data_source_item", |given| encode(&lark_apis::search::v2::BatchCreateDataSourceItem::builder()
        .data_source_id(given.text("path", "data_source_id"))
        .items(given.json::<Vec<lark_apis::search::v2::BatchItem>>("json", "items"))
        .build())),
    ("search.v2.doc_wiki.search", |given| encode(&lark_apis::search::v2::SearchDocWiki::builder()
        .query(given.text("json", "query"))
        .doc_filter(given.json::<lark_apis::search::v2::DocFilter>("json", "doc_filter"))
        .wiki_filter(given.json::<lark_apis::search::v2::WikiFilter>("json", "wiki_filter"))
        .page_token(given.text("json", "page_token"))
        .page_size(given.integer("json", "page_size"))
        .build())),
    ("search.v2.message.create", |given| encode(&lark_apis::search::v2::SearchMessage::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .query(given.text("json", "query"))
        .from_ids(given.json::<Vec<String>>("json", "from_ids"))
        .chat_ids(given.json::<Vec<String>>("json", "chat_ids"))
        .message_type(given.text("json", "message_type"))
        .at_chatter_ids(given.json::<Vec<String>>("json", "at_chatter_ids"))
        .from_type(given.text("json", "from_type"))
        .chat_type(given.text("json", "chat_type"))
        .start_time(given.text("json", "start_time"))
        .end_time(given.text("json", "end_time"))
        .build())),
    ("search.v2.schema.create", |given| encode(&lark_apis::search::v2::CreateSchema::builder()
        .validate_only(given.boolean("query", "validate_only"))
        .schema(given.json::<lark_apis::search::v2::Schema>("body", "schema"))
        .build())),
    ("search.v2.schema.delete", |given| encode(&lark_apis::search::v2::DeleteSchema::builder()
        .schema_id(given.text("path", "schema_id"))
        .build())),
    ("search.v2.schema.get", |given| encode(&lark_apis::search::v2::GetSchema::builder()
        .schema_id(given.text("path", "schema_id"))
        .build())),
    ("search.v2.schema.patch", |given| encode(&lark_apis::search::v2::PatchSchema::builder()
        .schema_id(given.text("path", "schema_id"))
        .display(given.json::<lark_apis::search::v2::SchemaDisplay>("json", "display"))
        .properties(given.json::<Vec<lark_apis::search::v2::PatchSchemaProperty>>("json", "properties"))
        .build())),
];
