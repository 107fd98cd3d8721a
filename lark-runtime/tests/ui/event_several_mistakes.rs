use lark_runtime::event::{Event, decode};
use lark_runtime::lark_event;

#[lark_event(
    tpe = "im.message.receive_v1",
    schema = "v2",
    dedupe = "message_ids",
    scopes = "im:message, im:chat",
    callback
)]
#[derive(Clone, Debug)]
#[lark(builder)]
pub struct MessageReceived {
    #[lark(query)]
    pub message_id: Option<String>,
    #[lark(rename = "message_id")]
    pub id: Option<String>,
}

pub fn answer(_: &MessageReceived) -> Option<<MessageReceived as Event>::Answer> {
    None
}

fn main() {
    let received = MessageReceived::builder().message_id("om_1").build();
    let _ = decode::<MessageReceived>(b"{}").map(|decoded| decoded.event.message_id);
    let _ = answer(&received);
    let _ = (received.clone(), MessageReceived::default(), MessageReceived::META.event_type());
}
