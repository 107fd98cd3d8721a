// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 4 of `approval`.

use lark_runtime::{Model, Text, UnixMillis, UnixSeconds, lark_event};

use crate::ids::UserId;

/// The name, form or process of an approval definition changed.
///
/// - Event `approval.approval.updated_v4`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event)
#[lark_event(type = "approval.approval.updated_v4", scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalUpdated {
    /// The definition after the change.
    pub object: Option<ApprovalEvent>,
}

/// An approval with a widget group for correcting attendance was approved.
///
/// - Event `approval.instance.remedy_group_update_v4`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction)
#[lark_event(
    type = "approval.instance.remedy_group_update_v4",
    scopes = "approval:approval:readonly|approval:approval"
)]
#[non_exhaustive]
pub struct InstanceRemedyGroupUpdated {
    /// What was approved.
    pub object: Option<InstanceRemedyGroupUpdatedObject>,
}

/// An approval instance was started, decided, withdrawn or deleted.
///
/// - Event `approval.instance.status_changed_v4`
#[lark_event(type = "approval.instance.status_changed_v4")]
#[non_exhaustive]
pub struct InstanceStatusChanged {
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system.
    pub external_id: Option<String>,
    /// How far the instance is now.
    pub status: Option<String>,
    /// When the status changed.
    pub operate_time: Option<String>,
    /// Ids of the applicant.
    pub start_user: Option<UserId>,
    /// Ids of the users who subscribed to the event.
    pub subscriber_id_list: Vec<UserId>,
}

/// An approval instance with a group of fields for business trips was approved.
///
/// - Event `approval.instance.trip_group_update_v4`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip)
#[lark_event(type = "approval.instance.trip_group_update_v4", scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct InstanceTripGroupUpdated {
    pub object: Option<TripGroup>,
}

/// A task of an approval was assigned, decided or handed over.
///
/// - Event `approval.task.status_changed_v4`
#[lark_event(type = "approval.task.status_changed_v4")]
#[non_exhaustive]
pub struct TaskStatusChanged {
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the task that changed.
    pub task_id: Option<String>,
    /// Id of the task in the external system.
    pub task_external_id: Option<String>,
    /// Ids of the approver.
    pub assigned_user: Option<UserId>,
    /// How far the task is now.
    pub status: Option<String>,
    /// When the status changed.
    pub operate_time: Option<String>,
    /// Ids of the users who subscribed to the event.
    pub subscriber_id_list: Vec<UserId>,
}

/// An approval definition after a change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalEvent {
    /// Id of the approval definition.
    pub approval_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Version of the definition.
    pub version_id: Option<String>,
    /// Type of the widget group in the form; 0: none.
    pub widget_group_type: Option<i64>,
    /// Id of the definition's form.
    pub form_definition_id: Option<String>,
    /// The process of the definition, as JSON.
    pub process_obj: Option<String>,
    /// When the definition changed.
    pub timestamp: Option<Text<UnixSeconds>>,
    /// More data of the definition.
    pub extra: Option<String>,
}

/// The correction of attendance that was approved.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceRemedyGroupUpdatedObject {
    /// User id of the applicant, unique within the tenant.
    pub employee_id: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// When the approval was started.
    pub start_time: Option<UnixSeconds>,
    /// When the approval ended.
    pub end_time: Option<UnixSeconds>,
    /// Which time of attendance is corrected.
    pub remedy_time: Option<UnixMillis>,
    /// Why attendance is corrected.
    pub remedy_reason: Option<String>,
    /// `APPROVED`, as only approved instances are reported.
    pub status: Option<String>,
    /// Always `remedy_approval_v2`.
    pub r#type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TripGroup {
    pub r#type: Option<String>,
    pub instance_code: Option<String>,
    pub start_user: Option<User>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub trip_interval: Option<String>,
    pub trip_reason: Option<String>,
    pub schedules: Vec<TripGroupSchedule>,
    pub trip_peers: Vec<User>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TripGroupSchedule {
    pub trip_start_time: Option<String>,
    pub trip_end_time: Option<String>,
    pub trip_interval: Option<String>,
    pub departure: Option<String>,
    pub destination: Option<String>,
    pub transportation: Option<String>,
    pub trip_type: Option<String>,
    pub remark: Option<String>,
    pub departure_id: Option<String>,
    pub destination_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    pub id: Option<UserId>,
    pub name: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<ApprovalUpdated>();
    visitor.visit::<InstanceRemedyGroupUpdated>();
    visitor.visit::<InstanceStatusChanged>();
    visitor.visit::<InstanceTripGroupUpdated>();
    visitor.visit::<TaskStatusChanged>();
}
