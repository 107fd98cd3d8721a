// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("wiki.v1.node.search", |given| encode(&lark_apis::wiki::v1::SearchNode::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .query(given.text("json", "query"))
        .space_id(given.text("json", "space_id"))
        .node_id(given.text("json", "node_id"))
        .build())),
    ("wiki.v2.nodes.search_wiki_node", |given| encode(&lark_apis::wiki::v2::SearchNode::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .query(given.text("json", "query"))
        .space_id(given.text("json", "space_id"))
        .node_id(given.text("json", "node_id"))
        .build())),
    ("wiki.v2.space.create", |given| encode(&lark_apis::wiki::v2::CreateSpace::builder()
        .space(given.json::<lark_apis::wiki::v2::Space>("body", "space"))
        .build())),
    ("wiki.v2.space.get", |given| encode(&lark_apis::wiki::v2::GetSpace::builder()
        .space_id(given.text("path", "space_id"))
        .lang(given.text("query", "lang"))
        .build())),
    ("wiki.v2.space.get_node", |given| encode(&lark_apis::wiki::v2::GetSpaceNode::builder()
        .token(given.text("query", "token"))
        .obj_type(given.text("query", "obj_type"))
        .build())),
    ("wiki.v2.space.list", |given| encode(&lark_apis::wiki::v2::ListSpace::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .space_type(given.text("query", "space_type"))
        .build())),
    ("wiki.v2.space.member.create", |given| encode(&lark_apis::wiki::v2::CreateSpaceMember::builder()
        .space_id(given.text("path", "space_id"))
        .need_notification(given.boolean("query", "need_notification"))
        .member(given.json::<lark_apis::wiki::v2::Member>("body", "member"))
        .build())),
    ("wiki.v2.space.member.delete", |given| encode(&lark_apis::wiki::v2::DeleteSpaceMember::builder()
        .space_id(given.text("path", "space_id"))
        .member_id(given.text("path", "member_id"))
        .member(given.json::<lark_apis::wiki::v2::Member>("body", "member"))
        .build())),
    ("wiki.v2.space.member.list", |given| encode(&lark_apis::wiki::v2::ListSpaceMember::builder()
        .space_id(given.text("path", "space_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("wiki.v2.space.node.copy", |given| encode(&lark_apis::wiki::v2::CopySpaceNode::builder()
        .space_id(given.text("path", "space_id"))
        .node_token(given.text("path", "node_token"))
        .target_parent_token(given.text("json", "target_parent_token"))
        .target_space_id(given.text("json", "target_space_id"))
        .title(given.text("json", "title"))
        .build())),
    ("wiki.v2.space.node.create", |given| encode(&lark_apis::wiki::v2::CreateSpaceNode::builder()
        .space_id(given.text("path", "space_id"))
        .node(given.json::<lark_apis::wiki::v2::Node>("body", "node"))
        .build())),
    ("wiki.v2.space.node.list", |given| encode(&lark_apis::wiki::v2::ListSpaceNode::builder()
        .space_id(given.text("path", "space_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .parent_node_token(given.text("query", "parent_node_token"))
        .build())),
    ("wiki.v2.space.node.move", |given| encode(&lark_apis::wiki::v2::MoveSpaceNode::builder()
        .space_id(given.text("path", "space_id"))
        .node_token(given.text("path", "node_token"))
        .target_parent_token(given.text("json", "target_parent_token"))
        .target_space_id(given.text("json", "target_space_id"))
        .build())),
    ("wiki.v2.space.node.move_docs_to_wiki", |given| encode(&lark_apis::wiki::v2::MoveDocsToWiki::builder()
        .space_id(given.text("path", "space_id"))
        .parent_wiki_token(given.text("json", "parent_wiki_token"))
        .obj_type(given.text("json", "obj_type"))
        .obj_token(given.text("json", "obj_token"))
        .apply(given.boolean("json", "apply"))
        .build())),
    ("wiki.v2.space.node.update_title", |given| encode(&lark_apis::wiki::v2::UpdateSpaceNodeTitle::builder()
        .space_id(given.text("path", "space_id"))
        .node_token(given.text("path", "node_token"))
        .title(given.text("json", "title"))
        .build())),
    ("wiki.v2.space.setting.update", |given| encode(&lark_apis::wiki::v2::UpdateSpaceSetting::builder()
        .space_id(given.text("path", "space_id"))
        .setting(given.json::<lark_apis::wiki::v2::Setting>("body", "setting"))
        .build())),
    ("wiki.v2.task.get", |given| encode(&lark_apis::wiki::v2::GetTask::builder()
        .task_id(given.text("path", "task_id"))
        .task_type(given.text("query", "task_type"))
        .build())),
];
