// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `hire`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod advertisement;
pub mod agency;
pub mod application;
pub mod application_interview;
pub mod attachment;
pub mod background_check_order;
pub mod diversity_inclusion;
pub mod eco_account_custom_field;
pub mod eco_background_check;
pub mod eco_background_check_custom_field;
pub mod eco_background_check_package;
pub mod eco_exam;
pub mod eco_exam_paper;
pub mod ehr_import_task;
pub mod employee;
pub mod evaluation;
pub mod evaluation_task;
#[cfg(feature = "events")]
pub mod events;
pub mod exam;
pub mod exam_marking_task;
pub mod external_application;
pub mod external_background_check;
pub mod external_interview;
pub mod external_interview_assessment;
pub mod external_offer;
pub mod external_referral_reward;
pub mod interview;
pub mod interview_feedback_form;
pub mod interview_record;
pub mod interview_record_attachment;
pub mod interview_registration_schema;
pub mod interview_round_type;
pub mod interview_task;
pub mod interviewer;
pub mod job;
pub mod job_function;
pub mod job_manager;
pub mod job_process;
pub mod job_publish_record;
pub mod job_requirement;
pub mod job_requirement_schema;
pub mod job_schema;
pub mod job_type;
pub mod location;
pub mod minutes;
pub mod models;
pub mod note;
pub mod offer;
pub mod offer_application_form;
pub mod offer_approval_template;
pub mod offer_custom_field;
pub mod offer_schema;
pub mod portal_apply_schema;
pub mod questionnaire;
pub mod referral;
pub mod referral_account;
pub mod referral_website_job_post;
pub mod registration_schema;
pub mod resume_source;
pub mod role;
pub mod subject;
pub mod talent;
pub mod talent_blocklist;
pub mod talent_external_info;
pub mod talent_folder;
pub mod talent_object;
pub mod talent_operation_log;
pub mod talent_pool;
pub mod talent_tag;
pub mod termination_reason;
pub mod test;
pub mod todo;
pub mod tripartite_agreement;
pub mod user_role;
pub mod website;
pub mod website_channel;
pub mod website_delivery;
pub mod website_delivery_task;
pub mod website_job_post;
pub mod website_site_user;

pub use self::{
    advertisement::*, agency::*, application::*, application_interview::*, attachment::*, background_check_order::*,
    diversity_inclusion::*, eco_account_custom_field::*, eco_background_check::*, eco_background_check_custom_field::*,
    eco_background_check_package::*, eco_exam::*, eco_exam_paper::*, ehr_import_task::*, employee::*, evaluation::*,
    evaluation_task::*, exam::*, exam_marking_task::*, external_application::*, external_background_check::*,
    external_interview::*, external_interview_assessment::*, external_offer::*, external_referral_reward::*,
    interview::*, interview_feedback_form::*, interview_record::*, interview_record_attachment::*,
    interview_registration_schema::*, interview_round_type::*, interview_task::*, interviewer::*, job::*,
    job_function::*, job_manager::*, job_process::*, job_publish_record::*, job_requirement::*,
    job_requirement_schema::*, job_schema::*, job_type::*, location::*, minutes::*, models::*, note::*, offer::*,
    offer_application_form::*, offer_approval_template::*, offer_custom_field::*, offer_schema::*,
    portal_apply_schema::*, questionnaire::*, referral::*, referral_account::*, referral_website_job_post::*,
    registration_schema::*, resume_source::*, role::*, subject::*, talent::*, talent_blocklist::*,
    talent_external_info::*, talent_folder::*, talent_object::*, talent_operation_log::*, talent_pool::*,
    talent_tag::*, termination_reason::*, test::*, todo::*, tripartite_agreement::*, user_role::*, website::*,
    website_channel::*, website_delivery::*, website_delivery_task::*, website_job_post::*, website_site_user::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<PublishAdvertisement>();
    visitor.visit::<BatchQueryAgency>();
    visitor.visit::<GetAgency>();
    visitor.visit::<GetAgencyAccount>();
    visitor.visit::<OperateAgencyAccount>();
    visitor.visit::<ProtectAgency>();
    visitor.visit::<SearchAgencyProtection>();
    visitor.visit::<QueryAgency>();
    visitor.visit::<CancelApplicationOnboard>();
    visitor.visit::<CreateApplication>();
    visitor.visit::<GetApplication>();
    visitor.visit::<GetApplicationDetail>();
    visitor.visit::<ListApplication>();
    visitor.visit::<GetApplicationOffer>();
    visitor.visit::<RecoverApplication>();
    visitor.visit::<TerminateApplication>();
    visitor.visit::<TransferApplicationOnboard>();
    visitor.visit::<TransferApplicationStage>();
    visitor.visit::<ListApplicationInterview>();
    visitor.visit::<UploadAttachment>();
    visitor.visit::<GetAttachment>();
    visitor.visit::<PreviewAttachment>();
    visitor.visit::<BatchQueryBackgroundCheckOrder>();
    visitor.visit::<ListBackgroundCheckOrder>();
    visitor.visit::<SearchDiversityInclusion>();
    visitor.visit::<BatchDeleteEcoAccountCustomField>();
    visitor.visit::<BatchUpdateEcoAccountCustomField>();
    visitor.visit::<CreateEcoAccountCustomField>();
    visitor.visit::<CancelEcoBackgroundCheck>();
    visitor.visit::<UpdateEcoBackgroundCheckProgress>();
    visitor.visit::<UpdateEcoBackgroundCheckResult>();
    visitor.visit::<BatchDeleteEcoBackgroundCheckCustomField>();
    visitor.visit::<BatchUpdateEcoBackgroundCheckCustomField>();
    visitor.visit::<CreateEcoBackgroundCheckCustomField>();
    visitor.visit::<BatchDeleteEcoBackgroundCheckPackage>();
    visitor.visit::<BatchUpdateEcoBackgroundCheckPackage>();
    visitor.visit::<CreateEcoBackgroundCheckPackage>();
    visitor.visit::<UpdateEcoExamLoginInfo>();
    visitor.visit::<UpdateEcoExamResult>();
    visitor.visit::<BatchDeleteEcoExamPaper>();
    visitor.visit::<BatchUpdateEcoExamPaper>();
    visitor.visit::<CreateEcoExamPaper>();
    visitor.visit::<PatchEhrImportTask>();
    visitor.visit::<GetEmployee>();
    visitor.visit::<GetEmployeeByApplication>();
    visitor.visit::<PatchEmployee>();
    visitor.visit::<ListEvaluation>();
    visitor.visit::<ListEvaluationTask>();
    visitor.visit::<CreateExam>();
    visitor.visit::<ListExamMarkingTask>();
    visitor.visit::<CreateExternalApplication>();
    visitor.visit::<DeleteExternalApplication>();
    visitor.visit::<ListExternalApplication>();
    visitor.visit::<UpdateExternalApplication>();
    visitor.visit::<BatchQueryExternalBackgroundCheck>();
    visitor.visit::<CreateExternalBackgroundCheck>();
    visitor.visit::<DeleteExternalBackgroundCheck>();
    visitor.visit::<UpdateExternalBackgroundCheck>();
    visitor.visit::<BatchQueryExternalInterview>();
    visitor.visit::<CreateExternalInterview>();
    visitor.visit::<DeleteExternalInterview>();
    visitor.visit::<UpdateExternalInterview>();
    visitor.visit::<CreateExternalInterviewAssessment>();
    visitor.visit::<PatchExternalInterviewAssessment>();
    visitor.visit::<BatchQueryExternalOffer>();
    visitor.visit::<CreateExternalOffer>();
    visitor.visit::<DeleteExternalOffer>();
    visitor.visit::<UpdateExternalOffer>();
    visitor.visit::<CreateExternalReferralReward>();
    visitor.visit::<DeleteExternalReferralReward>();
    visitor.visit::<GetInterviewByTalent>();
    visitor.visit::<ListInterview>();
    visitor.visit::<ListInterviewFeedbackForm>();
    visitor.visit::<GetInterviewRecord>();
    visitor.visit::<ListInterviewRecord>();
    visitor.visit::<GetInterviewRecordAttachment>();
    visitor.visit::<ListInterviewRegistrationSchema>();
    visitor.visit::<ListInterviewRoundType>();
    visitor.visit::<ListInterviewTask>();
    visitor.visit::<ListInterviewer>();
    visitor.visit::<PatchInterviewer>();
    visitor.visit::<CloseJob>();
    visitor.visit::<CreateJob>();
    visitor.visit::<UpdateJob>();
    visitor.visit::<GetJobConfig>();
    visitor.visit::<GetJob>();
    visitor.visit::<GetJobDetail>();
    visitor.visit::<ListJob>();
    visitor.visit::<OpenJob>();
    visitor.visit::<GetJobRecruiter>();
    visitor.visit::<UpdateJobConfig>();
    visitor.visit::<ListJobFunction>();
    visitor.visit::<BatchUpdateJobManager>();
    visitor.visit::<GetJobManager>();
    visitor.visit::<ListJobProcess>();
    visitor.visit::<SearchJobPublishRecord>();
    visitor.visit::<CreateJobRequirement>();
    visitor.visit::<DeleteJobRequirement>();
    visitor.visit::<ListJobRequirement>();
    visitor.visit::<ListJobRequirementById>();
    visitor.visit::<UpdateJobRequirement>();
    visitor.visit::<ListJobRequirementSchema>();
    visitor.visit::<ListJobSchema>();
    visitor.visit::<ListJobType>();
    visitor.visit::<ListLocation>();
    visitor.visit::<QueryLocation>();
    visitor.visit::<GetMinutes>();
    visitor.visit::<CreateNote>();
    visitor.visit::<DeleteNote>();
    visitor.visit::<GetNote>();
    visitor.visit::<ListNote>();
    visitor.visit::<PatchNote>();
    visitor.visit::<CreateOffer>();
    visitor.visit::<GetOffer>();
    visitor.visit::<UpdateInternOfferStatus>();
    visitor.visit::<ListOffer>();
    visitor.visit::<UpdateOfferStatus>();
    visitor.visit::<UpdateOffer>();
    visitor.visit::<GetOfferApplicationForm>();
    visitor.visit::<ListOfferApplicationForm>();
    visitor.visit::<ListOfferApprovalTemplate>();
    visitor.visit::<UpdateOfferCustomField>();
    visitor.visit::<GetOfferSchema>();
    visitor.visit::<ListPortalApplySchema>();
    visitor.visit::<ListQuestionnaire>();
    visitor.visit::<GetReferralByApplication>();
    visitor.visit::<SearchReferral>();
    visitor.visit::<CreateReferralAccount>();
    visitor.visit::<DeactivateReferralAccount>();
    visitor.visit::<EnableReferralAccount>();
    visitor.visit::<GetReferralAccountAssets>();
    visitor.visit::<ReconcileReferralAccount>();
    visitor.visit::<WithdrawReferralAccount>();
    visitor.visit::<GetReferralWebsiteJobPost>();
    visitor.visit::<ListReferralWebsiteJobPost>();
    visitor.visit::<ListRegistrationSchema>();
    visitor.visit::<ListResumeSource>();
    visitor.visit::<GetRole>();
    visitor.visit::<ListRole>();
    visitor.visit::<ListSubject>();
    visitor.visit::<AddTalentToFolder>();
    visitor.visit::<BatchGetTalentId>();
    visitor.visit::<CreateTalent>();
    visitor.visit::<UpdateTalent>();
    visitor.visit::<GetTalent>();
    visitor.visit::<ListTalent>();
    visitor.visit::<UpdateTalentOnboardStatus>();
    visitor.visit::<RemoveTalentFromFolder>();
    visitor.visit::<UpdateTalentTags>();
    visitor.visit::<ChangeTalentBlock>();
    visitor.visit::<CreateTalentExternalInfo>();
    visitor.visit::<UpdateTalentExternalInfo>();
    visitor.visit::<ListTalentFolder>();
    visitor.visit::<QueryTalentObject>();
    visitor.visit::<SearchTalentOperationLog>();
    visitor.visit::<BatchChangeTalentPool>();
    visitor.visit::<MoveTalentToPool>();
    visitor.visit::<SearchTalentPool>();
    visitor.visit::<ListTalentTag>();
    visitor.visit::<ListTerminationReason>();
    visitor.visit::<SearchTest>();
    visitor.visit::<ListTodo>();
    visitor.visit::<CreateTripartiteAgreement>();
    visitor.visit::<DeleteTripartiteAgreement>();
    visitor.visit::<ListTripartiteAgreement>();
    visitor.visit::<UpdateTripartiteAgreement>();
    visitor.visit::<ListUserRole>();
    visitor.visit::<ListWebsite>();
    visitor.visit::<CreateWebsiteChannel>();
    visitor.visit::<DeleteWebsiteChannel>();
    visitor.visit::<ListWebsiteChannel>();
    visitor.visit::<UpdateWebsiteChannel>();
    visitor.visit::<CreateWebsiteDeliveryByAttachment>();
    visitor.visit::<CreateWebsiteDeliveryByResume>();
    visitor.visit::<GetWebsiteDeliveryTask>();
    visitor.visit::<GetWebsiteJobPost>();
    visitor.visit::<ListWebsiteJobPost>();
    visitor.visit::<SearchWebsiteJobPost>();
    visitor.visit::<CreateWebsiteSiteUser>();
}
