// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `hire`.

use lark_runtime::{Model, Text, UnixMillis, lark_event};

use super::models::{CommonAddress, I18n, ProcessType, StageInfo};
use super::referral_account::{Assets, MobileNumber};
use super::talent_tag::TalentTag;
use crate::ids::UserId;

/// A job application was deleted.
///
/// - Event `hire.application.deleted_v1`, for custom and store apps
/// - Scope: `hire:application:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted)
#[lark_event(type = "hire.application.deleted_v1", scopes = "hire:application:readonly")]
#[non_exhaustive]
pub struct ApplicationDeleted {
    pub application_ids: Vec<String>,
}

/// A job application moved to another stage.
///
/// - Event `hire.application.stage_changed_v1`, for custom and store apps
/// - Scope: `hire:application:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed)
#[lark_event(type = "hire.application.stage_changed_v1", scopes = "hire:application:readonly")]
#[non_exhaustive]
pub struct ApplicationStageChanged {
    pub application_id: Option<String>,
    pub origin_stage_id: Option<String>,
    pub target_stage_id: Option<String>,
    pub update_time: Option<UnixMillis>,
}

/// A customer added an account of a provider of tests or background checks.
///
/// - Event `hire.eco_account.created_v1`, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order:readonly`, `hire:exam:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created)
#[lark_event(type = "hire.eco_account.created_v1", scopes = "hire:background_check_order:readonly|hire:exam:readonly")]
#[non_exhaustive]
pub struct EcoAccountCreated {
    /// One of `1` (background check), `2` (exam).
    pub scope: Option<i64>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub usage_list: Vec<ProcessType>,
    pub custom_field_list: Vec<EcoAccountCustomFieldEventData>,
}

/// A customer stopped a background check, so that the provider can cancel the order.
///
/// - Event `hire.eco_background_check.canceled_v1`, for custom and store apps
/// - Scope: `hire:background_check_order:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled)
#[lark_event(type = "hire.eco_background_check.canceled_v1", scopes = "hire:background_check_order:readonly")]
#[non_exhaustive]
pub struct EcoBackgroundCheckCanceled {
    pub background_check_id: Option<String>,
    pub termination_reason: Option<String>,
}

/// A customer ordered a background check from the provider.
///
/// - Event `hire.eco_background_check.created_v1`, for custom and store apps
/// - Scope: `hire:background_check_order:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created)
#[lark_event(type = "hire.eco_background_check.created_v1", scopes = "hire:background_check_order:readonly")]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreated {
    pub background_check_id: Option<String>,
    pub account_id: Option<String>,
    pub package_id: Option<String>,
    pub additional_item_id_list: Vec<String>,
    pub comment: Option<String>,
    pub candidate_info: Option<EcoBackgroundCheckCreateEventCandidateInfo>,
    pub client_contact_info: Option<EcoExamCreateEventCandidateInfo>,
    pub custom_field_list: Vec<EcoAccountCustomFieldEventData>,
}

/// A customer ordered a written test from the provider.
///
/// - Event `hire.eco_exam.created_v1`, for custom and store apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created)
#[lark_event(type = "hire.eco_exam.created_v1", scopes = "hire:exam|hire:exam:readonly")]
#[non_exhaustive]
pub struct EcoExamCreated {
    pub exam_id: Option<String>,
    pub account_id: Option<String>,
    pub paper_id: Option<String>,
    pub candidate_info: Option<EcoExamCreateEventCandidateInfo>,
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    pub job_info: Option<EcoExamCreateEventJobInfo>,
}

/// A candidate was handed over to the HR system.
///
/// - Event `hire.ehr_import_task.imported_v1`, for custom apps only
/// - Scope: `hire:ehr_import`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported)
#[lark_event(type = "hire.ehr_import_task.imported_v1", scopes = "hire:ehr_import")]
#[non_exhaustive]
pub struct EhrImportTaskImported {
    pub task_id: Option<String>,
    pub application_id: Option<String>,
    pub ehr_department_id: Option<String>,
    pub ehr_requirement_id: Option<String>,
    pub operator_id: Option<String>,
    pub operator_user_id: Option<UserId>,
    pub ehr_department: Option<DepartmentId>,
}

/// A candidate with an internship offer was handed over to the HR system.
///
/// - Event `hire.ehr_import_task_for_internship_offer.imported_v1`, for custom apps only
/// - Scope: `hire:ehr_import`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported)
#[lark_event(type = "hire.ehr_import_task_for_internship_offer.imported_v1", scopes = "hire:ehr_import")]
#[non_exhaustive]
pub struct EhrImportTaskForInternshipOfferImported {
    pub task_id: Option<String>,
    pub application_id: Option<String>,
    pub offer_id: Option<String>,
    pub pre_onboard_id: Option<String>,
    pub ehr_department_id: Option<String>,
    pub operator_id: Option<String>,
    pub operator_user_id: Option<UserId>,
    pub ehr_department: Option<DepartmentId>,
}

/// The status of an offer changed; not sent when it is created.
///
/// - Event `hire.offer.status_changed_v1`, for custom and store apps
/// - Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed)
#[lark_event(
    type = "hire.offer.status_changed_v1",
    scopes = "hire:offer:low_sensitive_info:readonly|hire:offer:readonly"
)]
#[non_exhaustive]
pub struct OfferStatusChanged {
    pub offer_id: Option<String>,
    pub offer_status: Option<i64>,
}

/// The balance of a referral account changed.
///
/// - Event `hire.referral_account.assets_update_v1`, for custom and store apps
/// - Scope: `hire:referral_account:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update)
#[lark_event(type = "hire.referral_account.assets_update_v1", scopes = "hire:referral_account:readonly")]
#[non_exhaustive]
pub struct ReferralAccountAssetsUpdated {
    pub account_id: Option<String>,
    pub assets: Option<Assets>,
    pub modify_time: Option<Text<UnixMillis>>,
}

/// A talent was deleted.
///
/// - Event `hire.talent.deleted_v1`, for custom and store apps
/// - Scope: `hire:talent:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted)
#[lark_event(type = "hire.talent.deleted_v1", scopes = "hire:talent:readonly")]
#[non_exhaustive]
pub struct TalentDeleted {
    pub talent_id: Option<String>,
}

/// A talent with a tag that sends events changed its stage, or was locked or unlocked.
///
/// - Event `hire.talent.tag_subscription_v1`, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription)
#[lark_event(type = "hire.talent.tag_subscription_v1", scopes = "hire:talent:readonly|hire:talent")]
#[non_exhaustive]
pub struct TalentTagChanged {
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    /// One of `1` (stage changed), `2` (locked), `3` (unlocked).
    pub r#type: Option<i64>,
    pub tag: Option<TalentTag>,
    /// One of `1` (unlocked), `2` (locked elsewhere), `3` (locked here).
    pub lock_status: Option<i64>,
    pub application_stage: Option<StageInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentId {
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoAccountCustomFieldEventData {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreateEventCandidateInfo {
    pub name: Option<String>,
    pub mobile: Option<MobileNumber>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoExamCreateEventCandidateInfo {
    pub name: Option<String>,
    pub mobile: Option<MobileNumber>,
    pub email: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoExamCreateEventJobDepartment {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoExamCreateEventJobInfo {
    pub department: Option<EcoExamCreateEventJobDepartment>,
    pub addresses: Vec<CommonAddress>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<ApplicationDeleted>();
    visitor.visit::<ApplicationStageChanged>();
    visitor.visit::<EcoAccountCreated>();
    visitor.visit::<EcoBackgroundCheckCanceled>();
    visitor.visit::<EcoBackgroundCheckCreated>();
    visitor.visit::<EcoExamCreated>();
    visitor.visit::<EhrImportTaskImported>();
    visitor.visit::<EhrImportTaskForInternshipOfferImported>();
    visitor.visit::<OfferStatusChanged>();
    visitor.visit::<ReferralAccountAssetsUpdated>();
    visitor.visit::<TalentDeleted>();
    visitor.visit::<TalentTagChanged>();
}
