// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `approval`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod approval;
pub mod approvals;
pub mod district;
pub mod external_approval;
pub mod external_instance;
pub mod external_task;
pub mod instance;
pub mod instance_comment;
pub mod models;
pub mod task;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <approval::CreateApproval as lark_runtime::Endpoint>::META,
    <approval::GetApproval as lark_runtime::Endpoint>::META,
    <approval::SubscribeApproval as lark_runtime::Endpoint>::META,
    <approval::UnsubscribeApproval as lark_runtime::Endpoint>::META,
    <approvals::GetApprovalList as lark_runtime::Endpoint>::META,
    <district::ListDistrict as lark_runtime::Endpoint>::META,
    <district::SearchDistrict as lark_runtime::Endpoint>::META,
    <external_approval::CreateExternalApproval as lark_runtime::Endpoint>::META,
    <external_approval::GetExternalApproval as lark_runtime::Endpoint>::META,
    <external_instance::CheckExternalInstance as lark_runtime::Endpoint>::META,
    <external_instance::CreateExternalInstance as lark_runtime::Endpoint>::META,
    <external_task::ListExternalTask as lark_runtime::Endpoint>::META,
    <instance::AddCcInstance as lark_runtime::Endpoint>::META,
    <instance::AddSignInstance as lark_runtime::Endpoint>::META,
    <instance::CancelInstance as lark_runtime::Endpoint>::META,
    <instance::CcInstance as lark_runtime::Endpoint>::META,
    <instance::CreateInstance as lark_runtime::Endpoint>::META,
    <instance::DetailInstance as lark_runtime::Endpoint>::META,
    <instance::GetInstance as lark_runtime::Endpoint>::META,
    <instance::InitiatedInstance as lark_runtime::Endpoint>::META,
    <instance::ListInstance as lark_runtime::Endpoint>::META,
    <instance::PreviewInstance as lark_runtime::Endpoint>::META,
    <instance::QueryInstance as lark_runtime::Endpoint>::META,
    <instance::RecallInstance as lark_runtime::Endpoint>::META,
    <instance::RemindInstance as lark_runtime::Endpoint>::META,
    <instance::SearchCcInstance as lark_runtime::Endpoint>::META,
    <instance::SpecifiedRollbackInstance as lark_runtime::Endpoint>::META,
    <instance::SubscriptionInstance as lark_runtime::Endpoint>::META,
    <instance::UnsubscriptionInstance as lark_runtime::Endpoint>::META,
    <instance_comment::CreateInstanceComment as lark_runtime::Endpoint>::META,
    <instance_comment::DeleteInstanceComment as lark_runtime::Endpoint>::META,
    <instance_comment::ListInstanceComment as lark_runtime::Endpoint>::META,
    <instance_comment::RemoveInstanceComment as lark_runtime::Endpoint>::META,
    <task::AddSignTask as lark_runtime::Endpoint>::META,
    <task::ApproveTask as lark_runtime::Endpoint>::META,
    <task::ForwardTask as lark_runtime::Endpoint>::META,
    <task::ListTask as lark_runtime::Endpoint>::META,
    <task::PassTask as lark_runtime::Endpoint>::META,
    <task::QueryTask as lark_runtime::Endpoint>::META,
    <task::RefuseTask as lark_runtime::Endpoint>::META,
    <task::RejectTask as lark_runtime::Endpoint>::META,
    <task::ResubmitTask as lark_runtime::Endpoint>::META,
    <task::RollbackTask as lark_runtime::Endpoint>::META,
    <task::SearchTask as lark_runtime::Endpoint>::META,
    <task::SubscriptionTask as lark_runtime::Endpoint>::META,
    <task::TransferTask as lark_runtime::Endpoint>::META,
    <task::UnsubscriptionTask as lark_runtime::Endpoint>::META,
];
