use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(name = "approval")]
enum Approval {
    Approve,
    #[lark(alias = "approve")]
    Accept,
}

fn main() {}
