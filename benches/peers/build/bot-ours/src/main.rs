//! Answers messages over the long connection.

use lark_apis::im::v1::ReplyMessage;
use lark_apis::im::v1::events::MessageReceived;
use lark_events::{Event, Events};
use lark_runtime::Client;

async fn echo(event: Event<MessageReceived>, client: Client) -> lark_runtime::Result<()> {
    let Some(message) = event.into_body().message else { return Ok(()) };
    let reply = ReplyMessage::builder()
        .message_id(message.message_id.unwrap_or_default())
        .msg_type("text")
        .content(message.content.unwrap_or_default());
    reply.build().send(&client, ()).await.map(drop)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder(std::env::var("APP_ID")?, std::env::var("APP_SECRET")?).build()?;
    Events::new(&client).on(echo).build()?.connect().run().await?;
    Ok(())
}
