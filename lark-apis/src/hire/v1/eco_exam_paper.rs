// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem exam papers.
//!
//! `hire.v1.eco_exam_paper` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Deletes several ecosystem exam papers.
///
/// - `POST /open-apis/hire/v1/eco_exam_papers/batch_delete` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_exam_paper/batch_delete)
#[lark_api(
    id = "hire.v1.eco_exam_paper.batch_delete",
    method = "POST",
    path = "/open-apis/hire/v1/eco_exam_papers/batch_delete",
    token = "tenant",
    scopes = "hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchDeleteEcoExamPaper {
    pub account_id: String,
    pub paper_id_list: Vec<String>,
}

/// Updates several ecosystem exam papers.
///
/// - `PATCH /open-apis/hire/v1/eco_exam_papers/batch_update` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_exam_paper/batch_update)
#[lark_api(
    id = "hire.v1.eco_exam_paper.batch_update",
    method = "PATCH",
    path = "/open-apis/hire/v1/eco_exam_papers/batch_update",
    token = "tenant",
    scopes = "hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchUpdateEcoExamPaper {
    #[lark(body)]
    pub eco_exam_paper: EcoExamPaper,
}

/// Creates an ecosystem exam paper.
///
/// - `POST /open-apis/hire/v1/eco_exam_papers` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_exam_paper/create)
#[lark_api(
    id = "hire.v1.eco_exam_paper.create",
    method = "POST",
    path = "/open-apis/hire/v1/eco_exam_papers",
    token = "tenant",
    scopes = "hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct CreateEcoExamPaper {
    #[lark(body)]
    pub eco_exam_paper: EcoExamPaper,
}

#[derive(Clone, Default, Model)]
pub struct EcoExamPaper {
    /// Required in requests.
    pub account_id: Option<String>,
    /// Required in requests.
    pub paper_list: Option<Vec<EcoExamPaperData>>,
}

#[derive(Clone, Default, Model)]
pub struct EcoExamPaperData {
    /// Required in requests.
    pub id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    pub duration: Option<i64>,
    pub question_count: Option<i64>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
}
