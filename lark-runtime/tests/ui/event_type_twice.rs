use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1", type = "im.message.read_v1")]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
