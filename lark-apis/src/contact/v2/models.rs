// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v2` share.

use lark_runtime::Model;

/// The task that adds the departments.
#[doc(alias("BatchAddContactV2DepartmentResponse", "BatchAddContactV2UserResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchTaskResponse {
    pub task_id: Option<String>,
}
