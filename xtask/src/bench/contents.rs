//! What contents of messages and cards cost beside `serde_json` with types written by hand; by the benches
//! `message_contents` and `card`.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::programs::note;
use super::report::{Bar, Limit, Section, Table, number};
use super::{Args, Part, callgrind, own};
use crate::Result;

/// The part.
pub(super) struct Contents;

/// A row.
struct Row {
    /// Its name in the file of figures.
    name: &'static str,
    title: &'static str,
    /// Package and bench.
    bench: [&'static str; 2],
    /// What the bench is told to do, by this repository and by hand.
    who: [&'static [&'static str]; 2],
    /// The lengths of the runs that are compared.
    runs: [u64; 2],
    limit: f64,
}

const MESSAGES: [&str; 2] = ["lark-workspace", "message_contents"];
const ROWS: [Row; 3] = [
    Row {
        name: "write",
        title: "a post of 50 nodes, written",
        bench: MESSAGES,
        who: [&["write", "ours"], &["write", "by-hand"]],
        runs: [100, 300],
        limit: 1.1,
    },
    Row {
        name: "read",
        title: "a received message, read",
        bench: MESSAGES,
        who: [&["read", "ours"], &["read", "by-hand"]],
        runs: [2_000, 12_000],
        limit: 1.2,
    },
    Row {
        name: "card",
        title: "a card of 50 elements, built, checked and written",
        bench: ["lark-cards", "card"],
        who: [&["ours"], &["theirs"]],
        runs: [200, 400],
        limit: 1.1,
    },
];

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    tasks: Vec<Task>,
}

/// Instructions of a task, each.
#[derive(Serialize, Deserialize)]
struct Task {
    name: String,
    ours: f64,
    by_hand: f64,
}

impl Part for Contents {
    const NAME: &'static str = "contents";
    type Figures = Figures;

    fn measure(_: &Args) -> Result<Figures> {
        note("contents of messages, cards");
        let tasks = ROWS.iter().map(|Row { name, bench: [package, bench], who: [ours, by_hand], runs, .. }| {
            let program = own::program(package, bench)?;
            let (ours, by_hand) = (each(&program, ours, *runs)?, each(&program, by_hand, *runs)?);
            Ok(Task { name: (*name).to_owned(), ours, by_hand })
        });
        Ok(Figures { tasks: tasks.collect::<Result<_>>()? })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["instructions", "ours", "by hand", "of by hand"]);
        let mut bars = Vec::new();
        for Task { name, ours, by_hand } in &figures.tasks {
            let Some(Row { title, limit, .. }) = ROWS.iter().find(|row| row.name == name) else { continue };
            let ratio = ours / by_hand;
            table.row([(*title).to_owned(), number(*ours), number(*by_hand), number(ratio)]);
            bars.push(Bar::new(format!("{title}: instructions, of by hand"), ratio, Limit::AtMost(*limit)));
        }
        let text = format!(
            "A post of ten lines built and written, and the contents of 10,000 received messages read: five in ten texts, two \
             posts, one\nimage, one file, one card. A card of 50 elements, which by hand nobody checks. By hand is serde's derive on types that have just these members, and \
             serde_json. Counted by\nvalgrind in the benches `message_contents` and `card`.\n\n{table}"
        );
        Section { title: "Contents of messages, and cards", text, bars }
    }
}

/// Instructions of one post, message or card.
fn each(program: &Path, who: &[&str], [few, many]: [u64; 2]) -> Result<f64> {
    let counted = |count: u64| callgrind::instructions(program, &[who, &[&count.to_string()]].concat());
    Ok(callgrind::per_call((few, counted(few)?), (many, counted(many)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_part_above_by_hand_is_a_missed_bar() {
        let task = |name: &str, ours| Task { name: name.to_owned(), ours, by_hand: 1000.0 };
        let section = Contents::section(&Figures { tasks: vec![task("write", 900.0), task("read", 1250.0)] });
        let bars: Vec<_> = section.bars.iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(0.9, true), (1.25, false)]);
        assert!(section.text.contains("| a received message, read | 1250 | 1000 | 1.25 |"), "{}", section.text);
    }
}
