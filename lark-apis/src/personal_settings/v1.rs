// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `personal_settings`.

pub mod system_status;

pub use self::system_status::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchCloseSystemStatus>();
    visitor.visit::<BatchOpenSystemStatus>();
    visitor.visit::<CreateSystemStatus>();
    visitor.visit::<DeleteSystemStatus>();
    visitor.visit::<ListSystemStatus>();
    visitor.visit::<PatchSystemStatus>();
}
