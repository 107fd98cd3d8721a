//! Below the floor: the same calls with hyper's pooling client and serde, and nothing else.

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use peers_common::message::{Answer, CreateMessage, Message, Messages};
use peers_common::{GROUP, Job, Result, Scenario, TOKEN, unsupported};

type Http = Client<HttpConnector, Full<Bytes>>;

fn main() -> Result<()> {
    let job = Job::from_args()?;
    let http: Http = Client::builder(TokioExecutor::new()).build_http();
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

async fn create(http: Http, url: String) -> Result<()> {
    let request = Request::post(format!("{url}?receive_id_type=open_id"))
        .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
        .header(CONTENT_TYPE, "application/json")
        .body(Full::from(serde_json::to_vec(&CreateMessage::new())?))?;
    let bytes = http.request(request).await?.into_body().collect().await?.to_bytes();
    serde_json::from_slice::<Answer<Message>>(&bytes)?.check()
}

async fn list(http: Http, url: String) -> Result<()> {
    let request = Request::get(format!("{url}?container_id_type=chat&container_id={GROUP}"))
        .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
        .body(Full::default())?;
    let bytes = http.request(request).await?.into_body().collect().await?.to_bytes();
    serde_json::from_slice::<Answer<Messages>>(&bytes)?.check()
}
