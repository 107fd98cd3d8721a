//! `macro-cost`: what the macros cost the compiler, in CPU seconds and memory of one `cargo check`.
//!
//! Crates with the same structs are written and checked one by one.

use std::fmt::Write as _;

use crate::Result;
use crate::measure::{Mode, Package, Scratch, Usage, runtime_dependency};

/// Arguments of the chore.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Number of endpoints in each crate
    #[arg(long, default_value_t = 400)]
    endpoints: usize,
    /// Number of measurements, of which the median counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
}

/// Measures and gives the table.
pub(crate) fn run(args: &Args) -> Result<String> {
    let subjects = [
        ("plain", "plain structs", Style { macros: false, answers: true }),
        ("declared", "with the macros", Style { macros: true, answers: true }),
        ("requests", "without models", Style { macros: true, answers: false }),
    ];
    let mut table = format!(
        "{} endpoints, `cargo check` of their crate alone, user CPU of rustc, median of {}\n{:<18}{:>8}{:>14}{:>12}",
        args.endpoints, args.runs, "crate", "CPU s", "ms/endpoint", "peak MiB"
    );
    let scratch = Scratch::create("macro-cost")?;
    for (name, title, style) in subjects {
        let package = Package {
            name: name.to_owned(),
            dependencies: runtime_dependency(),
            root: "lib.rs",
            source: source(args.endpoints, style),
            beside: Vec::new(),
        };
        scratch.add(&package)?;
        let usage = Usage::median(&scratch.measure(&package, Mode::Check, args.runs)?);
        let each = usage.cpu_ms as f64 / args.endpoints.max(1) as f64;
        let (seconds, mib) = (usage.cpu_s(), usage.peak_kib / 1024);
        write!(table, "\n{title:<18}{seconds:>8.2}{each:>14.2}{mib:>12}")?;
    }
    Ok(table)
}

/// Which of the crates to write.
#[derive(Clone, Copy)]
struct Style {
    /// Endpoints and models, not plain structs.
    macros: bool,
    /// An answer of its own for each endpoint; lists share one otherwise.
    answers: bool,
}

/// The fields of an answer.
const OBJECT: &str = "pub id: Option<String>, pub name: Option<String>, pub size: Option<i64>, \
    pub enabled: Option<bool>, pub tags: Vec<String>, pub updated_at: Option<String>";

/// The source of a crate: a third of the endpoints each fetch, create and list.
fn source(endpoints: usize, style: Style) -> String {
    let mut source = Source { text: String::new(), style };
    if style.macros {
        source.line("use lark_runtime::{Model, lark_api};");
    }
    if !style.answers {
        source.answer("Page", &page("i64"));
    }
    for i in 0..endpoints {
        match i % 3 {
            0 => source.fetch(i),
            1 => source.create(i),
            _ => source.list(i),
        }
    }
    source.text
}

/// The fields of a page of a list.
fn page(item: &str) -> String {
    format!("pub items: Vec<{item}>, pub page_token: Option<String>, pub has_more: Option<bool>")
}

struct Source {
    text: String,
    style: Style,
}

impl Source {
    /// One path segment and one query parameter.
    fn fetch(&mut self, i: usize) {
        let keys = format!(r#"method = "GET", path = "/open-apis/cost/v1/things{i}/:thing_id""#);
        let response = self.response(&format!("Fetched{i}"), OBJECT);
        let fields = "pub thing_id: String, pub id_type: Option<String>";
        self.request(&format!("Fetch{i}"), &format!("{keys}{response}"), fields);
    }

    /// A body of two required and four optional members.
    fn create(&mut self, i: usize) {
        let keys = format!(r#"method = "POST", path = "/open-apis/cost/v1/things{i}""#);
        let response = self.response(&format!("Created{i}"), OBJECT);
        let fields = "pub name: String, pub size: i64, pub description: Option<String>, pub enabled: Option<bool>, \
            pub tags: Option<Vec<String>>, pub parent_id: Option<String>";
        self.request(&format!("Create{i}"), &format!("{keys}{response}"), fields);
    }

    /// Pages of items.
    fn list(&mut self, i: usize) {
        let keys = format!(r#"method = "GET", path = "/open-apis/cost/v1/groups{i}/:group_id/things""#);
        let (item, response) = if self.style.answers {
            let item = format!("Item{i}");
            self.answer(&item, OBJECT);
            let response = self.response(&format!("Listed{i}"), &page(&item));
            (item, response)
        } else {
            ("i64".to_owned(), ", response = Page".to_owned())
        };
        let keys = format!("{keys}{response}, paging(items = {item})");
        let fields = "pub group_id: String, pub page_size: Option<i64>, pub page_token: Option<String>";
        self.request(&format!("List{i}"), &keys, fields);
    }

    /// Writes a request.
    fn request(&mut self, name: &str, keys: &str, fields: &str) {
        if self.style.macros {
            self.line(&format!("#[lark_api({keys}, token = \"tenant|user\")]"));
        }
        self.line(&format!("pub struct {name} {{ {fields} }}"));
    }

    /// Writes an answer if each endpoint has its own, and gives the key that names it.
    fn response(&mut self, name: &str, fields: &str) -> String {
        if !self.style.answers {
            return String::new();
        }
        self.answer(name, fields);
        format!(", response = {name}")
    }

    fn answer(&mut self, name: &str, fields: &str) {
        let derives = if self.style.macros { "Clone, Default, Model" } else { "Clone, Default" };
        self.line(&format!("#[derive({derives})]\npub struct {name} {{ {fields} }}"));
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_differ_in_macros_and_answers_only() {
        let count = |style, word: &str| source(6, style).matches(word).count();
        for (macros, answers, endpoints, models) in [(false, true, 0, 0), (true, true, 6, 8), (true, false, 6, 1)] {
            let style = Style { macros, answers };
            assert_eq!((count(style, "#[lark_api("), count(style, "Model)]")), (endpoints, models));
        }
        let plain = Style { macros: false, answers: true };
        assert_eq!(count(plain, "pub struct"), count(Style { macros: true, answers: true }, "pub struct"));
    }
}
