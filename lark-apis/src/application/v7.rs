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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app_avatar_upload::CreateAppAvatarUpload as lark_runtime::Endpoint>::META,
    <application_ability::PatchApplicationAbility as lark_runtime::Endpoint>::META,
    <application_base::PatchApplicationBase as lark_runtime::Endpoint>::META,
    <application_config::PatchApplicationConfig as lark_runtime::Endpoint>::META,
    <application_publish::CreateApplicationPublish as lark_runtime::Endpoint>::META,
];
