//! With a provider installed first, reqwest can be used as if it were alone.

use lark_dependent_own_reqwest::fetch;
use lark_runtime::Client;

#[path = "../server.rs"]
mod server;

#[tokio::test]
async fn after_the_installation_of_a_provider_any_client_can_be_built() {
    rustls::crypto::ring::default_provider().install_default().expect("none before");
    let before = reqwest::Client::new();
    let client = Client::builder("cli_a", "s").build();
    let after = reqwest::Client::new();
    assert!(client.is_ok());
    for own in [before, after] {
        assert_eq!(fetch(&own, &server::pong()).await.expect("an answer"), "pong");
    }
}
