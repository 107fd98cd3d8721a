// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `attendance`.

use lark_runtime::{Model, lark_event};

/// A user clocked in or out.
///
/// - Event `attendance.user_flow.created_v1`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-attendance-records-event)
#[lark_event(type = "attendance.user_flow.created_v1")]
#[non_exhaustive]
pub struct UserFlowCreated {
    pub employee_id: Option<String>,
    pub employee_no: Option<String>,
    pub location_name: Option<String>,
    pub check_time: Option<String>,
    pub comment: Option<String>,
    pub record_id: Option<String>,
    pub ssid: Option<String>,
    pub bssid: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub is_field: Option<bool>,
    pub is_wifi: Option<bool>,
    pub r#type: Option<i64>,
    pub risk_result: Option<i64>,
    pub photo_urls: Vec<String>,
}

/// The result of a user's clocking in or out changed.
///
/// - Event `attendance.user_task.updated_v1`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-task-status-change-event)
#[lark_event(type = "attendance.user_task.updated_v1")]
#[non_exhaustive]
pub struct UserTaskUpdated {
    pub employee_id: Option<String>,
    pub employee_no: Option<String>,
    pub group_id: Option<String>,
    pub shift_id: Option<String>,
    pub task_id: Option<String>,
    pub date: Option<i64>,
    pub status_changes: Vec<UserTaskStatusChange>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTaskStatusChange {
    pub before_status: Option<String>,
    pub current_status: Option<String>,
    pub before_supplement: Option<String>,
    pub current_supplement: Option<String>,
    pub work_type: Option<String>,
    pub index: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<UserFlowCreated>();
    visitor.visit::<UserTaskUpdated>();
}
