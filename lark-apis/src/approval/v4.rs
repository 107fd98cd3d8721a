// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `approval`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod approval;
pub mod approvals;
pub mod district;
#[cfg(feature = "events")]
pub mod events;
pub mod external_approval;
pub mod external_instance;
pub mod external_task;
pub mod instance;
pub mod instance_comment;
pub mod models;
pub mod task;

pub use self::{
    approval::*, approvals::*, district::*, external_approval::*, external_instance::*, external_task::*, instance::*,
    instance_comment::*, models::*, task::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateApproval>();
    visitor.visit::<GetApproval>();
    visitor.visit::<SubscribeApproval>();
    visitor.visit::<UnsubscribeApproval>();
    visitor.visit::<ListApproval>();
    visitor.visit::<ListDistrict>();
    visitor.visit::<SearchDistrict>();
    visitor.visit::<CreateExternalApproval>();
    visitor.visit::<GetExternalApproval>();
    visitor.visit::<CheckExternalInstance>();
    visitor.visit::<CreateExternalInstance>();
    visitor.visit::<ListExternalTask>();
    visitor.visit::<AddInstanceCc>();
    visitor.visit::<AddInstanceSign>();
    visitor.visit::<CancelInstance>();
    visitor.visit::<CcInstance>();
    visitor.visit::<CreateInstance>();
    visitor.visit::<GetInstanceDetail>();
    visitor.visit::<GetInstance>();
    visitor.visit::<ListInitiatedInstance>();
    visitor.visit::<ListInstance>();
    visitor.visit::<PreviewInstance>();
    visitor.visit::<QueryInstance>();
    visitor.visit::<RecallInstance>();
    visitor.visit::<RemindInstance>();
    visitor.visit::<SearchInstanceCc>();
    visitor.visit::<RollbackInstance>();
    visitor.visit::<SubscribeInstance>();
    visitor.visit::<UnsubscribeInstance>();
    visitor.visit::<CreateInstanceComment>();
    visitor.visit::<DeleteInstanceComment>();
    visitor.visit::<ListInstanceComment>();
    visitor.visit::<RemoveInstanceComment>();
    visitor.visit::<AddTaskSign>();
    visitor.visit::<ApproveTask>();
    visitor.visit::<ForwardTask>();
    visitor.visit::<ListTask>();
    visitor.visit::<PassTask>();
    visitor.visit::<QueryTask>();
    visitor.visit::<RefuseTask>();
    visitor.visit::<RejectTask>();
    visitor.visit::<ResubmitTask>();
    visitor.visit::<RollbackTask>();
    visitor.visit::<SearchTask>();
    visitor.visit::<SubscribeTask>();
    visitor.visit::<TransferTask>();
    visitor.visit::<UnsubscribeTask>();
}
