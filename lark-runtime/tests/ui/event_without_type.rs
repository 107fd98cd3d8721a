use lark_runtime::lark_event;

#[lark_event(schema = 1)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
