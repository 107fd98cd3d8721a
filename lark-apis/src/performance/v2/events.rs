// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `performance`.

use lark_runtime::{Model, Text, UnixMillis, lark_event};

use super::review_data::{ReviewStageRole, StageType};
use crate::ids::UserId;

/// What was filled in about an employee's review changed.
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
    /// Whose reviews changed, and in which stages.
    pub items: Vec<ReviewDataChange>,
}

/// Employees can now see the results of their reviews.
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
    /// Employees who can now see their results.
    pub items: Vec<OpenResult>,
}

/// An employee who can now see the result.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenResult {
    /// The employee's ids.
    pub user_id: Option<UserId>,
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// Id of the review project.
    pub activity_id: Option<String>,
    /// When the result could be seen first.
    pub open_time: Option<Text<UnixMillis>>,
}

/// An employee whose review changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewDataChange {
    /// The employee's ids.
    pub user_id: Option<UserId>,
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// Id of the review project.
    pub activity_id: Option<String>,
    /// Stages in which something changed.
    pub stage_changes: Vec<StageChange>,
}

/// A stage in which something changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageChange {
    /// Id of the stage, for `performance.v2.review_data.query`.
    pub stage_id: Option<String>,
    /// Which kind of stage it is.
    pub stage_type: Option<StageType>,
    /// Who does the review at this stage.
    pub review_stage_role: Option<ReviewStageRole>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<ReviewDataChanged>();
    visitor.visit::<StageTaskResultOpened>();
}
