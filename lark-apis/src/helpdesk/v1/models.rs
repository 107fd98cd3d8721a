// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `helpdesk.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentSkillLessInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub is_default: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentUser {
    pub id: Option<String>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub department: Option<String>,
    pub company_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DropdownOption {
    pub children: Vec<DropdownOption>,
    /// Required in some requests.
    pub tag: Option<String>,
    /// Required in some requests.
    pub display_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WeekdaySchedule {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub weekday: Option<i64>,
}
