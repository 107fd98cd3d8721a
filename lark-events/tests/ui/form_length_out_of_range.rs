use lark_events::card::CardForm;

#[derive(CardForm)]
#[lark(name = "leave")]
struct Leave {
    #[lark(max_length = 1001)]
    reason: String,
    #[lark(multiline = true)]
    more: String,
}

fn main() {}
