// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Autonomous key deletion plans.
//!
//! `unified_kms.v1.autonomous_key_deletion_plan` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Plans the deletion of an own key after some days.
///
/// - `POST /open-apis/unified_kms/v1/autonomous_keys/:key_version_id/deletion_plan` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key_deletion_plan.create",
    method = "POST",
    path = "/open-apis/unified_kms/v1/autonomous_keys/:key_version_id/deletion_plan",
    token = "tenant",
    response = AutonomousKeyDeletionPlanResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAutonomousKeyDeletionPlan {
    /// Id of the key's version the call is about.
    pub key_version_id: i64,
    pub feature_code: Option<String>,
    /// After how many days the key is deleted.
    pub delay_day: Option<i64>,
}

/// Calls off the planned deletion of an own key.
///
/// - `DELETE /open-apis/unified_kms/v1/autonomous_keys/:key_version_id/deletion_plan` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key_deletion_plan.delete",
    method = "DELETE",
    path = "/open-apis/unified_kms/v1/autonomous_keys/:key_version_id/deletion_plan",
    token = "tenant",
    response = AutonomousKeyDeletionPlanResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAutonomousKeyDeletionPlan {
    /// Id of the key's version the call is about.
    pub key_version_id: i64,
}

/// The answer to [`CreateAutonomousKeyDeletionPlan`] and [`DeleteAutonomousKeyDeletionPlan`].
#[doc(alias("CreateAutonomousKeyDeletionPlanResponse", "DeleteAutonomousKeyDeletionPlanResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AutonomousKeyDeletionPlanResponse {
    /// Id of the key's version that will be deleted.
    pub key_version_id: Option<i64>,
}
