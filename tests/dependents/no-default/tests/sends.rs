//! With an HTTP client calls work; without one, the builder says what to do.

use lark_dependent_no_default::FetchUser;
use lark_runtime as runtime;
use lark_runtime::{Client, Error, Result};

use mock::Mock;

#[path = "../../mock.rs"]
mod mock;

#[tokio::test]
async fn an_endpoint_is_sent_through_an_own_http_client() -> Result<()> {
    let (client, mock) = Mock::answering(&[r#"{"code":0,"data":{"name":"Ann"}}"#]);
    let found = FetchUser::builder().user_id("ou_1").build().send(&client, ()).await?;
    assert_eq!(found.data.name.as_deref(), Some("Ann"));
    let call = &mock.seen()[1];
    assert_eq!(call.line(), "GET /open-apis/contact/v3/users/ou_1");
    assert_eq!((call.header("authorization"), call.body.as_str()), ("Bearer t-1", ""));
    Ok(())
}

/// Meaningful with `cargo test -p lark-dependent-no-default`: a build of several packages unites their features,
/// and then there is a default client.
#[test]
fn a_client_without_an_http_client_says_what_to_do() {
    if let Err(error) = Client::builder("cli_a", "s").build() {
        assert!(matches!(error, Error::Invalid(_)));
        let line = error.to_string();
        assert!(line.contains("turn on the feature `reqwest` or give one: `.http_client(...)`"));
    }
}
