use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1", dedupe = "mesage.message_id")]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
