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
    visitor.visit::<GetAgentArtifact>();
    visitor.visit::<UploadAgentAttachment>();
    visitor.visit::<CreateAgentChat>();
    visitor.visit::<GetAgentChat>();
    visitor.visit::<CreateAgentChatSession>();
    visitor.visit::<DeleteAgentChatSession>();
    visitor.visit::<GetAgentChatSession>();
    visitor.visit::<ListAgentChatSession>();
    visitor.visit::<CheckAgentVisibility>();
    visitor.visit::<CreateAilySession>();
    visitor.visit::<DeleteAilySession>();
    visitor.visit::<GetAilySession>();
    visitor.visit::<UpdateAilySession>();
    visitor.visit::<CreateAilySessionMessage>();
    visitor.visit::<GetAilySessionMessage>();
    visitor.visit::<ListAilySessionMessage>();
    visitor.visit::<CancelAilySessionRun>();
    visitor.visit::<CreateAilySessionRun>();
    visitor.visit::<GetAilySessionRun>();
    visitor.visit::<ListAilySessionRun>();
    visitor.visit::<CreateAppDataAsset>();
    visitor.visit::<DeleteAppDataAsset>();
    visitor.visit::<GetAppDataAsset>();
    visitor.visit::<ListAppDataAsset>();
    visitor.visit::<UploadAppDataAssetFile>();
    visitor.visit::<ListAppDataAssetTag>();
    visitor.visit::<AskAppKnowledge>();
    visitor.visit::<GetAppSkill>();
    visitor.visit::<ListAppSkill>();
    visitor.visit::<StartAppSkill>();
    visitor.visit::<ListTenantAppStat>();
}
