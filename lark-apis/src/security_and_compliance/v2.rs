// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `security_and_compliance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod device_apply_record;
pub mod device_record;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<device_apply_record::UpdateDeviceApplyRecord>();
    visitor.visit::<device_record::CreateDeviceRecord>();
    visitor.visit::<device_record::DeleteDeviceRecord>();
    visitor.visit::<device_record::GetDeviceRecord>();
    visitor.visit::<device_record::ListDeviceRecord>();
    visitor.visit::<device_record::MineDeviceRecord>();
    visitor.visit::<device_record::UpdateDeviceRecord>();
}
