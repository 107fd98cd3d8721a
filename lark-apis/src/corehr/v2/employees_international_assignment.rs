// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! International assignments of employees.
//!
//! `corehr.v2.employees.international_assignment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue, ObjectFieldData};

/// Creates an international assignment of employees.
///
/// - `POST /open-apis/corehr/v2/employees/international_assignments` with a tenant token, for custom apps only
/// - Scope: `corehr:employees.international_assignment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:employment.international_assignment.compensation_type:write`,
///   `corehr:employment.international_assignment.custom_field:write`,
///   `corehr:employment.international_assignment.job:write`,
///   `corehr:employment.international_assignment.job_grade:write`,
///   `corehr:employment.international_assignment.job_level:write`,
///   `corehr:employment.international_assignment.position:write`,
///   `corehr:employment.international_assignment.service_company:write`,
///   `corehr:employment.international_assignment.weekly_working_hours:write`,
///   `corehr:employment.international_assignment.work_calendar:write`,
///   `corehr:employment.international_assignment.work_location:write`,
///   `corehr:employment.international_assignment.work_shift:write`,
///   `corehr:employment.international_assignment.working_hours_type:write`
/// - Rate limit: 10 a second
/// - Error codes: 1160001, 1160002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-international_assignment/create)
#[doc(alias = "CreateEmployeesInternationalAssignment")]
#[lark_api(
    id = "corehr.v2.employees.international_assignment.create",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/international_assignments",
    token = "tenant",
    response = EmployeeInternationalAssignmentResponse,
    scopes = "corehr:employees.international_assignment:write",
    rate_limit = "10/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateEmployeeInternationalAssignment {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(body)]
    pub employee_international_assignment_req: EmployeeInternationalAssignmentReq,
}

/// Deletes an international assignment of employees.
///
/// - `DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` with a tenant
///   token, for custom apps only
/// - Scope: `corehr:employees.international_assignment:write`
/// - Rate limit: 10 a second
/// - Error codes: 1160001, 1160002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-international_assignment/delete)
#[doc(alias = "DeleteEmployeesInternationalAssignment")]
#[lark_api(
    id = "corehr.v2.employees.international_assignment.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id",
    token = "tenant",
    scopes = "corehr:employees.international_assignment:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteEmployeeInternationalAssignment {
    pub international_assignment_id: String,
}

/// Lists international assignments of employees.
///
/// - `GET /open-apis/corehr/v2/employees/international_assignments` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:employees.international_assignment:read`,
///   `corehr:employees.international_assignment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:employment.international_assignment.compensation_type:read`,
///   `corehr:employment.international_assignment.compensation_type:write`,
///   `corehr:employment.international_assignment.custom_field:read`,
///   `corehr:employment.international_assignment.custom_field:write`,
///   `corehr:employment.international_assignment.job:read`, `corehr:employment.international_assignment.job:write`,
///   `corehr:employment.international_assignment.job_grade:read`,
///   `corehr:employment.international_assignment.job_grade:write`,
///   `corehr:employment.international_assignment.job_level:read`,
///   `corehr:employment.international_assignment.job_level:write`,
///   `corehr:employment.international_assignment.position:read`,
///   `corehr:employment.international_assignment.position:write`,
///   `corehr:employment.international_assignment.service_company:read`,
///   `corehr:employment.international_assignment.service_company:write`,
///   `corehr:employment.international_assignment.weekly_working_hours:read`,
///   `corehr:employment.international_assignment.weekly_working_hours:write`,
///   `corehr:employment.international_assignment.work_calendar:read`,
///   `corehr:employment.international_assignment.work_calendar:write`,
///   `corehr:employment.international_assignment.work_location:read`,
///   `corehr:employment.international_assignment.work_location:write`,
///   `corehr:employment.international_assignment.work_shift:read`,
///   `corehr:employment.international_assignment.work_shift:write`,
///   `corehr:employment.international_assignment.working_hours_type:read`,
///   `corehr:employment.international_assignment.working_hours_type:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160001, 1160002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-international_assignment/list)
#[doc(alias = "ListEmployeesInternationalAssignment")]
#[lark_api(
    id = "corehr.v2.employees.international_assignment.list",
    method = "GET",
    path = "/open-apis/corehr/v2/employees/international_assignments",
    token = "tenant",
    response = ListEmployeeInternationalAssignmentResponse,
    paging(items = EmployeeInternationalAssignment),
    scopes = "corehr:employees.international_assignment:read|corehr:employees.international_assignment:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct ListEmployeeInternationalAssignment {
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 200 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub employment_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub international_assignment_ids: Option<Vec<String>>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    /// At most 100 elements.
    pub employment_status_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub work_location_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub department_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub direct_manager_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub position_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_family_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_level_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_grade_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub service_company_list: Option<Vec<String>>,
    pub weekly_working_hours_v2: Option<f64>,
    /// At most 100 elements.
    pub work_shift_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub compensation_type_list: Option<Vec<String>>,
    pub international_assignment_expected_end_date: Option<String>,
    /// At most 100 elements.
    pub international_assignment_status_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub international_assignment_type_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub work_calendar_id_list: Option<Vec<String>>,
}

/// The answer to [`ListEmployeeInternationalAssignment`].
#[doc(alias = "ListEmployeesInternationalAssignmentResponse")]
#[derive(Clone, Default, Model)]
pub struct ListEmployeeInternationalAssignmentResponse {
    pub items: Vec<EmployeeInternationalAssignment>,
    pub no_authority_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of an international assignment of employees.
///
/// - `PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` with a tenant token,
///   for custom apps only
/// - Scope: `corehr:employees.international_assignment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:employment.international_assignment.compensation_type:write`,
///   `corehr:employment.international_assignment.custom_field:write`,
///   `corehr:employment.international_assignment.job:write`,
///   `corehr:employment.international_assignment.job_grade:write`,
///   `corehr:employment.international_assignment.job_level:write`,
///   `corehr:employment.international_assignment.position:write`,
///   `corehr:employment.international_assignment.service_company:write`,
///   `corehr:employment.international_assignment.weekly_working_hours:write`,
///   `corehr:employment.international_assignment.work_calendar:write`,
///   `corehr:employment.international_assignment.work_location:write`,
///   `corehr:employment.international_assignment.work_shift:write`,
///   `corehr:employment.international_assignment.working_hours_type:write`
/// - Rate limit: 10 a second
/// - Error codes: 1160001, 1160002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-international_assignment/patch)
#[doc(alias = "PatchEmployeesInternationalAssignment")]
#[lark_api(
    id = "corehr.v2.employees.international_assignment.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id",
    token = "tenant",
    response = EmployeeInternationalAssignmentResponse,
    scopes = "corehr:employees.international_assignment:write",
    rate_limit = "10/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchEmployeeInternationalAssignment {
    pub international_assignment_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub employee_international_assignment_req: Option<EmployeeInternationalAssignmentReq>,
}

/// The answer to [`CreateEmployeeInternationalAssignment`] and [`PatchEmployeeInternationalAssignment`].
#[doc(alias("CreateEmployeesInternationalAssignmentResponse", "PatchEmployeesInternationalAssignmentResponse"))]
#[derive(Clone, Default, Model)]
pub struct EmployeeInternationalAssignmentResponse {
    pub international_assignment: Option<EmployeeInternationalAssignmentResp>,
}

#[doc(alias = "EmployeesInternationalAssignment")]
#[derive(Clone, Default, Model)]
pub struct EmployeeInternationalAssignment {
    pub work_location_id: Option<String>,
    pub service_company: Option<String>,
    pub work_shift: Option<EnumValue>,
    pub working_hours_type_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub weekly_working_hours_v2: Option<f64>,
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    pub compensation_type: Option<EnumValue>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub work_calendar_id: Option<String>,
    pub position_id: Option<String>,
    pub employment_id: Option<String>,
    pub custom_fields: Vec<ObjectFieldData>,
    pub international_assignment_reason: Option<String>,
    pub description: Option<String>,
    pub international_assignment_expected_end_date: Option<String>,
    pub international_assignment_status: Option<EnumValue>,
    pub international_assignment_type: Option<EnumValue>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub id: Option<String>,
}

#[doc(alias = "EmployeesInternationalAssignmentReq")]
#[derive(Clone, Default, Model)]
pub struct EmployeeInternationalAssignmentReq {
    /// Required in some requests.
    pub work_location_id: Option<String>,
    pub service_company: Option<String>,
    pub work_shift: Option<String>,
    pub weekly_working_hours_v2: Option<f64>,
    pub working_hours_type_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    pub compensation_type: Option<String>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub work_calendar_id: Option<String>,
    pub position_id: Option<String>,
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// At most 180 elements.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    pub international_assignment_reason: Option<String>,
    pub description: Option<String>,
    pub international_assignment_expected_end_date: Option<String>,
    /// Required in some requests.
    pub international_assignment_type: Option<String>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub international_assignment_allowance: Option<bool>,
    pub accommodation: Option<bool>,
}

#[doc(alias = "EmployeesInternationalAssignmentResp")]
#[derive(Clone, Default, Model)]
pub struct EmployeeInternationalAssignmentResp {
    pub work_location_id: Option<String>,
    pub service_company: Option<String>,
    pub work_shift: Option<EnumValue>,
    pub working_hours_type_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub weekly_working_hours_v2: Option<f64>,
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    pub compensation_type: Option<EnumValue>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub work_calendar_id: Option<String>,
    pub position_id: Option<String>,
    pub employment_id: Option<String>,
    pub custom_fields: Vec<ObjectFieldData>,
    pub international_assignment_reason: Option<String>,
    pub description: Option<String>,
    pub international_assignment_expected_end_date: Option<String>,
    pub international_assignment_status: Option<EnumValue>,
    pub international_assignment_type: Option<EnumValue>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub id: Option<String>,
    pub accommodation: Option<bool>,
    pub international_assignment_allowance: Option<bool>,
}
