// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("contact.v1.user.get_application_user_admin_scope", |given| encode(&lark_apis::contact::v1::GetUserAdminScope::builder()
        .employee_id(given.text("query", "employee_id"))
        .open_id(given.text("query", "open_id"))
        .build())),
    ("contact.v2.department.batch_add_contact_v2_department", |given| encode(&lark_apis::contact::v2::BatchAddDepartment::builder()
        .departments(given.json::<Vec<lark_apis::contact::v2::NewDepartment>>("json", "departments"))
        .build())),
    ("contact.v2.role.list_contact_v2_role", |_| encode(&lark_apis::contact::v2::ListRole::builder()
        .build())),
    ("contact.v2.task.get_contact_v2_task", |given| encode(&lark_apis::contact::v2::GetTask::builder()
        .task_id(given.text("query", "task_id"))
        .build())),
    ("contact.v2.user.batch_add_contact_v2_user", |given| encode(&lark_apis::contact::v2::BatchAddUser::builder()
        .users(given.json::<Vec<lark_apis::contact::v2::NewUser>>("json", "users"))
        .need_send_notification(given.boolean("json", "need_send_notification"))
        .build())),
    ("contact.v3.custom_attr.list", |given| encode(&lark_apis::contact::v3::ListCustomAttr::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.department.batch", |given| encode(&lark_apis::contact::v3::BatchGetDepartment::builder()
        .department_ids(given.json::<Vec<String>>("query", "department_ids"))
        .department_id_type(given.text("query", "department_id_type"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("contact.v3.department.children", |given| encode(&lark_apis::contact::v3::GetDepartmentChildren::builder()
        .department_id(given.text("path", "department_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .fetch_child(given.boolean("query", "fetch_child"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.department.create", |given| encode(&lark_apis::contact::v3::CreateDepartment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .client_token(given.text("query", "client_token"))
        .department(given.json::<lark_apis::contact::v3::Department>("body", "department"))
        .build())),
    ("contact.v3.department.delete", |given| encode(&lark_apis::contact::v3::DeleteDepartment::builder()
        .department_id(given.text("path", "department_id"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.department.get", |given| encode(&lark_apis::contact::v3::GetDepartment::builder()
        .department_id(given.text("path", "department_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.department.list", |given| encode(&lark_apis::contact::v3::ListDepartment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .parent_department_id(given.text("query", "parent_department_id"))
        .fetch_child(given.boolean("query", "fetch_child"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.department.parent", |given| encode(&lark_apis::contact::v3::GetDepartmentParent::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .department_id(given.text("query", "department_id"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("contact.v3.department.patch", |given| encode(&lark_apis::contact::v3::PatchDepartment::builder()
        .department_id(given.text("path", "department_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .department(given.json::<lark_apis::contact::v3::Department>("body", "department"))
        .build())),
    ("contact.v3.department.search", |given| encode(&lark_apis::contact::v3::SearchDepartment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .query(given.text("json", "query"))
        .build())),
    ("contact.v3.department.unbind_department_chat", |given| encode(&lark_apis::contact::v3::UnbindDepartmentChat::builder()
        .department_id_type(given.text("query", "department_id_type"))
        .department_id(given.text("json", "department_id"))
        .build())),
    ("contact.v3.department.update", |given| encode(&lark_apis::contact::v3::UpdateDepartment::builder()
        .department_id(given.text("path", "department_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .department(given.json::<lark_apis::contact::v3::Department>("body", "department"))
        .build())),
    ("contact.v3.department.update_department_id", |given| encode(&lark_apis::contact::v3::UpdateDepartmentId::builder()
        .department_id(given.text("path", "department_id"))
        .department_id_type(given.text("query", "department_id_type"))
        .new_department_id(given.text("json", "new_department_id"))
        .build())),
    ("contact.v3.employee_type_enum.create", |given| encode(&lark_apis::contact::v3::CreateEmployeeTypeEnum::builder()
        .employee_type_enum(given.json::<lark_apis::contact::v3::EmployeeTypeEnum>("body", "employee_type_enum"))
        .build())),
    ("contact.v3.employee_type_enum.delete", |given| encode(&lark_apis::contact::v3::DeleteEmployeeTypeEnum::builder()
        .enum_id(given.text("path", "enum_id"))
        .build())),
    ("contact.v3.employee_type_enum.list", |given| encode(&lark_apis::contact::v3::ListEmployeeTypeEnum::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("contact.v3.employee_type_enum.update", |given| encode(&lark_apis::contact::v3::UpdateEmployeeTypeEnum::builder()
        .enum_id(given.text("path", "enum_id"))
        .employee_type_enum(given.json::<lark_apis::contact::v3::EmployeeTypeEnum>("body", "employee_type_enum"))
        .build())),
    ("contact.v3.functional_role.create", |given| encode(&lark_apis::contact::v3::CreateFunctionalRole::builder()
        .role_name(given.text("json", "role_name"))
        .build())),
    ("contact.v3.functional_role.delete", |given| encode(&lark_apis::contact::v3::DeleteFunctionalRole::builder()
        .role_id(given.text("path", "role_id"))
        .build())),
    ("contact.v3.functional_role.update", |given| encode(&lark_apis::contact::v3::UpdateFunctionalRole::builder()
        .role_id(given.text("path", "role_id"))
        .role_name(given.text("json", "role_name"))
        .build())),
    ("contact.v3.functional_role.member.batch_create", |given| encode(&lark_apis::contact::v3::BatchCreateFunctionalRoleMember::builder()
        .role_id(given.text("path", "role_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<String>>("json", "members"))
        .build())),
    ("contact.v3.functional_role.member.batch_delete", |given| encode(&lark_apis::contact::v3::BatchDeleteFunctionalRoleMember::builder()
        .role_id(given.text("path", "role_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<String>>("json", "members"))
        .build())),
    ("contact.v3.functional_role.member.get", |given| encode(&lark_apis::contact::v3::GetFunctionalRoleMember::builder()
        .role_id(given.text("path", "role_id"))
        .member_id(given.text("path", "member_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.functional_role.member.list", |given| encode(&lark_apis::contact::v3::ListFunctionalRoleMember::builder()
        .role_id(given.text("path", "role_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.functional_role.member.scopes", |given| encode(&lark_apis::contact::v3::SetFunctionalRoleMemberScopes::builder()
        .role_id(given.text("path", "role_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .members(given.json::<Vec<String>>("json", "members"))
        .departments(given.json::<Vec<String>>("json", "departments"))
        .build())),
    ("contact.v3.group.create", |given| encode(&lark_apis::contact::v3::CreateGroup::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .group(given.json::<lark_apis::contact::v3::Group>("body", "group"))
        .build())),
    ("contact.v3.group.delete", |given| encode(&lark_apis::contact::v3::DeleteGroup::builder()
        .group_id(given.text("path", "group_id"))
        .build())),
    ("contact.v3.group.get", |given| encode(&lark_apis::contact::v3::GetGroup::builder()
        .group_id(given.text("path", "group_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.group.member_belong", |given| encode(&lark_apis::contact::v3::ListMemberGroup::builder()
        .member_id(given.text("query", "member_id"))
        .member_id_type(given.text("query", "member_id_type"))
        .group_type(given.integer("query", "group_type"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.group.patch", |given| encode(&lark_apis::contact::v3::PatchGroup::builder()
        .group_id(given.text("path", "group_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .group(given.json::<lark_apis::contact::v3::Group>("body", "group"))
        .build())),
    ("contact.v3.group.simplelist", |given| encode(&lark_apis::contact::v3::ListGroup::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .r#type(given.integer("query", "type"))
        .build())),
    ("contact.v3.group.member.add", |given| encode(&lark_apis::contact::v3::AddGroupMember::builder()
        .group_id(given.text("path", "group_id"))
        .member_type(given.text("json", "member_type"))
        .member_id_type(given.text("json", "member_id_type"))
        .member_id(given.text("json", "member_id"))
        .build())),
    ("contact.v3.group.member.batch_add", |given| encode(&lark_apis::contact::v3::BatchAddGroupMember::builder()
        .group_id(given.text("path", "group_id"))
        .members(given.json::<Vec<lark_apis::contact::v3::GroupMember>>("json", "members"))
        .build())),
    ("contact.v3.group.member.batch_remove", |given| encode(&lark_apis::contact::v3::BatchRemoveGroupMember::builder()
        .group_id(given.text("path", "group_id"))
        .members(given.json::<Vec<lark_apis::contact::v3::GroupMember>>("json", "members"))
        .build())),
    ("contact.v3.group.member.remove", |given| encode(&lark_apis::contact::v3::RemoveGroupMember::builder()
        .group_id(given.text("path", "group_id"))
        .member_type(given.text("json", "member_type"))
        .member_id(given.text("json", "member_id"))
        .member_id_type(given.text("json", "member_id_type"))
        .build())),
    ("contact.v3.group.member.simplelist", |given| encode(&lark_apis::contact::v3::ListGroupMember::builder()
        .group_id(given.text("path", "group_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .member_id_type(given.text("query", "member_id_type"))
        .member_type(given.text("query", "member_type"))
        .build())),
    ("contact.v3.job_family.create", |given| encode(&lark_apis::contact::v3::CreateJobFamily::builder()
        .job_family(given.json::<lark_apis::contact::v3::JobFamily>("body", "job_family"))
        .build())),
    ("contact.v3.job_family.delete", |given| encode(&lark_apis::contact::v3::DeleteJobFamily::builder()
        .job_family_id(given.text("path", "job_family_id"))
        .build())),
    ("contact.v3.job_family.get", |given| encode(&lark_apis::contact::v3::GetJobFamily::builder()
        .job_family_id(given.text("path", "job_family_id"))
        .build())),
    ("contact.v3.job_family.list", |given| encode(&lark_apis::contact::v3::ListJobFamily::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .name(given.text("query", "name"))
        .build())),
    ("contact.v3.job_family.update", |given| encode(&lark_apis::contact::v3::UpdateJobFamily::builder()
        .job_family_id(given.text("path", "job_family_id"))
        .job_family(given.json::<lark_apis::contact::v3::JobFamily>("body", "job_family"))
        .build())),
    ("contact.v3.job_level.create", |given| encode(&lark_apis::contact::v3::CreateJobLevel::builder()
        .job_level(given.json::<lark_apis::contact::v3::JobLevel>("body", "job_level"))
        .build())),
    ("contact.v3.job_level.delete", |given| encode(&lark_apis::contact::v3::DeleteJobLevel::builder()
        .job_level_id(given.text("path", "job_level_id"))
        .build())),
    ("contact.v3.job_level.get", |given| encode(&lark_apis::contact::v3::GetJobLevel::builder()
        .job_level_id(given.text("path", "job_level_id"))
        .build())),
    ("contact.v3.job_level.list", |given| encode(&lark_apis::contact::v3::ListJobLevel::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .name(given.text("query", "name"))
        .build())),
    ("contact.v3.job_level.update", |given| encode(&lark_apis::contact::v3::UpdateJobLevel::builder()
        .job_level_id(given.text("path", "job_level_id"))
        .job_level(given.json::<lark_apis::contact::v3::JobLevel>("body", "job_level"))
        .build())),
    ("contact.v3.job_title.get", |given| encode(&lark_apis::contact::v3::GetJobTitle::builder()
        .job_title_id(given.text("path", "job_title_id"))
        .build())),
    ("contact.v3.job_title.list", |given| encode(&lark_apis::contact::v3::ListJobTitle::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.scope.list", |given| encode(&lark_apis::contact::v3::ListScope::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("contact.v3.unit.bind_department", |given| encode(&lark_apis::contact::v3::BindDepartmentToUnit::builder()
        .unit_id(given.text("json", "unit_id"))
        .department_id(given.text("json", "department_id"))
        .department_id_type(given.text("json", "department_id_type"))
        .build())),
    ("contact.v3.unit.create", |given| encode(&lark_apis::contact::v3::CreateUnit::builder()
        .unit_id(given.text("json", "unit_id"))
        .name(given.text("json", "name"))
        .unit_type(given.text("json", "unit_type"))
        .build())),
    ("contact.v3.unit.delete", |given| encode(&lark_apis::contact::v3::DeleteUnit::builder()
        .unit_id(given.text("path", "unit_id"))
        .build())),
    ("contact.v3.unit.get", |given| encode(&lark_apis::contact::v3::GetUnit::builder()
        .unit_id(given.text("path", "unit_id"))
        .build())),
    ("contact.v3.unit.list", |given| encode(&lark_apis::contact::v3::ListUnit::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.unit.list_department", |given| encode(&lark_apis::contact::v3::ListUnitDepartment::builder()
        .unit_id(given.text("query", "unit_id"))
        .department_id_type(given.text("query", "department_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("contact.v3.unit.patch", |given| encode(&lark_apis::contact::v3::PatchUnit::builder()
        .unit_id(given.text("path", "unit_id"))
        .name(given.text("json", "name"))
        .build())),
    ("contact.v3.unit.unbind_department", |given| encode(&lark_apis::contact::v3::UnbindDepartmentFromUnit::builder()
        .unit_id(given.text("json", "unit_id"))
        .department_id(given.text("json", "department_id"))
        .department_id_type(given.text("json", "department_id_type"))
        .build())),
    ("contact.v3.user.basic_batch", |given| encode(&lark_apis::contact::v3::BatchGetUserBasic::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("contact.v3.user.batch", |given| encode(&lark_apis::contact::v3::BatchGetUser::builder()
        .user_ids(given.json::<Vec<String>>("query", "user_ids"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.user.batch_get_id", |given| encode(&lark_apis::contact::v3::BatchGetUserId::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .emails(given.json::<Vec<String>>("json", "emails"))
        .mobiles(given.json::<Vec<String>>("json", "mobiles"))
        .include_resigned(given.boolean("json", "include_resigned"))
        .build())),
    ("contact.v3.user.create", |given| encode(&lark_apis::contact::v3::CreateUser::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .client_token(given.text("query", "client_token"))
        .user(given.json::<lark_apis::contact::v3::User>("body", "user"))
        .build())),
    ("contact.v3.user.delete", |given| encode(&lark_apis::contact::v3::DeleteUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_chat_acceptor_user_id(given.text("json", "department_chat_acceptor_user_id"))
        .external_chat_acceptor_user_id(given.text("json", "external_chat_acceptor_user_id"))
        .docs_acceptor_user_id(given.text("json", "docs_acceptor_user_id"))
        .calendar_acceptor_user_id(given.text("json", "calendar_acceptor_user_id"))
        .application_acceptor_user_id(given.text("json", "application_acceptor_user_id"))
        .minutes_acceptor_user_id(given.text("json", "minutes_acceptor_user_id"))
        .survey_acceptor_user_id(given.text("json", "survey_acceptor_user_id"))
        .email_acceptor(given.json::<lark_apis::contact::v3::ResourceAcceptor>("json", "email_acceptor"))
        .anycross_acceptor_user_id(given.text("json", "anycross_acceptor_user_id"))
        .build())),
    ("contact.v3.user.find_by_department", |given| encode(&lark_apis::contact::v3::FindUserByDepartment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .department_id(given.text("query", "department_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("contact.v3.user.get", |given| encode(&lark_apis::contact::v3::GetUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("contact.v3.user.list", |given| encode(&lark_apis::contact::v3::ListUser::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .department_id(given.text("query", "department_id"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("contact.v3.user.patch", |given| encode(&lark_apis::contact::v3::PatchUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .user(given.json::<lark_apis::contact::v3::User>("body", "user"))
        .build())),
    ("contact.v3.user.resurrect", |given| encode(&lark_apis::contact::v3::ResurrectUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .departments(given.json::<Vec<lark_apis::contact::v3::UserDepartmentInfo>>("json", "departments"))
        .subscription_ids(given.json::<Vec<String>>("json", "subscription_ids"))
        .build())),
    ("contact.v3.user.update", |given| encode(&lark_apis::contact::v3::UpdateUser::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .user(given.json::<lark_apis::contact::v3::User>("body", "user"))
        .build())),
    ("contact.v3.user.update_user_id", |given| encode(&lark_apis::contact::v3::UpdateUserId::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .new_user_id(given.text("json", "new_user_id"))
        .build())),
    ("contact.v3.work_city.get", |given| encode(&lark_apis::contact::v3::GetWorkCity::builder()
        .work_city_id(given.text("path", "work_city_id"))
        .build())),
    ("contact.v3.work_city.list", |given| encode(&lark_apis::contact::v3::ListWorkCity::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
];
