use lark_runtime::lark_event;

#[lark_event(type = "im.message.receive_v1")]
pub fn received() {}

fn main() {
    received();
}
