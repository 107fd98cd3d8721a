// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("board.v1.whiteboard.download_as_image", |given| encode(&lark_apis::board::v1::DownloadWhiteboardAsImage::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .build())),
    ("board.v1.whiteboard.subscribe", |given| encode(&lark_apis::board::v1::SubscribeWhiteboard::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .event_type(given.text("json", "event_type"))
        .build())),
    ("board.v1.whiteboard.theme", |given| encode(&lark_apis::board::v1::GetWhiteboardTheme::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .build())),
    ("board.v1.whiteboard.unsubscribe", |given| encode(&lark_apis::board::v1::UnsubscribeWhiteboard::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .event_type(given.text("json", "event_type"))
        .build())),
    ("board.v1.whiteboard.update_theme", |given| encode(&lark_apis::board::v1::UpdateWhiteboardTheme::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .theme(given.text("json", "theme"))
        .build())),
    ("board.v1.whiteboard.node.batch_delete", |given| encode(&lark_apis::board::v1::BatchDeleteWhiteboardNode::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .client_token(given.text("query", "client_token"))
        .ids(given.json::<Vec<String>>("json", "ids"))
        .build())),
    ("board.v1.whiteboard.node.create", |given| encode(&lark_apis::board::v1::CreateWhiteboardNode::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .client_token(given.text("query", "client_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .nodes(given.json::<Vec<lark_apis::board::v1::WhiteboardNode>>("json", "nodes"))
        .overwrite(given.boolean("json", "overwrite"))
        .build())),
    ("board.v1.whiteboard.node.create_plantuml", |given| encode(&lark_apis::board::v1::CreateWhiteboardPlantumlNode::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .plant_uml_code(given.text("json", "plant_uml_code"))
        .style_type(given.integer("json", "style_type"))
        .syntax_type(given.integer("json", "syntax_type"))
        .diagram_type(given.integer("json", "diagram_type"))
        .overwrite(given.boolean("json", "overwrite"))
        .parse_mode(given.integer("json", "parse_mode"))
        .look_type(given.integer("json", "look_type"))
        .build())),
    ("board.v1.whiteboard.node.list", |given| encode(&lark_apis::board::v1::ListWhiteboardNode::builder()
        .whiteboard_id(given.text("path", "whiteboard_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
];
