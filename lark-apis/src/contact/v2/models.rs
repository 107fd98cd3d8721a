// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v2` share.

use lark_runtime::Model;

/// The answer to [`BatchAddDepartment`](super::department::BatchAddDepartment) and
/// [`BatchAddUser`](super::user::BatchAddUser).
#[doc(alias("BatchAddContactV2DepartmentResponse", "BatchAddContactV2UserResponse"))]
#[derive(Clone, Default, Model)]
pub struct BatchTaskResponse {
    pub task_id: Option<String>,
}
