// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("aily.v1.agent.agent_artifact.get", |given| encode(&lark_apis::aily::v1::GetAgentArtifact::builder()
        .agent_id(given.text("path", "agent_id"))
        .agent_artifact_id(given.text("path", "agent_artifact_id"))
        .build())),
    ("aily.v1.agent.agent_attachment.create", |given| encode(&lark_apis::aily::v1::UploadAgentAttachment::builder()
        .agent_id(given.text("path", "agent_id"))
        .file(given.file("file", "file"))
        .r#type(given.text("text", "type"))
        .doc_url(given.text("text", "doc_url"))
        .build())),
    ("aily.v1.agent.agent_chat.create", |given| encode(&lark_apis::aily::v1::CreateAgentChat::builder()
        .agent_id(given.text("path", "agent_id"))
        .user_message(given.json::<lark_apis::aily::v1::AgentUserMessage>("json", "user_message"))
        .stream(given.boolean("json", "stream"))
        .session_id(given.text("json", "session_id"))
        .build())),
    ("aily.v1.agent.agent_chat.get", |given| encode(&lark_apis::aily::v1::GetAgentChat::builder()
        .agent_id(given.text("path", "agent_id"))
        .agent_chat_id(given.text("path", "agent_chat_id"))
        .build())),
    ("aily.v1.agent.agent_chat_session.create", |given| encode(&lark_apis::aily::v1::CreateAgentChatSession::builder()
        .agent_id(given.text("path", "agent_id"))
        .name(given.text("json", "name"))
        .build())),
    ("aily.v1.agent.agent_chat_session.delete", |given| encode(&lark_apis::aily::v1::DeleteAgentChatSession::builder()
        .agent_id(given.text("path", "agent_id"))
        .agent_chat_session_id(given.text("path", "agent_chat_session_id"))
        .build())),
    ("aily.v1.agent.agent_chat_session.get", |given| encode(&lark_apis::aily::v1::GetAgentChatSession::builder()
        .agent_id(given.text("path", "agent_id"))
        .agent_chat_session_id(given.text("path", "agent_chat_session_id"))
        .build())),
    ("aily.v1.agent.agent_chat_session.list", |given| encode(&lark_apis::aily::v1::ListAgentChatSession::builder()
        .agent_id(given.text("path", "agent_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("aily.v1.agent.agent_visibility.check", |given| encode(&lark_apis::aily::v1::CheckAgentVisibility::builder()
        .agent_id(given.text("path", "agent_id"))
        .channel_type(given.text("json", "channel_type"))
        .build())),
    ("aily.v1.aily_session.create", |given| encode(&lark_apis::aily::v1::CreateAilySession::builder()
        .aily_biz_user_id(given.text("header", "X-Aily-BizUserID"))
        .channel_context(given.text("json", "channel_context"))
        .metadata(given.text("json", "metadata"))
        .build())),
    ("aily.v1.aily_session.delete", |given| encode(&lark_apis::aily::v1::DeleteAilySession::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .build())),
    ("aily.v1.aily_session.get", |given| encode(&lark_apis::aily::v1::GetAilySession::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .build())),
    ("aily.v1.aily_session.update", |given| encode(&lark_apis::aily::v1::UpdateAilySession::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .channel_context(given.text("json", "channel_context"))
        .metadata(given.text("json", "metadata"))
        .build())),
    ("aily.v1.aily_session.aily_message.create", |given| encode(&lark_apis::aily::v1::CreateAilySessionMessage::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .idempotent_id(given.text("json", "idempotent_id"))
        .content_type(given.text("json", "content_type"))
        .content(given.text("json", "content"))
        .file_ids(given.json::<Vec<String>>("json", "file_ids"))
        .quote_message_id(given.text("json", "quote_message_id"))
        .mentions(given.json::<Vec<lark_apis::aily::v1::AilyMention>>("json", "mentions"))
        .build())),
    ("aily.v1.aily_session.aily_message.get", |given| encode(&lark_apis::aily::v1::GetAilySessionMessage::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .aily_message_id(given.text("path", "aily_message_id"))
        .build())),
    ("aily.v1.aily_session.aily_message.list", |given| encode(&lark_apis::aily::v1::ListAilySessionMessage::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .run_id(given.text("query", "run_id"))
        .with_partial_message(given.boolean("query", "with_partial_message"))
        .build())),
    ("aily.v1.aily_session.run.cancel", |given| encode(&lark_apis::aily::v1::CancelAilySessionRun::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .run_id(given.text("path", "run_id"))
        .build())),
    ("aily.v1.aily_session.run.create", |given| encode(&lark_apis::aily::v1::CreateAilySessionRun::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .aily_biz_user_id(given.text("header", "X-Aily-BizUserID"))
        .app_id(given.text("json", "app_id"))
        .skill_id(given.text("json", "skill_id"))
        .skill_input(given.text("json", "skill_input"))
        .metadata(given.text("json", "metadata"))
        .build())),
    ("aily.v1.aily_session.run.get", |given| encode(&lark_apis::aily::v1::GetAilySessionRun::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .run_id(given.text("path", "run_id"))
        .build())),
    ("aily.v1.aily_session.run.list", |given| encode(&lark_apis::aily::v1::ListAilySessionRun::builder()
        .aily_session_id(given.text("path", "aily_session_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("aily.v1.app.data_asset.create", |given| encode(&lark_apis::aily::v1::CreateAppDataAsset::builder()
        .app_id(given.text("path", "app_id"))
        .tenant_type(given.text("query", "tenant_type"))
        .connect_type(given.text("json", "connect_type"))
        .source_type(given.text("json", "source_type"))
        .import_knowledge_setting(given.json::<lark_apis::aily::v1::DataAssetImportKnowledgeSetting>("json", "import_knowledge_setting"))
        .description(given.json::<std::collections::BTreeMap<String, String>>("json", "description"))
        .build())),
    ("aily.v1.app.data_asset.delete", |given| encode(&lark_apis::aily::v1::DeleteAppDataAsset::builder()
        .app_id(given.text("path", "app_id"))
        .data_asset_id(given.text("path", "data_asset_id"))
        .tenant_type(given.text("query", "tenant_type"))
        .build())),
    ("aily.v1.app.data_asset.get", |given| encode(&lark_apis::aily::v1::GetAppDataAsset::builder()
        .app_id(given.text("path", "app_id"))
        .data_asset_id(given.text("path", "data_asset_id"))
        .with_data_asset_item(given.boolean("query", "with_data_asset_item"))
        .with_connect_status(given.boolean("query", "with_connect_status"))
        .tenant_type(given.text("query", "tenant_type"))
        .with_import_setting(given.boolean("query", "with_import_setting"))
        .build())),
    ("aily.v1.app.data_asset.list", |given| encode(&lark_apis::aily::v1::ListAppDataAsset::builder()
        .app_id(given.text("path", "app_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .keyword(given.text("query", "keyword"))
        .data_asset_ids(given.json::<Vec<String>>("query", "data_asset_ids"))
        .data_asset_tag_ids(given.json::<Vec<String>>("query", "data_asset_tag_ids"))
        .with_data_asset_item(given.boolean("query", "with_data_asset_item"))
        .with_connect_status(given.boolean("query", "with_connect_status"))
        .with_import_setting(given.boolean("query", "with_import_setting"))
        .build())),
    ("aily.v1.app.data_asset.upload_file", |given| encode(&lark_apis::aily::v1::UploadAppDataAssetFile::builder()
        .app_id(given.text("path", "app_id"))
        .tenant_type(given.text("query", "tenant_type"))
        .file(given.file("file", "file"))
        .build())),
    ("aily.v1.app.data_asset_tag.list", |given| encode(&lark_apis::aily::v1::ListAppDataAssetTag::builder()
        .app_id(given.text("path", "app_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .keyword(given.text("query", "keyword"))
        .data_asset_tag_ids(given.json::<Vec<String>>("query", "data_asset_tag_ids"))
        .build())),
    ("aily.v1.app.knowledge.ask", |given| encode(&lark_apis::aily::v1::AskAppKnowledge::builder()
        .app_id(given.text("path", "app_id"))
        .message(given.json::<lark_apis::aily::v1::AilyKnowledgeMessage>("json", "message"))
        .data_asset_ids(given.json::<Vec<String>>("json", "data_asset_ids"))
        .data_asset_tag_ids(given.json::<Vec<String>>("json", "data_asset_tag_ids"))
        .build())),
    ("aily.v1.app.skill.get", |given| encode(&lark_apis::aily::v1::GetAppSkill::builder()
        .app_id(given.text("path", "app_id"))
        .skill_id(given.text("path", "skill_id"))
        .build())),
    ("aily.v1.app.skill.list", |given| encode(&lark_apis::aily::v1::ListAppSkill::builder()
        .app_id(given.text("path", "app_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("aily.v1.app.skill.start", |given| encode(&lark_apis::aily::v1::StartAppSkill::builder()
        .app_id(given.text("path", "app_id"))
        .skill_id(given.text("path", "skill_id"))
        .aily_biz_user_id(given.text("header", "X-Aily-BizUserID"))
        .global_variable(given.json::<lark_apis::aily::v1::SkillGlobalVariable>("json", "global_variable"))
        .input(given.text("json", "input"))
        .build())),
    ("aily.v1.tenant.app_stat.list", |given| encode(&lark_apis::aily::v1::ListTenantAppStat::builder()
        .start_at(given.text("query", "start_at"))
        .end_at(given.text("query", "end_at"))
        .filter_type(given.text("query", "filter_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
];
