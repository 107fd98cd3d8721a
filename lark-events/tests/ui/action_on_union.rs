use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(name = "approval")]
union Approval {
    request: u64,
}

fn main() {}
