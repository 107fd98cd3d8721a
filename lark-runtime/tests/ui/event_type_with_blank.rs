use lark_runtime::lark_event;

#[lark_event(type = "im message")]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
