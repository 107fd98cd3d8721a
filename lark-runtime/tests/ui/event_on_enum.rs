use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1")]
#[derive(Clone, Debug)]
pub enum Received {
    Message(String),
}

pub fn show(received: &Received) -> String {
    format!("{:?}", received.clone())
}

fn main() {}
