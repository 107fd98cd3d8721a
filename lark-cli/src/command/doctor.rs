//! `lark doctor`.

use lark_cli::calls::{Category, Failure};
use lark_events::doctor::Finding;
use lark_events::{Events, RawEvent};

use super::Common;
use super::output::{self, Done};

/// Arguments of `lark doctor`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Types of events that the app is to receive, such as `im.message.receive_v1`
    event_types: Vec<String>,
}

pub(crate) async fn run(args: &Args, common: &Common) -> Done {
    let session = common.session().await?;
    let mut events = Events::new(&session.client);
    for event_type in &args.event_types {
        events = events.on_raw(event_type, ignore);
    }
    let events = events.build().map_err(|error| Failure::new(Category::Usage, error.to_string()))?;
    let findings = events.doctor().await;
    let client = &session.client;
    output::print(&format!("app {} at {}\n", client.app_id(), client.base_url()))?;
    for finding in &findings {
        let mark = if finding.is_certain() { "problem" } else { "unknown" };
        output::print(&format!("{mark}: {}\n", finding.to_string().replace('\n', " ")))?;
    }
    let is_refused = findings.iter().any(|finding| matches!(finding, Finding::CredentialsRefused { .. }));
    let problems = findings.iter().filter(|finding| finding.is_certain()).count();
    match (problems, findings.len()) {
        (0, 0) => output::print("credentials, published version, events and connections are in order\n"),
        (0, unknown) => output::print(&format!("no problem found; {unknown} could not be looked at\n")),
        (problems, _) => {
            let category = if is_refused { Category::Credentials } else { Category::Refused };
            let plural = if problems == 1 { "" } else { "s" };
            Err(Failure::new(category, format!("{problems} problem{plural} found")).into())
        }
    }
}

/// It stands for the handler that a program will have.
async fn ignore(_: RawEvent) {}
