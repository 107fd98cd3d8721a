// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature files.
//!
//! `corehr.v2.signature_file` in the platform's terms.

use lark_runtime::{Download, Model, lark_api};

use super::models::{CorehrUserIdType, EnumValue, I18n};

/// Downloads a signature file.
///
/// - `POST /open-apis/corehr/v2/signature_files/:signature_file_id/download` with a tenant token, for custom and store
///   apps
/// - Scope: `corehr:signature_file:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002
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
pub struct DownloadSignatureFile {
    pub signature_file_id: String,
}

/// Lists signature files.
///
/// - `GET /open-apis/corehr/v2/signature_files` with a tenant or user token, for custom and store apps
/// - Scope: `corehr:signature_file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002
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
pub struct ListSignatureFile {
    pub signature_file_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 30 elements.
    pub states: Option<Vec<String>>,
    pub update_time_start: Option<String>,
    pub update_time_end: Option<String>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub template_ids: Option<Vec<String>>,
    pub select_sign_url: Option<bool>,
}

/// Lists signature files by biz id.
///
/// - `GET /open-apis/corehr/v2/signature_files/list_by_biz_id` with a tenant token, for custom apps only
/// - Scope: `corehr:signature.file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
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
pub struct ListSignatureFileByBizId {
    pub biz_process_id: String,
    pub biz_type: String,
    pub user_id_type: Option<CorehrUserIdType>,
    pub select_sign_url: Option<bool>,
}

/// The answer to [`ListSignatureFileByBizId`].
#[doc(alias = "ListByBizIdSignatureFileResponse")]
#[derive(Clone, Default, Model)]
pub struct ListSignatureFileByBizIdResponse {
    pub signature_files: Vec<SignatureFile>,
    pub batch_sign_url: Option<String>,
}

/// Queries signature files.
///
/// - `POST /open-apis/corehr/v2/signature_files/query` with a tenant token, for custom apps only
/// - Scope: `corehr:signature.file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002, 1160003
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
pub struct QuerySignatureFile {
    #[lark(query)]
    pub signature_file_id: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub update_time_start: Option<String>,
    #[lark(query)]
    pub update_time_end: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub select_sign_url: Option<bool>,
    /// At most 100 elements.
    pub states: Option<Vec<String>>,
    /// At most 100 elements.
    pub template_ids: Option<Vec<String>>,
}

/// Terminates a signature file.
///
/// - `POST /open-apis/corehr/v2/signature_files/terminate` with a tenant token, for custom apps only
/// - Scope: `corehr:signature_file:terminate`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002
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
pub struct TerminateSignatureFile {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// At most 100 elements.
    pub ids: Vec<String>,
    pub operator: String,
    pub terminate_reason: String,
}

/// The answer to [`TerminateSignatureFile`].
#[derive(Clone, Default, Model)]
pub struct TerminateSignatureFileResponse {
    pub total_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub success_file_id_list: Vec<String>,
    pub fail_file_id_and_reasons: Vec<TerminateSignatureFailIdAndReason>,
}

/// The answer to [`ListSignatureFile`] and [`QuerySignatureFile`].
#[doc(alias("ListSignatureFileResponse", "QuerySignatureFileResponse"))]
#[derive(Clone, Default, Model)]
pub struct SignatureFileListResponse {
    pub items: Vec<SignatureFile>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureFile {
    pub signature_file_id: Option<String>,
    pub names: Vec<I18n>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub employment_id: Option<String>,
    pub pre_hire_id: Option<String>,
    pub signature_file_state: Option<EnumValue>,
    pub contract_code: Option<String>,
    pub effective_date: Option<String>,
    pub template_id: Option<String>,
    pub sign_url: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TerminateSignatureFailIdAndReason {
    pub signature_file_id: Option<String>,
    pub fail_reason: Option<String>,
}
