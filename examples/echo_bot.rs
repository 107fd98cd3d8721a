//! A bot that answers every message with what it says, over the long connection: it needs no public address.
//!
//! It runs like `quickstart`. Against a sandbox somebody writes to it at once, and the program ends. For the platform, turn
//! on the bot in the developer console, choose "long connection" for its events, subscribe to `im.message.receive_v1` and
//! publish a version; Ctrl-C ends the program.

mod platform;

use std::time::Duration;

use lark_apis::im::v1::events::MessageReceived;
use lark_apis::im::v1::{ReplyMessage, Text};
use lark_events::{Event, Events};
use lark_runtime::Client;

async fn echo(event: Event<MessageReceived>, client: Client) -> lark_runtime::Result<()> {
    let Some(message) = event.into_body().message else { return Ok(()) };
    let said = message.content()?.text();
    if !said.is_empty() {
        ReplyMessage::to(message.message_id.unwrap_or_default(), Text::new(said))?.send(&client, ()).await?;
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let platform = platform::connect().await?;
    let events = Events::new(&platform.client).on(echo).build()?;
    let Some(sandbox) = &platform.sandbox else {
        let stop = async { drop(tokio::signal::ctrl_c().await) };
        return Ok(events.connect().on_status(|status| eprintln!("{status}")).closed_by(stop).run().await?);
    };

    let connection = events.connect().on_status(|status| eprintln!("{status}")).spawn();
    connection.ready().await?;
    let reply = sandbox.user("Ann").says("oc_1", "Hello, bot!").await?.reply().await?;
    println!("Ann: Hello, bot!");
    println!("bot: {}", reply.text());
    connection.close(Duration::from_secs(10)).await;
    Ok(())
}
