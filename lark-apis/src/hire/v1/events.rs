// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `hire`.

use lark_runtime::{Model, Text, UnixMillis, lark_event};

use super::models::{CommonAddress, I18n, ProcessType, StageInfo};
use super::referral_account::{Assets, MobileNumber};
use super::talent_tag::TalentTag;
use crate::ids::UserId;

/// An application was deleted; only its id is told, and it can no longer be fetched.
///
/// - Event `hire.application.deleted_v1`, for custom and store apps
/// - Scope: `hire:application:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted)
#[lark_event(type = "hire.application.deleted_v1", scopes = "hire:application:readonly")]
#[non_exhaustive]
pub struct ApplicationDeleted {
    /// Ids of the deleted applications.
    pub application_ids: Vec<String>,
}

/// An application moved to another stage.
///
/// - Event `hire.application.stage_changed_v1`, for custom and store apps
/// - Scope: `hire:application:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed)
#[lark_event(type = "hire.application.stage_changed_v1", scopes = "hire:application:readonly")]
#[non_exhaustive]
pub struct ApplicationStageChanged {
    /// The application that moved.
    pub application_id: Option<String>,
    /// Stage it left, see `hire.v1.job_process.list`.
    pub origin_stage_id: Option<String>,
    /// Stage it is in now, see `hire.v1.job_process.list`.
    pub target_stage_id: Option<String>,
    /// When it moved.
    pub update_time: Option<UnixMillis>,
}

/// A customer added an account of a written test or background check provider, who can now bind it to their own
/// records.
///
/// - Event `hire.eco_account.created_v1`, for custom and store apps
/// - Scopes, any one of: `hire:background_check_order:readonly`, `hire:exam:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created)
#[lark_event(type = "hire.eco_account.created_v1", scopes = "hire:background_check_order:readonly|hire:exam:readonly")]
#[non_exhaustive]
pub struct EcoAccountCreated {
    /// Whether the account is for background checks or written tests.
    /// One of `1` (background check), `2` (exam).
    pub scope: Option<i64>,
    /// Id of the account, unique in the hiring system.
    pub account_id: Option<String>,
    /// What the customer called the account.
    pub account_name: Option<String>,
    /// Whether it is used for experienced hiring, campus hiring or both.
    pub usage_list: Vec<ProcessType>,
    /// What the customer entered into the custom fields.
    pub custom_field_list: Vec<EcoAccountCustomFieldEventData>,
}

/// A customer called off a background check; its provider can cancel the order.
///
/// - Event `hire.eco_background_check.canceled_v1`, for custom and store apps
/// - Scope: `hire:background_check_order:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled)
#[lark_event(type = "hire.eco_background_check.canceled_v1", scopes = "hire:background_check_order:readonly")]
#[non_exhaustive]
pub struct EcoBackgroundCheckCanceled {
    /// Id of the background check, as in the event `hire.eco_background_check.created_v1`.
    pub background_check_id: Option<String>,
    /// Why it was called off.
    pub termination_reason: Option<String>,
}

/// A customer ordered a background check of a candidate from the provider that gets this event.
///
/// - Event `hire.eco_background_check.created_v1`, for custom and store apps
/// - Scope: `hire:background_check_order:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created)
#[lark_event(type = "hire.eco_background_check.created_v1", scopes = "hire:background_check_order:readonly")]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreated {
    /// Id of the background check, unique in the hiring system; the provider can tie it to an order of its own.
    pub background_check_id: Option<String>,
    /// Id of the account, from the event `hire.eco_account.created_v1`.
    pub account_id: Option<String>,
    /// Package that was ordered, as given in `hire.v1.eco_background_check_package.create`.
    pub package_id: Option<String>,
    /// Additional checks that were ordered, as given in `hire.v1.eco_background_check_package.create`.
    pub additional_item_id_list: Vec<String>,
    /// Remark of the customer.
    pub comment: Option<String>,
    /// The candidate to check.
    pub candidate_info: Option<EcoBackgroundCheckCreateEventCandidateInfo>,
    /// Whom to contact on the customer's side.
    pub client_contact_info: Option<EcoExamCreateEventCandidateInfo>,
    /// What was entered into the custom fields.
    pub custom_field_list: Vec<EcoAccountCustomFieldEventData>,
}

/// A customer arranged a written test for a candidate; the provider sets it up and reports back.
///
/// - Event `hire.eco_exam.created_v1`, for custom and store apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created)
#[lark_event(type = "hire.eco_exam.created_v1", scopes = "hire:exam|hire:exam:readonly")]
#[non_exhaustive]
pub struct EcoExamCreated {
    /// Id of the written test, unique in the hiring system.
    pub exam_id: Option<String>,
    /// Id of the account, from the event `hire.eco_account.created_v1`.
    pub account_id: Option<String>,
    /// Test paper to use, as given in `hire.v1.eco_exam_paper.create`.
    pub paper_id: Option<String>,
    /// The candidate who is to take the test.
    pub candidate_info: Option<EcoExamCreateEventCandidateInfo>,
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    pub job_info: Option<EcoExamCreateEventJobInfo>,
}

/// A user chose to import a candidate into the e-HR system; report the result with `hire.v1.ehr_import_task.patch`.
///
/// - Event `hire.ehr_import_task.imported_v1`, for custom apps only
/// - Scope: `hire:ehr_import`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported)
#[lark_event(type = "hire.ehr_import_task.imported_v1", scopes = "hire:ehr_import")]
#[non_exhaustive]
pub struct EhrImportTaskImported {
    /// Id of the import task, for `hire.v1.ehr_import_task.patch`.
    pub task_id: Option<String>,
    /// The candidate's application.
    pub application_id: Option<String>,
    /// Department to import into, as a `people_admin_department_id`; outdated, use `ehr_department`.
    pub ehr_department_id: Option<String>,
    /// The hiring requirement, see `hire.v1.job_requirement.list_by_id`.
    pub ehr_requirement_id: Option<String>,
    /// User who started the import, as a `people_admin_id`; outdated, use `operator_user_id`.
    pub operator_id: Option<String>,
    /// Ids of the user who started the import.
    pub operator_user_id: Option<UserId>,
    /// Ids of the department to import into.
    pub ehr_department: Option<DepartmentId>,
}

/// A user chose to import an intern's offer into the e-HR system; report the result with
/// `hire.v1.ehr_import_task.patch`.
///
/// - Event `hire.ehr_import_task_for_internship_offer.imported_v1`, for custom apps only
/// - Scope: `hire:ehr_import`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported)
#[lark_event(type = "hire.ehr_import_task_for_internship_offer.imported_v1", scopes = "hire:ehr_import")]
#[non_exhaustive]
pub struct EhrImportTaskForInternshipOfferImported {
    /// Id of the import task, for `hire.v1.ehr_import_task.patch`.
    pub task_id: Option<String>,
    /// The intern's application.
    pub application_id: Option<String>,
    /// The intern's offer, see `hire.v1.offer.get`.
    pub offer_id: Option<String>,
    /// Id of the intern's onboarding.
    pub pre_onboard_id: Option<String>,
    /// Department to import into, the same as `ehr_department.department_id`.
    pub ehr_department_id: Option<String>,
    /// User who started the import, the same as `operator_user_id.user_id`.
    pub operator_id: Option<String>,
    /// Ids of the user who started the import.
    pub operator_user_id: Option<UserId>,
    /// Ids of the department to import into.
    pub ehr_department: Option<DepartmentId>,
}

/// The state of an offer changed after its creation; offers for interns send none.
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
    /// The offer whose state changed, see `hire.v1.offer.get`.
    pub offer_id: Option<String>,
    pub offer_status: Option<i64>,
}

/// The balance of a referrer's account rose or fell.
///
/// - Event `hire.referral_account.assets_update_v1`, for custom and store apps
/// - Scope: `hire:referral_account:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update)
#[lark_event(type = "hire.referral_account.assets_update_v1", scopes = "hire:referral_account:readonly")]
#[non_exhaustive]
pub struct ReferralAccountAssetsUpdated {
    /// Id of the referrer's account; one for each user, tenant and app.
    pub account_id: Option<String>,
    /// What the account holds now.
    pub assets: Option<Assets>,
    /// When the balance changed, in milliseconds.
    pub modify_time: Option<Text<UnixMillis>>,
}

/// A talent was deleted; only its id is told, and it can no longer be fetched.
///
/// - Event `hire.talent.deleted_v1`, for custom and store apps
/// - Scope: `hire:talent:readonly`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted)
#[lark_event(type = "hire.talent.deleted_v1", scopes = "hire:talent:readonly")]
#[non_exhaustive]
pub struct TalentDeleted {
    /// Id of the deleted talent.
    pub talent_id: Option<String>,
}

/// A talent with a tag chosen for events changed stage, was locked or unlocked.
///
/// - Event `hire.talent.tag_subscription_v1`, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription)
#[lark_event(type = "hire.talent.tag_subscription_v1", scopes = "hire:talent:readonly|hire:talent")]
#[non_exhaustive]
pub struct TalentTagChanged {
    /// The tagged talent.
    pub talent_id: Option<String>,
    /// The application that changed.
    pub application_id: Option<String>,
    /// Whether the stage changed or the talent was locked or unlocked.
    /// One of `1` (stage changed), `2` (locked), `3` (unlocked).
    pub r#type: Option<i64>,
    /// The tag that events were chosen for.
    pub tag: Option<TalentTag>,
    /// Whether the talent is locked, by this job or another.
    /// One of `1` (unlocked), `2` (locked elsewhere), `3` (locked here).
    pub lock_status: Option<i64>,
    /// Stage of the application; after the change if the stage changed.
    pub application_stage: Option<StageInfo>,
}

/// The ids of the department a candidate is imported into.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentId {
    /// The tenant's own id of the department.
    pub department_id: Option<String>,
    /// Feishu's id of the department.
    pub open_department_id: Option<String>,
}

/// What was entered into a custom field when a background check was ordered.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoAccountCustomFieldEventData {
    /// Key of the field, as given in `hire.v1.eco_account_custom_field.create`.
    pub key: Option<String>,
    /// What the customer entered.
    pub value: Option<String>,
}

/// The candidate whose background is to be checked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreateEventCandidateInfo {
    /// Full name of the candidate.
    pub name: Option<String>,
    /// Mobile number of the candidate.
    pub mobile: Option<MobileNumber>,
    /// Mail address of the candidate.
    pub email: Option<String>,
    /// Given name of the candidate.
    pub first_name: Option<String>,
    /// Family name of the candidate.
    pub last_name: Option<String>,
}

/// The candidate who is to take a written test.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoExamCreateEventCandidateInfo {
    /// Full name of the candidate.
    pub name: Option<String>,
    /// Mobile number of the candidate.
    pub mobile: Option<MobileNumber>,
    /// Mail address of the candidate.
    pub email: Option<String>,
}

/// The department that hires for a job with a written test.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EcoExamCreateEventJobDepartment {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

/// The job a written test is taken for.
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
