// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `payroll`.

use lark_runtime::lark_event;

/// A payment activity was archived; may arrive several times for one activity.
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
    /// Id of the payment activity that was archived.
    pub activity_id: Option<String>,
}

/// A payment activity was approved, revoked, passed without approval, archived or taken out of the archive.
///
/// - Event `payroll.payment_activity.status_changed_v1`, for custom and store apps
/// - Scope: `payroll:payment_activity:monitor`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed)
#[lark_event(type = "payroll.payment_activity.status_changed_v1", scopes = "payroll:payment_activity:monitor")]
#[non_exhaustive]
pub struct PaymentActivityStatusChanged {
    /// Id of the payment activity that changed.
    pub activity_id: Option<String>,
    /// What happened: `2` archived, `3` taken out of the archive, `4` approval revoked, `5` approval skipped, `6` approved.
    pub status: Option<i64>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<PaymentActivityApproved>();
    visitor.visit::<PaymentActivityStatusChanged>();
}
