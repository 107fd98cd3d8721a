// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `attendance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod approval_info;
pub mod archive_rule;
pub mod file;
pub mod group;
pub mod leave_accrual_record;
pub mod leave_employ_expire_record;
pub mod models;
pub mod shift;
pub mod user_approval;
pub mod user_daily_shift;
pub mod user_flow;
pub mod user_setting;
pub mod user_stats_data;
pub mod user_stats_field;
pub mod user_stats_view;
pub mod user_task;
pub mod user_task_remedy;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <approval_info::ProcessApprovalInfo as lark_runtime::Endpoint>::META,
    <archive_rule::DelReportArchiveRule as lark_runtime::Endpoint>::META,
    <archive_rule::ListArchiveRule as lark_runtime::Endpoint>::META,
    <archive_rule::UploadReportArchiveRule as lark_runtime::Endpoint>::META,
    <archive_rule::UserStatsFieldsQueryArchiveRule as lark_runtime::Endpoint>::META,
    <file::DownloadFile as lark_runtime::Endpoint>::META,
    <file::UploadFile as lark_runtime::Endpoint>::META,
    <group::CreateGroup as lark_runtime::Endpoint>::META,
    <group::DeleteGroup as lark_runtime::Endpoint>::META,
    <group::GetGroup as lark_runtime::Endpoint>::META,
    <group::ListGroup as lark_runtime::Endpoint>::META,
    <group::ListUserGroup as lark_runtime::Endpoint>::META,
    <group::SearchGroup as lark_runtime::Endpoint>::META,
    <leave_accrual_record::PatchLeaveAccrualRecord as lark_runtime::Endpoint>::META,
    <leave_employ_expire_record::GetLeaveEmployExpireRecord as lark_runtime::Endpoint>::META,
    <shift::CreateShift as lark_runtime::Endpoint>::META,
    <shift::DeleteShift as lark_runtime::Endpoint>::META,
    <shift::GetShift as lark_runtime::Endpoint>::META,
    <shift::ListShift as lark_runtime::Endpoint>::META,
    <shift::QueryShift as lark_runtime::Endpoint>::META,
    <user_approval::CreateUserApproval as lark_runtime::Endpoint>::META,
    <user_approval::QueryUserApproval as lark_runtime::Endpoint>::META,
    <user_daily_shift::BatchCreateUserDailyShift as lark_runtime::Endpoint>::META,
    <user_daily_shift::BatchCreateTempUserDailyShift as lark_runtime::Endpoint>::META,
    <user_daily_shift::QueryUserDailyShift as lark_runtime::Endpoint>::META,
    <user_flow::BatchCreateUserFlow as lark_runtime::Endpoint>::META,
    <user_flow::BatchDelUserFlow as lark_runtime::Endpoint>::META,
    <user_flow::GetUserFlow as lark_runtime::Endpoint>::META,
    <user_flow::QueryUserFlow as lark_runtime::Endpoint>::META,
    <user_setting::ModifyUserSetting as lark_runtime::Endpoint>::META,
    <user_setting::QueryUserSetting as lark_runtime::Endpoint>::META,
    <user_stats_data::QueryUserStatsData as lark_runtime::Endpoint>::META,
    <user_stats_field::QueryUserStatsField as lark_runtime::Endpoint>::META,
    <user_stats_view::QueryUserStatsView as lark_runtime::Endpoint>::META,
    <user_stats_view::UpdateUserStatsView as lark_runtime::Endpoint>::META,
    <user_task::QueryUserTask as lark_runtime::Endpoint>::META,
    <user_task_remedy::CreateUserTaskRemedy as lark_runtime::Endpoint>::META,
    <user_task_remedy::QueryUserTaskRemedy as lark_runtime::Endpoint>::META,
    <user_task_remedy::QueryUserAllowedRemedysUserTaskRemedy as lark_runtime::Endpoint>::META,
];
