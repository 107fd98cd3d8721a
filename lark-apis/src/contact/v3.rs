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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<custom_attr::ListCustomAttr>();
    visitor.visit::<department::BatchDepartment>();
    visitor.visit::<department::ChildrenDepartment>();
    visitor.visit::<department::CreateDepartment>();
    visitor.visit::<department::DeleteDepartment>();
    visitor.visit::<department::GetDepartment>();
    visitor.visit::<department::ListDepartment>();
    visitor.visit::<department::ParentDepartment>();
    visitor.visit::<department::PatchDepartment>();
    visitor.visit::<department::SearchDepartment>();
    visitor.visit::<department::UnbindDepartmentChatDepartment>();
    visitor.visit::<department::UpdateDepartment>();
    visitor.visit::<department::UpdateDepartmentIdDepartment>();
    visitor.visit::<employee_type_enum::CreateEmployeeTypeEnum>();
    visitor.visit::<employee_type_enum::DeleteEmployeeTypeEnum>();
    visitor.visit::<employee_type_enum::ListEmployeeTypeEnum>();
    visitor.visit::<employee_type_enum::UpdateEmployeeTypeEnum>();
    visitor.visit::<functional_role::CreateFunctionalRole>();
    visitor.visit::<functional_role::DeleteFunctionalRole>();
    visitor.visit::<functional_role::UpdateFunctionalRole>();
    visitor.visit::<functional_role_member::BatchCreateFunctionalRoleMember>();
    visitor.visit::<functional_role_member::BatchDeleteFunctionalRoleMember>();
    visitor.visit::<functional_role_member::GetFunctionalRoleMember>();
    visitor.visit::<functional_role_member::ListFunctionalRoleMember>();
    visitor.visit::<functional_role_member::ScopesFunctionalRoleMember>();
    visitor.visit::<group::CreateGroup>();
    visitor.visit::<group::DeleteGroup>();
    visitor.visit::<group::GetGroup>();
    visitor.visit::<group::MemberBelongGroup>();
    visitor.visit::<group::PatchGroup>();
    visitor.visit::<group::SimplelistGroup>();
    visitor.visit::<group_member::AddGroupMember>();
    visitor.visit::<group_member::BatchAddGroupMember>();
    visitor.visit::<group_member::BatchRemoveGroupMember>();
    visitor.visit::<group_member::RemoveGroupMember>();
    visitor.visit::<group_member::SimplelistGroupMember>();
    visitor.visit::<job_family::CreateJobFamily>();
    visitor.visit::<job_family::DeleteJobFamily>();
    visitor.visit::<job_family::GetJobFamily>();
    visitor.visit::<job_family::ListJobFamily>();
    visitor.visit::<job_family::UpdateJobFamily>();
    visitor.visit::<job_level::CreateJobLevel>();
    visitor.visit::<job_level::DeleteJobLevel>();
    visitor.visit::<job_level::GetJobLevel>();
    visitor.visit::<job_level::ListJobLevel>();
    visitor.visit::<job_level::UpdateJobLevel>();
    visitor.visit::<job_title::GetJobTitle>();
    visitor.visit::<job_title::ListJobTitle>();
    visitor.visit::<scope::ListScope>();
    visitor.visit::<unit::BindDepartmentUnit>();
    visitor.visit::<unit::CreateUnit>();
    visitor.visit::<unit::DeleteUnit>();
    visitor.visit::<unit::GetUnit>();
    visitor.visit::<unit::ListUnit>();
    visitor.visit::<unit::ListDepartmentUnit>();
    visitor.visit::<unit::PatchUnit>();
    visitor.visit::<unit::UnbindDepartmentUnit>();
    visitor.visit::<user::BasicBatchUser>();
    visitor.visit::<user::BatchUser>();
    visitor.visit::<user::BatchGetIdUser>();
    visitor.visit::<user::CreateUser>();
    visitor.visit::<user::DeleteUser>();
    visitor.visit::<user::FindByDepartmentUser>();
    visitor.visit::<user::GetUser>();
    visitor.visit::<user::ListUser>();
    visitor.visit::<user::PatchUser>();
    visitor.visit::<user::ResurrectUser>();
    visitor.visit::<user::UpdateUser>();
    visitor.visit::<user::UpdateUserIdUser>();
    visitor.visit::<work_city::GetWorkCity>();
    visitor.visit::<work_city::ListWorkCity>();
}
