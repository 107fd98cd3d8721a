//! A web server of axum that receives events: whoever joins a group with the bot is greeted.
//!
//! It runs like `quickstart`. Against a sandbox somebody joins at once, and the program ends. For the platform, set
//! `LARK_VERIFICATION_TOKEN` and, if the app has one, `LARK_ENCRYPT_KEY`, and have the developer console send events to
//! `https://<your host>/lark`; the server listens on port 3000, or on `PORT`.

mod platform;

use axum::Router;
use lark_apis::im::v1::events::{ChatMemberUserAdded, MessageReceived};
use lark_apis::im::v1::{CreateMessage, ReceiveIdType};
use lark_events::{Event, Events, Keys, State};
use lark_runtime::{Client, lark_event};
use serde_json::json;
use tokio::net::TcpListener;

/// What all handlers share.
#[derive(Clone)]
struct Greeting(&'static str);

async fn greet(
    event: Event<ChatMemberUserAdded>,
    client: Client,
    State(greeting): State<Greeting>,
) -> lark_runtime::Result<()> {
    let names: Vec<&str> = event.users.iter().filter_map(|user| user.name.as_deref()).collect();
    let text = format!("{}, {}!", greeting.0, names.join(", "));
    println!("{text}");
    let message = CreateMessage::builder()
        .receive_id_type(ReceiveIdType::ChatId)
        .receive_id(event.chat_id.as_deref().unwrap_or_default())
        .msg_type("text")
        .content(json!({ "text": text }).to_string());
    message.build().send(&client, ()).await.map(drop)
}

/// An event that this crate does not know: a type of one's own, with the same rights.
#[lark_event(type = "example.weather.changed_v1")]
struct WeatherChanged {
    city: String,
}

async fn weather(event: Event<WeatherChanged>) {
    println!("the weather of {} changed", event.city);
}

async fn ignore(_: Event<MessageReceived>) {}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let platform = platform::connect().await?;
    let keys = match &platform.sandbox {
        Some(_) => Keys::encrypted("an encrypt key", "a verification token"),
        None => Keys::from_env()?,
    };
    let events = Events::new(&platform.client).state(Greeting("Welcome")).on(greet).on(weather).on(ignore).build()?;
    let app = Router::new().route_service("/lark", events.webhook(keys)?);

    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok());
    let port = port.unwrap_or(if platform.sandbox.is_some() { 0 } else { 3000 });
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let url = format!("http://{}/lark", listener.local_addr()?);
    eprintln!("listening on {url}");
    let server = axum::serve(listener, app).into_future();
    let Some(sandbox) = &platform.sandbox else { return Ok(server.await?) };

    // What the platform and its people do.
    tokio::spawn(server);
    sandbox.webhook(url).encrypt_key("an encrypt key").verification_token("a verification token").await?;
    sandbox.user("Ann").joins("oc_1").await?;
    sandbox.deliver("example.weather.changed_v1", json!({ "city": "Shenzhen" })).await?;
    Ok(())
}
