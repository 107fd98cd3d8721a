//! `bench`: speed, size and cost, measured beside the peers.
//!
//! A comparison is made of parts. Each is a module below with a type that implements [`Part`]: it measures, and
//! presents its figures as a section of the report with the bars that they have to reach. To add one, write the module
//! and name it in [`PARTS`]. Raw figures are kept in `benches/figures.json`, those of parts that were not run too;
//! `BENCHMARKS.md` is made from that file alone.

mod build;
pub(crate) mod callgrind;
mod calls;
mod check;
mod contents;
mod decode;
mod events;
mod figures;
mod files;
mod herd;
mod listing;
mod long;
mod machine;
mod models;
mod own;
mod plot;
mod programs;
mod report;
mod sandbox;
mod users;

use std::fs;
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde::{Deserialize as _, Serialize};
use serde_json::Value;

use self::figures::Store;
use self::machine::Machine;
use self::report::Section;
use crate::{Result, cargo, measure};

/// Arguments of the chore.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The parts to measure; all when absent
    #[arg(long, value_delimiter = ',', value_parser = names())]
    only: Vec<String>,
    /// The programs to run, to try things out: prints the parts and writes nothing
    #[arg(long, value_delimiter = ',')]
    programs: Vec<String>,
    /// Writes BENCHMARKS.md from the figures that there are
    #[arg(long, conflicts_with_all = ["only", "programs"])]
    render: bool,
    /// Sent messages per run of this repository and of the floor; the others make fewer, and lists are fewer
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u64).range(20..))]
    calls: u64,
    /// Runs of a program, of which the median counts
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Cold builds of a program or of models, of which the median counts
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..))]
    builds: u8,
    /// Simultaneous first calls
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    herd: u64,
    /// Size of the large file in MiB
    #[arg(long, default_value_t = 1024, value_parser = clap::value_parser!(u64).range(1..))]
    mib: u64,
    /// Calls of the long run
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(10..))]
    long: u64,
    /// Messages for the sandbox
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(10..))]
    messages: u64,
    /// Events over a connection of this repository; Python takes fewer
    #[arg(long, default_value_t = 400_000, value_parser = clap::value_parser!(u64).range(1000..))]
    events: u64,
    /// Events over connections that break
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u64).range(1000..))]
    broken: u64,
}

impl Args {
    /// Whether this program takes part.
    fn wants(&self, program: &str) -> bool {
        self.programs.is_empty() || self.programs.iter().any(|name| name == program)
    }
}

/// One subject of the comparison.
trait Part {
    /// Its name after `--only` and in the file of figures.
    const NAME: &'static str;

    /// What was measured, raw; ratios are the report's.
    type Figures: Serialize + DeserializeOwned;

    /// Measures everything anew, so that all ratios are of one run.
    fn measure(args: &Args) -> Result<Self::Figures>;

    /// Presents the figures.
    fn section(figures: &Self::Figures) -> Section;

    /// Draws the figures.
    fn drawing(_: &Self::Figures) -> Result<Option<Drawing>> {
        Ok(None)
    }
}

/// A picture for the report.
struct Drawing {
    /// The name of its file in `benches`.
    name: &'static str,
    svg: String,
}

/// A [`Part`] without its types.
struct Entry {
    name: &'static str,
    measure: fn(&Args) -> Result<Value>,
    section: fn(&Value) -> Result<Section>,
    drawing: fn(&Value) -> Result<Option<Drawing>>,
}

impl Entry {
    const fn of<P: Part>() -> Self {
        Self {
            name: P::NAME,
            measure: |args| Ok(serde_json::to_value(P::measure(args)?)?),
            section: |value| Ok(P::section(&P::Figures::deserialize(value)?)),
            drawing: |value| P::drawing(&P::Figures::deserialize(value)?),
        }
    }
}

/// The parts in the order of the report.
const PARTS: &[Entry] = &[
    Entry::of::<calls::Calls>(),
    Entry::of::<herd::Herd>(),
    Entry::of::<users::Users>(),
    Entry::of::<build::Build>(),
    Entry::of::<listing::Listing>(),
    Entry::of::<check::Check>(),
    Entry::of::<models::Models>(),
    Entry::of::<decode::Decode>(),
    Entry::of::<contents::Contents>(),
    Entry::of::<files::Files>(),
    Entry::of::<long::Long>(),
    Entry::of::<sandbox::Sandbox>(),
    Entry::of::<events::Receiving>(),
];

fn names() -> clap::builder::PossibleValuesParser {
    PARTS.iter().map(|part| part.name).collect::<Vec<_>>().into()
}

/// Measures, writes the figures and the report, and tells which bars are missed.
pub(crate) fn run(args: &Args) -> Result<String> {
    let mut store = Store::load()?;
    let wanted =
        |part: &&Entry| !args.render && (args.only.is_empty() || args.only.iter().any(|only| only == part.name));
    let mut tried = String::new();
    for part in PARTS.iter().filter(wanted) {
        let figures = (part.measure)(args)?;
        if args.programs.is_empty() {
            store.set(part.name, Machine::here()?, figures);
            // These figures are kept even if the next part fails.
            store.save()?;
        } else {
            tried.push_str(&(part.section)(&figures)?.to_string());
        }
    }
    if !args.programs.is_empty() {
        return Ok(tried);
    }
    let mut sections = Vec::new();
    for part in PARTS {
        if let Some(measured) = store.get(part.name) {
            sections.push((measured.machine.clone(), (part.section)(&measured.figures)?));
            if let Some(Drawing { name, svg }) = (part.drawing)(&measured.figures)? {
                fs::write(cargo::workspace().join("benches").join(name), svg)?;
            }
        }
    }
    let reasons = report::reasons()?;
    let path = cargo::workspace().join("BENCHMARKS.md");
    fs::write(&path, report::document(&sections, &reasons))?;
    Ok(report::bars(sections.iter().map(|(_, section)| section), &reasons))
}

/// Where this chore builds.
fn target() -> Result<PathBuf> {
    Ok(measure::target()?.join("bench"))
}

/// The middle number, if there is one.
fn median(numbers: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut numbers: Vec<f64> = numbers.into_iter().collect();
    numbers.sort_unstable_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}
