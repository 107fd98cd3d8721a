// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature nodes.
//!
//! `corehr.v2.signature_node` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, SignatureUserInfo};

/// Lists the steps of signing a file, such as signing, sealing and reviewing, with who and when.
///
/// - `GET /open-apis/corehr/v2/signature_nodes/list_by_file_id` with a tenant token, for custom apps only
/// - Scope: `corehr:signature.file:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_file/list_by_file_id)
#[doc(alias = "ListByFileIdSignatureNode")]
#[lark_api(
    id = "corehr.v2.signature_node.list_by_file_id",
    method = "GET",
    path = "/open-apis/corehr/v2/signature_nodes/list_by_file_id",
    token = "tenant",
    response = ListSignatureNodeByFileIdResponse,
    scopes = "corehr:signature.file:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSignatureNodeByFileId {
    /// Id of the electronic signature file, from `corehr.v2.signature_file.list`.
    pub file_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`ListSignatureNodeByFileId`].
#[doc(alias = "ListByFileIdSignatureNodeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSignatureNodeByFileIdResponse {
    /// Steps of signing the file.
    pub signature_nodes: Vec<SignatureNode>,
}

/// A label in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureEnumInfoLabel {
    /// Name of the step's action in Chinese.
    pub zh: Option<String>,
    /// Name of the step's action in English, such as `Initiate`.
    pub en: Option<String>,
}

/// A step of signing a file.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureNode {
    /// Users who take part in the step.
    pub user_infos: Vec<SignatureUserInfo>,
    /// Status of the step, one of the constant set `signature_file_state`.
    pub state: Option<String>,
    /// When the step was completed.
    pub finish_time: Option<String>,
    /// When the step was last changed.
    pub updated_time: Option<String>,
    /// Whether the step is under way now.
    pub is_ongoing: Option<bool>,
    /// Name of the step's action.
    pub role_label: Option<SignatureEnumInfoLabel>,
    /// Role of the operator, such as initiator or signer, one of the constant set `signature_node_sign_role`.
    pub sign_role: Option<String>,
}
