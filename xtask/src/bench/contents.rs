//! What contents of messages cost beside `serde_json` with types written by hand; by the bench `message_contents`.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::programs::note;
use super::report::{Bar, Limit, Section, Table, number};
use super::{Args, Part, callgrind, own};
use crate::Result;

/// The part.
pub(super) struct Contents;

/// What the bench does, by its argument: what a row calls it, the lengths of the runs that are compared, and the limit.
const TASKS: [(&str, &str, [u64; 2], f64); 2] = [
    ("write", "a post of 50 nodes, written", [100, 300], 1.1),
    ("read", "a received message, read", [2_000, 12_000], 1.2),
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
        note("contents of messages");
        let program = own::program("message_contents")?;
        let tasks = TASKS.iter().map(|(name, _, runs, _)| {
            Ok(Task {
                name: (*name).to_owned(),
                ours: each(&program, [name, "ours"], *runs)?,
                by_hand: each(&program, [name, "by-hand"], *runs)?,
            })
        });
        Ok(Figures { tasks: tasks.collect::<Result<_>>()? })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["instructions", "ours", "by hand", "of by hand"]);
        let mut bars = Vec::new();
        for Task { name, ours, by_hand } in &figures.tasks {
            let Some((_, title, _, limit)) = TASKS.iter().find(|(task, ..)| task == name) else { continue };
            let ratio = ours / by_hand;
            table.row([(*title).to_owned(), number(*ours), number(*by_hand), number(ratio)]);
            bars.push(Bar::new(format!("{title}: instructions, of by hand"), ratio, Limit::AtMost(*limit)));
        }
        let text = format!(
            "A post of ten lines built and written, and the contents of 10,000 received messages read: five in ten texts, two \
             posts, one\nimage, one file, one card. By hand is serde's derive on types that have just these members, and \
             serde_json. Counted by\nvalgrind in `cargo bench --bench message_contents`.\n\n{table}"
        );
        Section { title: "Contents of messages", text, bars }
    }
}

/// Instructions of one post or message.
fn each(program: &Path, [task, who]: [&str; 2], [few, many]: [u64; 2]) -> Result<f64> {
    let counted = |count: u64| callgrind::instructions(program, &[task, who, &count.to_string()]);
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
