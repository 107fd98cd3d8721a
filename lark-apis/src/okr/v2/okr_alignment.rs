// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alignments of an OKR.
//!
//! `okr.v2.okr.alignment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Alignment, AlignmentIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Deletes the alignment of an objective with another.
///
/// - `DELETE /open-apis/okr/v2/alignments/:alignment_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/delete)
#[lark_api(
    id = "okr.v2.okr.alignment.delete",
    method = "DELETE",
    path = "/open-apis/okr/v2/alignments/:alignment_id",
    token = "tenant|user",
    response = AlignmentIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteOkrAlignment {
    /// Id of the alignment to delete.
    pub alignment_id: String,
}

/// Fetches an alignment: which objective is aligned with which.
///
/// - `GET /open-apis/okr/v2/alignments/:alignment_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/get)
#[lark_api(
    id = "okr.v2.okr.alignment.get",
    method = "GET",
    path = "/open-apis/okr/v2/alignments/:alignment_id",
    token = "tenant|user",
    response = GetOkrAlignmentResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrAlignment {
    /// Id of the alignment to fetch.
    pub alignment_id: String,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetOkrAlignment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrAlignmentResponse {
    /// The alignment asked for.
    pub alignment: Option<Alignment>,
}
