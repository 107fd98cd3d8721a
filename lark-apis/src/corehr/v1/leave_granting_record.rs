// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leave granting records.
//!
//! `corehr.v1.leave_granting_record` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::leave::LeaveUnit;
use super::models::{CorehrUserIdType, I18n};

/// Grants an employee leave by writing a granting record.
///
/// Only in the enterprise edition of Feishu People.
///
/// - `POST /open-apis/corehr/v1/leave_granting_records` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:leave_granting_record:write`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/leave/create)
#[lark_api(
    id = "corehr.v1.leave_granting_record.create",
    method = "POST",
    path = "/open-apis/corehr/v1/leave_granting_records",
    token = "tenant",
    response = CreateLeaveGrantingRecordResponse,
    scopes = "corehr:leave_granting_record:write|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateLeaveGrantingRecord {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Leave type to grant, from `corehr.v1.leave.leave_types`; if it has subtypes, a subtype is required.
    pub leave_type_id: String,
    /// Employee to grant the leave to, in the kind of `user_id_type`.
    pub employment_id: String,
    /// Amount of leave to grant, -9999 to 9999 with at most 6 decimals.
    pub granting_quantity: String,
    /// Unit of the amount that is granted.
    pub granting_unit: LeaveUnit,
    /// Day from which the leave can be taken, `yyyy-MM-dd`.
    pub effective_date: String,
    /// Day on which the leave lapses, `yyyy-MM-dd`.
    pub expiration_date: Option<String>,
    /// Whether the leave counts for conversion: 1 no, 2 yes. Default: 1.
    pub section_type: Option<i64>,
    /// Why the leave was granted, by language.
    pub reason: Vec<I18n>,
    /// Id of your own, at most 64 characters, against writing twice: with one that exists nothing is created or changed.
    pub external_id: Option<String>,
}

/// The answer to [`CreateLeaveGrantingRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateLeaveGrantingRecordResponse {
    /// Granting record that was created.
    pub leave_granting_record: Option<LeaveGrantingRecord>,
}

/// Deletes a leave granting record that was granted by hand or by an external system.
///
/// Only in the enterprise edition of Feishu People.
///
/// - `DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id` with a tenant token, for custom and
///   store apps
/// - Scopes, any one of: `corehr:leave_granting_record:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/leave/delete)
#[lark_api(
    id = "corehr.v1.leave_granting_record.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id",
    token = "tenant",
    scopes = "corehr:leave_granting_record:write|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteLeaveGrantingRecord {
    /// Id of the granting record to delete, from the answer when it was created.
    pub leave_granting_record_id: String,
}

/// A record of leave granted to an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveGrantingRecord {
    /// Id of the granting record, with which it is deleted or changed.
    pub id: Option<String>,
    /// Employee the leave is granted to, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Id of the leave type that was granted, from `corehr.v1.leave.leave_types`.
    pub leave_type_id: Option<String>,
    /// Amount of leave that was granted.
    pub granting_quantity: Option<String>,
    /// Unit of the amount that is granted.
    pub granting_unit: Option<LeaveUnit>,
    /// Day from which the leave can be taken, `yyyy-MM-dd`.
    pub effective_date: Option<String>,
    /// Day on which the leave lapses, `yyyy-MM-dd`, worked out by the leave rules.
    pub expiration_date: Option<String>,
    /// Who granted the leave: 1 the system, 2 someone by hand, 3 an external system.
    /// One of `1` (system), `2` (manual), `3` (external system).
    pub granted_by: Option<i64>,
    /// Why the leave was granted, by language.
    pub reason: Vec<I18n>,
    /// When the record was created, in milliseconds.
    pub created_at: Option<Text<UnixMillis>>,
    /// Who created the record, in the kind of `user_id_type`.
    pub created_by: Option<String>,
    /// When the record was last changed, in milliseconds.
    pub updated_at: Option<Text<UnixMillis>>,
    /// Who last changed the record, in the kind of `user_id_type`.
    pub updated_by: Option<String>,
    /// Whether the leave counts for conversion: 1 no, 2 yes.
    pub section_type: Option<i64>,
}
