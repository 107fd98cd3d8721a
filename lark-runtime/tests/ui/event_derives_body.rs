use lark_runtime::{Body, lark_event};

#[lark_event(type = "im.message.receive_v1")]
#[derive(Body)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
