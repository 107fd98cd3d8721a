//! Clients from the builder of `lark-runtime` need no provider of the process, and install none.

use lark_dependent_own_reqwest::fetch;
use lark_runtime::{Client, ReqwestClient};

#[path = "../server.rs"]
mod server;

#[tokio::test]
async fn a_client_from_the_builder_needs_no_provider() {
    let own = ReqwestClient::builder().expect("certificates").build().expect("a client");
    let client = Client::builder("cli_a", "s").build();
    assert!(client.is_ok());
    assert_eq!(fetch(&own, &server::pong()).await.expect("an answer"), "pong");

    // The choice is still the program's.
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    rustls::crypto::ring::default_provider().install_default().expect("none before");
}
