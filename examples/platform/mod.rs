//! Where the examples run: the platform if the environment names an app, else a sandbox in this process.

use std::process::ExitCode;

use lark_runtime::{Client, FEISHU};
use lark_sandbox::Sandbox;

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A client, and the sandbox it talks to, if any, for as long as it is needed.
pub struct Platform {
    pub client: Client,
    _sandbox: Option<Sandbox>,
}

pub async fn connect() -> Result<Platform, BoxError> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let platform = match (set("LARK_APP_ID"), set("LARK_APP_SECRET")) {
        (Some(id), Some(secret)) => {
            let base_url = set("LARK_BASE_URL").unwrap_or_else(|| FEISHU.to_owned());
            Platform { client: Client::builder(id, secret).base_url(base_url).build()?, _sandbox: None }
        }
        (None, None) => {
            let sandbox = Sandbox::start().await?;
            eprintln!("LARK_APP_ID is not set: running against a sandbox in this process, {}", sandbox.url());
            let client = Client::builder(sandbox.app_id(), sandbox.app_secret()).base_url(sandbox.url()).build()?;
            Platform { client, _sandbox: Some(sandbox) }
        }
        (id, _) => {
            let missing = if id.is_some() { "LARK_APP_SECRET" } else { "LARK_APP_ID" };
            return Err(format!("{missing} is not set; set both, or neither for the sandbox").into());
        }
    };
    Ok(platform)
}

/// One line and exit code 1 for an error.
pub fn exit(result: Result<(), BoxError>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
