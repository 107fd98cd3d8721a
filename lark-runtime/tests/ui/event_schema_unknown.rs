use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1", schema = 3)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
