// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent folders.
//!
//! `hire.v1.talent_folder` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::HireUserIdType;

/// Lists the talent folders with their names and owners.
///
/// - `GET /open-apis/hire/v1/talent_folders` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/list-2)
#[lark_api(
    id = "hire.v1.talent_folder.list",
    method = "GET",
    path = "/open-apis/hire/v1/talent_folders",
    token = "tenant",
    response = ListTalentFolderResponse,
    paging(items = TalentFolderForList),
    scopes = "hire:talent_folder:readonly|hire:talent_folder",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTalentFolder {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListTalentFolder`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTalentFolderResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The folders on this page.
    pub items: Vec<TalentFolderForList>,
}

/// A folder for talents.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentFolderForList {
    /// Id of the talent folder.
    pub folder_id: Option<String>,
    /// What the folder is called.
    pub folder_name: Option<String>,
    /// User who owns the folder, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
}
