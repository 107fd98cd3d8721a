// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer application forms.
//!
//! `hire.v1.offer_application_form` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{ActiveStatus, I18n};

/// Fetches an offer application form.
///
/// - `GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:offer_schema:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/offer-settings/offer_application_form/get)
#[lark_api(
    id = "hire.v1.offer_application_form.get",
    method = "GET",
    path = "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id",
    token = "tenant",
    response = GetOfferApplicationFormResponse,
    scopes = "hire:offer_schema:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOfferApplicationForm {
    pub offer_application_form_id: String,
}

/// The answer to [`GetOfferApplicationForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOfferApplicationFormResponse {
    pub offer_apply_form: Option<OfferApplyFormInfo>,
}

/// Lists offer application forms.
///
/// - `GET /open-apis/hire/v1/offer_application_forms` with a tenant token, for custom and store apps
/// - Scope: `hire:offer_schema:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/offer-settings/offer_application_form/list)
#[lark_api(
    id = "hire.v1.offer_application_form.list",
    method = "GET",
    path = "/open-apis/hire/v1/offer_application_forms",
    token = "tenant",
    response = ListOfferApplicationFormResponse,
    paging(items = OfferApplyForm),
    scopes = "hire:offer_schema:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOfferApplicationForm {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListOfferApplicationForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOfferApplicationFormResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<OfferApplyForm>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyForm {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub create_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormConfigFormulaInfo {
    pub value: Option<String>,
    /// One of `1` (amount), `2` (number), `3` (percentage).
    pub result: Option<i64>,
    pub extra_map: Vec<OfferApplyFormFormulaExtraMapInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormConfigOptionInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormFormulaExtraMapInfo {
    pub key: Option<String>,
    pub value: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub schema: Option<OfferApplyFormSchema>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormModuleInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub is_customized: Option<bool>,
    pub active_status: Option<ActiveStatus>,
    pub hint: Option<I18n>,
    pub object_list: Vec<OfferApplyFormObjectInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormObjectConfigInfo {
    pub options: Vec<OfferApplyFormConfigOptionInfo>,
    pub formula: Option<OfferApplyFormConfigFormulaInfo>,
    pub object_display_config: Option<OfferApplyFormObjectDisplayConfigInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormObjectDisplayConfigInfo {
    /// One of `1` (all), `2` (any).
    pub display_condition: Option<i64>,
    pub pre_object_config_list: Vec<OfferApplyFormPreObjectConfigInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormObjectInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub module_id: Option<String>,
    pub is_customized: Option<bool>,
    pub is_required: Option<bool>,
    pub active_status: Option<ActiveStatus>,
    pub need_approve: Option<bool>,
    pub is_sensitive: Option<bool>,
    /// One of `1` (single line text), `2` (multiline text), `3` (single select), `4` (multi select), `5` (date), `6`
    /// (month), `7` (year), `8` (number), `9` (amount), `10` (formula), `11` (default).
    pub object_type: Option<i64>,
    pub object_type_v2: Option<ObjectTypeV2>,
    pub config: Option<OfferApplyFormObjectConfigInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormPreObjectConfigInfo {
    pub id: Option<String>,
    /// One of `1` (equal), `2` (not equal), `3` (contains), `4` (not contains).
    pub operator: Option<i64>,
    pub value: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormSchema {
    pub id: Option<String>,
    pub module_list: Vec<OfferApplyFormModuleInfo>,
}

/// The values of `object_type_v2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ObjectTypeV2 {
    Amount,
    Boolean,
    CitySingleSelect,
    CorehrAttachment,
    CorehrBoolean,
    CorehrDateSelect,
    CorehrLongText,
    CorehrMultiSelect,
    CorehrNumber,
    CorehrPersonnelMultiSelect,
    CorehrPersonnelSelect,
    CorehrSelect,
    CorehrText,
    DateSelect,
    Default,
    File,
    Formula,
    LongText,
    MonthSelect,
    MultiSelect,
    Number,
    PersonnelMultiSelect,
    PersonnelSelect,
    Select,
    Text,
    YearSelect,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
