use lark_events::card::{CardForm, Date};

#[derive(CardForm)]
#[lark(name = "leave")]
struct Leave {
    #[lark(max_length = 10)]
    from: Date,
}

fn main() {}
