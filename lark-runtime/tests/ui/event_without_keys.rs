use lark_runtime::lark_event;

#[lark_event]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
