use lark_events::card::CardOptions;

#[derive(CardOptions)]
union Kind {
    holiday: u8,
}

fn main() {}
