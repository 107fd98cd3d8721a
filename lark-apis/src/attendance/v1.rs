// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `attendance`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod approval_info;
pub mod archive_rule;
#[cfg(feature = "events")]
pub mod events;
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

pub use self::{
    approval_info::*, archive_rule::*, file::*, group::*, leave_accrual_record::*, leave_employ_expire_record::*,
    models::*, shift::*, user_approval::*, user_daily_shift::*, user_flow::*, user_setting::*, user_stats_data::*,
    user_stats_field::*, user_stats_view::*, user_task::*, user_task_remedy::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ProcessApprovalInfo>();
    visitor.visit::<DeleteArchiveRuleReport>();
    visitor.visit::<ListArchiveRule>();
    visitor.visit::<UploadArchiveRuleReport>();
    visitor.visit::<QueryArchiveRuleUserStatsFields>();
    visitor.visit::<DownloadFile>();
    visitor.visit::<UploadFile>();
    visitor.visit::<CreateGroup>();
    visitor.visit::<DeleteGroup>();
    visitor.visit::<GetGroup>();
    visitor.visit::<ListGroup>();
    visitor.visit::<ListGroupUser>();
    visitor.visit::<SearchGroup>();
    visitor.visit::<PatchLeaveAccrualRecord>();
    visitor.visit::<GetLeaveEmployExpireRecord>();
    visitor.visit::<CreateShift>();
    visitor.visit::<DeleteShift>();
    visitor.visit::<GetShift>();
    visitor.visit::<ListShift>();
    visitor.visit::<QueryShift>();
    visitor.visit::<CreateUserApproval>();
    visitor.visit::<QueryUserApproval>();
    visitor.visit::<BatchCreateUserDailyShift>();
    visitor.visit::<BatchCreateTempUserDailyShift>();
    visitor.visit::<QueryUserDailyShift>();
    visitor.visit::<BatchCreateUserFlow>();
    visitor.visit::<BatchDeleteUserFlow>();
    visitor.visit::<GetUserFlow>();
    visitor.visit::<QueryUserFlow>();
    visitor.visit::<ModifyUserSetting>();
    visitor.visit::<QueryUserSetting>();
    visitor.visit::<QueryUserStatsData>();
    visitor.visit::<QueryUserStatsField>();
    visitor.visit::<QueryUserStatsView>();
    visitor.visit::<UpdateUserStatsView>();
    visitor.visit::<QueryUserTask>();
    visitor.visit::<CreateUserTaskRemedy>();
    visitor.visit::<QueryUserTaskRemedy>();
    visitor.visit::<QueryUserAllowedRemedies>();
}
