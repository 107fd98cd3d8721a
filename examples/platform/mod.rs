//! Where the examples run: the platform if the environment names an app, else a sandbox in this process.

use lark_runtime::{Client, Error, Result};
use lark_sandbox::Sandbox;

/// A client, and the sandbox it talks to, if any, for as long as it is needed.
pub struct Platform {
    pub client: Client,
    _sandbox: Option<Sandbox>,
}

pub async fn connect() -> Result<Platform> {
    if ["LARK_APP_ID", "LARK_APP_SECRET"].iter().any(|name| std::env::var_os(name).is_some()) {
        return Ok(Platform { client: Client::from_env()?, _sandbox: None });
    }
    let failed = |error| Error::invalid(format!("the sandbox cannot be started: {error}"));
    let sandbox = Sandbox::start().await.map_err(failed)?;
    eprintln!("LARK_APP_ID is not set: running against a sandbox in this process, {}", sandbox.url());
    let client = Client::builder(sandbox.app_id(), sandbox.app_secret()).base_url(sandbox.url()).build()?;
    Ok(Platform { client, _sandbox: Some(sandbox) })
}
