// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `contact`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod custom_attr;
pub mod department;
pub mod employee_type_enum;
#[cfg(feature = "events")]
pub mod events;
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

pub use self::{
    custom_attr::*, department::*, employee_type_enum::*, functional_role::*, functional_role_member::*, group::*,
    group_member::*, job_family::*, job_level::*, job_title::*, models::*, scope::*, unit::*, user::*, work_city::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListCustomAttr>();
    visitor.visit::<BatchGetDepartment>();
    visitor.visit::<GetDepartmentChildren>();
    visitor.visit::<CreateDepartment>();
    visitor.visit::<DeleteDepartment>();
    visitor.visit::<GetDepartment>();
    visitor.visit::<ListDepartment>();
    visitor.visit::<GetDepartmentParent>();
    visitor.visit::<PatchDepartment>();
    visitor.visit::<SearchDepartment>();
    visitor.visit::<UnbindDepartmentChat>();
    visitor.visit::<UpdateDepartment>();
    visitor.visit::<UpdateDepartmentId>();
    visitor.visit::<CreateEmployeeTypeEnum>();
    visitor.visit::<DeleteEmployeeTypeEnum>();
    visitor.visit::<ListEmployeeTypeEnum>();
    visitor.visit::<UpdateEmployeeTypeEnum>();
    visitor.visit::<CreateFunctionalRole>();
    visitor.visit::<DeleteFunctionalRole>();
    visitor.visit::<UpdateFunctionalRole>();
    visitor.visit::<BatchCreateFunctionalRoleMember>();
    visitor.visit::<BatchDeleteFunctionalRoleMember>();
    visitor.visit::<GetFunctionalRoleMember>();
    visitor.visit::<ListFunctionalRoleMember>();
    visitor.visit::<SetFunctionalRoleMemberScopes>();
    visitor.visit::<CreateGroup>();
    visitor.visit::<DeleteGroup>();
    visitor.visit::<GetGroup>();
    visitor.visit::<ListMemberGroup>();
    visitor.visit::<PatchGroup>();
    visitor.visit::<ListGroup>();
    visitor.visit::<AddGroupMember>();
    visitor.visit::<BatchAddGroupMember>();
    visitor.visit::<BatchRemoveGroupMember>();
    visitor.visit::<RemoveGroupMember>();
    visitor.visit::<ListGroupMember>();
    visitor.visit::<CreateJobFamily>();
    visitor.visit::<DeleteJobFamily>();
    visitor.visit::<GetJobFamily>();
    visitor.visit::<ListJobFamily>();
    visitor.visit::<UpdateJobFamily>();
    visitor.visit::<CreateJobLevel>();
    visitor.visit::<DeleteJobLevel>();
    visitor.visit::<GetJobLevel>();
    visitor.visit::<ListJobLevel>();
    visitor.visit::<UpdateJobLevel>();
    visitor.visit::<GetJobTitle>();
    visitor.visit::<ListJobTitle>();
    visitor.visit::<ListScope>();
    visitor.visit::<BindDepartmentToUnit>();
    visitor.visit::<CreateUnit>();
    visitor.visit::<DeleteUnit>();
    visitor.visit::<GetUnit>();
    visitor.visit::<ListUnit>();
    visitor.visit::<ListUnitDepartment>();
    visitor.visit::<PatchUnit>();
    visitor.visit::<UnbindDepartmentFromUnit>();
    visitor.visit::<BatchGetUserBasic>();
    visitor.visit::<BatchGetUser>();
    visitor.visit::<BatchGetUserId>();
    visitor.visit::<CreateUser>();
    visitor.visit::<DeleteUser>();
    visitor.visit::<FindUserByDepartment>();
    visitor.visit::<GetUser>();
    visitor.visit::<ListUser>();
    visitor.visit::<PatchUser>();
    visitor.visit::<ResurrectUser>();
    visitor.visit::<UpdateUser>();
    visitor.visit::<UpdateUserId>();
    visitor.visit::<GetWorkCity>();
    visitor.visit::<ListWorkCity>();
}
