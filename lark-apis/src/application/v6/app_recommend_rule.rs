// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App recommend rules.
//!
//! `application.v6.app_recommend_rule` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::AppLanguage;
use crate::ids::UserIdType;

/// Lists the rules by which apps are recommended to users.
///
/// - `GET /open-apis/application/v6/app_recommend_rules` with a tenant token, for custom apps only
/// - Scope: `application:app_recommend_rule:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// How many rules a page has at most; up to 50.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListAppRecommendRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRecommendRuleResponse {
    /// The rules on this page.
    pub rules: Vec<AppRecommendRule>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A rule by which apps are recommended to some users.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRule {
    /// Id of the rule.
    pub id: Option<String>,
    /// What the rule is called.
    pub name: Option<String>,
    /// Whether the rule is in use.
    pub status: Option<AppRecommendRuleStatus>,
    /// To whom the rule recommends.
    pub visibility_info: Option<AppRecommendRuleVisibilityInfo>,
    /// The recommended items that users cannot remove.
    pub recommend_item_infos: Vec<AppRecommendRuleItemInfo>,
    /// The recommended items that users can remove.
    pub distributed_recommend_item_infos: Vec<AppRecommendRuleItemInfo>,
}

/// An app or a link that a rule recommends.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfo {
    /// Id of the recommended item.
    pub item_id: Option<String>,
    /// Whether the item is an app or a link.
    pub item_type: Option<ItemType>,
    /// What the recommended item is called.
    pub name: Option<String>,
    /// Text that describes the item.
    pub description: Option<String>,
    /// Address that a link opens; empty for an app.
    pub link_url: Option<String>,
    /// Id of the recommended app, `cli_...`; empty for a link.
    pub client_id: Option<String>,
    /// Address of the item's icon.
    pub icon_url: Option<String>,
    /// Language a link shows in by default; empty for an app.
    pub default_locale: Option<AppLanguage>,
    /// The item's name in several languages.
    pub i18n_name: Option<AppRecommendRuleItemInfoI18nName>,
}

/// The name of a recommended item in several languages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfoI18nName {
    /// The name in Simplified Chinese.
    pub zh_cn: Option<String>,
    /// The name in Traditional Chinese for Hong Kong.
    pub zh_hk: Option<String>,
    /// The name in Traditional Chinese for Taiwan.
    pub zh_tw: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
}

/// To whom a rule recommends its items.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecommendRuleVisibilityInfo {
    /// Whether the rule is for everyone.
    pub is_all: Option<bool>,
    /// Ids of the departments the rule is for.
    pub department_ids: Vec<String>,
    /// Ids of the users the rule is for.
    pub user_ids: Vec<String>,
    /// Ids of the user groups the rule is for.
    pub group_ids: Vec<String>,
}

/// The values of `item_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ItemType {
    /// An app.
    Application,
    /// A link.
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
    /// The rule is not in use.
    Closed,
    /// The rule is in use.
    Open,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
