// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 6 of `application`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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
#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod scope;

pub use self::{
    app_badge::*, app_recommend_rule::*, application::*, application_app_usage::*, application_app_version::*,
    application_collaborators::*, application_contacts_range::*, application_feedback::*, application_management::*,
    application_owner::*, application_visibility::*, models::*, scope::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<SetAppBadge>();
    visitor.visit::<ListAppRecommendRule>();
    visitor.visit::<GetContactsRangeConfiguration>();
    visitor.visit::<GetApplication>();
    visitor.visit::<ListApplication>();
    visitor.visit::<PatchApplication>();
    visitor.visit::<ListApplicationUnderAudit>();
    visitor.visit::<GetDepartmentUsageOverview>();
    visitor.visit::<GetMessagePushOverview>();
    visitor.visit::<GetApplicationUsageOverview>();
    visitor.visit::<GetContactsRangeSuggest>();
    visitor.visit::<GetApplicationVersion>();
    visitor.visit::<ListApplicationVersion>();
    visitor.visit::<PatchApplicationVersion>();
    visitor.visit::<GetApplicationCollaborators>();
    visitor.visit::<UpdateApplicationCollaborators>();
    visitor.visit::<PatchApplicationContactsRange>();
    visitor.visit::<ListApplicationFeedback>();
    visitor.visit::<PatchApplicationFeedback>();
    visitor.visit::<UpdateApplicationManagement>();
    visitor.visit::<UpdateApplicationOwner>();
    visitor.visit::<CheckApplicationWhiteBlackList>();
    visitor.visit::<PatchApplicationVisibility>();
    visitor.visit::<ApplyScope>();
    visitor.visit::<ListScope>();
}
