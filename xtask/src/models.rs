//! `models`: what the models of the catalog cost the compiler and how fast they decode, beside serde's derives.
//!
//! The same structs are written in two forms, [`Form`], into crates of two sizes: three services, and the whole
//! catalog. Each crate is checked and built, its rustc measured. A program per form decodes 50 answers of the three
//! services; its build and its size are what a user pays. Speed comes from the bench `decode`.
//!
//! A warning in any of these crates is an error, and no lint is allowed in them. It takes many minutes, most of them
//! serde's; `--only` and `--form` choose parts.

mod catalog;
mod figures;
mod names;
mod source;

use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;

use crate::measure::{self, Mode, Package, Scratch, Usage};
use crate::{Result, cargo};
use catalog::Service;
use figures::{Bar, Row, Unit};
use source::Module;

/// The services of the smaller size.
const THREE: [&str; 3] = ["docx.v1", "hire.v1", "im.v1"];
/// How many answers the programs decode.
const ANSWERS: usize = 50;

/// Arguments of the chore.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Measure only these parts
    #[arg(long, value_delimiter = ',')]
    only: Vec<Part>,
    /// Measure only these forms
    #[arg(long, value_delimiter = ',')]
    form: Vec<Form>,
    /// Number of measurements, of which the median counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Write the table to this Markdown file too, with date, compiler and machine
    #[arg(long)]
    write: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The crates of hire.v1, im.v1 and docx.v1
    Three,
    /// The crates of the whole catalog
    All,
    /// The programs that decode 50 answers
    User,
    /// The bench `decode`
    Decode,
}

/// How the structs are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// derive(Model)
    Model,
    /// serde's two derives
    Serde,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Serde => "serde",
        }
    }

    /// What stands above a struct.
    fn attributes(self) -> &'static str {
        match self {
            Self::Model => "#[derive(Clone, Default, lark_runtime::Model)]",
            Self::Serde => "#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]\n#[serde(default)]",
        }
    }

    /// The attribute of a field.
    fn helper(self) -> &'static str {
        match self {
            Self::Model => "lark",
            Self::Serde => "serde",
        }
    }

    /// The type of what is free-form.
    fn any(self) -> &'static str {
        match self {
            Self::Model => "lark_runtime::serde_json::Value",
            Self::Serde => "serde_json::Value",
        }
    }

    fn dependencies(self) -> String {
        match self {
            Self::Model => measure::runtime_dependency(),
            Self::Serde => "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned(),
        }
    }

    /// The function of a program that decodes one answer.
    fn decoder(self) -> &'static str {
        match self {
            Self::Model => {
                r#"use std::error::Error;
use std::hint::black_box;

use lark_runtime::{Model, Reader, Slot};

fn decode<M: Model>(text: &str) -> Result<M, Box<dyn Error>> {
    let mut answer = M::default();
    fill(&mut answer, text)?;
    Ok(answer)
}

fn fill(answer: &mut dyn Slot, text: &str) -> Result<(), Box<dyn Error>> {
    let mut reader = Reader::new(text);
    reader.value(answer)?;
    reader.end()?;
    match reader.misfits().first() {
        Some(misfit) => Err(misfit.to_string().into()),
        None => Ok(()),
    }
}
"#
            }
            Self::Serde => {
                r#"use std::hint::black_box;

fn decode<T: serde::de::DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}
"#
            }
        }
    }
}

/// Measures and gives the table.
pub(crate) fn run(args: &Args) -> Result<String> {
    let services = catalog::read()?;
    let three: Vec<&Service> = services.iter().filter(|service| THREE.contains(&service.name().as_str())).collect();
    let all: Vec<&Service> = services.iter().collect();
    let subject = Subject { scratch: Scratch::create("models")?, forms: chosen(&args.form), runs: args.runs };
    let mut rows = Vec::new();
    for part in chosen(&args.only) {
        match part {
            Part::Three => rows.extend(subject.crates(&Size {
                name: "three",
                title: "hire.v1 + im.v1 + docx.v1",
                services: &three,
                seconds: [Some(2.0), Some(2.5), Some(3.0)],
                gigabytes: [None; 3],
            })?),
            Part::All => rows.extend(subject.crates(&Size {
                name: "all",
                title: "whole catalog",
                services: &all,
                seconds: [Some(13.0), None, Some(18.0)],
                gigabytes: [Some(1.6), None, None],
            })?),
            Part::User => rows.extend(subject.programs(&three)?),
            Part::Decode => rows.extend(decode()?),
        }
    }
    let table = figures::table(&rows);
    if let Some(path) = &args.write {
        measure::write(path, &figures::page(&table, args.runs)?)?;
    }
    Ok(table)
}

/// All if none was chosen.
fn chosen<T: ValueEnum>(some: &[T]) -> Vec<T> {
    if some.is_empty() { T::value_variants().to_vec() } else { some.to_vec() }
}

/// Crates of the same services.
struct Size<'c> {
    name: &'static str,
    title: &'static str,
    services: &'c [&'c Service],
    /// The bars of user CPU, in the order of [`Mode::ALL`].
    seconds: [Option<f64>; 3],
    /// The bars of peak memory, in that order.
    gigabytes: [Option<f64>; 3],
}

/// What is measured, and how often.
struct Subject {
    scratch: Scratch,
    forms: Vec<Form>,
    runs: u8,
}

impl Subject {
    /// The crates of one size.
    fn crates(&self, size: &Size<'_>) -> Result<Vec<Row>> {
        let types: usize = size.services.iter().map(|service| service.types.len()).sum();
        let mut rows = Vec::new();
        let bars = size.seconds.into_iter().zip(size.gigabytes);
        for (words, (seconds, gigabytes)) in ["check", "dev build", "release build"].into_iter().zip(bars) {
            let title = format!("{}, {types} types: {words}", size.title);
            rows.push(Row::new(format!("{title}, user CPU"), Unit::Seconds, seconds.map(Bar::Model)));
            rows.push(Row::new(format!("{title}, peak memory"), Unit::Gigabytes, gigabytes.map(Bar::Model)));
        }
        for &form in &self.forms {
            let package = models(size.name, size.services, form);
            self.scratch.add(&package)?;
            for (mode, rows) in Mode::ALL.into_iter().zip(rows.chunks_exact_mut(2)) {
                let usage = self.measure(&package, mode)?;
                for (row, figure) in rows.iter_mut().zip([usage.cpu_s(), usage.peak_kib as f64 * 1024.0 / 1e9]) {
                    row.set(form, figure);
                }
            }
        }
        Ok(rows)
    }

    /// The programs that decode answers of these services.
    fn programs(&self, services: &[&Service]) -> Result<Vec<Row>> {
        let answers = spread(services.iter().flat_map(|service| Module::new(service).answers()).collect(), ANSWERS);
        let bytes: usize = answers.iter().map(|(_, sample)| sample.len()).sum();
        let title = format!("program that decodes {ANSWERS} answers, {} kB of JSON", bytes / 1000);
        let mut dev = Row::new(format!("{title}: dev build, user CPU"), Unit::Seconds, Some(Bar::Ratio(0.3)));
        let mut release = Row::new(format!("{title}: release build, user CPU"), Unit::Seconds, Some(Bar::Ratio(0.25)));
        let mut binary = Row::new(format!("{title}: stripped release binary"), Unit::Megabytes, Some(Bar::Ratio(0.6)));
        for &form in &self.forms {
            let models = models("three", services, form);
            let user = Package {
                name: format!("user_{}", form.name()),
                dependencies: format!("{0} = {{ path = \"../{0}\" }}\n{1}", models.name, form.dependencies()),
                root: "main.rs",
                source: source::program(&models.name, &answers, form),
                beside: Vec::new(),
            };
            self.scratch.add(&models)?;
            self.scratch.add(&user)?;
            dev.set(form, self.measure(&user, Mode::Dev)?.cpu_s());
            release.set(form, self.measure(&user, Mode::Release)?.cpu_s());
            let (said, size) = self.scratch.program(&user, Mode::Release)?;
            if said.trim_end() != ANSWERS.to_string() {
                return Err(format!("`{}` did not decode {ANSWERS} answers: {said}", user.name).into());
            }
            binary.set(form, size as f64 / 1e6);
        }
        Ok(vec![dev, release, binary])
    }

    /// Measures, and says so on the way, since it takes minutes.
    fn measure(&self, package: &Package, mode: Mode) -> Result<Usage> {
        let usages = self.scratch.measure(package, mode, self.runs)?;
        let runs: Vec<String> = usages.iter().map(|usage| format!("{:.2} s", usage.cpu_s())).collect();
        eprintln!("{} {mode:?}: {}", package.name, runs.join(", "));
        Ok(Usage::median(&usages))
    }
}

/// A crate of the models of these services.
fn models(size: &str, services: &[&Service], form: Form) -> Package {
    let modules: Vec<Module<'_>> = services.iter().map(|service| Module::new(service)).collect();
    Package {
        name: format!("{size}_{}", form.name()),
        dependencies: form.dependencies(),
        root: "lib.rs",
        source: modules.iter().map(|module| format!("pub mod {};\n", module.name())).collect(),
        beside: modules.iter().map(|module| (format!("{}.rs", module.name()), module.source(form))).collect(),
    }
}

/// So many of the values, evenly spread over them; all if there are not more.
fn spread<T>(values: Vec<T>, count: usize) -> Vec<T> {
    let length = values.len().max(1);
    let count = count.min(length);
    // The last of each of `count` parts of equal size.
    let taken = |index: &usize| (index + 1) * count / length > index * count / length;
    values.into_iter().enumerate().filter(|(index, _)| taken(index)).map(|(_, value)| value).collect()
}

/// The rows of the bench `decode`: its medians.
fn decode() -> Result<Vec<Row>> {
    let target = measure::target()?;
    let mut command = cargo::command(cargo::workspace());
    command.args(["bench", "--offline", "--bench", "decode"]).env("CARGO_TARGET_DIR", &target);
    cargo::output(&mut command)?;
    let mut rows = Vec::new();
    for group in ["a list of 200", "a small answer"] {
        let mut row = Row::new(format!("decoding {group}"), Unit::Microseconds, Some(Bar::Ratio(1.0)));
        for (form, name) in [(Form::Model, "model"), (Form::Serde, "serde derive")] {
            let path = target.join("criterion").join(group).join(name).join("new/estimates.json");
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            row.set(form, median_of(&text)? / 1000.0);
        }
        rows.push(row);
    }
    Ok(rows)
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
    fn a_choice_is_spread_evenly() {
        assert_eq!(spread((0..10).collect(), 3), [3, 6, 9]);
        assert_eq!(spread((0..203).collect::<Vec<i32>>(), 50).len(), 50);
        assert_eq!(spread(vec![1, 2], 50), [1, 2]);
        assert!(spread(Vec::<i32>::new(), 50).is_empty());
    }

    #[test]
    fn the_median_is_read_from_criterions_file() {
        let text = r#"{"mean": {"point_estimate": 1.0}, "median": {"confidence_interval": {}, "point_estimate": 2.5}}"#;
        assert_eq!(median_of(text).expect("a median"), 2.5);
        assert!(median_of("{}").is_err());
    }

    #[test]
    fn the_catalog_has_the_three_services_and_enough_answers() {
        let services = catalog::read().expect("the catalog");
        let three: Vec<_> = services.iter().filter(|service| THREE.contains(&service.name().as_str())).collect();
        assert_eq!(three.len(), 3);
        assert!(three.iter().map(|service| service.answers().len()).sum::<usize>() >= ANSWERS);
    }
}
