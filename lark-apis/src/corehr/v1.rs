// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `corehr`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod assigned_user;
pub mod authorization;
pub mod common_data_id;
pub mod common_data_meta_data;
pub mod company;
pub mod compensation_standard;
pub mod contract;
pub mod country_region;
pub mod currency;
pub mod custom_field;
pub mod department;
pub mod employee_type;
pub mod employment;
#[cfg(feature = "events")]
pub mod events;
pub mod file;
pub mod job;
pub mod job_change;
pub mod job_data;
pub mod job_family;
pub mod job_level;
pub mod leave;
pub mod leave_granting_record;
pub mod location;
pub mod models;
pub mod national_id_type;
pub mod offboarding;
pub mod person;
pub mod pre_hire;
pub mod process_form_variable_data;
pub mod security_group;
pub mod subdivision;
pub mod subregion;
pub mod transfer_reason;
pub mod transfer_type;
pub mod working_hours_type;

pub use self::{
    assigned_user::*, authorization::*, common_data_id::*, common_data_meta_data::*, company::*,
    compensation_standard::*, contract::*, country_region::*, currency::*, custom_field::*, department::*,
    employee_type::*, employment::*, file::*, job::*, job_change::*, job_data::*, job_family::*, job_level::*,
    leave::*, leave_granting_record::*, location::*, models::*, national_id_type::*, offboarding::*, person::*,
    pre_hire::*, process_form_variable_data::*, security_group::*, subdivision::*, subregion::*, transfer_reason::*,
    transfer_type::*, working_hours_type::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<SearchAssignedUser>();
    visitor.visit::<AddRoleAssign>();
    visitor.visit::<GetAuthorizationByParam>();
    visitor.visit::<QueryAuthorization>();
    visitor.visit::<RemoveRoleAssign>();
    visitor.visit::<UpdateRoleAssign>();
    visitor.visit::<ConvertCommonDataId>();
    visitor.visit::<AddEnumOption>();
    visitor.visit::<EditEnumOption>();
    visitor.visit::<CreateCompany>();
    visitor.visit::<DeleteCompany>();
    visitor.visit::<GetCompany>();
    visitor.visit::<ListCompany>();
    visitor.visit::<PatchCompany>();
    visitor.visit::<MatchCompensationStandard>();
    visitor.visit::<CreateContract>();
    visitor.visit::<DeleteContract>();
    visitor.visit::<GetContract>();
    visitor.visit::<ListContract>();
    visitor.visit::<PatchContract>();
    visitor.visit::<GetCountryRegion>();
    visitor.visit::<ListCountryRegion>();
    visitor.visit::<GetCurrency>();
    visitor.visit::<ListCurrency>();
    visitor.visit::<GetCustomFieldByParam>();
    visitor.visit::<ListCustomFieldObjectApiName>();
    visitor.visit::<QueryCustomField>();
    visitor.visit::<CreateDepartment>();
    visitor.visit::<DeleteDepartment>();
    visitor.visit::<GetDepartment>();
    visitor.visit::<ListDepartment>();
    visitor.visit::<PatchDepartment>();
    visitor.visit::<CreateEmployeeType>();
    visitor.visit::<DeleteEmployeeType>();
    visitor.visit::<GetEmployeeType>();
    visitor.visit::<ListEmployeeType>();
    visitor.visit::<PatchEmployeeType>();
    visitor.visit::<CreateEmployment>();
    visitor.visit::<DeleteEmployment>();
    visitor.visit::<PatchEmployment>();
    visitor.visit::<DownloadFile>();
    visitor.visit::<CreateJob>();
    visitor.visit::<DeleteJob>();
    visitor.visit::<GetJob>();
    visitor.visit::<ListJob>();
    visitor.visit::<PatchJob>();
    visitor.visit::<CreateJobChange>();
    visitor.visit::<CreateJobData>();
    visitor.visit::<DeleteJobData>();
    visitor.visit::<GetJobData>();
    visitor.visit::<ListJobData>();
    visitor.visit::<PatchJobData>();
    visitor.visit::<CreateJobFamily>();
    visitor.visit::<DeleteJobFamily>();
    visitor.visit::<GetJobFamily>();
    visitor.visit::<ListJobFamily>();
    visitor.visit::<PatchJobFamily>();
    visitor.visit::<CreateJobLevel>();
    visitor.visit::<DeleteJobLevel>();
    visitor.visit::<GetJobLevel>();
    visitor.visit::<ListJobLevel>();
    visitor.visit::<PatchJobLevel>();
    visitor.visit::<GetWorkCalendarByScope>();
    visitor.visit::<GetLeaveBalances>();
    visitor.visit::<GetLeaveRequestHistory>();
    visitor.visit::<GetLeaveTypes>();
    visitor.visit::<GetWorkCalendar>();
    visitor.visit::<GetWorkCalendarDate>();
    visitor.visit::<CreateLeaveGrantingRecord>();
    visitor.visit::<DeleteLeaveGrantingRecord>();
    visitor.visit::<CreateLocation>();
    visitor.visit::<DeleteLocation>();
    visitor.visit::<GetLocation>();
    visitor.visit::<ListLocation>();
    visitor.visit::<CreateNationalIdType>();
    visitor.visit::<DeleteNationalIdType>();
    visitor.visit::<GetNationalIdType>();
    visitor.visit::<ListNationalIdType>();
    visitor.visit::<PatchNationalIdType>();
    visitor.visit::<QueryOffboarding>();
    visitor.visit::<SearchOffboarding>();
    visitor.visit::<SubmitOffboarding>();
    visitor.visit::<CreatePerson>();
    visitor.visit::<DeletePerson>();
    visitor.visit::<GetPerson>();
    visitor.visit::<PatchPerson>();
    visitor.visit::<UploadPersonFile>();
    visitor.visit::<DeletePreHire>();
    visitor.visit::<GetPreHire>();
    visitor.visit::<ListPreHire>();
    visitor.visit::<PatchPreHire>();
    visitor.visit::<GetProcessFormVariableData>();
    visitor.visit::<ListSecurityGroup>();
    visitor.visit::<QuerySecurityGroup>();
    visitor.visit::<GetSubdivision>();
    visitor.visit::<ListSubdivision>();
    visitor.visit::<GetSubregion>();
    visitor.visit::<ListSubregion>();
    visitor.visit::<QueryTransferReason>();
    visitor.visit::<QueryTransferType>();
    visitor.visit::<CreateWorkingHoursType>();
    visitor.visit::<DeleteWorkingHoursType>();
    visitor.visit::<GetWorkingHoursType>();
    visitor.visit::<ListWorkingHoursType>();
    visitor.visit::<PatchWorkingHoursType>();
}
