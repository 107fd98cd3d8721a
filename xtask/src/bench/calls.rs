//! What a call costs the client: user CPU, instructions, allocations.

use serde::{Deserialize, Serialize};

use super::programs::{DEEPEST, FLOOR, LEAN, Mock, OURS, Outcome, PEERS, Program, note};
use super::report::{Bar, Limit, Section, Table, cell, least, ratio};
use super::{Args, Part, callgrind, median};
use crate::Result;

/// The part.
pub(super) struct Calls;

/// What is called, how many at a time, and its name.
const KINDS: [(&str, u64, &str); 4] = [
    ("create", 1, "im message create"),
    ("list", 1, "a list of 200 messages"),
    ("create", 64, "im message create, 64 at a time"),
    ("list", 64, "a list of 200 messages, 64 at a time"),
];
/// A list costs about twenty sent messages.
const LIST_SHARE: u64 = 20;
/// The margin between ours and the floor is narrow, and systems tell user CPU in ticks of milliseconds; so these two
/// make more calls than the others.
const OTHERS_SHARE: u64 = 5;
/// Interpreters are so much slower that fewer calls measure as well.
const INTERPRETED_SHARE: u64 = 50;
/// Valgrind makes programs slow; its counts hardly vary.
const COUNTED_SHARE: u64 = 200;

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    /// Sent messages per run of ours and of the floor.
    calls: u64,
    kinds: Vec<Kind>,
}

#[derive(Serialize, Deserialize)]
struct Kind {
    title: String,
    clients: Vec<Client>,
}

/// What one client needs per call.
#[derive(Clone, Serialize, Deserialize)]
struct Client {
    name: String,
    /// User CPU in microseconds, of each run.
    cpu_us: Vec<f64>,
    instructions: Option<f64>,
    allocations: Option<f64>,
}

impl Part for Calls {
    const NAME: &'static str = "calls";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        let programs = Program::all(args, true)?;
        let mock = Mock::start()?;
        let kinds = KINDS.into_iter().map(|kind| measure(args, &programs, &mock, kind)).collect::<Result<_>>()?;
        Ok(Figures { calls: args.calls, kinds })
    }

    fn section(figures: &Figures) -> Section {
        let mut text = String::from(
            "User CPU of the client process (median of the runs), instructions by valgrind (the difference of two runs \
             of\ndifferent length), heap allocations; all per call, with warm connections and a warm token, over \
             loopback without TLS.\nThe bare clients are given a token. openlark answers with untyped JSON, and \
             feishu's types have fewer fields than the\nothers'; the bare clients and ours decode every field.\n",
        );
        let mut bars = Vec::new();
        for kind in &figures.kinds {
            text.push_str(&format!("\n### {}\n\n{}", kind.title, kind.table()));
            bars.extend(kind.bars());
        }
        Section { title: "Calls", text, bars }
    }
}

fn measure(
    args: &Args,
    programs: &[Program],
    mock: &Mock,
    (scenario, at_once, title): (&str, u64, &str),
) -> Result<Kind> {
    let calls = if scenario == "list" { args.calls / LIST_SHARE } else { args.calls };
    let run =
        |program: &Program, calls: u64| program.run(&[scenario, &calls.to_string(), &at_once.to_string(), &mock.url]);
    let mut clients: Vec<Client> = programs.iter().map(|program| Client::new(program.name)).collect();
    // In turns, so that a busy moment of the machine meets all.
    for _ in 0..args.runs {
        for (program, client) in programs.iter().zip(&mut clients) {
            let share = match program.name {
                FLOOR | LEAN | OURS => 1,
                _ if program.is_native() => OTHERS_SHARE,
                _ => INTERPRETED_SHARE,
            };
            if let Outcome::Done { calls, user_cpu_us, .. } = run(program, (calls / share).max(at_once))? {
                client.cpu_us.push(user_cpu_us / calls as f64);
            }
        }
    }
    for (program, client) in programs.iter().zip(&mut clients).filter(|(program, _)| program.is_native()) {
        note(&format!("counting for {}, {title}", program.name));
        let few = (calls / COUNTED_SHARE).max(at_once);
        let counted = |calls: u64| {
            let arguments = [scenario, &calls.to_string(), &at_once.to_string(), &mock.url];
            callgrind::instructions(program.path(), &arguments)
        };
        client.instructions = Some(callgrind::per_call((few, counted(few)?), (3 * few, counted(3 * few)?)));
        let arguments = [scenario, &(4 * few).to_string(), &at_once.to_string(), mock.url.as_str()];
        if let Some(Outcome::Done { calls, allocations: Some(allocations), .. }) = program.run_counting(&arguments)? {
            client.allocations = Some(allocations as f64 / calls as f64);
        }
    }
    Ok(Kind { title: title.to_owned(), clients })
}

impl Client {
    fn new(name: &str) -> Self {
        Self { name: name.to_owned(), cpu_us: Vec::new(), instructions: None, allocations: None }
    }

    fn cpu(&self) -> Option<f64> {
        median(self.cpu_us.iter().copied())
    }
}

/// A measure of a client.
type Measure = fn(&Client) -> Option<f64>;

impl Kind {
    fn of(&self, name: &str, measure: Measure) -> Option<f64> {
        self.clients.iter().find(|client| client.name == name).and_then(measure)
    }

    fn table(&self) -> Table<6> {
        let mut table = Table::new([
            "client",
            "user CPU, µs",
            "of bare reqwest",
            "instructions, k",
            "of bare reqwest",
            "allocations",
        ]);
        for client in &self.clients {
            table.row([
                client.name.clone(),
                cell(client.cpu()),
                cell(ratio(client.cpu(), self.of(FLOOR, Client::cpu))),
                cell(client.instructions.map(|count| count / 1000.0)),
                cell(ratio(client.instructions, self.of(FLOOR, |floor| floor.instructions))),
                cell(client.allocations),
            ]);
        }
        table
    }

    /// What the client over hyper is allowed: little more than hyper alone, and less than reqwest.
    fn lean_bars(&self) -> Vec<Bar> {
        // Decoding is most of a list, and ours is the faster one.
        let instructions = if self.title.contains("list") { 0.95 } else { 1.05 };
        let measures: [(&str, &str, Measure, f64); 3] = [
            ("user CPU", FLOOR, Client::cpu, 0.75),
            ("instructions", DEEPEST, |client| client.instructions, instructions),
            ("allocations", DEEPEST, |client| client.allocations, 1.1),
        ];
        let bars = measures.into_iter().filter_map(|(name, floor, measure, most)| {
            // A list is hardly anything but decoding, in any client.
            let counts = name != "user CPU" || !self.title.contains("list");
            let ratio = ratio(self.of(LEAN, measure), self.of(floor, measure)).filter(|_| counts)?;
            let floor = floor.replace('-', " ");
            Some(Bar::new(format!("{}: {name} over hyper, of {floor}", self.title), ratio, Limit::AtMost(most)))
        });
        bars.collect()
    }

    /// At most 1.05 of the floor, and ahead of every peer.
    fn bars(&self) -> Vec<Bar> {
        let measures: [(&str, Measure); 3] = [
            ("user CPU", Client::cpu),
            ("instructions", |client| client.instructions),
            ("allocations", |client| client.allocations),
        ];
        let mut bars = self.lean_bars();
        for (name, measure) in measures {
            let Some(ours) = self.of(OURS, measure) else { continue };
            let title = &self.title;
            if let Some(ratio) = ratio(Some(ours), self.of(FLOOR, measure)) {
                bars.push(Bar::new(format!("{title}: {name}, of bare reqwest"), ratio, Limit::AtMost(1.05)));
            }
            if let Some(best) = least(PEERS.iter().map(|peer| self.of(peer, measure))) {
                bars.push(Bar::new(format!("{title}: {name}, of the best peer"), ours / best, Limit::Below(1.0)));
            }
        }
        bars
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lean_client_is_compared_with_hyper_and_its_cpu_with_reqwest() {
        let client = |name: &str, cpu_us: f64, instructions: f64, allocations: f64| Client {
            cpu_us: vec![cpu_us],
            instructions: Some(instructions),
            allocations: Some(allocations),
            ..Client::new(name)
        };
        let clients =
            vec![client(DEEPEST, 10.0, 100.0, 20.0), client(FLOOR, 20.0, 200.0, 40.0), client(LEAN, 14.0, 104.0, 23.0)];
        let bars = |title: &str| -> Vec<_> {
            let kind = Kind { title: title.to_owned(), clients: clients.clone() };
            kind.lean_bars().into_iter().map(|bar| (bar.value, bar.is_reached())).collect()
        };
        assert_eq!(bars("sent"), [(0.7, true), (1.04, true), (1.15, false)]);
        assert_eq!(bars("a list"), [(1.04, false), (1.15, false)]);
    }

    #[test]
    fn ours_is_compared_with_the_floor_and_the_best_peer() {
        let client = |name: &str, cpu_us: f64, instructions| Client {
            cpu_us: vec![cpu_us, 1000.0, 0.0],
            instructions,
            ..Client::new(name)
        };
        let clients = vec![
            client(FLOOR, 20.0, Some(100_000.0)),
            client(OURS, 21.0, Some(110_000.0)),
            client("openlark", 42.0, Some(200_000.0)),
            client("node", 84.0, None),
        ];
        let kind = Kind { title: "sent".to_owned(), clients };
        let bars: Vec<_> = kind.bars().into_iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(1.05, true), (0.5, true), (1.1, false), (0.55, true)]);
        assert!(kind.table().to_string().contains("| ours | 21 | 1.05 | 110 | 1.10 | – |"));
    }
}
