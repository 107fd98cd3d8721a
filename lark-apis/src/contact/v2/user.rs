// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `contact.v2.user` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::BatchTaskResponse;

/// Starts adding several users to the contacts; an old endpoint.
///
/// The app must be authorised for the departments of all of them; apps of the app store may not call it.
/// `contact.v2.task.get_contact_v2_task` tells what has become of it.
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
#[non_exhaustive]
pub struct BatchAddUser {
    pub users: Vec<NewUser>,
    pub need_send_notification: Option<bool>,
}

/// A user to add.
#[doc(alias = "BatchAddContactV2UserRequestUser")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewUser {
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
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    pub work_station: Option<String>,
}

/// The value of a custom field of a user to add.
#[doc(alias = "BatchAddContactV2UserRequestUserCustomAttr")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserCustomAttr {
    pub id: String,
    pub value: UserCustomAttrValue,
}

/// The value of a custom field: a text or a link.
#[doc(alias = "BatchAddContactV2UserRequestUserCustomAttrValue")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    pub text: Option<String>,
    pub url: Option<String>,
    pub pc_url: Option<String>,
}
