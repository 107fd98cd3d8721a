//! The usual order: the SDK's client is built, and the program has a reqwest client of its own beside it.

use lark_dependent_own_reqwest::fetch;
use lark_runtime::Client;

#[path = "../server.rs"]
mod server;

#[tokio::test]
async fn a_client_of_the_programs_own_works_beside_the_sdk() {
    let client = Client::builder("cli_a", "s").build();
    assert!(client.is_ok());
    let own = reqwest::Client::new();
    assert_eq!(fetch(&own, &server::pong()).await.expect("an answer"), "pong");
}
