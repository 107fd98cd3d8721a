//! The table of figures, and the page that holds it.

use std::process::Command;
use std::{fs, thread};

use super::Form;
use crate::{Result, cargo};

/// What a figure counts.
#[derive(Clone, Copy)]
pub(super) enum Unit {
    Seconds,
    Gigabytes,
    Megabytes,
    Microseconds,
}

impl Unit {
    fn symbol(self) -> &'static str {
        match self {
            Self::Seconds => "s",
            Self::Gigabytes => "GB",
            Self::Megabytes => "MB",
            Self::Microseconds => "µs",
        }
    }
}

/// What a row should stay below.
#[derive(Clone, Copy)]
pub(super) enum Bar {
    /// The figure of the models.
    Model(f64),
    /// That figure divided by serde's.
    Ratio(f64),
}

/// A figure of both forms.
pub(super) struct Row {
    title: String,
    unit: Unit,
    bar: Option<Bar>,
    model: Option<f64>,
    serde: Option<f64>,
}

impl Row {
    pub(super) fn new(title: String, unit: Unit, bar: Option<Bar>) -> Self {
        Self { title, unit, bar, model: None, serde: None }
    }

    pub(super) fn set(&mut self, form: Form, figure: f64) {
        match form {
            Form::Model => self.model = Some(figure),
            Form::Serde => self.serde = Some(figure),
        }
    }

    fn ratio(&self) -> Option<f64> {
        Some(self.model? / self.serde?)
    }

    /// The bar, and what came of it.
    fn bar(&self) -> String {
        let (words, reached) = match self.bar {
            None => return String::new(),
            Some(Bar::Model(most)) => {
                (format!("{most} {}", self.unit.symbol()), self.model.map(|figure| figure <= most))
            }
            Some(Bar::Ratio(most)) => (format!("{most} of serde"), self.ratio().map(|ratio| ratio <= most)),
        };
        let verdict = match reached {
            Some(true) => "reached",
            Some(false) => "**missed**",
            None => "not measured",
        };
        format!("at most {words}: {verdict}")
    }
}

/// The rows as a Markdown table.
pub(super) fn table(rows: &[Row]) -> String {
    let mut table = "| | model | serde | model / serde | bar |\n|---|---:|---:|---:|---|\n".to_owned();
    for row in rows {
        let figure = |figure: Option<f64>| figure.map(|figure| format!("{figure:.2} {}", row.unit.symbol()));
        let ratio = row.ratio().map(|ratio| format!("{ratio:.2}"));
        let cells = [Some(row.title.clone()), figure(row.model), figure(row.serde), ratio, Some(row.bar())];
        let cells = cells.map(Option::unwrap_or_default).join(" | ");
        table.push_str(&format!("| {cells} |\n"));
    }
    table
}

/// A page with the table and what is needed to repeat it.
pub(super) fn page(table: &str, runs: u8) -> Result<String> {
    let date = cargo::output(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let rustc = cargo::output(Command::new("rustc").arg("--version"))?;
    let cores = thread::available_parallelism()?;
    let processor = processor().unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    Ok(format!(
        "# What models cost\n\n\
         The models of the catalog with `derive(Model)`, and the same structs with serde's two derives.\n\n\
         {table}\n\
         - User CPU and peak memory are those of the crate's own rustc, its linker included, with `CARGO_INCREMENTAL=0`; \
         median of {runs}.\n\
         - Model: `#[derive(Clone, Default, Model)]`. Serde: `#[derive(Debug, Clone, Default, Serialize, Deserialize)]` \
         and `#[serde(default)]`. Both have the same fields: `Option` for scalars and objects, `Vec`, `BTreeMap`, \
         `serde_json::Value`.\n\
         - The programs depend on the crate of the three services and decode every answer into its type, one text each, \
         with every member set. Models through `lark_runtime::Reader`, a misfit being an error; serde through \
         `serde_json::from_str`.\n\
         - Decoding: medians of `cargo bench --bench decode`, in one run.\n\n\
         {}, {}, {cores} cores, {processor}, {}. To repeat: `cargo run -p xtask -- models`.\n",
        date.trim(),
        rustc.trim(),
        std::env::consts::OS,
    ))
}

/// The name of the processor, where Linux tells.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let (_, name) = text.lines().find(|line| line.starts_with("model name"))?.split_once(": ")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(bar: Option<Bar>, model: Option<f64>, serde: Option<f64>) -> String {
        let row = Row { title: "check".to_owned(), unit: Unit::Seconds, bar, model, serde };
        table(&[row]).lines().last().expect("the row").to_owned()
    }

    #[test]
    fn a_row_says_whether_its_bar_is_reached() {
        for (bar, model, serde, expected) in [
            (
                Some(Bar::Model(2.0)),
                Some(1.5),
                Some(15.0),
                "| check | 1.50 s | 15.00 s | 0.10 | at most 2 s: reached |",
            ),
            (Some(Bar::Model(2.0)), Some(2.5), None, "| check | 2.50 s |  |  | at most 2 s: **missed** |"),
            (
                Some(Bar::Ratio(0.25)),
                Some(1.0),
                Some(4.0),
                "| check | 1.00 s | 4.00 s | 0.25 | at most 0.25 of serde: reached |",
            ),
            (
                Some(Bar::Ratio(0.25)),
                Some(2.0),
                Some(4.0),
                "| check | 2.00 s | 4.00 s | 0.50 | at most 0.25 of serde: **missed** |",
            ),
            (Some(Bar::Ratio(0.25)), Some(2.0), None, "| check | 2.00 s |  |  | at most 0.25 of serde: not measured |"),
            (None, None, Some(4.0), "| check |  | 4.00 s |  |  |"),
        ] {
            assert_eq!(row(bar, model, serde), expected);
        }
    }
}
