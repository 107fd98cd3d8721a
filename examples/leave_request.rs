//! A bot that takes requests for leave: a form in a card, buttons for who decides, and the card that says what was decided.
//!
//! It runs like `echo_bot`. Against a sandbox Ann asks, Bob approves, and the program ends. For the platform, subscribe to
//! `im.message.receive_v1` and to the callback `card.action.trigger`, both over the long connection, and write to the bot.

mod platform;

use std::time::Duration;

use lark_apis::im::v1::ReplyMessage;
use lark_apis::im::v1::events::MessageReceived;
use lark_cards::{Button, ButtonKind, Card, CardJson, CardProblems, Header, Markdown, Template, escape_markdown};
use lark_events::card::{CardAction, CardForm, CardOptions, Click, Date, Reply, Toast};
use lark_events::{Event, Events};
use lark_runtime::Client;
use serde_json::json;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[derive(Debug, CardOptions)]
enum Kind {
    Holiday,
    #[lark(text = "Working elsewhere")]
    Elsewhere,
}

/// The form, as it is drawn and as it is read.
#[derive(CardForm)]
#[lark(name = "leave")]
struct Leave {
    #[lark(label = "First day")]
    from: Date,
    #[lark(label = "Last day")]
    to: Date,
    #[lark(label = "Kind")]
    kind: Kind,
    #[lark(label = "Reason", max_length = 200, multiline)]
    reason: Option<String>,
}

/// What the buttons below a request carry: a real bot has an id of its database here.
#[derive(CardAction)]
#[lark(name = "decision")]
enum Decision {
    Approve { days: i64, by: String },
    Reject { by: String },
}

/// Answers every message with the form.
async fn ask(event: Event<MessageReceived>, client: Client) -> Result<()> {
    let Some(message) = event.into_body().message else { return Ok(()) };
    let form = Leave::form().element(Leave::submit("Send").kind(ButtonKind::Primary));
    let card = Card::new().header(Header::new("Leave").template(Template::Blue)).element(form).build()?;
    let reply = ReplyMessage::builder()
        .message_id(message.message_id.unwrap_or_default())
        .msg_type("interactive")
        .content(card.into_string());
    reply.build().send(&client, ()).await?;
    Ok(())
}

/// The form was sent: the card becomes the question to decide.
async fn asked(click: Click<(), Leave>) -> std::result::Result<Reply, CardProblems> {
    let Leave { from, to, kind, reason } = click.form;
    let days = to.days_since_1970() - from.days_since_1970() + 1;
    if days < 1 {
        return Ok(Reply::toast(Toast::error("The last day is before the first.")));
    }
    let who = click.operator.open_id;
    let reason = escape_markdown(reason.as_deref().unwrap_or("no reason given"));
    let card = Card::new()
        .header(Header::new("Leave").template(Template::Orange))
        .element(Markdown::new(format!("<at id={who}></at> asks for {days} days, {kind:?}: {reason}")))
        .element(Button::new("Approve").kind(ButtonKind::Primary).callback(Decision::Approve { days, by: who.clone() }))
        .element(Button::new("Reject").kind(ButtonKind::Danger).callback(Decision::Reject { by: who }));
    Ok(Reply::toast(Toast::success("Sent")).with_card(card.build()?))
}

/// It was decided: the card says so from now on.
async fn decided(click: Click<Decision>) -> std::result::Result<Reply, CardProblems> {
    let (template, text) = match click.value {
        Decision::Approve { by, .. } if by == click.operator.open_id => {
            return Ok(Reply::toast(Toast::warning("Somebody else has to approve it.")));
        }
        Decision::Approve { days, by } => (Template::Green, format!("<at id={by}></at> is away for {days} days.")),
        Decision::Reject { by } => (Template::Red, format!("<at id={by}></at> stays.")),
    };
    Ok(Reply::card(plain(template, &text)?))
}

fn plain(template: Template, text: &str) -> std::result::Result<CardJson, CardProblems> {
    Card::new().header(Header::new("Leave").template(template)).element(Markdown::new(text)).build()
}

#[tokio::main]
async fn main() -> Result<()> {
    let platform = platform::connect().await?;
    let events = Events::new(&platform.client).on(ask).on(asked).on(decided).build()?;
    let Some(sandbox) = &platform.sandbox else {
        let stop = async { drop(tokio::signal::ctrl_c().await) };
        return Ok(events.connect().on_status(|status| eprintln!("{status}")).closed_by(stop).run().await?);
    };

    let connection = events.connect().on_status(|status| eprintln!("{status}")).spawn();
    connection.ready().await?;
    let (ann, bob) = (sandbox.user("Ann"), sandbox.user("Bob"));
    let card = ann.says("oc_1", "I need a break").await?.reply().await?;
    let form = json!({"from": "2026-08-03", "to": "2026-08-07", "kind": "Holiday", "reason": "The *sea*"});
    let answer = ann.submits(&card, form).await?;
    println!("Ann sends the form: {}", answer["toast"]["content"]);
    println!("the card asks: {}", ann.sees(&card).await?["body"]["elements"][0]["content"]);

    let answer = ann.clicks(&card, "Approve").await?;
    println!("Ann approves: {}", answer["toast"]["content"]);
    bob.clicks(&card, "Approve").await?;
    println!("Bob approves: {}", ann.sees(&card).await?["body"]["elements"][0]["content"]);
    connection.close(Duration::from_secs(10)).await;
    Ok(())
}
