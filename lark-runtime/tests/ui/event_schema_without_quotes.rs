use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1", schema = flat)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
