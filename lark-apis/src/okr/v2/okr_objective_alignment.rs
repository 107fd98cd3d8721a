// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alignments of an objective.
//!
//! `okr.v2.okr.objective.alignment` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{Alignment, AlignmentIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Aligns an objective with another.
///
/// - `POST /open-apis/okr/v2/objectives/:objective_id/alignments` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-alignment/create)
#[lark_api(
    id = "okr.v2.okr.objective.alignment.create",
    method = "POST",
    path = "/open-apis/okr/v2/objectives/:objective_id/alignments",
    token = "tenant|user",
    response = AlignmentIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOkrObjectiveAlignment {
    /// Id of the objective to align with another.
    pub objective_id: String,
    /// Kind of what to align with, as a number.
    pub to_entity_type: i64,
    /// Id of what to align with.
    pub to_entity_id: String,
}

/// Lists which objectives an objective is aligned with, or which are aligned with it.
///
/// - `GET /open-apis/okr/v2/objectives/:objective_id/alignments` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-alignment/list)
#[lark_api(
    id = "okr.v2.okr.objective.alignment.list",
    method = "GET",
    path = "/open-apis/okr/v2/objectives/:objective_id/alignments",
    token = "tenant|user",
    response = ListOkrObjectiveAlignmentResponse,
    paging(items = Alignment)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrObjectiveAlignment {
    /// Id of the objective whose alignments to list.
    pub objective_id: String,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Which side to list: those aligned with it, or those it is aligned with.
    pub align_type: Option<AlignType>,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListOkrObjectiveAlignment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrObjectiveAlignmentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Alignments of this page.
    pub items: Vec<Alignment>,
}

/// The values of `align_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AlignType {
    /// Objectives that are aligned with this one.
    Aligned,
    /// Objectives that this one is aligned with.
    Aligning,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
