//! Receiving: events over the long connection beside the peers, connections that break, and a webhook beside the same by
//! hand; by the benches `long_connection` and `webhook_event`.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::own::{self, Resident, line, number_before, resident};
use super::programs::{OURS, build, note, python};
use super::report::{Bar, Limit, Section, Table, least, number};
use super::{Args, Part, callgrind};
use crate::Result;

/// The part.
pub(super) struct Receiving;

const BENCH: &str = "long_connection";
const PEERS: [&str; 2] = ["openlark", "python"];

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    clients: Vec<Client>,
    broken: Broken,
    webhook: Webhook,
}

#[derive(Serialize, Deserialize)]
struct Client {
    name: String,
    result: Outcome,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    Done(Taken),
    Failed(String),
}

/// What a client says.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Taken {
    events: u64,
    per_second: f64,
    /// User CPU of an event, in microseconds.
    cpu_us: f64,
    resident: Vec<Resident>,
}

/// Over connections that break.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Broken {
    events: u64,
    deliveries: u64,
    kicks: u64,
    lost: u64,
    doubled: u64,
}

/// Instructions of an event.
#[derive(Serialize, Deserialize)]
struct Webhook {
    ours: f64,
    by_hand: f64,
}

impl Part for Receiving {
    const NAME: &'static str = "events";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        let mut clients = Vec::new();
        for name in [OURS].into_iter().chain(PEERS).filter(|name| args.wants(name)) {
            note(&format!("events to {name}"));
            let result = match taken(name, args.events) {
                Ok(taken) => Outcome::Done(taken),
                Err(error) => Outcome::Failed(error.to_string()),
            };
            clients.push(Client { name: name.to_owned(), result });
        }
        note("events over connections that break");
        let said = own::run("lark-workspace", BENCH, &["kicks", &args.broken.to_string()])?;
        Ok(Figures { clients, broken: broken(&said).ok_or("the bench says something else")?, webhook: webhook()? })
    }

    fn section(figures: &Figures) -> Section {
        let mut table =
            Table::new(["client", "events a second", "µs of CPU an event", "MiB after a tenth", "at the end"]);
        for Client { name, result } in &figures.clients {
            let mib = |at: Option<&Resident>| at.map_or_else(String::new, |at| number(at.kib as f64 / 1024.0));
            let cells = match result {
                Outcome::Done(taken) => [
                    number(taken.per_second),
                    number(taken.cpu_us),
                    mib(taken.resident.first()),
                    mib(taken.resident.last()),
                ],
                Outcome::Failed(reason) => [reason.clone(), String::new(), String::new(), String::new()],
            };
            let [rate, cpu, first, last] = cells;
            table.row([name.clone(), rate, cpu, first, last]);
        }
        let events = figures.done(OURS).map_or(0, |taken| taken.events);
        let Broken { events: broken, deliveries, kicks, lost, doubled } = figures.broken;
        let Webhook { ours, by_hand } = figures.webhook;
        let text = format!(
            "{events} message events over one connection, from a server on the same machine that lets 64 wait for their \
             answers; each is\ndecoded and counted. CPU is user CPU of the client alone, which runs on one thread. Python \
             takes a twentieth of the events.\nOurs remembers the last 100,000 events so that none is handled twice; its \
             memory grows until then. Peers remember none.\n\n{table}\nWith a kick every 500 events and one of 20 sent twice: {broken} \
             events, {deliveries} deliveries, {kicks} kicks, {lost} lost, {doubled} doubled.\n\nAn encrypted event by \
             webhook, verified, decrypted, decoded and dispatched: {} instructions; by hand with the same crates\n{}.",
            number(ours),
            number(by_hand)
        );
        Section { title: "Receiving", text, bars: figures.bars() }
    }
}

impl Figures {
    fn done(&self, name: &str) -> Option<&Taken> {
        let client = self.clients.iter().find(|client| client.name == name)?;
        if let Outcome::Done(taken) = &client.result { Some(taken) } else { None }
    }

    fn bars(&self) -> Vec<Bar> {
        let mut bars = Vec::new();
        if let Some(ours) = self.done(OURS) {
            let best = least(PEERS.iter().map(|name| self.done(name).map(|taken| taken.cpu_us)));
            if let Some(best) = best.filter(|best| *best > 0.0) {
                let name = "events over a connection: user CPU, of the best peer";
                bars.push(Bar::new(name, ours.cpu_us / best, Limit::Below(1.0)));
            }
            bars.extend(own::bar("events over a connection", &ours.resident));
        }
        let broken = &self.broken;
        let once = (broken.events - broken.lost.saturating_add(broken.doubled).min(broken.events)) as f64;
        let name = "connections that break: events handled once, of all";
        bars.push(Bar::new(name, once / broken.events.max(1) as f64, Limit::AtLeast(1.0)));
        let Webhook { ours, by_hand } = self.webhook;
        bars.push(Bar::new("an event by webhook: instructions, of by hand", ours / by_hand, Limit::AtMost(1.15)));
        bars
    }
}

fn taken(name: &str, events: u64) -> Result<Taken> {
    let program = match name {
        OURS => Vec::new(),
        "python" => python("events.py")?,
        name => vec![build(&format!("events-{name}"), false)?],
    };
    let program: Vec<&str> = program.iter().filter_map(|path: &PathBuf| path.to_str()).collect();
    let events = if name == "python" { (events / 20).max(1) } else { events }.to_string();
    let mut arguments = vec![if name == OURS { "ours" } else { "beside" }, &events];
    arguments.extend(program);
    let said = own::run("lark-workspace", BENCH, &arguments)?;
    figures(&said).ok_or_else(|| format!("it says something else: {}", said.trim()).into())
}

fn figures(said: &str) -> Option<Taken> {
    let rate = line(said, " a second")?;
    Some(Taken {
        events: number_before(rate, " events in ")?,
        per_second: number_before(rate, " a second")?,
        cpu_us: number_before(rate, " us of CPU")?,
        resident: resident(said),
    })
}

fn broken(said: &str) -> Option<Broken> {
    let said = line(said, " kicks: ")?;
    Some(Broken {
        events: number_before(said, " events, ")?,
        deliveries: number_before(said, " deliveries, ")?,
        kicks: number_before(said, " kicks: ")?,
        lost: number_before(said, " lost, ")?,
        doubled: number_before(said, " doubled")?,
    })
}

fn webhook() -> Result<Webhook> {
    let program = own::program("lark-workspace", "webhook_event")?;
    let made = |who: &str| -> Result<f64> {
        let counted = |events: u64| callgrind::instructions(&program, &[who, &events.to_string()]);
        Ok(callgrind::per_call((200, counted(200)?), (1200, counted(1200)?)))
    };
    // The requests are made first, and cost the same for both.
    let requests = made("nothing")?;
    Ok(Webhook { ours: made("ours")? - requests, by_hand: made("by-hand")? - requests })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "     1000 events,   13000 KiB resident\n     2000 events,   14000 KiB resident\n\
                        2000 events in 0.08 s: 25000 a second, 12.5 us of CPU each\n";
    const BROKEN: &str = "1100 events, 1219 deliveries, 2 kicks: 1 lost, 0 doubled\n";

    #[test]
    fn what_the_bench_says_is_understood() {
        let resident = vec![Resident { done: 1000, kib: 13000 }, Resident { done: 2000, kib: 14000 }];
        let expected = Taken { events: 2000, per_second: 25000.0, cpu_us: 12.5, resident };
        assert_eq!(figures(SAID), Some(expected));
        assert_eq!(figures("error: no such bench"), None);
        let expected = Broken { events: 1100, deliveries: 1219, kicks: 2, lost: 1, doubled: 0 };
        assert_eq!(broken(BROKEN), Some(expected));
        assert_eq!(broken(SAID), None);
    }

    #[test]
    fn the_bars_are_about_ours_and_the_best_peer_that_works() {
        let client = |name: &str, result| Client { name: name.to_owned(), result };
        let slower = Taken { cpu_us: 25.0, ..figures(SAID).unwrap() };
        let figures = Figures {
            clients: vec![
                client(OURS, Outcome::Done(figures(SAID).unwrap())),
                client("openlark", Outcome::Failed("it ends".to_owned())),
                client("python", Outcome::Done(slower)),
            ],
            broken: broken(BROKEN).unwrap(),
            webhook: Webhook { ours: 112.0, by_hand: 100.0 },
        };
        let section = Receiving::section(&figures);
        let bars: Vec<_> = section.bars.iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(0.5, true), (14.0 / 13.0, false), (1099.0 / 1100.0, false), (1.12, true)]);
        assert!(section.text.contains("| python | 25000 | 25 |"), "{}", section.text);
    }
}
