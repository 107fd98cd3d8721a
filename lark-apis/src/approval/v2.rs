// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `approval`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod approval;
pub mod cc;
pub mod external;
pub mod file;
pub mod instance;
pub mod models;
pub mod subscription;
pub mod task;

pub use self::{approval::*, cc::*, external::*, file::*, instance::*, models::*, subscription::*, task::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateApproval>();
    visitor.visit::<GetApproval>();
    visitor.visit::<SearchCc>();
    visitor.visit::<CreateExternalInstance>();
    visitor.visit::<ListExternalTask>();
    visitor.visit::<UploadFile>();
    visitor.visit::<ApproveInstance>();
    visitor.visit::<CancelInstance>();
    visitor.visit::<CcInstance>();
    visitor.visit::<CreateInstance>();
    visitor.visit::<GetInstance>();
    visitor.visit::<ListInstance>();
    visitor.visit::<RejectInstance>();
    visitor.visit::<SearchInstance>();
    visitor.visit::<TransferInstance>();
    visitor.visit::<SubscribeApproval>();
    visitor.visit::<UnsubscribeApproval>();
    visitor.visit::<SearchTask>();
}
