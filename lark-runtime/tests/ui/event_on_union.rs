use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1")]
pub union Received {
    pub message: u8,
}

fn main() {}
