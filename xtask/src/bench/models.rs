//! What the models of lark-apis cost the compiler, beside the same types with serde's derives.
//!
//! Both forms are made of the generated sources of lark-apis, see [`forms`]: crates of two sizes, whose rustc is
//! measured in every mode, and a program for each form that decodes answers, since a user pays for that one's build and
//! size. A warning in any of these crates is an error.

mod answers;
mod forms;

use serde::{Deserialize, Serialize};

use self::forms::{Form, Sources};
use super::programs::note;
use super::report::{Bar, Limit, Section, Table, cell, ratio};
use super::{Args, Part};
use crate::Result;
use crate::measure::{Mode, Package, Scratch, Usage};

/// The part.
pub(super) struct Models;

/// The services of the smaller size, and of the answers.
const THREE: [&str; 3] = ["docx", "hire", "im"];
/// What is measured today.
const SUBJECT: &str =
    "The types of lark-apis without its requests; for serde an enum has an untagged variant for a text that is new.";
/// How many answers the programs decode.
const ANSWERS: usize = 50;

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    /// What the types are, in words.
    subject: String,
    three: Types,
    all: Types,
    program: Program,
}

/// Figures of both forms.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Both<T> {
    ours: T,
    serde: T,
}

/// A crate of models.
#[derive(Serialize, Deserialize)]
struct Types {
    types: usize,
    check: Both<Cost>,
    dev: Both<Cost>,
    release: Both<Cost>,
}

/// What a crate's own rustc used.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Cost {
    /// User CPU.
    cpu_s: f64,
    /// Greatest resident memory.
    peak_mib: f64,
}

/// A program that decodes answers.
#[derive(Serialize, Deserialize)]
struct Program {
    answers: usize,
    json_bytes: usize,
    dev_cpu_s: Both<f64>,
    release_cpu_s: Both<f64>,
    /// Size of the stripped release binary.
    release_bytes: Both<u64>,
}

impl Part for Models {
    const NAME: &'static str = "models";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        let subject = Subject { scratch: Scratch::create("models")?, runs: args.builds };
        let all = super::check::services()?;
        let all: Vec<&str> = all.iter().map(|service| service.name.as_str()).collect();
        Ok(Figures {
            subject: SUBJECT.to_owned(),
            three: subject.types("three", &THREE)?,
            program: subject.program()?,
            all: subject.types("all", &all)?,
        })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["", "ours", "serde", "of serde"]);
        let three = format!("{}: {} types", THREE.join(", "), figures.three.types);
        let all = format!("all services: {} types", figures.all.types);
        for (title, types) in [(three, &figures.three), (all, &figures.all)] {
            for (mode, cost) in types.costs() {
                table.row(row(format!("{title}, {mode}, CPU s"), cost.map(|cost| cost.cpu_s)));
                table.row(row(format!("{title}, {mode}, peak MiB"), cost.map(|cost| cost.peak_mib)));
            }
        }
        let program = &figures.program;
        table.row(row("program: dev build, CPU s".to_owned(), program.dev_cpu_s));
        table.row(row("program: release build, CPU s".to_owned(), program.release_cpu_s));
        table.row(row("program: release, KiB".to_owned(), program.release_bytes.map(|bytes| bytes as f64 / 1024.0)));
        let text = format!(
            "{}\nUser CPU and greatest resident memory of the crate's own rustc, not incremental. Our derives are `Clone`, \
             `Default` and\n`Model`, which is `Debug` and `PartialEq` too; serde's are `Debug`, `Clone`, `Default`, \
             `Serialize` and `Deserialize`, with\n`serde(default)`. The program depends on the crate of the three \
             services and decodes {} answers, {} kB of JSON, each into its\ntype, with every member set; release is its \
             stripped binary.\n\n{table}",
            figures.subject,
            program.answers,
            program.json_bytes / 1000,
        );
        Section { title: "Models", text, bars: figures.bars() }
    }
}

fn row(title: String, figures: Both<f64>) -> [String; 4] {
    let Both { ours, serde } = figures;
    [title, cell(Some(ours)), cell(Some(serde)), cell(ratio(Some(ours), Some(serde)))]
}

impl<T: Copy> Both<T> {
    fn map<U>(self, change: impl Fn(T) -> U) -> Both<U> {
        Both { ours: change(self.ours), serde: change(self.serde) }
    }

    /// Measures ours, then serde's.
    fn of(mut measure: impl FnMut(Form) -> Result<T>) -> Result<Self> {
        Ok(Self { ours: measure(Form::Model)?, serde: measure(Form::Serde)? })
    }
}

impl From<Usage> for Cost {
    fn from(usage: Usage) -> Self {
        Self { cpu_s: usage.cpu_s(), peak_mib: usage.peak_mib() }
    }
}

impl Types {
    fn costs(&self) -> [(&'static str, Both<Cost>); 3] {
        [("check", self.check), ("dev build", self.dev), ("release build", self.release)]
    }

    fn ms_per_type(&self, cost: Both<Cost>) -> f64 {
        cost.ours.cpu_s * 1000.0 / self.types.max(1) as f64
    }
}

impl Figures {
    /// The bars of CPU and memory were set when every type of the catalog was written out, 1,027 of three services and
    /// 7,023 together, in seconds and gigabytes of those; hence their numbers.
    fn bars(&self) -> Vec<Bar> {
        let (three, all, program) = (&self.three, &self.all, &self.program);
        let of_serde = |both: Both<f64>| ratio(Some(both.ours), Some(both.serde)).unwrap_or(f64::INFINITY);
        let kib_per_type = all.check.ours.peak_mib * 1024.0 / all.types.max(1) as f64;
        [
            ("three services: check, ms a type", three.ms_per_type(three.check), 2000.0 / 1027.0),
            ("three services: dev build, ms a type", three.ms_per_type(three.dev), 2500.0 / 1027.0),
            ("three services: release build, ms a type", three.ms_per_type(three.release), 3000.0 / 1027.0),
            ("all services: check, ms a type", all.ms_per_type(all.check), 13_000.0 / 7023.0),
            ("all services: release build, ms a type", all.ms_per_type(all.release), 18_000.0 / 7023.0),
            ("all services: check, peak in KiB a type", kib_per_type, 1.6e9 / 1024.0 / 7023.0),
            ("program: dev build, of serde", of_serde(program.dev_cpu_s), 0.3),
            ("program: release build, of serde", of_serde(program.release_cpu_s), 0.25),
            (
                "program: stripped release binary, of serde",
                of_serde(program.release_bytes.map(|bytes| bytes as f64)),
                0.6,
            ),
        ]
        .map(|(name, value, most)| Bar::new(format!("models, {name}"), value, Limit::AtMost(most)))
        .into()
    }
}

/// Where is measured, and how often.
struct Subject {
    scratch: Scratch,
    runs: u8,
}

impl Subject {
    /// The crates of these services.
    fn types(&self, name: &str, services: &[&str]) -> Result<Types> {
        let sources = Sources::read(services)?;
        let cost = |mode| {
            Both::of(|form| {
                let package = sources.package(name, form);
                self.scratch.add(&package)?;
                Ok(Cost::from(self.measure(&package, mode)?))
            })
        };
        Ok(Types {
            types: sources.types(),
            check: cost(Mode::Check)?,
            dev: cost(Mode::Dev)?,
            release: cost(Mode::Release)?,
        })
    }

    /// The programs that decode answers of the three services.
    fn program(&self) -> Result<Program> {
        let sources = Sources::read(&THREE)?;
        let answers = spread(answers::of(&THREE)?, ANSWERS);
        let measured = Both::of(|form| {
            let types = sources.package("three", form);
            let program = forms::program(&types, &answers, form);
            self.scratch.add(&types)?;
            self.scratch.add(&program)?;
            let dev = self.measure(&program, Mode::Dev)?.cpu_s();
            let release = self.measure(&program, Mode::Release)?.cpu_s();
            let (output, bytes) = self.scratch.program(&program, Mode::Release)?;
            if output.trim_end() != answers.len().to_string() {
                return Err(format!("`{}` did not decode {} answers: {output}", program.name, answers.len()).into());
            }
            Ok((dev, release, bytes))
        })?;
        Ok(Program {
            answers: answers.len(),
            json_bytes: answers.iter().map(|answer| answer.sample.len()).sum(),
            dev_cpu_s: measured.map(|(dev, ..)| dev),
            release_cpu_s: measured.map(|(_, release, _)| release),
            release_bytes: measured.map(|(.., bytes)| bytes),
        })
    }

    /// Measures, and says so on the way, since it takes minutes.
    fn measure(&self, package: &Package, mode: Mode) -> Result<Usage> {
        note(&format!("compiling `{}`: {mode:?}", package.name));
        Ok(Usage::median(&self.scratch.measure(package, mode, self.runs)?))
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
    fn bars_are_per_type_and_of_serde() {
        let cost = |cpu_s| Cost { cpu_s, peak_mib: 100.0 };
        let both = |ours, serde| Both { ours: cost(ours), serde: cost(serde) };
        let types = || Types { types: 1000, check: both(1.9, 19.0), dev: both(2.0, 20.0), release: both(3.0, 20.0) };
        let program = Program {
            answers: 50,
            json_bytes: 145_000,
            dev_cpu_s: Both { ours: 1.0, serde: 4.0 },
            release_cpu_s: Both { ours: 1.0, serde: 2.0 },
            release_bytes: Both { ours: 600, serde: 1000 },
        };
        let figures = Figures { subject: String::new(), three: types(), all: types(), program };
        let bars: Vec<_> = figures.bars().iter().map(|bar| (bar.value, bar.is_reached())).collect();
        let expected = [
            (1.9, true),
            (2.0, true),
            (3.0, false),
            (1.9, false),
            (3.0, false),
            (102.4, true),
            (0.25, true),
            (0.5, false),
            (0.6, true),
        ];
        assert_eq!(bars, expected);
        let section = Models::section(&figures).text;
        assert!(section.contains("| docx, hire, im: 1000 types, check, CPU s | 1.90 | 19 | 0.10 |"), "{section}");
    }
}
