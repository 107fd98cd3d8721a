use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(name = "approval.v2")]
struct Approval {}

fn main() {}
