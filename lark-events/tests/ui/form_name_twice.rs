use lark_events::card::CardForm;

#[derive(CardForm)]
#[lark(name = "leave")]
struct Leave {
    leave: String,
    reason: String,
    #[lark(rename = "reason")]
    why: String,
    #[lark(rename = "")]
    more: String,
}

fn main() {}
