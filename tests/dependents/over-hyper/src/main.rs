//! What a warm call costs with its transport, over hyper: a message is created and its answer decoded, on a connection that is
//! there.
//!
//! `calls N URL` makes so many, for a profiler; `allocations URL` prints the heap allocations of one.

#![allow(clippy::print_stdout, reason = "it is what the program is for")]

use std::env;
use std::error::Error;

use lark_runtime::wire::Text;
use lark_runtime::{Client, Model, UnixMillis, lark_api};
use tokio::runtime::Builder;

/// Sends a message.
#[lark_api(
    method = "POST",
    path = "/open-apis/im/v1/messages",
    token = "tenant|user",
    response = Message,
    idempotency = "uuid"
)]
struct CreateMessage {
    #[lark(query)]
    receive_id_type: String,
    receive_id: String,
    msg_type: String,
    content: String,
    uuid: Option<String>,
}

/// What was sent.
#[derive(Clone, Default, Model)]
struct Message {
    message_id: Option<String>,
    msg_type: Option<String>,
    create_time: Option<Text<UnixMillis>>,
    update_time: Option<Text<UnixMillis>>,
    deleted: Option<bool>,
    updated: Option<bool>,
    chat_id: Option<String>,
    sender: Option<Sender>,
    body: Option<MessageBody>,
}

/// Who sent it.
#[derive(Clone, Default, Model)]
struct Sender {
    id: Option<String>,
    id_type: Option<String>,
    sender_type: Option<String>,
    tenant_key: Option<String>,
}

/// What it says.
#[derive(Clone, Default, Model)]
struct MessageBody {
    content: Option<String>,
}

async fn send(client: &Client) -> lark_runtime::Result<String> {
    let message = CreateMessage::builder()
        .receive_id_type("open_id")
        .receive_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
        .msg_type("text")
        .content(r#"{"text":"Weekly plan"}"#)
        .build();
    message.send(client, ()).await?.require(|message| message.message_id)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (count, url) = match arguments[..] {
        ["calls", count, url] => (Some(count.parse::<u32>()?), url),
        ["allocations", url] => (None, url),
        _ => return Err("arguments: `calls N URL` or `allocations URL`".into()),
    };
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let client = Client::builder("cli_1", "secret").base_url(url).build()?;
    for _ in 0..count.unwrap_or(20) {
        runtime.block_on(send(&client))?;
    }
    if count.is_none() {
        let mut fewest = u64::MAX;
        for _ in 0..20 {
            let mut sent = None;
            let counted = allocation_counter::measure(|| sent = Some(runtime.block_on(send(&client))));
            sent.transpose()?;
            fewest = fewest.min(counted.count_total);
        }
        println!("{fewest}");
    }
    Ok(())
}
