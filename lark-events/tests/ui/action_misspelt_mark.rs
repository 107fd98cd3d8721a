use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(nmae = "approval")]
struct Approval {
    #[lark(label = "Request")]
    request: u64,
}

fn main() {}
