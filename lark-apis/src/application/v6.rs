// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 6 of `application`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app_badge;
pub mod app_recommend_rule;
pub mod application;
pub mod application_app_usage;
pub mod application_app_version;
pub mod application_collaborators;
pub mod application_contacts_range;
pub mod application_feedback;
pub mod application_management;
pub mod application_owner;
pub mod application_visibility;
pub mod models;
pub mod scope;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app_badge::SetAppBadge as lark_runtime::Endpoint>::META,
    <app_recommend_rule::ListAppRecommendRule as lark_runtime::Endpoint>::META,
    <application::ContactsRangeConfigurationApplication as lark_runtime::Endpoint>::META,
    <application::GetApplication as lark_runtime::Endpoint>::META,
    <application::ListApplication as lark_runtime::Endpoint>::META,
    <application::PatchApplication as lark_runtime::Endpoint>::META,
    <application::UnderauditlistApplication as lark_runtime::Endpoint>::META,
    <application_app_usage::DepartmentOverviewApplicationAppUsage as lark_runtime::Endpoint>::META,
    <application_app_usage::MessagePushOverviewApplicationAppUsage as lark_runtime::Endpoint>::META,
    <application_app_usage::OverviewApplicationAppUsage as lark_runtime::Endpoint>::META,
    <application_app_version::ContactsRangeSuggestApplicationAppVersion as lark_runtime::Endpoint>::META,
    <application_app_version::GetApplicationAppVersion as lark_runtime::Endpoint>::META,
    <application_app_version::ListApplicationAppVersion as lark_runtime::Endpoint>::META,
    <application_app_version::PatchApplicationAppVersion as lark_runtime::Endpoint>::META,
    <application_collaborators::GetApplicationCollaborators as lark_runtime::Endpoint>::META,
    <application_collaborators::UpdateApplicationCollaborators as lark_runtime::Endpoint>::META,
    <application_contacts_range::PatchApplicationContactsRange as lark_runtime::Endpoint>::META,
    <application_feedback::ListApplicationFeedback as lark_runtime::Endpoint>::META,
    <application_feedback::PatchApplicationFeedback as lark_runtime::Endpoint>::META,
    <application_management::UpdateApplicationManagement as lark_runtime::Endpoint>::META,
    <application_owner::UpdateApplicationOwner as lark_runtime::Endpoint>::META,
    <application_visibility::CheckWhiteBlackListApplicationVisibility as lark_runtime::Endpoint>::META,
    <application_visibility::PatchApplicationVisibility as lark_runtime::Endpoint>::META,
    <scope::ApplyScope as lark_runtime::Endpoint>::META,
    <scope::ListScope as lark_runtime::Endpoint>::META,
];
