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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <agent_agent_artifact::GetAgentAgentArtifact as lark_runtime::Endpoint>::META,
    <agent_agent_attachment::CreateAgentAgentAttachment as lark_runtime::Endpoint>::META,
    <agent_agent_chat::CreateAgentAgentChat as lark_runtime::Endpoint>::META,
    <agent_agent_chat::GetAgentAgentChat as lark_runtime::Endpoint>::META,
    <agent_agent_chat_session::CreateAgentAgentChatSession as lark_runtime::Endpoint>::META,
    <agent_agent_chat_session::DeleteAgentAgentChatSession as lark_runtime::Endpoint>::META,
    <agent_agent_chat_session::GetAgentAgentChatSession as lark_runtime::Endpoint>::META,
    <agent_agent_chat_session::ListAgentAgentChatSession as lark_runtime::Endpoint>::META,
    <agent_agent_visibility::CheckAgentAgentVisibility as lark_runtime::Endpoint>::META,
    <aily_session::CreateAilySession as lark_runtime::Endpoint>::META,
    <aily_session::DeleteAilySession as lark_runtime::Endpoint>::META,
    <aily_session::GetAilySession as lark_runtime::Endpoint>::META,
    <aily_session::UpdateAilySession as lark_runtime::Endpoint>::META,
    <aily_session_aily_message::CreateAilySessionAilyMessage as lark_runtime::Endpoint>::META,
    <aily_session_aily_message::GetAilySessionAilyMessage as lark_runtime::Endpoint>::META,
    <aily_session_aily_message::ListAilySessionAilyMessage as lark_runtime::Endpoint>::META,
    <aily_session_run::CancelAilySessionRun as lark_runtime::Endpoint>::META,
    <aily_session_run::CreateAilySessionRun as lark_runtime::Endpoint>::META,
    <aily_session_run::GetAilySessionRun as lark_runtime::Endpoint>::META,
    <aily_session_run::ListAilySessionRun as lark_runtime::Endpoint>::META,
    <app_data_asset::CreateAppDataAsset as lark_runtime::Endpoint>::META,
    <app_data_asset::DeleteAppDataAsset as lark_runtime::Endpoint>::META,
    <app_data_asset::GetAppDataAsset as lark_runtime::Endpoint>::META,
    <app_data_asset::ListAppDataAsset as lark_runtime::Endpoint>::META,
    <app_data_asset::UploadFileAppDataAsset as lark_runtime::Endpoint>::META,
    <app_data_asset_tag::ListAppDataAssetTag as lark_runtime::Endpoint>::META,
    <app_knowledge::AskAppKnowledge as lark_runtime::Endpoint>::META,
    <app_skill::GetAppSkill as lark_runtime::Endpoint>::META,
    <app_skill::ListAppSkill as lark_runtime::Endpoint>::META,
    <app_skill::StartAppSkill as lark_runtime::Endpoint>::META,
    <tenant_app_stat::ListTenantAppStat as lark_runtime::Endpoint>::META,
];
