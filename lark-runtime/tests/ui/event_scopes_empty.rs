use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1", scopes = "")]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
