use lark_events::card::CardOptions;

#[derive(CardOptions)]
struct Kind;

fn main() {}
