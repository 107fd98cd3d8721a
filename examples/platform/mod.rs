//! Where the examples run: the platform if the environment names an app, else a sandbox in this process.

use lark_runtime::{Client, ClientBuilder, Error, Result};
use lark_sandbox::Sandbox;

/// A client, and the sandbox it talks to, if any, for as long as it is needed.
pub struct Platform {
    pub client: Client,
    #[allow(dead_code, reason = "some examples only keep it")]
    pub sandbox: Option<Sandbox>,
}

#[allow(dead_code, reason = "not every example has settings of its own")]
pub async fn connect() -> Result<Platform> {
    connect_with(|builder| builder).await
}

pub async fn connect_with(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Platform> {
    if ["LARK_APP_ID", "LARK_APP_SECRET"].iter().any(|name| std::env::var_os(name).is_some()) {
        return Ok(Platform { client: set(ClientBuilder::from_env()?).build()?, sandbox: None });
    }
    let failed = |error| Error::invalid(format!("the sandbox cannot be started: {error}"));
    let sandbox = Sandbox::start().await.map_err(failed)?;
    eprintln!("LARK_APP_ID is not set: running against a sandbox in this process, {}", sandbox.url());
    let builder = Client::builder(sandbox.app_id(), sandbox.app_secret()).base_url(sandbox.url());
    Ok(Platform { client: set(builder).build()?, sandbox: Some(sandbox) })
}
