// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 7 of `application`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app_avatar_upload;
pub mod application_ability;
pub mod application_base;
pub mod application_config;
pub mod application_publish;
pub mod models;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app_avatar_upload::CreateAppAvatarUpload>();
    visitor.visit::<application_ability::PatchApplicationAbility>();
    visitor.visit::<application_base::PatchApplicationBase>();
    visitor.visit::<application_config::PatchApplicationConfig>();
    visitor.visit::<application_publish::CreateApplicationPublish>();
}
