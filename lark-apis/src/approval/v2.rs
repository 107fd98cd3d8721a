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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<approval::CreateApproval>();
    visitor.visit::<approval::GetApproval>();
    visitor.visit::<cc::SearchCc>();
    visitor.visit::<external::InstanceCreateExternal>();
    visitor.visit::<external::ListExternal>();
    visitor.visit::<file::UploadApprovalFile>();
    visitor.visit::<instance::ApproveInstance>();
    visitor.visit::<instance::CancelInstance>();
    visitor.visit::<instance::CcInstance>();
    visitor.visit::<instance::CreateInstance>();
    visitor.visit::<instance::GetInstance>();
    visitor.visit::<instance::ListInstance>();
    visitor.visit::<instance::RejectInstance>();
    visitor.visit::<instance::SearchInstance>();
    visitor.visit::<instance::TransferInstance>();
    visitor.visit::<subscription::SubscribeSubscription>();
    visitor.visit::<subscription::UnsubscribeSubscription>();
    visitor.visit::<task::SearchTask>();
}
