// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App recommend rules.
//!
//! `application.v6.app_recommend_rule` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::AppLanguage;
use crate::ids::UserIdType;

/// Lists app recommend rules.
///
/// - `GET /open-apis/application/v6/app_recommend_rules` with a tenant token, for custom apps only
/// - Scope: `application:app_recommend_rule:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 210500, 210501, 210502
/// - [Documentation](https://open.feishu.cn/document/server-docs/workplace-v1/app_recommend_rule/list)
#[lark_api(
    id = "application.v6.app_recommend_rule.list",
    method = "GET",
    path = "/open-apis/application/v6/app_recommend_rules",
    token = "tenant",
    response = ListAppRecommendRuleResponse,
    paging(items = AppRecommendRule, list = "rules"),
    scopes = "application:app_recommend_rule:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppRecommendRule {
    pub page_size: i64,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListAppRecommendRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRecommendRuleResponse {
    pub rules: Vec<AppRecommendRule>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<AppRecommendRuleStatus>,
    pub visibility_info: Option<AppRecommendRuleVisibilityInfo>,
    pub recommend_item_infos: Vec<AppRecommendRuleItemInfo>,
    pub distributed_recommend_item_infos: Vec<AppRecommendRuleItemInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfo {
    pub item_id: Option<String>,
    pub item_type: Option<ItemType>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub link_url: Option<String>,
    pub client_id: Option<String>,
    pub icon_url: Option<String>,
    pub default_locale: Option<AppLanguage>,
    pub i18n_name: Option<AppRecommendRuleItemInfoI18nName>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfoI18nName {
    pub zh_cn: Option<String>,
    pub zh_hk: Option<String>,
    pub zh_tw: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRuleVisibilityInfo {
    pub is_all: Option<bool>,
    pub department_ids: Vec<String>,
    pub user_ids: Vec<String>,
    pub group_ids: Vec<String>,
}

/// The values of `item_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ItemType {
    Application,
    Link,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppRecommendRuleStatus {
    Closed,
    Open,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
