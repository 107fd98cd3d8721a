//! Clients from the builder of `lark-runtime` have its TLS.

use lark_dependent_own_reqwest::fetch;
use lark_runtime::transport::ReqwestClient;

#[path = "../server.rs"]
mod server;

#[tokio::test]
async fn a_client_from_the_builder_needs_no_provider() {
    let own = ReqwestClient::builder().expect("certificates").build().expect("a client");
    assert_eq!(fetch(&own, &server::pong()).await.expect("an answer"), "pong");
}
