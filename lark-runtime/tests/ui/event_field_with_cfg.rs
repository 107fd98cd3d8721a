use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1")]
pub struct Received {
    #[cfg(test)]
    pub message: Option<String>,
}

fn main() {}
