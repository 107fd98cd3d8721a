use lark_events::card::Click;

async fn clicked(_: Click<String>) {}

fn main() {
    let client = lark_runtime::Client::builder("a", "b").build().unwrap();
    let _ = lark_events::Events::new(&client).on(clicked);
}
