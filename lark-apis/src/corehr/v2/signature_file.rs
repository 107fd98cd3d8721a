// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature files.
//!
//! `corehr.v2.signature_file` in the platform's terms.

use lark_runtime::{Download, Model, lark_api};

use super::models::{CorehrUserIdType, EnumValue, I18n};

/// Downloads a file that was signed electronically.
///
/// - `POST /open-apis/corehr/v2/signature_files/:signature_file_id/download` with a tenant token, for custom and store
///   apps
/// - Scope: `corehr:signature_file:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_file/download)
#[lark_api(
    id = "corehr.v2.signature_file.download",
    method = "POST",
    path = "/open-apis/corehr/v2/signature_files/:signature_file_id/download",
    token = "tenant",
    response = Download,
    scopes = "corehr:signature_file:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadSignatureFile {
    /// Id of the file to download, from `corehr.v2.signature_file.list`.
    pub signature_file_id: String,
}

/// Lists electronic signature files, page by page.
///
/// - `GET /open-apis/corehr/v2/signature_files` with a tenant or user token, for custom and store apps
/// - Scope: `corehr:signature_file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_file/list)
#[lark_api(
    id = "corehr.v2.signature_file.list",
    method = "GET",
    path = "/open-apis/corehr/v2/signature_files",
    token = "tenant|user",
    response = SignatureFileListResponse,
    paging(items = SignatureFile),
    scopes = "corehr:signature_file:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSignatureFile {
    /// Lists only the electronic signature file with this id.
    pub signature_file_id: Option<String>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Lists files with any of these statuses, from the constant set `signature_file_state`. At most 30.
    pub states: Option<Vec<String>>,
    /// Bound of the time of change in UTC+8; documented, against its name, as at or before this time.
    pub update_time_start: Option<String>,
    /// Bound of the time of change in UTC+8; documented, against its name, as at or after this time.
    pub update_time_end: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Lists only files made from these templates, by id.
    pub template_ids: Option<Vec<String>>,
    /// Whether links to sign are returned.
    pub select_sign_url: Option<bool>,
}

/// Lists the electronic signature files signed in one business process.
///
/// - `GET /open-apis/corehr/v2/signature_files/list_by_biz_id` with a tenant token, for custom apps only
/// - Scope: `corehr:signature.file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_file/list_by_biz_id)
#[doc(alias = "ListByBizIdSignatureFile")]
#[lark_api(
    id = "corehr.v2.signature_file.list_by_biz_id",
    method = "GET",
    path = "/open-apis/corehr/v2/signature_files/list_by_biz_id",
    token = "tenant",
    response = ListSignatureFileByBizIdResponse,
    scopes = "corehr:signature.file:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSignatureFileByBizId {
    /// Unique id of the business process in which the file was signed, at most 100 characters.
    pub biz_process_id: String,
    /// What started the process: `OpenAPI` for the open platform, `Bpm` for a BPM flow.
    pub biz_type: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Whether links to sign are returned.
    pub select_sign_url: Option<bool>,
}

/// The answer to [`ListSignatureFileByBizId`].
#[doc(alias = "ListByBizIdSignatureFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSignatureFileByBizIdResponse {
    /// Electronic signature files of the process.
    pub signature_files: Vec<SignatureFile>,
    /// Link to sign all files at once.
    pub batch_sign_url: Option<String>,
}

/// Searches electronic signature files by id, time of change, status, template and the like.
///
/// - `POST /open-apis/corehr/v2/signature_files/query` with a tenant token, for custom apps only
/// - Scope: `corehr:signature.file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_file/query)
#[lark_api(
    id = "corehr.v2.signature_file.query",
    method = "POST",
    path = "/open-apis/corehr/v2/signature_files/query",
    token = "tenant",
    response = SignatureFileListResponse,
    paging(items = SignatureFile),
    scopes = "corehr:signature.file:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySignatureFile {
    /// Lists only the file with this id; files must meet `states` and `template_ids` as well.
    #[lark(query)]
    pub signature_file_id: Option<String>,
    /// How many items a page has at most; 0 to 100.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Bound of the time of change in UTC+8; documented, against its name, as at or before this time.
    #[lark(query)]
    pub update_time_start: Option<String>,
    /// Bound of the time of change in UTC+8; documented, against its name, as at or after this time.
    #[lark(query)]
    pub update_time_end: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Whether links to sign are returned.
    #[lark(query)]
    pub select_sign_url: Option<bool>,
    /// Lists files with any of these statuses, of the constant set `signature_file_state`. At most 100.
    pub states: Option<Vec<String>>,
    /// Lists files made from any of these templates, by id. At most 100.
    pub template_ids: Option<Vec<String>>,
}

/// Stops the signing of an electronic signature file; no further steps run.
///
/// - `POST /open-apis/corehr/v2/signature_files/terminate` with a tenant token, for custom apps only
/// - Scope: `corehr:signature_file:terminate`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_file/terminate)
#[lark_api(
    id = "corehr.v2.signature_file.terminate",
    method = "POST",
    path = "/open-apis/corehr/v2/signature_files/terminate",
    token = "tenant",
    response = TerminateSignatureFileResponse,
    scopes = "corehr:signature_file:terminate",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TerminateSignatureFile {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Ids of the files whose signing is to stop, from `corehr.v2.signature_file.list`. At most 100.
    pub ids: Vec<String>,
    /// User who stops the signing, in the kind of `user_id_type`.
    pub operator: String,
    /// Why the signing is stopped, at most 300 characters.
    pub terminate_reason: String,
}

/// The answer to [`TerminateSignatureFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminateSignatureFileResponse {
    /// Number of files whose signing was to stop.
    pub total_count: Option<i64>,
    /// Number of files whose signing was stopped.
    pub success_count: Option<i64>,
    /// Number of files whose signing could not be stopped.
    pub fail_count: Option<i64>,
    /// Ids of the files whose signing was stopped.
    pub success_file_id_list: Vec<String>,
    /// Files whose signing could not be stopped, with the reasons.
    pub fail_file_id_and_reasons: Vec<TerminateSignatureFailIdAndReason>,
}

/// The answer to [`ListSignatureFile`] and [`QuerySignatureFile`].
#[doc(alias("ListSignatureFileResponse", "QuerySignatureFileResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureFileListResponse {
    /// Electronic signature files that were found.
    pub items: Vec<SignatureFile>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An electronic signature file.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureFile {
    /// Id of the electronic signature file.
    pub signature_file_id: Option<String>,
    /// Name of the file by language.
    pub names: Vec<I18n>,
    /// When the file was created, `YYYY-MM-DD 00:00:00`.
    pub create_time: Option<String>,
    /// When the file was last changed, `YYYY-MM-DD 00:00:00`.
    pub update_time: Option<String>,
    /// Employment id of the employee the file is for.
    pub employment_id: Option<String>,
    /// Id of the pre-hire the file is for.
    pub pre_hire_id: Option<String>,
    /// Status of the file, one of the constant set `signature_file_state`.
    pub signature_file_state: Option<EnumValue>,
    /// Number of the contract with the supplier, which makes requests one.
    pub contract_code: Option<String>,
    /// Day on which the file takes effect, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Id of the template the file was made from.
    pub template_id: Option<String>,
    /// Link to sign the file.
    pub sign_url: Option<String>,
}

/// A file whose signing could not be stopped, and why.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminateSignatureFailIdAndReason {
    /// Id of the file whose signing could not be stopped.
    pub signature_file_id: Option<String>,
    /// Why the signing could not be stopped.
    pub fail_reason: Option<String>,
}
