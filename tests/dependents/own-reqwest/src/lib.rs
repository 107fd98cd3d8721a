//! A user's crate with a reqwest of its own, without features.
//!
//! Cargo builds one reqwest for both, so it has the TLS that `lark-runtime` asks for: rustls without a provider, as
//! reqwest has no feature for ring. The tests check what the documentation of `ReqwestClient` says about that; each is
//! a file of its own, since a provider is installed for a whole process.

/// Fetches a text with the user's own client.
///
/// # Errors
/// Those of reqwest.
pub async fn fetch(client: &reqwest::Client, url: &str) -> Result<String, reqwest::Error> {
    client.get(url).send().await?.text().await
}
