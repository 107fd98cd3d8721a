// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `contact.v2.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::BatchTaskResponse;

/// Adds a contact v2 user.
///
/// - `POST /open-apis/contact/v2/user/batch_add` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//import-api/batch-add-users)
#[doc(alias = "BatchAddContactV2User")]
#[lark_api(
    id = "contact.v2.user.batch_add_contact_v2_user",
    method = "POST",
    path = "/open-apis/contact/v2/user/batch_add",
    token = "tenant",
    response = BatchTaskResponse,
    deprecated
)]
#[derive(Clone, Debug)]
pub struct BatchAddUser {
    pub users: Vec<NewUser>,
    pub need_send_notification: Option<bool>,
}

#[doc(alias = "BatchAddContactV2UserRequestUser")]
#[derive(Clone, Default, Model)]
pub struct NewUser {
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub departments: Option<Vec<String>>,
    pub user_id: Option<String>,
    pub email: Option<String>,
    /// Required in requests.
    pub mobile: Option<String>,
    pub mobile_visible: Option<bool>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub gender: Option<i64>,
    pub employee_type: Option<i64>,
    pub join_time: Option<i64>,
    pub leader_user_id: Option<String>,
    pub leader_open_id: Option<String>,
    pub employee_no: Option<String>,
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    pub work_station: Option<String>,
}

#[doc(alias = "BatchAddContactV2UserRequestUserCustomAttr")]
#[derive(Clone, Default, Model)]
pub struct UserCustomAttr {
    /// Required in requests.
    pub id: Option<String>,
    /// Required in requests.
    pub value: Option<UserCustomAttrValue>,
}

#[doc(alias = "BatchAddContactV2UserRequestUserCustomAttrValue")]
#[derive(Clone, Default, Model)]
pub struct UserCustomAttrValue {
    pub text: Option<String>,
    pub url: Option<String>,
    pub pc_url: Option<String>,
}
