// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `approval.v2` share.

use lark_runtime::Model;

#[doc(alias(
    "SearchCcResponseCcListApproval",
    "SearchInstanceResponseInstanceListApproval",
    "SearchTaskResponseTaskListApproval"
))]
#[derive(Clone, Default, Model)]
pub struct SearchApproval {
    pub code: Option<String>,
    pub name: Option<String>,
    pub is_external: Option<bool>,
    pub external: Option<SearchApprovalExternal>,
}

#[doc(alias(
    "SearchCcResponseCcListApprovalExternal",
    "SearchInstanceResponseInstanceListApprovalExternal",
    "SearchTaskResponseTaskListApprovalExternal"
))]
#[derive(Clone, Default, Model)]
pub struct SearchApprovalExternal {
    pub batch_cc_read: Option<bool>,
}

#[doc(alias("SearchCcResponseCcListGroup", "SearchTaskResponseTaskListGroup"))]
#[derive(Clone, Default, Model)]
pub struct SearchGroup {
    pub external_id: Option<String>,
    pub name: Option<String>,
}

#[doc(alias(
    "SearchCcResponseCcListLink",
    "SearchInstanceResponseInstanceListInstanceLink",
    "SearchTaskResponseTaskListInstanceLink",
    "SearchTaskResponseTaskListTaskLink"
))]
#[derive(Clone, Default, Model)]
pub struct SearchLink {
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
}
