// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `corehr`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod approval_groups;
pub mod approver;
pub mod basic_info_bank;
pub mod basic_info_bank_branch;
pub mod basic_info_city;
pub mod basic_info_country_region;
pub mod basic_info_country_region_subdivision;
pub mod basic_info_currency;
pub mod basic_info_district;
pub mod basic_info_language;
pub mod basic_info_nationality;
pub mod basic_info_time_zone;
pub mod bp;
pub mod company;
pub mod contract;
pub mod cost_allocation;
pub mod cost_center;
pub mod cost_center_version;
pub mod custom_org;
pub mod default_cost_center;
pub mod department;
pub mod draft;
pub mod employee;
pub mod employee_custom_org;
pub mod employees_additional_job;
pub mod employees_bp;
pub mod employees_international_assignment;
pub mod employees_job_data;
pub mod r#enum;
#[cfg(feature = "events")]
pub mod events;
pub mod job;
pub mod job_change;
pub mod job_family;
pub mod job_grade;
pub mod job_level;
pub mod location;
pub mod location_address;
pub mod models;
pub mod offboarding;
pub mod onboarding_flows;
pub mod onboarding_qr_codes;
pub mod pathway;
pub mod person;
pub mod position;
pub mod pre_hire;
pub mod probation;
pub mod probation_assessment;
pub mod process;
pub mod process_approver;
pub mod process_extra;
pub mod process_form_variable_data;
pub mod process_query_flow_data_template;
pub mod process_revoke;
pub mod process_start;
pub mod process_transfer;
pub mod process_withdraw;
pub mod report_detail_row;
pub mod signature_file;
pub mod signature_node;
pub mod signature_template;
pub mod signature_template_info_with_thumbnail;
pub mod workforce_plan;
pub mod workforce_plan_detail;
pub mod workforce_plan_detail_row;

pub use self::{
    approval_groups::*, approver::*, basic_info_bank::*, basic_info_bank_branch::*, basic_info_city::*,
    basic_info_country_region::*, basic_info_country_region_subdivision::*, basic_info_currency::*,
    basic_info_district::*, basic_info_language::*, basic_info_nationality::*, basic_info_time_zone::*, bp::*,
    company::*, contract::*, cost_allocation::*, cost_center::*, cost_center_version::*, custom_org::*,
    default_cost_center::*, department::*, draft::*, employee::*, employee_custom_org::*, employees_additional_job::*,
    employees_bp::*, employees_international_assignment::*, employees_job_data::*, r#enum::*, job::*, job_change::*,
    job_family::*, job_grade::*, job_level::*, location::*, location_address::*, models::*, offboarding::*,
    onboarding_flows::*, onboarding_qr_codes::*, pathway::*, person::*, position::*, pre_hire::*, probation::*,
    probation_assessment::*, process::*, process_approver::*, process_extra::*, process_form_variable_data::*,
    process_query_flow_data_template::*, process_revoke::*, process_start::*, process_transfer::*, process_withdraw::*,
    report_detail_row::*, signature_file::*, signature_node::*, signature_template::*,
    signature_template_info_with_thumbnail::*, workforce_plan::*, workforce_plan_detail::*,
    workforce_plan_detail_row::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetApprovalGroups>();
    visitor.visit::<QueryDepartmentChangeByIds>();
    visitor.visit::<QueryJobChangeByIds>();
    visitor.visit::<QueryPositionChangeByIds>();
    visitor.visit::<ListApprover>();
    visitor.visit::<SearchBasicInfoBank>();
    visitor.visit::<SearchBasicInfoBankBranch>();
    visitor.visit::<SearchBasicInfoCity>();
    visitor.visit::<SearchBasicInfoCountryRegion>();
    visitor.visit::<SearchBasicInfoSubdivision>();
    visitor.visit::<SearchBasicInfoCurrency>();
    visitor.visit::<SearchBasicInfoDistrict>();
    visitor.visit::<SearchBasicInfoLanguage>();
    visitor.visit::<SearchBasicInfoNationality>();
    visitor.visit::<SearchBasicInfoTimeZone>();
    visitor.visit::<GetBpByDepartment>();
    visitor.visit::<ListBp>();
    visitor.visit::<SetCompanyActive>();
    visitor.visit::<BatchGetCompany>();
    visitor.visit::<QueryCompanyMultiTimeline>();
    visitor.visit::<QueryCompanyRecentChange>();
    visitor.visit::<SearchContract>();
    visitor.visit::<BatchQueryCostAllocation>();
    visitor.visit::<CreateCostAllocationVersion>();
    visitor.visit::<RemoveCostAllocationVersion>();
    visitor.visit::<UpdateCostAllocationVersion>();
    visitor.visit::<CreateCostCenter>();
    visitor.visit::<DeleteCostCenter>();
    visitor.visit::<PatchCostCenter>();
    visitor.visit::<QueryCostCenterMultiTimeline>();
    visitor.visit::<QueryCostCenterRecentChange>();
    visitor.visit::<SearchCostCenter>();
    visitor.visit::<QueryCostCenterTree>();
    visitor.visit::<CreateCostCenterVersion>();
    visitor.visit::<DeleteCostCenterVersion>();
    visitor.visit::<PatchCostCenterVersion>();
    visitor.visit::<SetCustomOrgActive>();
    visitor.visit::<CreateCustomOrg>();
    visitor.visit::<DeleteCustomOrg>();
    visitor.visit::<PatchCustomOrg>();
    visitor.visit::<QueryCustomOrg>();
    visitor.visit::<QueryCustomOrgRecentChange>();
    visitor.visit::<UpdateCustomOrgRule>();
    visitor.visit::<BatchQueryDefaultCostCenter>();
    visitor.visit::<CreateDefaultCostCenterVersion>();
    visitor.visit::<RemoveDefaultCostCenterVersion>();
    visitor.visit::<UpdateDefaultCostCenterVersion>();
    visitor.visit::<BatchGetDepartment>();
    visitor.visit::<DeleteDepartment>();
    visitor.visit::<GetDepartmentParents>();
    visitor.visit::<PatchDepartment>();
    visitor.visit::<QueryDepartmentMultiTimeline>();
    visitor.visit::<QueryDepartmentOperationLogs>();
    visitor.visit::<QueryDepartmentRecentChange>();
    visitor.visit::<QueryDepartmentTimeline>();
    visitor.visit::<SearchDepartment>();
    visitor.visit::<QueryDepartmentTree>();
    visitor.visit::<GetDraft>();
    visitor.visit::<BatchGetEmployee>();
    visitor.visit::<CreateEmployee>();
    visitor.visit::<SearchEmployee>();
    visitor.visit::<CreateEmployeeCustomOrg>();
    visitor.visit::<DeleteEmployeeCustomOrg>();
    visitor.visit::<EditEmployeeCustomOrg>();
    visitor.visit::<QueryEmployeeCustomOrgRecord>();
    visitor.visit::<QueryEmployeeCustomOrgById>();
    visitor.visit::<BatchGetEmployeeAdditionalJob>();
    visitor.visit::<CreateEmployeeAdditionalJob>();
    visitor.visit::<DeleteEmployeeAdditionalJob>();
    visitor.visit::<PatchEmployeeAdditionalJob>();
    visitor.visit::<BatchGetEmployeeBp>();
    visitor.visit::<CreateEmployeeInternationalAssignment>();
    visitor.visit::<DeleteEmployeeInternationalAssignment>();
    visitor.visit::<ListEmployeeInternationalAssignment>();
    visitor.visit::<PatchEmployeeInternationalAssignment>();
    visitor.visit::<BatchGetEmployeeJobData>();
    visitor.visit::<QueryEmployeeJobData>();
    visitor.visit::<SearchEnum>();
    visitor.visit::<BatchGetJob>();
    visitor.visit::<GetJob>();
    visitor.visit::<ListJob>();
    visitor.visit::<QueryJobMultiTimeline>();
    visitor.visit::<QueryJobRecentChange>();
    visitor.visit::<CreateJobChange>();
    visitor.visit::<RevokeJobChange>();
    visitor.visit::<SearchJobChange>();
    visitor.visit::<BatchGetJobFamily>();
    visitor.visit::<QueryJobFamilyMultiTimeline>();
    visitor.visit::<QueryJobFamilyRecentChange>();
    visitor.visit::<CreateJobGrade>();
    visitor.visit::<DeleteJobGrade>();
    visitor.visit::<PatchJobGrade>();
    visitor.visit::<QueryJobGrade>();
    visitor.visit::<QueryJobGradeRecentChange>();
    visitor.visit::<BatchGetJobLevel>();
    visitor.visit::<QueryJobLevelRecentChange>();
    visitor.visit::<SetLocationActive>();
    visitor.visit::<BatchGetLocation>();
    visitor.visit::<PatchLocation>();
    visitor.visit::<QueryLocationMultiTimeline>();
    visitor.visit::<QueryLocationRecentChange>();
    visitor.visit::<CreateLocationAddress>();
    visitor.visit::<DeleteLocationAddress>();
    visitor.visit::<PatchLocationAddress>();
    visitor.visit::<EditOffboarding>();
    visitor.visit::<RevokeOffboarding>();
    visitor.visit::<SubmitOffboarding>();
    visitor.visit::<GetOnboardingFlows>();
    visitor.visit::<CreateOnboardingQrCodes>();
    visitor.visit::<GetOnboardingQrCodesDimension>();
    visitor.visit::<SetPathwayActive>();
    visitor.visit::<BatchGetPathway>();
    visitor.visit::<CreatePathway>();
    visitor.visit::<DeletePathway>();
    visitor.visit::<PatchPathway>();
    visitor.visit::<CreatePerson>();
    visitor.visit::<PatchPerson>();
    visitor.visit::<SetPositionActive>();
    visitor.visit::<CreatePosition>();
    visitor.visit::<DeletePosition>();
    visitor.visit::<PatchPosition>();
    visitor.visit::<QueryPosition>();
    visitor.visit::<QueryPositionRecentChange>();
    visitor.visit::<CompletePreHire>();
    visitor.visit::<CreatePreHire>();
    visitor.visit::<DeletePreHire>();
    visitor.visit::<PatchPreHire>();
    visitor.visit::<QueryPreHire>();
    visitor.visit::<RestorePreHireFlowInstance>();
    visitor.visit::<SearchPreHire>();
    visitor.visit::<TransformPreHireOnboardingTask>();
    visitor.visit::<TransitPreHireTask>();
    visitor.visit::<WithdrawPreHireOnboarding>();
    visitor.visit::<EditProbation>();
    visitor.visit::<SetProbationAssessmentEnabled>();
    visitor.visit::<SearchProbation>();
    visitor.visit::<SubmitProbation>();
    visitor.visit::<WithdrawProbation>();
    visitor.visit::<CreateProbationAssessment>();
    visitor.visit::<DeleteProbationAssessment>();
    visitor.visit::<PatchProbationAssessment>();
    visitor.visit::<GetProcessFlowVariableData>();
    visitor.visit::<GetProcess>();
    visitor.visit::<ListProcess>();
    visitor.visit::<UpdateProcessApprover>();
    visitor.visit::<AddProcessApprover>();
    visitor.visit::<GetProcessFormVariableData>();
    visitor.visit::<QueryProcessFlowDataTemplate>();
    visitor.visit::<RevokeProcess>();
    visitor.visit::<StartProcess>();
    visitor.visit::<TransferProcess>();
    visitor.visit::<WithdrawProcess>();
    visitor.visit::<BatchDeleteReportDetailRow>();
    visitor.visit::<BatchSaveReportDetailRow>();
    visitor.visit::<DownloadSignatureFile>();
    visitor.visit::<ListSignatureFile>();
    visitor.visit::<ListSignatureFileByBizId>();
    visitor.visit::<QuerySignatureFile>();
    visitor.visit::<TerminateSignatureFile>();
    visitor.visit::<ListSignatureNodeByFileId>();
    visitor.visit::<SearchSignatureTemplate>();
    visitor.visit::<ListSignatureTemplateWithThumbnail>();
    visitor.visit::<ListWorkforcePlan>();
    visitor.visit::<BatchGetWorkforcePlanDetail>();
    visitor.visit::<BatchGetWorkforcePlanDetailV2>();
    visitor.visit::<BatchDeleteWorkforcePlanDetailRow>();
    visitor.visit::<BatchSaveWorkforcePlanDetailRow>();
}
