//! `lark-runtime` without its features, in an old edition: the HTTP client is the user's own.

use lark_runtime::transport::HttpClient;
use lark_runtime::{lark_api, Client, Model, Result};

/// Fetches a user.
#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant", response = UserInfo)]
#[derive(Clone, Debug)]
pub struct FetchUser {
    /// Path segment.
    pub user_id: String,
}

/// The answer.
#[derive(Clone, Default, Model)]
pub struct UserInfo {
    /// Scalar.
    pub name: Option<String>,
}

/// A client over any HTTP client.
///
/// # Errors
/// Those of the builder.
pub fn connect(http: impl HttpClient) -> Result<Client> {
    Client::builder("cli_a", "s").http_client(http).build()
}
