// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `batch_get_id`.
//!
//! `user.v1.batch_get_id` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Finds the ids of users by email or mobile number; out of date.
///
/// New programs look ids up with `contact.v3.user.batch_get_id`.
///
/// - `GET /open-apis/user/v1/batch_get_id` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUzMyUjL1MjM14SNzITN)
#[doc(alias = "BatchGetUserByIdOld")]
#[lark_api(
    id = "user.v1.batch_get_id.batch_get_user_by_id_old",
    method = "GET",
    path = "/open-apis/user/v1/batch_get_id",
    token = "tenant",
    response = BatchGetUserIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetUserId {
    /// Email addresses to look up.
    pub emails: Option<String>,
    /// Mobile numbers to look up.
    pub mobiles: Option<String>,
}

/// Users that were found, and what belongs to nobody.
#[doc(alias = "BatchGetUserByIdOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserIdResponse {
    /// Users by email address.
    pub email_users: BTreeMap<String, Vec<EmailUser>>,
    /// Email addresses that belong to nobody.
    pub emails_not_exist: Vec<String>,
    /// Users by mobile number.
    pub mobile_users: BTreeMap<String, Vec<EmailUser>>,
    /// Mobile numbers that belong to nobody.
    pub mobiles_not_exist: Vec<String>,
}

/// The ids of a user that was found by email.
#[doc(alias = "BatchGetUserByIdOldResponseEmailUser")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmailUser {
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
    /// User id within the tenant.
    pub user_id: Option<String>,
}
