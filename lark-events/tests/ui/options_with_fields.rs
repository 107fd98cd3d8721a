use lark_events::card::CardOptions;

#[derive(CardOptions)]
#[lark(name = "kind")]
enum Kind {
    Holiday(u32),
}

fn main() {}
