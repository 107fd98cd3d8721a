//! Callbacks over a real webhook, and forms of all types.

use std::future::IntoFuture as _;
use std::sync::OnceLock;

use lark_apis::im::v1::{CardMessage, ChatId, CreateMessage, Image, MessageContent as _};
use lark_cards::{AnyElement, Button, Card, ImageOption, SelectImage};
use lark_events::card::{CardForm, CardOptions, Click, Date, DateTime, Field, FormField, OpenId, Reply, Time};
use lark_events::{Events, Keys};
use lark_runtime::File;
use lark_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Book, Result, booked, booking};

/// The address of a webhook.
async fn served(events: &Events, keys: Keys) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/lark", listener.local_addr()?);
    let app = axum::Router::new().route_service("/lark", events.webhook(keys)?);
    tokio::spawn(axum::serve(listener, app).into_future());
    Ok(url)
}

/// The same clicks over HTTP, encrypted and signed; the old callback is signed alone, and answered with the card.
#[tokio::test]
async fn clicks_come_over_a_webhook_from_whoever_has_its_keys() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    let events = Events::new(&client).on(booking).on(booked).build()?;
    let url = served(&events, Keys::encrypted("a key", "a token")).await?;
    let book = Button::new("Book").callback(Book { place: "Lyon".to_owned() });
    let card = Card::new().element(book).build()?;
    let sent = async || -> Result<String> {
        let message = CreateMessage::to(ChatId("oc_1"), CardMessage::new(card.clone()))?.send(&client, ()).await?;
        Ok(message.data.message_id.clone().ok_or("no id")?)
    };
    let ann = sandbox.user("Ann");

    sandbox.webhook(&url).encrypt_key("a key").verification_token("a token").await?;
    let message = sent().await?;
    assert_eq!(ann.clicks(&message, "Book").await?["card"]["type"], "raw");
    let answer = ann.submits(&message, json!({"day": "2026-12-24", "seats": "2"})).await?;
    assert_eq!(answer["toast"]["content"], "Booked");
    assert_eq!(ann.sees(&message).await?["body"]["elements"][0]["content"], "2 seats on 2026-12-24 +0800");

    let message = sent().await?;
    sandbox.webhook(&url).encrypt_key("another key").verification_token("a token").without_check().await?;
    assert!(ann.clicks(&message, "Book").await.is_err(), "the key is another");
    assert_eq!(ann.sees(&message).await?, card.to_value());
    sandbox.webhook(&url).verification_token("another token").for_cards().without_check().await?;
    assert_eq!(ann.clicks(&message, "Book").await.expect_err("the token is another").code, 200_671);

    sandbox.webhook(&url).verification_token("a token").for_cards().await?;
    let answer = ann.clicks(&message, "Book").await?;
    assert_eq!(answer["header"]["title"]["content"], "To Lyon");
    assert_eq!(ann.sees(&message).await?, answer);
    Ok(())
}

#[derive(Debug, CardOptions)]
enum Meal {
    Meat,
    #[lark(text = "Without meat")]
    Vegetarian,
}

/// A seat by its picture.
struct Seat(String);

static PICTURE: OnceLock<String> = OnceLock::new();

impl FormField for Seat {
    fn input(field: &Field) -> AnyElement {
        let picture = PICTURE.get().map(String::as_str).unwrap_or_default();
        let options = ["aisle", "window"].map(|seat| ImageOption::new(seat, picture));
        AnyElement::new(options.into_iter().fold(SelectImage::new(field.name()).required(), SelectImage::option))
    }

    fn read(value: &Value) -> Result<Self, String> {
        String::read(value).map(Self)
    }
}

#[derive(CardForm)]
#[lark(name = "everything")]
struct Everything {
    day: Date,
    at: Time,
    until: DateTime,
    meal: Meal,
    meals: Vec<Meal>,
    guest: OpenId,
    guests: Vec<OpenId>,
    seat: Seat,
    #[lark(label = "Quiet")]
    quiet: bool,
    note: Option<String>,
    weight: Option<f64>,
}

#[tokio::test]
async fn a_form_of_all_types_is_drawn_filled_in_and_read() -> Result<()> {
    async fn read(click: Click<(), Everything>) -> Reply {
        let Everything { day, at, until, meal, meals, guest, guests, seat, quiet, note, weight } = click.form;
        let moments = format!("{day}, {at}, {until}");
        let guests: Vec<_> = guests.iter().map(ToString::to_string).collect();
        let text = json!([moments, format!("{meal:?}, {meals:?}"), guest.0, guests, seat.0, quiet, note, weight]);
        Reply::toast(text.to_string())
    }
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    let events = Events::new(&client).on(read).build()?;
    sandbox.webhook(served(&events, Keys::plain("a token")).await?).verification_token("a token").await?;
    let image = Image::upload(&client, File::from_bytes("seat.png", "a picture")).await?;
    let Value::String(key) = serde_json::from_str::<Value>(&image.to_json()?)?["image_key"].take() else {
        unreachable!()
    };
    PICTURE.set(key)?;
    let card = Card::new().element(Everything::form().element(Everything::submit("Send"))).build()?;
    let sent = CreateMessage::to(ChatId("oc_1"), CardMessage::new(card))?.send(&client, ()).await?;
    let message = sent.data.message_id.clone().ok_or("no id")?;

    let ann = sandbox.user("Ann");
    let mut form = json!({
        "day": "2026-12-24", "at": "08:30", "until": "2026-12-26 20:00", "meal": "Without meat", "meals": ["Meat", "vegetarian"],
        "guest": "ou_1", "guests": ["ou_2", "ou_3"], "seat": "window", "quiet": true, "note": "no *rush*", "weight": "1.5",
    });
    let answer = ann.submits(&message, form.clone()).await?;
    assert_eq!(
        answer["toast"]["content"],
        r#"["2026-12-24 +0800, 08:30 +0800, 2026-12-26 20:00 +0800","Vegetarian, [Meat, Vegetarian]","ou_1",["ou_2","ou_3"],"window",true,"no *rush*",1.5]"#
    );
    for optional in ["meals", "guests", "quiet", "note", "weight"] {
        form[optional] = Value::Null;
    }
    let answer = ann.submits(&message, form).await?;
    assert_eq!(
        answer["toast"]["content"],
        r#"["2026-12-24 +0800, 08:30 +0800, 2026-12-26 20:00 +0800","Vegetarian, []","ou_1",[],"window",false,null,null]"#
    );
    Ok(())
}
