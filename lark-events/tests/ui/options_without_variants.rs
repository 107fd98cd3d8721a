use lark_events::card::CardOptions;

#[derive(CardOptions)]
enum Kind {}

fn main() {}
