//! `lark events`.

use std::pin::pin;

use futures_util::StreamExt as _;
use lark_cli::calls::{Category, Failure};
use lark_events::{Events, RawEvent, State, Status};
use serde_json::Value;
use tokio::sync::mpsc;

use super::output::{self, Done, say};
use super::{Common, interruption};

/// Arguments of `lark events`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Types of events, such as `im.message.receive_v1`; without any, all that the app is subscribed to
    event_types: Vec<String>,
    /// Stop after so many events
    #[arg(long, value_name = "N")]
    max: Option<u64>,
}

/// Events on their way to standard output. A full queue lets the connection wait.
type Sender = mpsc::Sender<RawEvent>;

pub(crate) async fn run(args: &Args, common: &Common) -> Done {
    let session = common.session().await?;
    let (sender, mut arrived) = mpsc::channel(64);
    let mut events = Events::new(&session.client).state(sender);
    for event_type in &args.event_types {
        events = events.on_raw(event_type, pass);
    }
    if args.event_types.is_empty() {
        events = events.on_other(pass);
    }
    let events = events.build().map_err(|error| Failure::new(Category::Usage, error.to_string()))?;
    let connection = events.connect().spawn();
    let lost = |error: &dyn std::fmt::Display| Failure::new(Category::Network, error.to_string());
    let mut interrupted = pin!(interruption());
    tokio::select! {
        ready = connection.ready() => ready.map_err(|error| lost(&error))?,
        () = &mut interrupted => return Ok(()),
    }
    say("connected; Ctrl-C ends it");
    let mut statuses = connection.status();
    let mut left = args.max.unwrap_or(u64::MAX);
    while left > 0 {
        tokio::select! {
            event = arrived.recv() => {
                let Some(event) = event else { break };
                print(&event)?;
                left -= 1;
            }
            status = statuses.next() => match status {
                Some(Status::Failed(error)) => return Err(lost(&error).into()),
                Some(Status::Reconnecting { .. }) => say("connection lost; connecting again"),
                Some(_) => {}
                None => break,
            },
            () = &mut interrupted => break,
        }
    }
    connection.close(std::time::Duration::from_secs(5)).await;
    Ok(())
}

async fn pass(event: RawEvent, State(to): State<Sender>) {
    // Nobody reads on: the command is about to end.
    let _ = to.send(event).await;
}

/// The delivery on one line, without the token that proves to a webhook where it comes from.
fn print(event: &RawEvent) -> Done {
    let mut whole: Value = serde_json::from_slice(&event.json).unwrap_or_default();
    for place in ["/header", ""] {
        if let Some(Value::Object(members)) = whole.pointer_mut(place) {
            members.remove("token");
        }
    }
    output::json(&whole, true)
}
