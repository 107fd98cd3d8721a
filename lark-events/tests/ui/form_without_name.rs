use lark_events::card::CardForm;

#[derive(CardForm)]
struct LeaveRequest {
    reason: String,
}

fn main() {
    let _ = LeaveRequest::form();
}
