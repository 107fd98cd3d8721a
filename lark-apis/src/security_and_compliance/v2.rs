// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `security_and_compliance`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod device_apply_record;
pub mod device_record;
#[cfg(feature = "events")]
pub mod events;

pub use self::{device_apply_record::*, device_record::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<UpdateDeviceApplyRecord>();
    visitor.visit::<CreateDeviceRecord>();
    visitor.visit::<DeleteDeviceRecord>();
    visitor.visit::<GetDeviceRecord>();
    visitor.visit::<ListDeviceRecord>();
    visitor.visit::<GetMyDeviceRecord>();
    visitor.visit::<UpdateDeviceRecord>();
}
