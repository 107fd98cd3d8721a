use lark_events::card::CardAction;

#[derive(CardAction)]
#[lark(name = "approval")]
struct Approval<T> {
    request: T,
}

fn main() {}
