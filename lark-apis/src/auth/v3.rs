// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `auth`.

pub mod app_access_token;
pub mod app_ticket;
pub mod tenant_access_token;

pub use self::{app_access_token::*, app_ticket::*, tenant_access_token::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateAppAccessToken>();
    visitor.visit::<CreateAppAccessTokenInternal>();
    visitor.visit::<ResendAppTicket>();
    visitor.visit::<CreateTenantAccessToken>();
    visitor.visit::<CreateTenantAccessTokenInternal>();
}
