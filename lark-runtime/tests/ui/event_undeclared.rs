use lark_runtime::event::decode;
use lark_runtime::Model;

#[derive(Clone, Default, Model)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {
    let _ = decode::<MessageReceived>(b"{}");
}
