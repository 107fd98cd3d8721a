// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! International assignments of employees.
//!
//! `corehr.v2.employees.international_assignment` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue, ObjectFieldData};

/// Adds an international assignment to an employee, with its job data.
///
/// Required fields follow the profile settings and the way departments, positions and jobs are used in the tenant.
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
#[non_exhaustive]
pub struct CreateEmployeeInternationalAssignment {
    /// Makes repeated requests one: the server ignores requests with a value it has seen. 1 to 100 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// An international assignment to be created or changed.
    #[lark(body)]
    pub employee_international_assignment_req: EmployeeInternationalAssignmentReq,
}

/// Deletes one record of an employee's assignment abroad.
///
/// - `DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` with a tenant
///   token, for custom apps only
/// - Scope: `corehr:employees.international_assignment:write`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteEmployeeInternationalAssignment {
    /// Id of the international assignment, from `corehr.v2.employees.international_assignment.list`.
    pub international_assignment_id: String,
}

/// Lists international assignments of employees, by id in falling order.
///
/// Only employees within the data range granted. Changes take up to 10 seconds to show.
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
#[non_exhaustive]
pub struct ListEmployeeInternationalAssignment {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// How many items a page has at most; 1 to 200. Default: 200.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Employees to list assignments of, at most 100, in the kind of `user_id_type`.
    pub employment_ids: Option<Vec<String>>,
    /// Ids of the assignments to list, at most 100. Set `page_size` to its maximum then; `has_more` is not returned.
    pub international_assignment_ids: Option<Vec<String>>,
    /// Span in which the assignment begins, `yyyy-mm-dd~yyyy-mm-dd`.
    pub effective_time: Option<String>,
    /// Span in which the assignment ends, `yyyy-mm-dd~yyyy-mm-dd`.
    pub expiration_time: Option<String>,
    /// Employment statuses to filter by, at most 100; options of `employment_status` of `employment`.
    pub employment_status_list: Option<Vec<String>>,
    /// Work locations of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.work_location:read` or `:write`.
    pub work_location_id_list: Option<Vec<String>>,
    /// Departments of the assignment to filter by, at most 100, in the kind of `department_id_type`.
    pub department_id_list: Option<Vec<String>>,
    /// Direct managers on the assignment to filter by, at most 100, in the kind of `user_id_type`.
    pub direct_manager_id_list: Option<Vec<String>>,
    /// Dotted-line managers on the assignment to filter by, at most 100, in the kind of `user_id_type`.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// Positions of the assignment to filter by, at most 100. In trial only. Needs the scope
    /// `corehr:employment.international_assignment.position:read` or `:write`.
    pub position_id_list: Option<Vec<String>>,
    /// Jobs of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.job:read` or `:write`.
    pub job_id_list: Option<Vec<String>>,
    /// Job families of the assignment to filter by, at most 100.
    pub job_family_id_list: Option<Vec<String>>,
    /// Job levels of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.job_level:read` or `:write`.
    pub job_level_id_list: Option<Vec<String>>,
    /// Job grades of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.job_grade:read` or `:write`.
    pub job_grade_id_list: Option<Vec<String>>,
    /// Working hours types of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.working_hours_type:read` or `:write`.
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// Companies of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.service_company:read` or `:write`.
    pub service_company_list: Option<Vec<String>>,
    /// Weekly hours on the assignment to filter by, 0 to 168 with two decimals. Needs the scope
    /// `corehr:employment.international_assignment.weekly_working_hours:read` or `:write`.
    pub weekly_working_hours_v2: Option<f64>,
    /// Shift types of the assignment to filter by, at most 100; options of `work_shift` of `job_data`. Needs the scope
    /// `corehr:employment.international_assignment.work_shift:read` or `:write`.
    pub work_shift_list: Option<Vec<String>>,
    /// Pay types of the assignment to filter by, at most 100; options of `compensation_type` of `job_data`. Needs the scope
    /// `corehr:employment.international_assignment.compensation_type:read` or `:write`.
    pub compensation_type_list: Option<Vec<String>>,
    /// Span in which the assignment is expected to end, `yyyy-mm-dd~yyyy-mm-dd`.
    pub international_assignment_expected_end_date: Option<String>,
    /// Statuses of assignments to filter by, at most 100; options of `international_assignment_status`.
    pub international_assignment_status_list: Option<Vec<String>>,
    /// Types of assignments to filter by, at most 100; options of `international_assignment_type`.
    pub international_assignment_type_list: Option<Vec<String>>,
    /// Work calendars of the assignment to filter by, at most 100. Needs the scope
    /// `corehr:employment.international_assignment.work_calendar:read` or `:write`.
    pub work_calendar_id_list: Option<Vec<String>>,
}

/// The answer to [`ListEmployeeInternationalAssignment`].
#[doc(alias = "ListEmployeesInternationalAssignmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEmployeeInternationalAssignmentResponse {
    /// International assignments that were found.
    pub items: Vec<EmployeeInternationalAssignment>,
    /// Employees asked for whom the app may not see, in the kind of `user_id_type`; only if `employment_ids` were given.
    pub no_authority_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes where, as what and for whom an employee works during an assignment abroad.
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
#[non_exhaustive]
pub struct PatchEmployeeInternationalAssignment {
    /// Id of the international assignment, from `corehr.v2.employees.international_assignment.list`.
    pub international_assignment_id: String,
    /// Makes repeated requests one: the server ignores requests with a value it has seen. 1 to 100 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// An international assignment to be created or changed.
    /// Required in requests.
    #[lark(body)]
    pub employee_international_assignment_req: Option<EmployeeInternationalAssignmentReq>,
}

/// The answer to [`CreateEmployeeInternationalAssignment`] and [`PatchEmployeeInternationalAssignment`].
#[doc(alias("CreateEmployeesInternationalAssignmentResponse", "PatchEmployeesInternationalAssignmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeInternationalAssignmentResponse {
    /// Assignment that was created.
    pub international_assignment: Option<EmployeeInternationalAssignmentResp>,
}

/// An international assignment of an employee.
#[doc(alias = "EmployeesInternationalAssignment")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeInternationalAssignment {
    /// Id of the work location on the assignment. Needs the scope
    /// `corehr:employment.international_assignment.work_location:read` or `:write`.
    pub work_location_id: Option<String>,
    /// Id of the company on the assignment. Needs the scope
    /// `corehr:employment.international_assignment.service_company:read` or `:write`.
    pub service_company: Option<String>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`. Needs the scope
    /// `corehr:employment.international_assignment.work_shift:read` or `:write`.
    pub work_shift: Option<EnumValue>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`. Needs the scope
    /// `corehr:employment.international_assignment.working_hours_type:read` or `:write`.
    pub working_hours_type_id: Option<String>,
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// Hours worked a week on the assignment. Needs the scope
    /// `corehr:employment.international_assignment.weekly_working_hours:read` or `:write`.
    pub weekly_working_hours_v2: Option<f64>,
    /// Id of the department of the assignment, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the job, from `corehr.v2.job.list`. Needs the scope `corehr:employment.international_assignment.job:read` or
    /// `:write`.
    pub job_id: Option<String>,
    /// Id of the job family, from `corehr.v1.job_family.list`. Needs the scope
    /// `corehr:employment.international_assignment.job_level:read` or `:write`.
    pub job_family_id: Option<String>,
    /// Id of the job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the job grade, from `corehr.v2.job_grade.query`. Needs the scope
    /// `corehr:employment.international_assignment.job_grade:read` or `:write`.
    pub job_grade_id: Option<String>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`. Needs the scope
    /// `corehr:employment.international_assignment.compensation_type:read` or `:write`.
    pub compensation_type: Option<EnumValue>,
    /// Employment id of the direct manager on the assignment, in the kind of `user_id_type`.
    pub direct_manager_id: Option<String>,
    /// Employment id of the dotted-line manager on the assignment, in the kind of `user_id_type`.
    pub dotted_line_manager_id: Option<String>,
    /// Id of the work calendar, from `corehr.v1.leave.work_calendar`. Needs the scope
    /// `corehr:employment.international_assignment.work_calendar:read` or `:write`.
    pub work_calendar_id: Option<String>,
    /// Id of the position on the assignment; reserved and not supported yet. Needs the scope
    /// `corehr:employment.international_assignment.position:read` or `:write`.
    pub position_id: Option<String>,
    /// Employment id of the employee on assignment, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Custom fields of the assignment. Needs the scope `corehr:employment.international_assignment.custom_field:read` or
    /// `:write`.
    pub custom_fields: Vec<ObjectFieldData>,
    /// Explanation of why the employee is on assignment.
    pub international_assignment_reason: Option<String>,
    /// Remark on the assignment.
    pub description: Option<String>,
    /// Day on which the assignment is expected to end, `yyyy-mm-dd`.
    pub international_assignment_expected_end_date: Option<String>,
    /// Status of the assignment; options are those of field `international_assignment_status` of object
    /// `international_assignment`.
    pub international_assignment_status: Option<EnumValue>,
    /// Kind of assignment; options are those of field `international_assignment_type` of object `international_assignment`.
    pub international_assignment_type: Option<EnumValue>,
    /// First day of the assignment, `yyyy-mm-dd`.
    pub effective_time: Option<String>,
    /// Day on which the assignment ends, `yyyy-mm-dd`; `9999-12-31` while it goes on.
    pub expiration_time: Option<String>,
    /// Id of the assignment.
    pub id: Option<String>,
}

/// An international assignment to be created or changed.
#[doc(alias = "EmployeesInternationalAssignmentReq")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeInternationalAssignmentReq {
    /// Id of the work location on the assignment, one with the purpose `international_assignment`; may be left out but not
    /// emptied.
    /// Required in some requests.
    pub work_location_id: Option<String>,
    /// Id of the company on the assignment.
    pub service_company: Option<String>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`.
    pub work_shift: Option<String>,
    /// Hours worked a week on the assignment, 0 to 168 with two decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// Id of the department of the assignment, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the job, from `corehr.v2.job.list`.
    pub job_id: Option<String>,
    /// Id of the job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Id of the job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the job grade, from `corehr.v2.job_grade.query`.
    pub job_grade_id: Option<String>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`.
    pub compensation_type: Option<String>,
    /// Employment id of the direct manager on the assignment, in the kind of `user_id_type`.
    pub direct_manager_id: Option<String>,
    /// Employment id of the dotted-line manager on the assignment, in the kind of `user_id_type`.
    pub dotted_line_manager_id: Option<String>,
    /// Id of the work calendar, from `corehr.v1.leave.work_calendar`.
    pub work_calendar_id: Option<String>,
    /// Id of the position on the assignment; in trial only.
    pub position_id: Option<String>,
    /// Employment id of the employee to send on assignment, who must be employed; in the kind of `user_id_type`.
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// Custom fields of the assignment. At most 180.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Explanation of why the employee is on assignment. At most 5000 characters.
    pub international_assignment_reason: Option<String>,
    /// Remark on the assignment. At most 10000 characters.
    pub description: Option<String>,
    /// Day on which the assignment is expected to end, `yyyy-mm-dd`.
    pub international_assignment_expected_end_date: Option<String>,
    /// Kind of assignment; options are those of field `international_assignment_type` of object `international_assignment`.
    /// Required in some requests.
    pub international_assignment_type: Option<String>,
    /// First day of the assignment, `yyyy-mm-dd`.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// Day on which the assignment ends, `yyyy-mm-dd`.
    pub expiration_time: Option<String>,
    /// Whether the employee gets an allowance for the assignment.
    pub international_assignment_allowance: Option<bool>,
    /// Whether accommodation is provided on the assignment.
    pub accommodation: Option<bool>,
}

/// An international assignment as it was saved.
#[doc(alias = "EmployeesInternationalAssignmentResp")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeInternationalAssignmentResp {
    /// Id of the work location on the assignment. Needs the scope
    /// `corehr:employment.international_assignment.work_location:write`.
    pub work_location_id: Option<String>,
    /// Id of the company on the assignment. Needs the scope
    /// `corehr:employment.international_assignment.service_company:write`.
    pub service_company: Option<String>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`. Needs the scope
    /// `corehr:employment.international_assignment.work_shift:write`.
    pub work_shift: Option<EnumValue>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`. Needs the scope
    /// `corehr:employment.international_assignment.working_hours_type:write`.
    pub working_hours_type_id: Option<String>,
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// Hours worked a week on the assignment. Needs the scope
    /// `corehr:employment.international_assignment.weekly_working_hours:write`.
    pub weekly_working_hours_v2: Option<f64>,
    /// Id of the department of the assignment, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the job, from `corehr.v2.job.list`. Needs the scope `corehr:employment.international_assignment.job:write`.
    pub job_id: Option<String>,
    /// Id of the job family, from `corehr.v1.job_family.list`. Needs the scope
    /// `corehr:employment.international_assignment.job_level:write`.
    pub job_family_id: Option<String>,
    /// Id of the job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the job grade, from `corehr.v2.job_grade.query`. Needs the scope
    /// `corehr:employment.international_assignment.job_grade:write`.
    pub job_grade_id: Option<String>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`. Needs the scope
    /// `corehr:employment.international_assignment.compensation_type:write`.
    pub compensation_type: Option<EnumValue>,
    /// Employment id of the direct manager on the assignment, in the kind of `user_id_type`.
    pub direct_manager_id: Option<String>,
    /// Employment id of the dotted-line manager on the assignment, in the kind of `user_id_type`.
    pub dotted_line_manager_id: Option<String>,
    /// Id of the work calendar, from `corehr.v1.leave.work_calendar`. Needs the scope
    /// `corehr:employment.international_assignment.work_calendar:write`.
    pub work_calendar_id: Option<String>,
    /// Id of the position on the assignment; in trial only. Needs the scope
    /// `corehr:employment.international_assignment.position:write`.
    pub position_id: Option<String>,
    /// Employment id of the employee on assignment, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Custom fields of the assignment. Needs the scope `corehr:employment.international_assignment.custom_field:write`.
    pub custom_fields: Vec<ObjectFieldData>,
    /// Explanation of why the employee is on assignment.
    pub international_assignment_reason: Option<String>,
    /// Remark on the assignment.
    pub description: Option<String>,
    /// Day on which the assignment is expected to end, `yyyy-mm-dd`.
    pub international_assignment_expected_end_date: Option<String>,
    /// Status of the assignment; options are those of field `international_assignment_status` of object
    /// `international_assignment`.
    pub international_assignment_status: Option<EnumValue>,
    /// Kind of assignment; options are those of field `international_assignment_type` of object `international_assignment`.
    pub international_assignment_type: Option<EnumValue>,
    /// First day of the assignment, `yyyy-mm-dd`.
    pub effective_time: Option<String>,
    /// Day on which the assignment ends, `yyyy-mm-dd`; `9999-12-31` while it goes on.
    pub expiration_time: Option<String>,
    /// Id of the assignment.
    pub id: Option<String>,
    /// Whether accommodation is provided on the assignment.
    pub accommodation: Option<bool>,
    /// Whether the employee gets an allowance for the assignment.
    pub international_assignment_allowance: Option<bool>,
}
