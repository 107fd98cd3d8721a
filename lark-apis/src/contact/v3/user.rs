//! Users of a tenant.

use lark_runtime::{Model, StringEnum, lark_api};

/// Fetches one user.
///
/// With a tenant token the user must be in the app's contact range, with a user token the caller must be able to
/// see them. Fields for which the app has no field permission are left out of the answer without a word: most
/// often `user_id`, which needs `contact:user.employee_id:readonly`. [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/contact-v3/user/get
#[lark_api(
    id = "contact.v3.user.get",
    method = "GET",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant|user",
    response = GetUserResponse
)]
#[derive(Clone, Debug)]
pub struct GetUser {
    /// Id of the user, of the kind that `user_id_type` says.
    pub user_id: String,
    /// Kind of the user ids in request and answer; `open_id` when absent.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer; `open_department_id` when absent.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Kind of a user id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum UserIdType {
    /// A user as this app knows them, `ou_...`.
    OpenId,
    /// A user as all apps of one developer know them, `on_...`.
    UnionId,
    /// A user as the tenant knows them.
    UserId,
    /// A kind that is newer than this crate.
    Other(String),
}

/// Kind of a department id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum DepartmentIdType {
    /// The tenant's own id, which may be used again after the department is deleted.
    DepartmentId,
    /// The platform's id, `od-...`, unique in the tenant for ever.
    OpenDepartmentId,
    /// A kind that is newer than this crate.
    Other(String),
}

/// The user that was asked for.
#[derive(Clone, Default, Model)]
pub struct GetUserResponse {
    /// The user, as far as the app may see.
    pub user: Option<User>,
}

/// A user.
#[derive(Clone, Default, Model)]
pub struct User {
    /// Id for all apps of one developer, `on_...`.
    pub union_id: Option<String>,
    /// Id within the tenant.
    pub user_id: Option<String>,
    /// Id for this app, `ou_...`.
    pub open_id: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// English name.
    pub en_name: Option<String>,
    /// Other name.
    pub nickname: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Mobile number with country code.
    pub mobile: Option<String>,
    /// Whether colleagues see the mobile number.
    pub mobile_visible: Option<bool>,
    /// 0 unknown, 1 male, 2 female, 3 other.
    pub gender: Option<i64>,
    /// Key of the avatar picture.
    pub avatar_key: Option<String>,
    /// Links to the avatar in several sizes.
    pub avatar: Option<AvatarInfo>,
    /// State of the account.
    pub status: Option<UserStatus>,
    /// The departments the user belongs to.
    pub department_ids: Vec<String>,
    /// The direct superior.
    pub leader_user_id: Option<String>,
    /// City of work.
    pub city: Option<String>,
    /// Code of the country or region of work.
    pub country: Option<String>,
    /// Desk.
    pub work_station: Option<String>,
    /// Day of joining, as a Unix time in seconds.
    pub join_time: Option<i64>,
    /// Whether the user is the tenant's super administrator.
    pub is_tenant_manager: Option<bool>,
    /// Employee number.
    pub employee_no: Option<String>,
    /// Kind of employment: 1 regular, 2 intern, 3 outsourced, 4 contractor, 5 consultant, or a kind of the tenant's.
    pub employee_type: Option<i64>,
    /// Positions in departments.
    pub positions: Vec<UserPosition>,
    /// Rank among colleagues, per department.
    pub orders: Vec<UserOrder>,
    /// Values of the tenant's own fields.
    pub custom_attrs: Vec<UserCustomAttr>,
    /// Company mail address.
    pub enterprise_email: Option<String>,
    /// Kind of the identity provider.
    pub idp_type: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// The user's signature line.
    pub description: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Whether an invitation is sent to the user.
    pub need_send_notification: Option<bool>,
    /// How the invitation is sent.
    pub notification_option: Option<NotificationOption>,
    /// Whether the account is frozen.
    pub is_frozen: Option<bool>,
    /// Region where the user's data is kept.
    pub geo: Option<String>,
    /// Job level.
    pub job_level_id: Option<String>,
    /// Job family.
    pub job_family_id: Option<String>,
    /// Seats given to the user; 64-bit numbers as texts.
    pub subscription_ids: Vec<String>,
    /// The seats in detail.
    pub assign_info: Vec<UserAssignInfo>,
    /// The departments with their paths.
    pub department_path: Vec<DepartmentDetail>,
    /// Superiors beside the direct one.
    pub dotted_line_leader_user_ids: Vec<String>,
}

/// Links to a user's avatar.
#[derive(Clone, Default, Model)]
pub struct AvatarInfo {
    /// 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// 640 by 640 pixels.
    pub avatar_640: Option<String>,
    /// In its original size.
    pub avatar_origin: Option<String>,
}

/// State of a user's account.
#[derive(Clone, Default, Model)]
pub struct UserStatus {
    /// Frozen by an administrator.
    pub is_frozen: Option<bool>,
    /// Left the company.
    pub is_resigned: Option<bool>,
    /// Has logged in at least once.
    pub is_activated: Option<bool>,
    /// Left the tenant by their own choice.
    pub is_exited: Option<bool>,
    /// Has not confirmed the invitation yet.
    pub is_unjoin: Option<bool>,
}

/// A position of a user.
#[derive(Clone, Default, Model)]
pub struct UserPosition {
    /// Code of the position.
    pub position_code: Option<String>,
    /// Name of the position.
    pub position_name: Option<String>,
    /// Department of the position.
    pub department_id: Option<String>,
    /// Superior in this position.
    pub leader_user_id: Option<String>,
    /// Code of the superior's position.
    pub leader_position_code: Option<String>,
    /// Whether it is the main position.
    pub is_major: Option<bool>,
}

/// Rank of a user in a department.
#[derive(Clone, Default, Model)]
pub struct UserOrder {
    /// The department.
    pub department_id: Option<String>,
    /// Rank of the user within the department, larger first.
    pub user_order: Option<i64>,
    /// Rank of the department among the user's departments, larger first.
    pub department_order: Option<i64>,
    /// Whether it is the user's main department.
    pub is_primary_dept: Option<bool>,
}

/// Value of one of the tenant's own fields.
#[derive(Clone, Default, Model)]
pub struct UserCustomAttr {
    /// Kind of the field: `TEXT`, `HREF`, `ENUMERATION`, `PICTURE_ENUM`, `GENERIC_USER`.
    pub r#type: Option<String>,
    /// Id of the field.
    pub id: Option<String>,
    /// The value.
    pub value: Option<UserCustomAttrValue>,
}

/// What a user has in one of the tenant's own fields; which members are set depends on the field's kind.
#[derive(Clone, Default, Model)]
pub struct UserCustomAttrValue {
    /// The text, or the title of a link.
    pub text: Option<String>,
    /// The link on mobile devices.
    pub url: Option<String>,
    /// The link on desktops.
    pub pc_url: Option<String>,
    /// Id of the chosen option.
    pub option_id: Option<String>,
    /// Value of the chosen option.
    pub option_value: Option<String>,
    /// Name of the chosen picture.
    pub name: Option<String>,
    /// Link to the chosen picture.
    pub picture_url: Option<String>,
    /// The chosen user.
    pub generic_user: Option<CustomAttrGenericUser>,
}

/// A user as the value of a field.
#[derive(Clone, Default, Model)]
pub struct CustomAttrGenericUser {
    /// Id of the user.
    pub id: Option<String>,
    /// 1 for a user.
    pub r#type: Option<i64>,
}

/// How an invitation is sent to a new user.
#[derive(Clone, Default, Model)]
pub struct NotificationOption {
    /// Ways: `sms`, `email`.
    pub channels: Vec<String>,
    /// Language: `zh-CN`, `en-US`, `ja-JP`.
    pub language: Option<String>,
}

/// A seat of a user.
#[derive(Clone, Default, Model)]
pub struct UserAssignInfo {
    /// Id of the seat.
    pub subscription_id: Option<String>,
    /// Key of the plan.
    pub license_plan_key: Option<String>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Names of the product by language.
    pub i18n_name: Option<ProductI18nName>,
    /// First moment of validity, as a Unix time in seconds.
    pub start_time: Option<String>,
    /// Last moment of validity, as a Unix time in seconds.
    pub end_time: Option<String>,
}

/// Names of a product.
#[derive(Clone, Default, Model)]
pub struct ProductI18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

/// A department of a user.
#[derive(Clone, Default, Model)]
pub struct DepartmentDetail {
    /// Id of the department.
    pub department_id: Option<String>,
    /// Its names.
    pub department_name: Option<DepartmentPathName>,
    /// The departments above it.
    pub department_path: Option<DepartmentPath>,
}

/// The way from the root to a department.
#[derive(Clone, Default, Model)]
pub struct DepartmentPath {
    /// The departments from the root on.
    pub department_ids: Vec<String>,
    /// Their names, joined.
    pub department_path_name: Option<DepartmentPathName>,
}

/// Names of a department or of a path of departments.
#[derive(Clone, Default, Model)]
pub struct DepartmentPathName {
    /// In the tenant's default language.
    pub name: Option<String>,
    /// By language.
    pub i18n_name: Option<DepartmentI18nName>,
}

/// Names of a department by language.
#[derive(Clone, Default, Model)]
pub struct DepartmentI18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}
