// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("report.v1.rule.query", |given| encode(&lark_apis::report::v1::QueryRule::builder()
        .rule_name(given.text("query", "rule_name"))
        .include_deleted(given.integer("query", "include_deleted"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("report.v1.rule.view.remove", |given| encode(&lark_apis::report::v1::RemoveRuleView::builder()
        .rule_id(given.text("path", "rule_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("report.v1.task.query", |given| encode(&lark_apis::report::v1::QueryTask::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .commit_start_time(given.integer("json", "commit_start_time"))
        .commit_end_time(given.integer("json", "commit_end_time"))
        .rule_id(given.text("json", "rule_id"))
        .user_id(given.text("json", "user_id"))
        .page_token(given.text("json", "page_token"))
        .page_size(given.integer("json", "page_size"))
        .build())),
];
