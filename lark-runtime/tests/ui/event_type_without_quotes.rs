use lark_runtime::lark_event;

#[lark_event(type = received)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
