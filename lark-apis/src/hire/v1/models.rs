// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `hire.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Ability {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Acceptance {
    pub operator_type: Option<i64>,
    pub conclusion: Option<i64>,
    pub memo: Option<String>,
    pub operate_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AssessmentScoreInfo {
    pub calculate_type: Option<i64>,
    pub score: Option<f64>,
    pub full_score: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AttachmentV2 {
    pub id: Option<String>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub mime: Option<String>,
    pub create_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseAddress {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub district: Option<BaseDistrict>,
    pub city: Option<BaseCity>,
    pub state: Option<BaseCity>,
    pub country: Option<BaseCountry>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseBilingualWithId {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseCity {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub code: Option<String>,
    pub location_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseCountry {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub code: Option<String>,
    pub location_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseDistrict {
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub code: Option<String>,
    pub location_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BonusAmount {
    /// Required in some requests.
    pub bonus_type: Option<i64>,
    pub point_bonus: Option<i64>,
    pub cash: Option<Cash>,
    pub cash_bonus: Vec<Cash>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Cash {
    /// Required in requests.
    pub currency_type: Option<String>,
    /// Required in requests.
    pub amount: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CodeNameObject {
    pub code: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonAddress {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub district: Option<CodeNameObject>,
    pub city: Option<CodeNameObject>,
    pub state: Option<CodeNameObject>,
    pub country: Option<CodeNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchema {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub setting: Option<CommonSchemaSetting>,
    pub is_customized: Option<bool>,
    pub is_required: Option<bool>,
    pub is_visible: Option<bool>,
    pub active_status: Option<i64>,
    pub children_list: Vec<CommonSchemaChild>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaChild {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub setting: Option<CommonSchemaSetting>,
    pub parent_id: Option<String>,
    pub is_customized: Option<bool>,
    pub is_required: Option<bool>,
    pub is_visible: Option<bool>,
    pub active_status: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    pub options: Vec<CommonSchemaOption>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    pub key: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub active_status: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommonSchemaSetting {
    pub object_type: Option<i64>,
    pub config: Option<CommonSchemaConfig>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContractPeriodInfo {
    /// Required in requests.
    pub period_type: Option<i64>,
    /// Required in requests.
    pub period: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityInfo {
    pub code: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdNameObject {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MasterLocationAddressInfo {
    pub location_info: Option<MasterLocationInfo>,
    pub address_info: Option<MasterLocationInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MasterLocationInfo {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionScopeRule {
    pub rule_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureAttachment {
    pub id: Option<String>,
    pub file_name: Option<String>,
    pub file_template_id: Option<String>,
    pub file_template_name: Option<String>,
    pub file_template_type_id: Option<String>,
    pub file_template_type_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryRequestDto {
    pub application_id: Option<String>,
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub job_post_id: Option<String>,
    pub portal_resume_id: Option<String>,
    pub user_id: Option<String>,
    pub talent_id: Option<String>,
}

/// The values of `department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HireDepartmentIdType {
    DepartmentId,
    OpenDepartmentId,
    PeopleAdminDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HireUserIdType {
    OpenId,
    PeopleAdminId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
