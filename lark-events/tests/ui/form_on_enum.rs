use lark_events::card::CardForm;

#[derive(CardForm)]
#[lark(name = "leave")]
enum Leave {
    Holiday,
}

fn main() {}
