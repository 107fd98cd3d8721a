//! Sends a message to many receivers, at the pace that the platform allows, and once more to those it did not reach.
//!
//! It runs like `quickstart`: against a sandbox, or against the platform if the environment names an app. On the platform,
//! `LARK_USER_IDS` names the receivers, as the app knows them (`ou_...`), with commas between them. The messages have
//! the name of the broadcast as idempotency keys: run it twice within an hour, and nobody gets two.

mod platform;

use lark_apis::im::v1::{CreateMessage, ReceiveIdType};
use lark_runtime::{Bulk, Pace};
use serde_json::json;

#[tokio::main]
async fn main() -> lark_runtime::Result<()> {
    let platform = platform::connect_with(|builder| builder.pace(Pace::documented())).await?;
    let receivers: Vec<String> = match std::env::var("LARK_USER_IDS") {
        Ok(listed) => listed.split(',').map(|id| id.trim().to_owned()).collect(),
        Err(_) => lark_sandbox::USERS.iter().map(|user| user.open_id.to_owned()).collect(),
    };

    let content = json!({ "text": "The office is closed on Friday." }).to_string();
    let messages = receivers.iter().map(|receiver| {
        CreateMessage::builder()
            .receive_id_type(ReceiveIdType::OpenId)
            .receive_id(receiver)
            .msg_type("text")
            .content(&content)
            .build()
    });

    let bulk = Bulk::new(&platform.client)
        .name("office closed on Friday, to everybody")
        .in_flight(20)
        // A missing scope fails them all.
        .stop_after(50)
        .on_progress(|progress| eprint!("\r{} done, {} failed", progress.done, progress.failed));
    let mut report = bulk.run(messages).await;
    eprintln!();

    // Whoever is not there now will not be there in a minute.
    report.failed.retain(|failed| failed.error.code().is_none() || failed.error.is_rate_limited());
    if !report.failed.is_empty() {
        report = bulk.resume(report).await;
    }
    println!("{} sent", report.succeeded);
    for failed in &report.failed {
        println!("not to {}: {}", failed.request.receive_id, failed.error);
    }
    Ok(())
}
