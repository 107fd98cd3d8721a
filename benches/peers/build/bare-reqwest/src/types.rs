//! What the bare programs send and receive.

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
pub(crate) struct AppCredentials {
    pub(crate) app_id: String,
    pub(crate) app_secret: String,
}

#[derive(Deserialize)]
pub(crate) struct Token {
    pub(crate) tenant_access_token: String,
}

#[derive(Serialize)]
pub(crate) struct CreateMessage {
    pub(crate) receive_id: String,
    pub(crate) msg_type: String,
    pub(crate) content: String,
}

#[derive(Serialize)]
pub(crate) struct CreateDocument {
    pub(crate) title: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Answer<T> {
    pub(crate) code: i64,
    pub(crate) msg: String,
    pub(crate) data: Option<T>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
pub(crate) struct Message {
    pub(crate) message_id: Option<String>,
    pub(crate) root_id: Option<String>,
    pub(crate) parent_id: Option<String>,
    pub(crate) thread_id: Option<String>,
    pub(crate) msg_type: Option<String>,
    pub(crate) create_time: Option<String>,
    pub(crate) update_time: Option<String>,
    pub(crate) deleted: Option<bool>,
    pub(crate) updated: Option<bool>,
    pub(crate) chat_id: Option<String>,
    pub(crate) sender: Option<Sender>,
    pub(crate) body: Option<Body>,
    pub(crate) mentions: Vec<Mention>,
    pub(crate) upper_message_id: Option<String>,
    pub(crate) message_app_link: Option<String>,
    pub(crate) message_position: Option<String>,
    pub(crate) thread_message_position: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
pub(crate) struct Sender {
    pub(crate) id: Option<String>,
    pub(crate) id_type: Option<String>,
    pub(crate) sender_type: Option<String>,
    pub(crate) tenant_key: Option<String>,
    pub(crate) sender_name: Option<String>,
    pub(crate) open_bot_id: Option<String>,
    pub(crate) sender_i18n_names: Option<Names>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
pub(crate) struct Names {
    pub(crate) zh_cn: Option<String>,
    pub(crate) en_us: Option<String>,
    pub(crate) ja_jp: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
pub(crate) struct Body {
    pub(crate) content: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
pub(crate) struct Mention {
    pub(crate) key: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) id_type: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) tenant_key: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct CreatedDocument {
    pub(crate) document: Option<Document>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(dead_code)]
pub(crate) struct Document {
    pub(crate) document_id: Option<String>,
    pub(crate) revision_id: Option<i64>,
    pub(crate) title: Option<String>,
}
