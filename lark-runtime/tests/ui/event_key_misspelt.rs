use lark_runtime::lark_event;

#[lark_event(tpye = "im.message.receive_v1")]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
