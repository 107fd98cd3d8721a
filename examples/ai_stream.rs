//! A bot that answers with a card whose text grows, as the model behind it finds its words. The model is a stub.
//!
//! It runs like `echo_bot`. For the platform, the app also needs the scope `cardkit:card:write`.

mod platform;

use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use lark_apis::cardkit::v1::StreamingCard;
use lark_apis::im::v1::events::MessageReceived;
use lark_events::{Event, Events};
use lark_runtime::{Client, Result, Stream};

const ANSWER: &str = "A card whose text **grows** while it is written. Nobody waits for the whole answer, \
                      and nothing is lost on the way.";

/// Stands in for a language model.
fn model(_question: &str) -> impl Stream<Item = &'static str> {
    stream::iter(ANSWER.split_inclusive(' ')).then(|word| async move {
        tokio::time::sleep(Duration::from_millis(20)).await;
        word
    })
}

async fn answer(event: Event<MessageReceived>, client: Client) -> Result<()> {
    let Some(message) = event.into_body().message else { return Ok(()) };
    let question = message.content()?.text();
    let card = StreamingCard::reply(message.message_id.unwrap_or_default()).title("Answer").start(&client, ()).await?;
    card.set_status("Thinking …");
    card.follow(model(&question)).await?;
    let cards = card.finish("").await?;
    println!("bot: {} words in {} card", ANSWER.split(' ').count(), cards.len());
    Ok(())
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let platform = platform::connect().await?;
    let events = Events::new(&platform.client).on(answer).build()?;
    let Some(sandbox) = &platform.sandbox else {
        let stop = async { drop(tokio::signal::ctrl_c().await) };
        return Ok(events.connect().on_status(|status| eprintln!("{status}")).closed_by(stop).run().await?);
    };

    let connection = events.connect().on_status(|status| eprintln!("{status}")).spawn();
    connection.ready().await?;
    println!("Ann: What is a streaming card?");
    let ann = sandbox.user("Ann");
    let card = ann.says("oc_1", "What is a streaming card?").await?.reply().await?;
    connection.close(Duration::from_secs(10)).await;
    println!("Ann reads: {}", ann.sees(&card).await?["body"]["elements"][0]["content"]);
    Ok(())
}
