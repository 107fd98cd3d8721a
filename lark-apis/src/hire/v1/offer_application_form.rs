// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offer application forms.
//!
//! `hire.v1.offer_application_form` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{ActiveStatus, I18n};

/// Fetches an offer form with its modules and fields.
///
/// - `GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:offer_schema:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the form, from `hire.v1.offer_application_form.list`.
    pub offer_application_form_id: String,
}

/// The answer to [`GetOfferApplicationForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOfferApplicationFormResponse {
    /// The offer form with modules and fields.
    pub offer_apply_form: Option<OfferApplyFormInfo>,
}

/// Lists the offer forms with their names and times of creation.
///
/// - `GET /open-apis/hire/v1/offer_application_forms` with a tenant token, for custom and store apps
/// - Scope: `hire:offer_schema:readonly`
/// - Rate limit: 10 a second
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Has no effect.
    pub page_size: Option<i64>,
}

/// The answer to [`ListOfferApplicationForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOfferApplicationFormResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The offer forms on this page.
    pub items: Vec<OfferApplyForm>,
}

/// An offer form, in short.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyForm {
    /// Id of the offer application form, which `hire.v1.offer_application_form.list` also returns.
    pub id: Option<String>,
    /// Name of the form, by language.
    pub name: Option<I18n>,
    /// When the form was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// The formula of a field in an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormConfigFormulaInfo {
    /// The formula, with ids of salary fields in square brackets, such as `[6872592813776914699] * 12`.
    pub value: Option<String>,
    /// Whether the result is shown as an amount, a number or a percentage.
    /// One of `1` (amount), `2` (number), `3` (percentage).
    pub result: Option<i64>,
    /// The salary fields that occur in the formula.
    pub extra_map: Vec<OfferApplyFormFormulaExtraMapInfo>,
}

/// A choice of a field in an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormConfigOptionInfo {
    /// Id of the choice.
    pub id: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
    /// What the choice means, by language.
    pub description: Option<I18n>,
}

/// A salary field that occurs in a formula.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormFormulaExtraMapInfo {
    /// Id of the field of the form's pay module that stands in the formula.
    pub key: Option<String>,
    /// Name of the salary field, by language.
    pub value: Option<I18n>,
}

/// An offer form with its fields.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormInfo {
    /// Id of the form.
    pub id: Option<String>,
    /// Name of the form, by language.
    pub name: Option<I18n>,
    /// The modules and fields of the form.
    pub schema: Option<OfferApplyFormSchema>,
}

/// A module of an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormModuleInfo {
    /// Id of the module.
    pub id: Option<String>,
    /// Name of the module, by language.
    pub name: Option<I18n>,
    /// Whether the tenant made the module; `false` if the system brings it.
    pub is_customized: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<ActiveStatus>,
    /// Hint on how to fill in the module, by language.
    pub hint: Option<I18n>,
    /// The fields of the module.
    pub object_list: Vec<OfferApplyFormObjectInfo>,
}

/// The settings of a field in an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormObjectConfigInfo {
    /// The choices; only for fields with one or several.
    pub options: Vec<OfferApplyFormConfigOptionInfo>,
    /// The formula; only for fields of that type.
    pub formula: Option<OfferApplyFormConfigFormulaInfo>,
    /// When the field is shown.
    pub object_display_config: Option<OfferApplyFormObjectDisplayConfigInfo>,
}

/// When a field of an offer form is shown.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormObjectDisplayConfigInfo {
    /// Whether all conditions must hold, or one is enough.
    /// One of `1` (all), `2` (any).
    pub display_condition: Option<i64>,
    /// The conditions: a field, an operator and values.
    pub pre_object_config_list: Vec<OfferApplyFormPreObjectConfigInfo>,
}

/// A field of an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormObjectInfo {
    /// Id of the field.
    pub id: Option<String>,
    /// Name of the field, by language.
    pub name: Option<I18n>,
    /// What the field is for, by language.
    pub description: Option<I18n>,
    /// Id of the module the field is in.
    pub module_id: Option<String>,
    /// Whether the tenant made the field; `false` if the system brings it.
    pub is_customized: Option<bool>,
    /// Whether the field must be filled in.
    pub is_required: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<ActiveStatus>,
    /// Whether a change of the field needs a new approval.
    pub need_approve: Option<bool>,
    /// Whether the field is hidden while the offer is under approval.
    pub is_sensitive: Option<bool>,
    /// Type of the field; outdated, use `object_type_v2`.
    /// One of `1` (single line text), `2` (multiline text), `3` (single select), `4` (multi select), `5` (date), `6`
    /// (month), `7` (year), `8` (number), `9` (amount), `10` (formula), `11` (default).
    pub object_type: Option<i64>,
    /// Type of the field; those that begin with `corehr_` are taken from Feishu People.
    pub object_type_v2: Option<ObjectTypeV2>,
    /// Choices, formula and conditions of the field.
    pub config: Option<OfferApplyFormObjectConfigInfo>,
}

/// A condition for showing a field of an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormPreObjectConfigInfo {
    /// Id of the field to look at.
    pub id: Option<String>,
    /// How the field is compared with the values.
    /// One of `1` (equal), `2` (not equal), `3` (contains), `4` (not contains).
    pub operator: Option<i64>,
    /// The values to compare the field with.
    pub value: Vec<String>,
}

/// The modules and fields of an offer form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplyFormSchema {
    /// Id of this version of the form, the `schema_id` of offers.
    pub id: Option<String>,
    /// The modules of the form.
    pub module_list: Vec<OfferApplyFormModuleInfo>,
}

/// The values of `object_type_v2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ObjectTypeV2 {
    /// An amount of money.
    Amount,
    /// Yes or no.
    Boolean,
    /// One city.
    CitySingleSelect,
    /// A file, taken from Feishu People.
    CorehrAttachment,
    /// Yes or no, taken from Feishu People.
    CorehrBoolean,
    /// A date, taken from Feishu People.
    CorehrDateSelect,
    /// A text of several lines, taken from Feishu People.
    CorehrLongText,
    /// Several choices, taken from Feishu People.
    CorehrMultiSelect,
    /// A number, taken from Feishu People.
    CorehrNumber,
    /// Several people, taken from Feishu People.
    CorehrPersonnelMultiSelect,
    /// One person, taken from Feishu People.
    CorehrPersonnelSelect,
    /// One choice, taken from Feishu People.
    CorehrSelect,
    /// A text of one line, taken from Feishu People.
    CorehrText,
    /// A date.
    DateSelect,
    /// A default field.
    Default,
    /// A file.
    File,
    /// A formula.
    Formula,
    /// A text of several lines.
    LongText,
    /// A month.
    MonthSelect,
    /// Several choices.
    MultiSelect,
    /// A number.
    Number,
    /// Several people.
    PersonnelMultiSelect,
    /// One person.
    PersonnelSelect,
    /// One choice.
    Select,
    /// A text of one line.
    Text,
    /// A year.
    YearSelect,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
