// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `performance`.

pub mod models;
pub mod review_data;
pub mod semester;
pub mod stage_task;

pub use self::{models::*, review_data::*, semester::*, stage_task::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<QueryReviewData>();
    visitor.visit::<ListSemester>();
    visitor.visit::<FindStageTaskByPage>();
    visitor.visit::<FindStageTaskByUserList>();
}
