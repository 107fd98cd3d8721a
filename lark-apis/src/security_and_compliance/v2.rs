// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `security_and_compliance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod device_apply_record;
pub mod device_record;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <device_apply_record::UpdateDeviceApplyRecord as lark_runtime::Endpoint>::META,
    <device_record::CreateDeviceRecord as lark_runtime::Endpoint>::META,
    <device_record::DeleteDeviceRecord as lark_runtime::Endpoint>::META,
    <device_record::GetDeviceRecord as lark_runtime::Endpoint>::META,
    <device_record::ListDeviceRecord as lark_runtime::Endpoint>::META,
    <device_record::MineDeviceRecord as lark_runtime::Endpoint>::META,
    <device_record::UpdateDeviceRecord as lark_runtime::Endpoint>::META,
];
