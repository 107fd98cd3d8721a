use lark_events::card::CardAction;

#[derive(CardAction)]
enum Approval {
    Approve { request: u64 },
}

fn main() {
    let _ = Approval::Approve { request: 7 }.to_value();
}
