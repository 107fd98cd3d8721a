//! The floor: the same calls with reqwest and serde alone, with the TLS choice of lark-runtime and reqwest's defaults
//! for everything else.

use std::sync::Arc;

use peers_common::message::{Answer, CreateMessage, Message, Messages};
use peers_common::{GROUP, Job, Result, Scenario, TOKEN, unsupported};
use rustls_platform_verifier::BuilderVerifierExt as _;

fn main() -> Result<()> {
    let job = Job::from_args()?;
    let http = client()?;
    let url = format!("{}/open-apis/im/v1/messages", job.base);
    match job.scenario {
        Scenario::Create => job.run(|| create(http.clone(), url.clone())),
        Scenario::List => job.run(|| list(http.clone(), url.clone())),
        Scenario::Herd => {
            unsupported("no tokens of its own");
            Ok(())
        }
    }
}

fn client() -> Result<reqwest::Client> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(reqwest::Client::builder().tls_backend_preconfigured(tls).build()?)
}

async fn create(http: reqwest::Client, url: String) -> Result<()> {
    let request =
        http.post(&url).query(&[("receive_id_type", "open_id")]).bearer_auth(TOKEN).json(&CreateMessage::new());
    let answer: Answer<Message> = request.send().await?.json().await?;
    answer.check()
}

async fn list(http: reqwest::Client, url: String) -> Result<()> {
    let query = [("container_id_type", "chat"), ("container_id", GROUP)];
    let answer: Answer<Messages> = http.get(&url).query(&query).bearer_auth(TOKEN).send().await?.json().await?;
    answer.check()
}
