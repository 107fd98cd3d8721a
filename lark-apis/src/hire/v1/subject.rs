// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subjects.
//!
//! `hire.v1.subject` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n, IdNameObject};
use crate::ids::UserIdType;

/// Lists subjects.
///
/// - `GET /open-apis/hire/v1/subjects` with a tenant token, for custom and store apps
/// - Scope: `hire:subject:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1002001, 1002002
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
pub struct ListSubject {
    pub user_id_type: Option<UserIdType>,
    pub subject_ids: Option<Vec<String>>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListSubject`].
#[derive(Clone, Default, Model)]
pub struct ListSubjectResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Subject>,
}

#[derive(Clone, Default, Model)]
pub struct Subject {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub create_time: Option<String>,
    pub active_status: Option<ActiveStatus>,
    pub application_limit: Option<i64>,
    pub creator: Option<IdNameObject>,
}
