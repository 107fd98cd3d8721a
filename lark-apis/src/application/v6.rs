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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app_badge::SetAppBadge>();
    visitor.visit::<app_recommend_rule::ListAppRecommendRule>();
    visitor.visit::<application::ContactsRangeConfigurationApplication>();
    visitor.visit::<application::GetApplication>();
    visitor.visit::<application::ListApplication>();
    visitor.visit::<application::PatchApplication>();
    visitor.visit::<application::UnderauditlistApplication>();
    visitor.visit::<application_app_usage::DepartmentOverviewApplicationAppUsage>();
    visitor.visit::<application_app_usage::MessagePushOverviewApplicationAppUsage>();
    visitor.visit::<application_app_usage::OverviewApplicationAppUsage>();
    visitor.visit::<application_app_version::ContactsRangeSuggestApplicationAppVersion>();
    visitor.visit::<application_app_version::GetApplicationAppVersion>();
    visitor.visit::<application_app_version::ListApplicationAppVersion>();
    visitor.visit::<application_app_version::PatchApplicationAppVersion>();
    visitor.visit::<application_collaborators::GetApplicationCollaborators>();
    visitor.visit::<application_collaborators::UpdateApplicationCollaborators>();
    visitor.visit::<application_contacts_range::PatchApplicationContactsRange>();
    visitor.visit::<application_feedback::ListApplicationFeedback>();
    visitor.visit::<application_feedback::PatchApplicationFeedback>();
    visitor.visit::<application_management::UpdateApplicationManagement>();
    visitor.visit::<application_owner::UpdateApplicationOwner>();
    visitor.visit::<application_visibility::CheckWhiteBlackListApplicationVisibility>();
    visitor.visit::<application_visibility::PatchApplicationVisibility>();
    visitor.visit::<scope::ApplyScope>();
    visitor.visit::<scope::ListScope>();
}
