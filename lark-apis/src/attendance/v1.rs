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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<approval_info::ProcessApprovalInfo>();
    visitor.visit::<archive_rule::DelReportArchiveRule>();
    visitor.visit::<archive_rule::ListArchiveRule>();
    visitor.visit::<archive_rule::UploadReportArchiveRule>();
    visitor.visit::<archive_rule::UserStatsFieldsQueryArchiveRule>();
    visitor.visit::<file::DownloadFile>();
    visitor.visit::<file::UploadFile>();
    visitor.visit::<group::CreateGroup>();
    visitor.visit::<group::DeleteGroup>();
    visitor.visit::<group::GetGroup>();
    visitor.visit::<group::ListGroup>();
    visitor.visit::<group::ListUserGroup>();
    visitor.visit::<group::SearchGroup>();
    visitor.visit::<leave_accrual_record::PatchLeaveAccrualRecord>();
    visitor.visit::<leave_employ_expire_record::GetLeaveEmployExpireRecord>();
    visitor.visit::<shift::CreateShift>();
    visitor.visit::<shift::DeleteShift>();
    visitor.visit::<shift::GetShift>();
    visitor.visit::<shift::ListShift>();
    visitor.visit::<shift::QueryShift>();
    visitor.visit::<user_approval::CreateUserApproval>();
    visitor.visit::<user_approval::QueryUserApproval>();
    visitor.visit::<user_daily_shift::BatchCreateUserDailyShift>();
    visitor.visit::<user_daily_shift::BatchCreateTempUserDailyShift>();
    visitor.visit::<user_daily_shift::QueryUserDailyShift>();
    visitor.visit::<user_flow::BatchCreateUserFlow>();
    visitor.visit::<user_flow::BatchDelUserFlow>();
    visitor.visit::<user_flow::GetUserFlow>();
    visitor.visit::<user_flow::QueryUserFlow>();
    visitor.visit::<user_setting::ModifyUserSetting>();
    visitor.visit::<user_setting::QueryUserSetting>();
    visitor.visit::<user_stats_data::QueryUserStatsData>();
    visitor.visit::<user_stats_field::QueryUserStatsField>();
    visitor.visit::<user_stats_view::QueryUserStatsView>();
    visitor.visit::<user_stats_view::UpdateUserStatsView>();
    visitor.visit::<user_task::QueryUserTask>();
    visitor.visit::<user_task_remedy::CreateUserTaskRemedy>();
    visitor.visit::<user_task_remedy::QueryUserTaskRemedy>();
    visitor.visit::<user_task_remedy::QueryUserAllowedRemedysUserTaskRemedy>();
}
