//! How fast models are decoded, and by how many instructions, beside the same structs with serde's derive; by the bench `decode`.

use std::fs;

use serde::{Deserialize, Serialize};

use super::programs::note;
use super::report::{Bar, Limit, Section, Table, number};
use super::{Args, Part, callgrind, own, target};
use crate::Result;

/// The part.
pub(super) struct Decode;

/// The groups of the bench: their names, the messages in an answer, and the lengths of the runs that are compared.
const GROUPS: [(&str, u64, [u64; 2]); 2] = [("a list of 200", 200, [10, 30]), ("a small answer", 1, [1_000, 3_000])];

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    groups: Vec<Group>,
}

/// The medians of a group, in microseconds, and the instructions of each.
#[derive(Serialize, Deserialize)]
struct Group {
    name: String,
    ours_us: f64,
    serde_us: f64,
    instructions: f64,
    serde_instructions: f64,
}

impl Part for Decode {
    const NAME: &'static str = "decode";
    type Figures = Figures;

    fn measure(_: &Args) -> Result<Figures> {
        note("decoding");
        own::run("lark-workspace", "decode", &[])?;
        let program = own::program("lark-workspace", "decode")?;
        let groups = GROUPS.iter().map(|&(name, items, [few, many])| {
            let items = items.to_string();
            let each = |who: &str| -> Result<f64> {
                let counted =
                    |times: u64| callgrind::instructions(&program, &["count", who, &items, &times.to_string()]);
                Ok(callgrind::per_call((few, counted(few)?), (many, counted(many)?)))
            };
            Ok(Group {
                name: name.to_owned(),
                ours_us: estimate(name, "model")?,
                serde_us: estimate(name, "serde derive")?,
                instructions: each("model")?,
                serde_instructions: each("serde")?,
            })
        });
        Ok(Figures { groups: groups.collect::<Result<_>>()? })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["", "ours, µs", "serde, µs", "of serde", "instructions", "serde's", "of serde's"]);
        let mut bars = Vec::new();
        for Group { name, ours_us, serde_us, instructions, serde_instructions } in &figures.groups {
            let (time, work) = (ours_us / serde_us, instructions / serde_instructions);
            let [ours, serde, ratio] = [*ours_us, *serde_us, time].map(number);
            let [counted, of_serde, counted_ratio] = [*instructions, *serde_instructions, work].map(number);
            table.row([name.clone(), ours, serde, ratio, counted, of_serde, counted_ratio]);
            bars.push(Bar::new(format!("decoding {name}, of serde"), time, Limit::AtMost(1.0)));
            bars.push(Bar::new(format!("decoding {name}: instructions, of serde"), work, Limit::AtMost(1.0)));
        }
        let text = format!(
            "The answer of im message list, as a model through the shared reader and as the same structs with serde's \
             derive and\nserde_json, from the same bytes; medians of one run of `cargo bench --bench decode`,\nand instructions counted by valgrind.\n\n{table}"
        );
        Section { title: "Decoding", text, bars }
    }
}

/// What criterion wrote down of a function of a group, in microseconds.
fn estimate(group: &str, function: &str) -> Result<f64> {
    let path = target()?.join("workspace/criterion").join(group).join(function).join("new/estimates.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(median_of(&text)? / 1000.0)
}

/// The median of criterion's estimates, in nanoseconds.
fn median_of(estimates: &str) -> Result<f64> {
    let estimates: serde_json::Value = serde_json::from_str(estimates)?;
    let median = estimates.pointer("/median/point_estimate").and_then(serde_json::Value::as_f64);
    median.ok_or_else(|| "criterion's estimates have no median".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_read_from_criterions_file() {
        let text = r#"{"mean": {"point_estimate": 1.0}, "median": {"confidence_interval": {}, "point_estimate": 2.5}}"#;
        assert_eq!(median_of(text).unwrap(), 2.5);
        assert!(median_of("{}").is_err());
    }

    #[test]
    fn slower_than_serde_is_a_missed_bar() {
        let group = |name: &str, ours_us| Group {
            name: name.to_owned(),
            ours_us,
            serde_us: 2.0,
            instructions: 900.0,
            serde_instructions: 1000.0,
        };
        let section = Decode::section(&Figures { groups: vec![group("one", 1.5), group("other", 2.5)] });
        let bars: Vec<_> = section.bars.iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(0.75, true), (0.9, true), (1.25, false), (0.9, true)]);
        assert!(section.text.contains("| one | 1.50 | 2 | 0.75 | 900 | 1000 | 0.90 |"), "{}", section.text);
    }
}
