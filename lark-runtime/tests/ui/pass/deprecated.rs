//! A deprecated request warns where it is used, not where it is declared.
#![deny(warnings)]

use lark_runtime::{Event, Model, lark_api, lark_event};

#[lark_api(method = "POST", path = "/open-apis/x", token = "app", deprecated = "use `Pong`")]
pub struct Ping {
    pub old: String,
    #[deprecated]
    pub older: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct Answer {
    pub new: Option<String>,
    #[deprecated]
    pub old: Option<String>,
}

/// The old one.
#[lark_event(type = "message", schema = 1, deprecated = "use `im.message.receive_v1`")]
#[derive(Eq)]
pub struct OldMessage {
    pub text: Option<String>,
    #[deprecated]
    pub chat: Option<String>,
}

fn main() {
    #[expect(deprecated)]
    let request = Ping::builder().old("x").build();
    let _ = lark_runtime::encode(&request);
    let _ = Answer::default().new;
    #[expect(deprecated)]
    let _ = OldMessage::default().text;
    #[expect(deprecated)]
    let _ = OldMessage::META;
}
