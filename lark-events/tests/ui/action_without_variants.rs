use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(name = "approval")]
enum Approval {}

fn main() {}
