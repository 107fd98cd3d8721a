// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem exam papers.
//!
//! `hire.v1.eco_exam_paper` in the platform's terms.

use lark_runtime::{Body, Text, UnixMillis, lark_api};

/// Deletes test papers from a customer's written test account; unknown ones are ignored.
///
/// For providers. Tests already arranged are not affected, unless the same paper id is created again with other start
/// or end times.
///
/// - `POST /open-apis/hire/v1/eco_exam_papers/batch_delete` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchDeleteEcoExamPaper {
    /// Id of the written test account, from the event `hire.eco_account.created_v1`.
    pub account_id: String,
    /// Ids of the test papers, as given in `hire.v1.eco_exam_paper.create`.
    pub paper_id_list: Vec<String>,
}

/// Changes test papers in a customer's written test account.
///
/// For providers. Fields left empty are cleared; papers cannot be added or deleted. New start or end times also apply
/// to tests already arranged.
///
/// - `PATCH /open-apis/hire/v1/eco_exam_papers/batch_update` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchUpdateEcoExamPaper {
    /// Test papers of a written test account.
    #[lark(body)]
    pub eco_exam_paper: EcoExamPaper,
}

/// Sets the test papers of a customer's written test account.
///
/// For providers, after the account was bound. Each call replaces the whole list; the last call counts. An account that
/// was inactive or disabled becomes usable.
///
/// - `POST /open-apis/hire/v1/eco_exam_papers` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateEcoExamPaper {
    /// Test papers of a written test account.
    #[lark(body)]
    pub eco_exam_paper: EcoExamPaper,
}

/// Test papers of a written test account.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoExamPaper {
    /// Id of the written test account, from the event `hire.eco_account.created_v1`.
    pub account_id: String,
    /// The test papers.
    pub paper_list: Vec<EcoExamPaperData>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoExamPaperData {
    /// Id of the paper, chosen by the caller. 1 to 255 characters; longer ones are cut off.
    pub id: String,
    /// Title of the paper. 1 to 255 characters; longer ones are cut off.
    pub name: String,
    /// How many minutes the test takes.
    pub duration: Option<i64>,
    /// How many questions the paper has.
    pub question_count: Option<i64>,
    /// When the test opens; before `end_time`. Left out, no limit.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the test closes; after `start_time`. Left out, no limit.
    pub end_time: Option<Text<UnixMillis>>,
}
