use lark_events::card::CardForm;

#[derive(CardForm)]
#[lark(name = "leave")]
union Leave {
    days: u32,
}

fn main() {}
