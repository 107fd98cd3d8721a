// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `aily`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    agent_agent_artifact::*, agent_agent_attachment::*, agent_agent_chat::*, agent_agent_chat_session::*,
    agent_agent_visibility::*, aily_session::*, aily_session_aily_message::*, aily_session_run::*, app_data_asset::*,
    app_data_asset_tag::*, app_knowledge::*, app_skill::*, models::*, tenant_app_stat::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetAgentAgentArtifact>();
    visitor.visit::<CreateAgentAgentAttachment>();
    visitor.visit::<CreateAgentAgentChat>();
    visitor.visit::<GetAgentAgentChat>();
    visitor.visit::<CreateAgentAgentChatSession>();
    visitor.visit::<DeleteAgentAgentChatSession>();
    visitor.visit::<GetAgentAgentChatSession>();
    visitor.visit::<ListAgentAgentChatSession>();
    visitor.visit::<CheckAgentAgentVisibility>();
    visitor.visit::<CreateAilySession>();
    visitor.visit::<DeleteAilySession>();
    visitor.visit::<GetAilySession>();
    visitor.visit::<UpdateAilySession>();
    visitor.visit::<CreateAilySessionAilyMessage>();
    visitor.visit::<GetAilySessionAilyMessage>();
    visitor.visit::<ListAilySessionAilyMessage>();
    visitor.visit::<CancelAilySessionRun>();
    visitor.visit::<CreateAilySessionRun>();
    visitor.visit::<GetAilySessionRun>();
    visitor.visit::<ListAilySessionRun>();
    visitor.visit::<CreateAppDataAsset>();
    visitor.visit::<DeleteAppDataAsset>();
    visitor.visit::<GetAppDataAsset>();
    visitor.visit::<ListAppDataAsset>();
    visitor.visit::<UploadFileAppDataAsset>();
    visitor.visit::<ListAppDataAssetTag>();
    visitor.visit::<AskAppKnowledge>();
    visitor.visit::<GetAppSkill>();
    visitor.visit::<ListAppSkill>();
    visitor.visit::<StartAppSkill>();
    visitor.visit::<ListTenantAppStat>();
}
