use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(name = "approval")]
struct Approval {
    action: String,
}

fn main() {}
