// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `approval`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod approval;
pub mod cc;
pub mod external;
pub mod file;
pub mod instance;
pub mod subscription;
pub mod task;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <approval::CreateApproval as lark_runtime::Endpoint>::META,
    <approval::GetApproval as lark_runtime::Endpoint>::META,
    <cc::SearchCc as lark_runtime::Endpoint>::META,
    <external::InstanceCreateExternal as lark_runtime::Endpoint>::META,
    <external::ListExternal as lark_runtime::Endpoint>::META,
    <file::UploadApprovalFile as lark_runtime::Endpoint>::META,
    <instance::ApproveInstance as lark_runtime::Endpoint>::META,
    <instance::CancelInstance as lark_runtime::Endpoint>::META,
    <instance::CcInstance as lark_runtime::Endpoint>::META,
    <instance::CreateInstance as lark_runtime::Endpoint>::META,
    <instance::GetInstance as lark_runtime::Endpoint>::META,
    <instance::ListInstance as lark_runtime::Endpoint>::META,
    <instance::RejectInstance as lark_runtime::Endpoint>::META,
    <instance::SearchInstance as lark_runtime::Endpoint>::META,
    <instance::TransferInstance as lark_runtime::Endpoint>::META,
    <subscription::SubscribeSubscription as lark_runtime::Endpoint>::META,
    <subscription::UnsubscribeSubscription as lark_runtime::Endpoint>::META,
    <task::SearchTask as lark_runtime::Endpoint>::META,
];
