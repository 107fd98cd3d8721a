// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `aily`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod agent_agent_artifact;
pub mod agent_agent_attachment;
pub mod agent_agent_chat;
pub mod agent_agent_chat_session;
pub mod agent_agent_visibility;
pub mod aily_session;
pub mod aily_session_aily_message;
pub mod aily_session_run;
pub mod app_data_asset;
pub mod app_data_asset_tag;
pub mod app_knowledge;
pub mod app_skill;
pub mod models;
pub mod tenant_app_stat;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<agent_agent_artifact::GetAgentAgentArtifact>();
    visitor.visit::<agent_agent_attachment::CreateAgentAgentAttachment>();
    visitor.visit::<agent_agent_chat::CreateAgentAgentChat>();
    visitor.visit::<agent_agent_chat::GetAgentAgentChat>();
    visitor.visit::<agent_agent_chat_session::CreateAgentAgentChatSession>();
    visitor.visit::<agent_agent_chat_session::DeleteAgentAgentChatSession>();
    visitor.visit::<agent_agent_chat_session::GetAgentAgentChatSession>();
    visitor.visit::<agent_agent_chat_session::ListAgentAgentChatSession>();
    visitor.visit::<agent_agent_visibility::CheckAgentAgentVisibility>();
    visitor.visit::<aily_session::CreateAilySession>();
    visitor.visit::<aily_session::DeleteAilySession>();
    visitor.visit::<aily_session::GetAilySession>();
    visitor.visit::<aily_session::UpdateAilySession>();
    visitor.visit::<aily_session_aily_message::CreateAilySessionAilyMessage>();
    visitor.visit::<aily_session_aily_message::GetAilySessionAilyMessage>();
    visitor.visit::<aily_session_aily_message::ListAilySessionAilyMessage>();
    visitor.visit::<aily_session_run::CancelAilySessionRun>();
    visitor.visit::<aily_session_run::CreateAilySessionRun>();
    visitor.visit::<aily_session_run::GetAilySessionRun>();
    visitor.visit::<aily_session_run::ListAilySessionRun>();
    visitor.visit::<app_data_asset::CreateAppDataAsset>();
    visitor.visit::<app_data_asset::DeleteAppDataAsset>();
    visitor.visit::<app_data_asset::GetAppDataAsset>();
    visitor.visit::<app_data_asset::ListAppDataAsset>();
    visitor.visit::<app_data_asset::UploadFileAppDataAsset>();
    visitor.visit::<app_data_asset_tag::ListAppDataAssetTag>();
    visitor.visit::<app_knowledge::AskAppKnowledge>();
    visitor.visit::<app_skill::GetAppSkill>();
    visitor.visit::<app_skill::ListAppSkill>();
    visitor.visit::<app_skill::StartAppSkill>();
    visitor.visit::<tenant_app_stat::ListTenantAppStat>();
}
