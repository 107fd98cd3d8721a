//! A bot with cards, against the sandbox: it receives a message over the long connection, streams its answer into a card,
//! and goes on with a click and a form.

mod callbacks;

use std::time::Duration;

use lark_apis::cardkit::v1::StreamingCard;
use lark_apis::im::v1::events::MessageReceived;
use lark_apis::im::v1::{ReplyMessage, Text};
use lark_cards::{Button, Card, Header, Markdown};
use lark_events::card::{CardAction, CardForm, Click, Date, Reply, Toast};
use lark_events::{Event, Events, State};
use lark_runtime::Client;
use lark_sandbox::Sandbox;
use serde_json::json;
use tokio::sync::mpsc;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Result<T, E = BoxError> = std::result::Result<T, E>;

#[derive(CardAction)]
#[lark(name = "book")]
struct Book {
    place: String,
}

#[derive(CardForm)]
#[lark(name = "trip")]
struct Trip {
    #[lark(label = "Day")]
    day: Date,
    #[lark(label = "Seats")]
    seats: u32,
}

/// Finds a journey, while whoever asked for it reads along.
async fn asked(
    event: Event<MessageReceived>,
    client: Client,
    State(sent): State<mpsc::Sender<Option<String>>>,
) -> Result<()> {
    let message = event.into_body().message.ok_or("no message")?;
    let place = message.content()?.text().trim_start_matches("To ").to_owned();
    let book = Button::new("Book").callback(Book { place: place.clone() });
    let card = Card::new().element(Markdown::new("").element_id(StreamingCard::TEXT)).element(book).build()?;
    let card = StreamingCard::reply(message.message_id.ok_or("no id")?).card(card).start(&client, ()).await?;
    card.set_status("Looking for trains …");
    card.follow(futures_util::stream::iter(["A train to **", &place, "** leaves ", "every hour."])).await?;
    sent.send(card.finish("").await?.remove(0).message_id).await?;
    Ok(())
}

async fn booking(click: Click<Book>) -> Result<Reply> {
    let form = Trip::form().element(Trip::submit("Send"));
    Ok(Reply::card(Card::new().header(Header::new(format!("To {}", click.value.place))).element(form).build()?))
}

async fn booked(click: Click<(), Trip>, client: Client) -> Result<Reply> {
    let text = format!("{} seats on {}", click.form.seats, click.form.day);
    ReplyMessage::to(&*click.message_id, Text::new(&text))?.send(&client, ()).await?;
    Ok(Reply::toast(Toast::success("Booked")).with_card(Card::new().element(Markdown::new(text)).build()?))
}

#[tokio::test]
async fn a_message_a_streamed_card_a_click_a_form_and_a_reply() -> Result<()> {
    let (sandbox, (sender, mut sent)) = (Sandbox::start().await?, mpsc::channel::<Option<String>>(1));
    let client = sandbox.client()?;
    let events = Events::new(&client).state(sender).on(asked).on(booking).on(booked).build()?;
    let connection = events.connect().spawn();
    connection.ready().await?;
    let (ann, bob) = (sandbox.user("Ann"), sandbox.user("Bob"));

    let said = ann.says("oc_1", "To Lyon").await?;
    let card = sent.recv().await.flatten().ok_or("nothing was sent")?;
    let seen = ann.sees(&card).await?;
    assert_eq!(seen["body"]["elements"][0]["content"], "A train to **Lyon** leaves every hour.");
    let summary = json!({"content": "A train to Lyon leaves every hour."});
    assert_eq!(seen["config"], json!({"streaming_mode": false, "summary": summary}));
    assert_eq!(seen["body"]["elements"].as_array().map(Vec::len), Some(2), "the status is gone: {seen}");

    ann.clicks(&card, "Book").await?;
    assert_eq!(ann.sees(&card).await?["header"]["title"]["content"], "To Lyon");
    assert!(ann.submits(&card, json!({"day": "2026-12-24"})).await.is_err(), "the client asks for the seats");
    let answer = ann.submits(&card, json!({"day": "2026-12-24", "seats": "two"})).await?;
    assert_eq!(answer["toast"]["content"], "“Seats” is not a whole number.");

    let answer = ann.submits(&card, json!({"day": "2026-12-24", "seats": "2"})).await?;
    assert_eq!(answer["toast"], json!({"type": "success", "content": "Booked"}));
    let texts: Vec<_> = said.replies().await.iter().map(lark_sandbox::Reply::text).collect();
    assert_eq!(texts, ["", "2 seats on 2026-12-24 +0800"]);
    let done = bob.sees(&card).await?;
    assert_eq!(done["body"]["elements"][0]["content"], "2 seats on 2026-12-24 +0800");
    assert_eq!(done, ann.sees(&card).await?);
    assert_eq!(ann.sees(&said).await?, json!({"text": "To Lyon"}));
    connection.close(Duration::from_secs(10)).await;
    Ok(())
}
