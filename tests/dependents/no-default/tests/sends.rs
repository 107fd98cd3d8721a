//! With an HTTP client calls work; without one, the builder says what to do.

use lark_dependent_no_default::FetchUser;
use lark_runtime::http::{Request, Response};
use lark_runtime::testing::Mock;
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::{BoxFuture, Client, Error, Result};

/// In place of an HTTP library.
struct Own(Mock);

impl HttpClient for Own {
    fn execute(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'static, std::result::Result<Response<Body>, HttpClientError>> {
        self.0.execute(request)
    }
}

#[tokio::test]
async fn an_endpoint_is_sent_through_an_own_http_client() -> Result<()> {
    let mock = Mock::new();
    mock.on::<FetchUser>().reply_json(200, r#"{"code":0,"data":{"name":"Ann"}}"#);
    let client = Client::builder("cli_a", "s").http_client(Own(mock.clone())).build()?;
    let found = FetchUser::builder().user_id("ou_1").build().send(&client, ()).await?;
    assert_eq!(found.data.name.as_deref(), Some("Ann"));
    let call = &mock.calls::<FetchUser>()[0];
    assert_eq!(call.line(), "GET /open-apis/contact/v3/users/ou_1");
    assert_eq!((call.header("authorization"), call.body().len()), (Some("Bearer t-mock"), 0));
    Ok(())
}

/// Meaningful with `cargo test -p lark-dependent-no-default`: a build of several packages unites their features,
/// and then there is a default client.
#[test]
fn a_client_without_an_http_client_says_what_to_do() {
    if let Err(error) = Client::builder("cli_a", "s").build() {
        assert!(matches!(error, Error::Invalid(_)));
        let line = error.to_string();
        assert!(line.contains("turn on the feature `reqwest` or `hyper`, or give one: `.http_client(...)`"));
    }
}
