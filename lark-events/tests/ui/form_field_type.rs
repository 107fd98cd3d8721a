use lark_events::card::CardForm;

#[derive(CardForm)]
#[lark(name = "leave")]
struct Leave {
    reason: &'static str,
}

fn main() {}
