// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subjects.
//!
//! `hire.v1.subject` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n, IdNameObject};
use crate::ids::UserIdType;

/// Lists the projects: batches of jobs started and run together, such as an autumn campus campaign.
///
/// - `GET /open-apis/hire/v1/subjects` with a tenant token, for custom and store apps
/// - Scope: `hire:subject:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/subject/list)
#[lark_api(
    id = "hire.v1.subject.list",
    method = "GET",
    path = "/open-apis/hire/v1/subjects",
    token = "tenant",
    response = ListSubjectResponse,
    paging(items = Subject),
    scopes = "hire:subject:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSubject {
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    pub subject_ids: Option<Vec<String>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 200. Default: 1.
    pub page_size: Option<i64>,
}

/// The answer to [`ListSubject`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSubjectResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The projects on this page.
    pub items: Vec<Subject>,
}

/// A project: a batch of jobs started and run together.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Subject {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project, by language.
    pub name: Option<I18n>,
    /// When the project was created.
    pub create_time: Option<String>,
    /// Whether the project is in use.
    pub active_status: Option<ActiveStatus>,
    /// To how many of its jobs one may apply; no longer in use.
    pub application_limit: Option<i64>,
    /// User who created the project.
    pub creator: Option<IdNameObject>,
}
