use lark_runtime::lark_event;

#[lark_event(type = "card.action.trigger", callback)]
pub struct MessageReceived {
    pub message: Option<String>,
}

fn main() {}
