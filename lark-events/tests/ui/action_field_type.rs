use lark_events::card::CardAction;

struct Request;

#[derive(CardAction)]
#[lark(name = "approval")]
struct Approval {
    request: Request,
}

fn main() {}
