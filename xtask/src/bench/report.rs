//! `BENCHMARKS.md`: sections, tables, and the bars that are reached or missed.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::fs;

use super::machine::Machine;
use crate::{Result, cargo};

/// What a part reports.
pub(super) struct Section {
    pub(super) title: &'static str,
    /// Markdown: what was measured and how, tables.
    pub(super) text: String,
    pub(super) bars: Vec<Bar>,
}

impl Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "## {}\n\n{}\n{}", self.title, self.text, bars([self], &BTreeMap::new()))
    }
}

/// A promise with a number.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bar {
    /// What it is about; also the key of the reason in `benches/missed.toml`.
    pub(super) name: String,
    pub(super) limit: Limit,
    pub(super) value: f64,
}

/// What the number has to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Limit {
    AtMost(f64),
    AtLeast(f64),
    /// Better than the best of others.
    Below(f64),
}

impl Bar {
    pub(super) fn new(name: impl Into<String>, value: f64, limit: Limit) -> Self {
        Self { name: name.into(), limit, value }
    }

    pub(super) fn is_reached(&self) -> bool {
        match self.limit {
            Limit::AtMost(limit) => self.value <= limit,
            Limit::AtLeast(limit) => self.value >= limit,
            Limit::Below(limit) => self.value < limit,
        }
    }

    /// By how much it is missed, as a part of the limit.
    fn missed_by(&self) -> f64 {
        let (Limit::AtMost(limit) | Limit::AtLeast(limit) | Limit::Below(limit)) = self.limit;
        (self.value - limit).abs() / limit
    }

    fn outcome(&self, reasons: &BTreeMap<String, String>) -> String {
        if self.is_reached() {
            return "reached".to_owned();
        }
        let reason = reasons.get(&self.name).map_or("no reason is known yet", String::as_str);
        format!("**missed** by {:.1} %: {reason}", self.missed_by() * 100.0)
    }
}

impl Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(limit) => write!(f, "at most {}", number(*limit)),
            Self::AtLeast(limit) => write!(f, "at least {}", number(*limit)),
            Self::Below(limit) => write!(f, "below {}", number(*limit)),
        }
    }
}

/// Why bars are missed, by their names; written by hand in `benches/missed.toml`.
pub(super) fn reasons() -> Result<BTreeMap<String, String>> {
    let path = cargo::workspace().join("benches/missed.toml");
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    Ok(toml::from_str(&fs::read_to_string(path)?)?)
}

/// The whole report.
pub(super) fn document(sections: &[(Machine, Section)], reasons: &BTreeMap<String, String>) -> String {
    let mut text = String::from(
        "<!-- Generated from benches/figures.json by `cargo run -p xtask -- bench`; do not edit. -->\n\
         # Benchmarks\n\n\
         Speed, size and cost beside other SDKs and beside the floor, which is the same call written by hand with reqwest\n\
         and serde, with the same TLS choice. What counts are the ratios: each is of one run on one machine. \
         `larksuite` is\nlarksuite-oapi-sdk-rs, `feishu` is feishu-sdk, `python` is lark-oapi, `node` is \
         @larksuiteoapi/node-sdk.\n\n\
         To repeat: `cargo run -p xtask -- bench`, or some parts with `--only calls,herd`. It needs valgrind; Python \
         and Node are\nleft out where they are not installed. The first run downloads the peers.\n\n## Bars\n\n",
    );
    text.push_str(&bars(sections.iter().map(|(_, section)| section), reasons));
    for (machine, section) in sections {
        text.push_str(&format!("\n## {}\n\n{}\n\nMeasured {machine}.\n", section.title, section.text.trim_end()));
    }
    text
}

/// The table of all bars.
pub(super) fn bars<'s>(sections: impl IntoIterator<Item = &'s Section>, reasons: &BTreeMap<String, String>) -> String {
    let mut table = Table::new(["bar", "limit", "measured", ""]);
    for bar in sections.into_iter().flat_map(|section| &section.bars) {
        table.row([bar.name.clone(), bar.limit.to_string(), number(bar.value), bar.outcome(reasons)]);
    }
    table.to_string()
}

/// A table in markdown: the first column is text, the others are numbers.
pub(super) struct Table<const N: usize> {
    head: [&'static str; N],
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    pub(super) fn new(head: [&'static str; N]) -> Self {
        Self { head, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells);
    }
}

impl<const N: usize> Display for Table<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| {} |", self.head.join(" | "))?;
        writeln!(f, "|---|{}", "--:|".repeat(N.saturating_sub(1)))?;
        self.rows.iter().try_for_each(|row| writeln!(f, "| {} |", row.join(" | ")))
    }
}

/// A number with its significant digits.
pub(super) fn number(number: f64) -> String {
    match number.abs() {
        size if size >= 100.0 || number.fract() == 0.0 => format!("{number:.0}"),
        size if size >= 10.0 => format!("{number:.1}"),
        _ => format!("{number:.2}"),
    }
}

/// A number that may be missing.
pub(super) fn cell(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), number)
}

/// How many times as much.
pub(super) fn ratio(value: Option<f64>, floor: Option<f64>) -> Option<f64> {
    Some(value? / floor.filter(|floor| *floor > 0.0)?)
}

/// The least of those that are present.
pub(super) fn least(values: impl IntoIterator<Item = Option<f64>>) -> Option<f64> {
    values.into_iter().flatten().min_by(f64::total_cmp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_need_both_numbers() {
        assert_eq!(ratio(Some(3.0), Some(2.0)), Some(1.5));
        assert_eq!(ratio(Some(3.0), Some(0.0)), None);
        assert_eq!(ratio(None, Some(2.0)), None);
        assert_eq!(least([Some(3.0), None, Some(2.0)]), Some(2.0));
    }

    #[test]
    fn bars_say_whether_and_by_how_much() {
        let reasons = BTreeMap::from([("calls".to_owned(), "a known one".to_owned())]);
        let outcome = |value, limit| Bar::new("calls", value, limit).outcome(&reasons);
        assert_eq!(outcome(1.05, Limit::AtMost(1.05)), "reached");
        assert_eq!(outcome(1.1, Limit::AtMost(1.0)), "**missed** by 10.0 %: a known one");
        assert_eq!(outcome(0.9, Limit::AtLeast(1.0)), "**missed** by 10.0 %: a known one");
        assert_eq!(outcome(2.0, Limit::Below(2.0)), "**missed** by 0.0 %: a known one");
        assert!(Bar::new("other", 2.0, Limit::AtMost(1.0)).outcome(&reasons).contains("no reason"));
    }

    #[test]
    fn tables_are_markdown() {
        let mut table = Table::new(["client", "µs", "of the floor"]);
        table.row(["ours".to_owned(), cell(Some(12.345)), cell(None)]);
        assert_eq!(table.to_string(), "| client | µs | of the floor |\n|---|--:|--:|\n| ours | 12.3 | – |\n");
    }

    #[test]
    fn numbers_have_three_digits_or_more() {
        assert_eq!([1.0, 1.046, 12.34, 107_400.2].map(number), ["1", "1.05", "12.3", "107400"]);
    }
}
