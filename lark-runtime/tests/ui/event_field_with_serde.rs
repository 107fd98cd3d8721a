use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1")]
pub struct Received {
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

fn main() {}
