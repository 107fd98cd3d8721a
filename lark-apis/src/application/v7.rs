// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 7 of `application`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod app_avatar_upload;
pub mod application_ability;
pub mod application_base;
pub mod application_config;
pub mod application_publish;
pub mod models;

pub use self::{
    app_avatar_upload::*, application_ability::*, application_base::*, application_config::*, application_publish::*,
    models::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<UploadAppAvatar>();
    visitor.visit::<PatchApplicationAbility>();
    visitor.visit::<PatchApplicationBase>();
    visitor.visit::<PatchApplicationConfig>();
    visitor.visit::<PublishApplication>();
}
