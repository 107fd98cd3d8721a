// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `payroll`.

use lark_runtime::lark_event;

/// A payroll activity was archived.
///
/// - Event `payroll.payment_activity.approved_v1`, for custom and store apps
/// - Deliveries of one event have the same `activity_id`, and not always the same id
/// - Scope: `payroll:payment_activity:monitor`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved)
#[lark_event(
    type = "payroll.payment_activity.approved_v1",
    dedupe = "activity_id",
    scopes = "payroll:payment_activity:monitor"
)]
#[non_exhaustive]
pub struct PaymentActivityApproved {
    pub activity_id: Option<String>,
}

/// A payroll activity was approved, its approval taken back or skipped, or it was archived or reopened.
///
/// - Event `payroll.payment_activity.status_changed_v1`, for custom and store apps
/// - Scope: `payroll:payment_activity:monitor`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed)
#[lark_event(type = "payroll.payment_activity.status_changed_v1", scopes = "payroll:payment_activity:monitor")]
#[non_exhaustive]
pub struct PaymentActivityStatusChanged {
    pub activity_id: Option<String>,
    /// One of `2` (archived), `3` (unarchived), `4` (approval revoked), `5` (approval skipped), `6` (approved).
    pub status: Option<i64>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<PaymentActivityApproved>();
    visitor.visit::<PaymentActivityStatusChanged>();
}
