// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `contact.v2.user` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Adds a contact v2 user.
///
/// - `POST /open-apis/contact/v2/user/batch_add` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//import-api/batch-add-users)
#[lark_api(
    id = "contact.v2.user.batch_add_contact_v2_user",
    method = "POST",
    path = "/open-apis/contact/v2/user/batch_add",
    token = "tenant",
    response = BatchAddContactV2UserResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchAddContactV2User {
    pub users: Vec<BatchAddContactV2UserRequestUser>,
    pub need_send_notification: Option<bool>,
}

/// The answer to [`BatchAddContactV2User`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAddContactV2UserResponse {
    pub task_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchAddContactV2UserRequestUser {
    pub name: String,
    pub departments: Vec<String>,
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub mobile: String,
    pub mobile_visible: Option<bool>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub gender: Option<i64>,
    pub employee_type: Option<i64>,
    pub join_time: Option<i64>,
    pub leader_user_id: Option<String>,
    pub leader_open_id: Option<String>,
    pub employee_no: Option<String>,
    pub custom_attrs: Option<Vec<BatchAddContactV2UserRequestUserCustomAttr>>,
    pub work_station: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchAddContactV2UserRequestUserCustomAttr {
    pub id: String,
    pub value: BatchAddContactV2UserRequestUserCustomAttrValue,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchAddContactV2UserRequestUserCustomAttrValue {
    pub text: Option<String>,
    pub url: Option<String>,
    pub pc_url: Option<String>,
}
