//! The answers, head and body, as bytes that are made once.

use serde_json::{Value, json};

/// Number of messages in a list.
const ITEMS: usize = 200;

pub(crate) struct Answers {
    pub(crate) created: Vec<u8>,
    pub(crate) listed: Vec<u8>,
    pub(crate) document: Vec<u8>,
    pub(crate) uploaded: Vec<u8>,
    pub(crate) token: Vec<u8>,
    pub(crate) unknown: Vec<u8>,
}

impl Answers {
    pub(crate) fn new() -> Self {
        let token = "t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234";
        let items: Vec<Value> = (0..ITEMS).map(|n| message(&format!("om_{n:032x}"))).collect();
        let document = json!({"document_id": "doxcni6mOy7jLRWbEylaKKC7K88", "revision_id": 1, "title": "Weekly plan"});
        Self {
            created: data(&message("om_dc13264520392913993dd051dba21dcf")),
            listed: data(&json!({"has_more": false, "page_token": "", "items": items})),
            document: data(&json!({ "document": document })),
            uploaded: data(&json!({"file_token": "boxcnrHpsg1QDqXAAAyachabcef"})),
            token: json(
                &json!({
                    "code": 0, "msg": "ok", "expire": 7200, "tenant_access_token": token, "app_access_token": token,
                })
                .to_string(),
            ),
            unknown: b"HTTP/1.1 404 Not Found\r\ncontent-length: 18\r\n\r\n404 page not found".to_vec(),
        }
    }
}

/// A message with all that the documentation shows.
fn message(id: &str) -> Value {
    json!({
        "message_id": id, "root_id": "om_40eb06e7b84dc71c03e009ad3c754195", "parent_id": "om_d4be107c616aed9c1da8ed8068570a9f",
        "thread_id": "omt_d4be107c616a", "msg_type": "text", "create_time": "1615380573411",
        "update_time": "1615380573411", "deleted": false, "updated": false,
        "chat_id": "oc_5ad11d72b830411d72b836c20",
        "sender": {
            "id": "cli_9f427eec54ae901b", "id_type": "app_id", "sender_type": "app", "tenant_key": "736588c9260f175e"
        },
        "body": {"content": "{\"text\":\"@_user_1 the build of main is green again, \\\"at last\\\" 中文\"}"},
        "mentions": [{
            "key": "@_user_1", "id": "ou_155184d1e73cbfb8973e5a9e698e74f2", "id_type": "open_id", "name": "Tom",
            "tenant_key": "736588c9260f175e"
        }],
        "upper_message_id": "om_40eb06e7b84dc71c03e009ad3c754195"
    })
}

fn data(data: &Value) -> Vec<u8> {
    json(&json!({"code": 0, "msg": "success", "data": data}).to_string())
}

/// The bytes of an answer with the headers that the platform sends.
pub(crate) fn json(body: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nserver: Tengine\r\ncontent-type: application/json; charset=utf-8\r\n\
         content-length: {}\r\ndate: Thu, 26 Nov 2026 18:00:00 GMT\r\n\
         request-id: 6c9bd9a4-33e6-4ba5-8a0d-1c4a3e8b6a10\r\nx-request-id: 6c9bd9a4-33e6-4ba5-8a0d-1c4a3e8b6a10\r\n\
         x-tt-logid: 202611261800000100260421430123ABCD\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body.as_bytes()].concat()
}
