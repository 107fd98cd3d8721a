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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<approval::CreateApproval>();
    visitor.visit::<approval::GetApproval>();
    visitor.visit::<approval::SubscribeApproval>();
    visitor.visit::<approval::UnsubscribeApproval>();
    visitor.visit::<approvals::GetApprovalList>();
    visitor.visit::<district::ListDistrict>();
    visitor.visit::<district::SearchDistrict>();
    visitor.visit::<external_approval::CreateExternalApproval>();
    visitor.visit::<external_approval::GetExternalApproval>();
    visitor.visit::<external_instance::CheckExternalInstance>();
    visitor.visit::<external_instance::CreateExternalInstance>();
    visitor.visit::<external_task::ListExternalTask>();
    visitor.visit::<instance::AddCcInstance>();
    visitor.visit::<instance::AddSignInstance>();
    visitor.visit::<instance::CancelInstance>();
    visitor.visit::<instance::CcInstance>();
    visitor.visit::<instance::CreateInstance>();
    visitor.visit::<instance::DetailInstance>();
    visitor.visit::<instance::GetInstance>();
    visitor.visit::<instance::InitiatedInstance>();
    visitor.visit::<instance::ListInstance>();
    visitor.visit::<instance::PreviewInstance>();
    visitor.visit::<instance::QueryInstance>();
    visitor.visit::<instance::RecallInstance>();
    visitor.visit::<instance::RemindInstance>();
    visitor.visit::<instance::SearchCcInstance>();
    visitor.visit::<instance::SpecifiedRollbackInstance>();
    visitor.visit::<instance::SubscriptionInstance>();
    visitor.visit::<instance::UnsubscriptionInstance>();
    visitor.visit::<instance_comment::CreateInstanceComment>();
    visitor.visit::<instance_comment::DeleteInstanceComment>();
    visitor.visit::<instance_comment::ListInstanceComment>();
    visitor.visit::<instance_comment::RemoveInstanceComment>();
    visitor.visit::<task::AddSignTask>();
    visitor.visit::<task::ApproveTask>();
    visitor.visit::<task::ForwardTask>();
    visitor.visit::<task::ListTask>();
    visitor.visit::<task::PassTask>();
    visitor.visit::<task::QueryTask>();
    visitor.visit::<task::RefuseTask>();
    visitor.visit::<task::RejectTask>();
    visitor.visit::<task::ResubmitTask>();
    visitor.visit::<task::RollbackTask>();
    visitor.visit::<task::SearchTask>();
    visitor.visit::<task::SubscriptionTask>();
    visitor.visit::<task::TransferTask>();
    visitor.visit::<task::UnsubscriptionTask>();
}
