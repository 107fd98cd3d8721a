// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `contact`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod custom_attr;
pub mod department;
pub mod employee_type_enum;
pub mod functional_role;
pub mod functional_role_member;
pub mod group;
pub mod group_member;
pub mod job_family;
pub mod job_level;
pub mod job_title;
pub mod models;
pub mod scope;
pub mod unit;
pub mod user;
pub mod work_city;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <custom_attr::ListCustomAttr as lark_runtime::Endpoint>::META,
    <department::BatchDepartment as lark_runtime::Endpoint>::META,
    <department::ChildrenDepartment as lark_runtime::Endpoint>::META,
    <department::CreateDepartment as lark_runtime::Endpoint>::META,
    <department::DeleteDepartment as lark_runtime::Endpoint>::META,
    <department::GetDepartment as lark_runtime::Endpoint>::META,
    <department::ListDepartment as lark_runtime::Endpoint>::META,
    <department::ParentDepartment as lark_runtime::Endpoint>::META,
    <department::PatchDepartment as lark_runtime::Endpoint>::META,
    <department::SearchDepartment as lark_runtime::Endpoint>::META,
    <department::UnbindDepartmentChatDepartment as lark_runtime::Endpoint>::META,
    <department::UpdateDepartment as lark_runtime::Endpoint>::META,
    <department::UpdateDepartmentIdDepartment as lark_runtime::Endpoint>::META,
    <employee_type_enum::CreateEmployeeTypeEnum as lark_runtime::Endpoint>::META,
    <employee_type_enum::DeleteEmployeeTypeEnum as lark_runtime::Endpoint>::META,
    <employee_type_enum::ListEmployeeTypeEnum as lark_runtime::Endpoint>::META,
    <employee_type_enum::UpdateEmployeeTypeEnum as lark_runtime::Endpoint>::META,
    <functional_role::CreateFunctionalRole as lark_runtime::Endpoint>::META,
    <functional_role::DeleteFunctionalRole as lark_runtime::Endpoint>::META,
    <functional_role::UpdateFunctionalRole as lark_runtime::Endpoint>::META,
    <functional_role_member::BatchCreateFunctionalRoleMember as lark_runtime::Endpoint>::META,
    <functional_role_member::BatchDeleteFunctionalRoleMember as lark_runtime::Endpoint>::META,
    <functional_role_member::GetFunctionalRoleMember as lark_runtime::Endpoint>::META,
    <functional_role_member::ListFunctionalRoleMember as lark_runtime::Endpoint>::META,
    <functional_role_member::ScopesFunctionalRoleMember as lark_runtime::Endpoint>::META,
    <group::CreateGroup as lark_runtime::Endpoint>::META,
    <group::DeleteGroup as lark_runtime::Endpoint>::META,
    <group::GetGroup as lark_runtime::Endpoint>::META,
    <group::MemberBelongGroup as lark_runtime::Endpoint>::META,
    <group::PatchGroup as lark_runtime::Endpoint>::META,
    <group::SimplelistGroup as lark_runtime::Endpoint>::META,
    <group_member::AddGroupMember as lark_runtime::Endpoint>::META,
    <group_member::BatchAddGroupMember as lark_runtime::Endpoint>::META,
    <group_member::BatchRemoveGroupMember as lark_runtime::Endpoint>::META,
    <group_member::RemoveGroupMember as lark_runtime::Endpoint>::META,
    <group_member::SimplelistGroupMember as lark_runtime::Endpoint>::META,
    <job_family::CreateJobFamily as lark_runtime::Endpoint>::META,
    <job_family::DeleteJobFamily as lark_runtime::Endpoint>::META,
    <job_family::GetJobFamily as lark_runtime::Endpoint>::META,
    <job_family::ListJobFamily as lark_runtime::Endpoint>::META,
    <job_family::UpdateJobFamily as lark_runtime::Endpoint>::META,
    <job_level::CreateJobLevel as lark_runtime::Endpoint>::META,
    <job_level::DeleteJobLevel as lark_runtime::Endpoint>::META,
    <job_level::GetJobLevel as lark_runtime::Endpoint>::META,
    <job_level::ListJobLevel as lark_runtime::Endpoint>::META,
    <job_level::UpdateJobLevel as lark_runtime::Endpoint>::META,
    <job_title::GetJobTitle as lark_runtime::Endpoint>::META,
    <job_title::ListJobTitle as lark_runtime::Endpoint>::META,
    <scope::ListScope as lark_runtime::Endpoint>::META,
    <unit::BindDepartmentUnit as lark_runtime::Endpoint>::META,
    <unit::CreateUnit as lark_runtime::Endpoint>::META,
    <unit::DeleteUnit as lark_runtime::Endpoint>::META,
    <unit::GetUnit as lark_runtime::Endpoint>::META,
    <unit::ListUnit as lark_runtime::Endpoint>::META,
    <unit::ListDepartmentUnit as lark_runtime::Endpoint>::META,
    <unit::PatchUnit as lark_runtime::Endpoint>::META,
    <unit::UnbindDepartmentUnit as lark_runtime::Endpoint>::META,
    <user::BasicBatchUser as lark_runtime::Endpoint>::META,
    <user::BatchUser as lark_runtime::Endpoint>::META,
    <user::BatchGetIdUser as lark_runtime::Endpoint>::META,
    <user::CreateUser as lark_runtime::Endpoint>::META,
    <user::DeleteUser as lark_runtime::Endpoint>::META,
    <user::FindByDepartmentUser as lark_runtime::Endpoint>::META,
    <user::GetUser as lark_runtime::Endpoint>::META,
    <user::ListUser as lark_runtime::Endpoint>::META,
    <user::PatchUser as lark_runtime::Endpoint>::META,
    <user::ResurrectUser as lark_runtime::Endpoint>::META,
    <user::UpdateUser as lark_runtime::Endpoint>::META,
    <user::UpdateUserIdUser as lark_runtime::Endpoint>::META,
    <work_city::GetWorkCity as lark_runtime::Endpoint>::META,
    <work_city::ListWorkCity as lark_runtime::Endpoint>::META,
];
