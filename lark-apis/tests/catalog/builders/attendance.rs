// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("attendance.v1.approval_info.process", |given| encode(&lark_apis::attendance::v1::ProcessApprovalInfo::builder()
        .approval_id(given.text("json", "approval_id"))
        .approval_type(given.text("json", "approval_type"))
        .status(given.integer("json", "status"))
        .build())),
    ("attendance.v1.archive_rule.del_report", |given| encode(&lark_apis::attendance::v1::DeleteArchiveRuleReport::builder()
        .employee_type(given.text("query", "employee_type"))
        .month(given.text("json", "month"))
        .operator_id(given.text("json", "operator_id"))
        .archive_rule_id(given.text("json", "archive_rule_id"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("attendance.v1.archive_rule.list", |given| encode(&lark_apis::attendance::v1::ListArchiveRule::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("attendance.v1.archive_rule.upload_report", |given| encode(&lark_apis::attendance::v1::UploadArchiveRuleReport::builder()
        .employee_type(given.text("query", "employee_type"))
        .month(given.text("json", "month"))
        .operator_id(given.text("json", "operator_id"))
        .archive_report_datas(given.json::<Vec<lark_apis::attendance::v1::ArchiveReportData>>("json", "archive_report_datas"))
        .archive_rule_id(given.text("json", "archive_rule_id"))
        .build())),
    ("attendance.v1.archive_rule.user_stats_fields_query", |given| encode(&lark_apis::attendance::v1::QueryArchiveRuleUserStatsFields::builder()
        .employee_type(given.text("query", "employee_type"))
        .locale(given.text("json", "locale"))
        .month(given.text("json", "month"))
        .archive_rule_id(given.text("json", "archive_rule_id"))
        .operator_id(given.text("json", "operator_id"))
        .build())),
    ("attendance.v1.file.download", |given| encode(&lark_apis::attendance::v1::DownloadFile::builder()
        .file_id(given.text("path", "file_id"))
        .build())),
    ("attendance.v1.file.upload", |given| encode(&lark_apis::attendance::v1::UploadFile::builder()
        .file_name(given.text("query", "file_name"))
        .file(given.file("file", "file"))
        .build())),
    ("attendance.v1.group.create", |given| encode(&lark_apis::attendance::v1::CreateGroup::builder()
        .employee_type(given.text("query", "employee_type"))
        .dept_type(given.text("query", "dept_type"))
        .group(given.json::<lark_apis::attendance::v1::Group>("json", "group"))
        .operator_id(given.text("json", "operator_id"))
        .build())),
    ("attendance.v1.group.delete", |given| encode(&lark_apis::attendance::v1::DeleteGroup::builder()
        .group_id(given.text("path", "group_id"))
        .build())),
    ("attendance.v1.group.get", |given| encode(&lark_apis::attendance::v1::GetGroup::builder()
        .group_id(given.text("path", "group_id"))
        .employee_type(given.text("query", "employee_type"))
        .dept_type(given.text("query", "dept_type"))
        .build())),
    ("attendance.v1.group.list", |given| encode(&lark_apis::attendance::v1::ListGroup::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("attendance.v1.group.list_user", |given| encode(&lark_apis::attendance::v1::ListGroupUser::builder()
        .group_id(given.text("path", "group_id"))
        .employee_type(given.text("query", "employee_type"))
        .dept_type(given.text("query", "dept_type"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .member_clock_type(given.integer("query", "member_clock_type"))
        .build())),
    ("attendance.v1.group.search", |given| encode(&lark_apis::attendance::v1::SearchGroup::builder()
        .group_name(given.text("json", "group_name"))
        .exactly_matched(given.boolean("json", "exactly_matched"))
        .build())),
    ("attendance.v1.leave_accrual_record.patch", |given| encode(&lark_apis::attendance::v1::PatchLeaveAccrualRecord::builder()
        .leave_id(given.text("path", "leave_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .leave_granting_record_id(given.text("json", "leave_granting_record_id"))
        .employment_id(given.text("json", "employment_id"))
        .leave_type_id(given.text("json", "leave_type_id"))
        .reason(given.json::<Vec<lark_apis::attendance::v1::LangText>>("json", "reason"))
        .time_offset(given.integer("json", "time_offset"))
        .expiration_date(given.text("json", "expiration_date"))
        .quantity(given.text("json", "quantity"))
        .section_type(given.integer("json", "section_type"))
        .build())),
    ("attendance.v1.leave_employ_expire_record.get", |given| encode(&lark_apis::attendance::v1::GetLeaveEmployExpireRecord::builder()
        .leave_id(given.text("path", "leave_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .employment_id(given.text("json", "employment_id"))
        .leave_type_id(given.text("json", "leave_type_id"))
        .start_expiration_date(given.text("json", "start_expiration_date"))
        .end_expiration_date(given.text("json", "end_expiration_date"))
        .time_offset(given.integer("json", "time_offset"))
        .build())),
    ("attendance.v1.shift.create", |given| encode(&lark_apis::attendance::v1::CreateShift::builder()
        .employee_type(given.text("query", "employee_type"))
        .shift(given.json::<lark_apis::attendance::v1::Shift>("body", "shift"))
        .build())),
    ("attendance.v1.shift.delete", |given| encode(&lark_apis::attendance::v1::DeleteShift::builder()
        .shift_id(given.text("path", "shift_id"))
        .build())),
    ("attendance.v1.shift.get", |given| encode(&lark_apis::attendance::v1::GetShift::builder()
        .shift_id(given.text("path", "shift_id"))
        .build())),
    ("attendance.v1.shift.list", |given| encode(&lark_apis::attendance::v1::ListShift::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("attendance.v1.shift.query", |given| encode(&lark_apis::attendance::v1::QueryShift::builder()
        .shift_name(given.text("query", "shift_name"))
        .build())),
    ("attendance.v1.user_approval.create", |given| encode(&lark_apis::attendance::v1::CreateUserApproval::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_approval(given.json::<lark_apis::attendance::v1::UserApproval>("json", "user_approval"))
        .build())),
    ("attendance.v1.user_approval.query", |given| encode(&lark_apis::attendance::v1::QueryUserApproval::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .check_date_from(given.integer("json", "check_date_from"))
        .check_date_to(given.integer("json", "check_date_to"))
        .check_date_type(given.text("json", "check_date_type"))
        .status(given.integer("json", "status"))
        .check_time_from(given.text("json", "check_time_from"))
        .check_time_to(given.text("json", "check_time_to"))
        .build())),
    ("attendance.v1.user_daily_shift.batch_create", |given| encode(&lark_apis::attendance::v1::BatchCreateUserDailyShift::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_daily_shifts(given.json::<Vec<lark_apis::attendance::v1::UserDailyShift>>("json", "user_daily_shifts"))
        .operator_id(given.text("json", "operator_id"))
        .build())),
    ("attendance.v1.user_daily_shift.batch_create_temp", |given| encode(&lark_apis::attendance::v1::BatchCreateTempUserDailyShift::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_tmp_daily_shifts(given.json::<Vec<lark_apis::attendance::v1::UserTmpDailyShift>>("json", "user_tmp_daily_shifts"))
        .operator_id(given.text("json", "operator_id"))
        .build())),
    ("attendance.v1.user_daily_shift.query", |given| encode(&lark_apis::attendance::v1::QueryUserDailyShift::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .check_date_from(given.integer("json", "check_date_from"))
        .check_date_to(given.integer("json", "check_date_to"))
        .build())),
    ("attendance.v1.user_flow.batch_create", |given| encode(&lark_apis::attendance::v1::BatchCreateUserFlow::builder()
        .employee_type(given.text("query", "employee_type"))
        .flow_records(given.json::<Vec<lark_apis::attendance::v1::UserFlow>>("json", "flow_records"))
        .build())),
    ("attendance.v1.user_flow.batch_del", |given| encode(&lark_apis::attendance::v1::BatchDeleteUserFlow::builder()
        .record_ids(given.json::<Vec<String>>("json", "record_ids"))
        .build())),
    ("attendance.v1.user_flow.get", |given| encode(&lark_apis::attendance::v1::GetUserFlow::builder()
        .user_flow_id(given.text("path", "user_flow_id"))
        .employee_type(given.text("query", "employee_type"))
        .build())),
    ("attendance.v1.user_flow.query", |given| encode(&lark_apis::attendance::v1::QueryUserFlow::builder()
        .employee_type(given.text("query", "employee_type"))
        .include_terminated_user(given.boolean("query", "include_terminated_user"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .check_time_from(given.text("json", "check_time_from"))
        .check_time_to(given.text("json", "check_time_to"))
        .build())),
    ("attendance.v1.user_setting.modify", |given| encode(&lark_apis::attendance::v1::ModifyUserSetting::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_setting(given.json::<lark_apis::attendance::v1::UserSetting>("json", "user_setting"))
        .build())),
    ("attendance.v1.user_setting.query", |given| encode(&lark_apis::attendance::v1::QueryUserSetting::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("attendance.v1.user_stats_data.query", |given| encode(&lark_apis::attendance::v1::QueryUserStatsData::builder()
        .employee_type(given.text("query", "employee_type"))
        .locale(given.text("json", "locale"))
        .stats_type(given.text("json", "stats_type"))
        .start_date(given.integer("json", "start_date"))
        .end_date(given.integer("json", "end_date"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .need_history(given.boolean("json", "need_history"))
        .current_group_only(given.boolean("json", "current_group_only"))
        .user_id(given.text("json", "user_id"))
        .build())),
    ("attendance.v1.user_stats_field.query", |given| encode(&lark_apis::attendance::v1::QueryUserStatsField::builder()
        .employee_type(given.text("query", "employee_type"))
        .locale(given.text("json", "locale"))
        .stats_type(given.text("json", "stats_type"))
        .start_date(given.integer("json", "start_date"))
        .end_date(given.integer("json", "end_date"))
        .build())),
    ("attendance.v1.user_stats_view.query", |given| encode(&lark_apis::attendance::v1::QueryUserStatsView::builder()
        .employee_type(given.text("query", "employee_type"))
        .locale(given.text("json", "locale"))
        .stats_type(given.text("json", "stats_type"))
        .user_id(given.text("json", "user_id"))
        .build())),
    ("attendance.v1.user_stats_view.update", |given| encode(&lark_apis::attendance::v1::UpdateUserStatsView::builder()
        .user_stats_view_id(given.text("path", "user_stats_view_id"))
        .employee_type(given.text("query", "employee_type"))
        .view(given.json::<lark_apis::attendance::v1::UserStatsView>("json", "view"))
        .build())),
    ("attendance.v1.user_task.query", |given| encode(&lark_apis::attendance::v1::QueryUserTask::builder()
        .employee_type(given.text("query", "employee_type"))
        .ignore_invalid_users(given.boolean("query", "ignore_invalid_users"))
        .include_terminated_user(given.boolean("query", "include_terminated_user"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .check_date_from(given.integer("json", "check_date_from"))
        .check_date_to(given.integer("json", "check_date_to"))
        .need_overtime_result(given.boolean("json", "need_overtime_result"))
        .build())),
    ("attendance.v1.user_task_remedy.create", |given| encode(&lark_apis::attendance::v1::CreateUserTaskRemedy::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_task_remedy(given.json::<lark_apis::attendance::v1::UserTaskRemedy>("body", "user_task_remedy"))
        .build())),
    ("attendance.v1.user_task_remedy.query", |given| encode(&lark_apis::attendance::v1::QueryUserTaskRemedy::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .check_time_from(given.text("json", "check_time_from"))
        .check_time_to(given.text("json", "check_time_to"))
        .check_date_type(given.text("json", "check_date_type"))
        .status(given.integer("json", "status"))
        .build())),
    ("attendance.v1.user_task_remedy.query_user_allowed_remedys", |given| encode(&lark_apis::attendance::v1::QueryUserAllowedRemedies::builder()
        .employee_type(given.text("query", "employee_type"))
        .user_id(given.text("json", "user_id"))
        .remedy_date(given.integer("json", "remedy_date"))
        .build())),
];
