// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `performance`.

use lark_runtime::{Model, Text, UnixMillis, lark_event};

use super::review_data::{ReviewStageRole, StageType};
use crate::ids::UserId;

/// The review details of an employee changed.
///
/// - Event `performance.review_data.changed_v2`, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed)
#[lark_event(
    type = "performance.review_data.changed_v2",
    scopes = "performance:performance|performance:performance:readonly"
)]
#[non_exhaustive]
pub struct ReviewDataChanged {
    pub items: Vec<ReviewDataChange>,
}

/// The review result of an employee was opened.
///
/// - Event `performance.stage_task.open_result_v2`, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result)
#[lark_event(
    type = "performance.stage_task.open_result_v2",
    scopes = "performance:performance|performance:performance:readonly"
)]
#[non_exhaustive]
pub struct StageTaskResultOpened {
    pub items: Vec<OpenResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenResult {
    pub user_id: Option<UserId>,
    pub semester_id: Option<String>,
    pub activity_id: Option<String>,
    pub open_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewDataChange {
    pub user_id: Option<UserId>,
    pub semester_id: Option<String>,
    pub activity_id: Option<String>,
    pub stage_changes: Vec<StageChange>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageChange {
    pub stage_id: Option<String>,
    pub stage_type: Option<StageType>,
    pub review_stage_role: Option<ReviewStageRole>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<ReviewDataChanged>();
    visitor.visit::<StageTaskResultOpened>();
}
