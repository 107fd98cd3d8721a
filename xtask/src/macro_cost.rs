//! `macro-cost`: what the macros cost the compiler, in CPU seconds and memory of one `cargo check`.
//!
//! Crates with the same structs are written below the target directory and checked one by one, with everything
//! they depend on checked before. The numbers are those of the crate's own rustc: for crates of its workspace cargo
//! starts a stand-in, which is this program again; it runs rustc and asks the system what its one child used,
//! `getrusage(RUSAGE_CHILDREN)`. So cargo's own work and other programs do not count, and it works on any Unix.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use crate::{Result, cargo};

/// Where the stand-in writes down what rustc used. That it is set says that this process is the stand-in.
const REPORT: &str = "XTASK_RUSTC_USAGE";

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

/// A crate to measure.
struct Subject {
    name: &'static str,
    title: &'static str,
    source: String,
    usages: Vec<Usage>,
}

/// What one rustc used.
#[derive(Clone, Copy)]
struct Usage {
    cpu_ms: u64,
    peak_kib: u64,
}

/// Measures and gives the table.
pub(crate) fn run(args: &Args) -> Result<String> {
    let mut subjects = [
        Subject::new("plain", "plain structs", source(args.endpoints, Style { macros: false, answers: true })),
        Subject::new("declared", "with the macros", source(args.endpoints, Style { macros: true, answers: true })),
        Subject::new("requests", "without models", source(args.endpoints, Style { macros: true, answers: false })),
    ];
    let scratch = Scratch::create(&subjects)?;
    for _ in 0..args.runs {
        for subject in &mut subjects {
            subject.usages.push(scratch.measure(subject)?);
        }
    }
    table(args, &subjects)
}

fn table(args: &Args, subjects: &[Subject]) -> Result<String> {
    let mut table = format!(
        "{} endpoints, `cargo check` of their crate alone, user CPU of rustc, median of {}\n{:<18}{:>8}{:>14}{:>12}",
        args.endpoints, args.runs, "crate", "CPU s", "ms/endpoint", "peak MiB"
    );
    for subject in subjects {
        let cpu = median(subject.usages.iter().map(|usage| usage.cpu_ms));
        let peak = median(subject.usages.iter().map(|usage| usage.peak_kib));
        let each = cpu as f64 / args.endpoints.max(1) as f64;
        let (seconds, mib) = (cpu as f64 / 1000.0, peak / 1024);
        write!(table, "\n{:<18}{seconds:>8.2}{each:>14.2}{mib:>12}", subject.title)?;
    }
    Ok(table)
}

fn median(values: impl Iterator<Item = u64>) -> u64 {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}

impl Subject {
    fn new(name: &'static str, title: &'static str, source: String) -> Self {
        Self { name, title, source, usages: Vec::new() }
    }
}

/// A workspace of its own for the subjects.
struct Scratch {
    folder: PathBuf,
    report: PathBuf,
}

impl Scratch {
    /// Writes the workspace and checks it once, so that only the subjects are checked from then on.
    fn create(subjects: &[Subject]) -> Result<Self> {
        let folder = target()?.join("macro-cost");
        let runtime = cargo::workspace().join("lark-runtime");
        write(&folder.join("Cargo.toml"), "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n")?;
        for subject in subjects {
            let manifest = format!(
                "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\n\
                 lark-runtime = {{ path = {:?}, default-features = false }}\n",
                subject.name,
                runtime.display().to_string()
            );
            write(&folder.join("crates").join(subject.name).join("Cargo.toml"), &manifest)?;
            write(&source_file(&folder, subject), &subject.source)?;
        }
        // The versions of the repository, so that nothing is looked up or downloaded.
        fs::copy(cargo::workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let scratch = Self { report: folder.join("usage"), folder };
        cargo::output(scratch.check()?.arg("--workspace"))?;
        Ok(scratch)
    }

    /// Checks one crate again and reads what its rustc used.
    fn measure(&self, subject: &Subject) -> Result<Usage> {
        write(&source_file(&self.folder, subject), &subject.source)?;
        write(&self.report, "")?;
        cargo::output(self.check()?.args(["-p", subject.name]))?;
        let report = fs::read_to_string(&self.report)?;
        let usage = report.lines().find_map(|line| Usage::from_line(line, subject.name));
        usage.ok_or_else(|| format!("rustc was not run for the crate `{}`", subject.name).into())
    }

    fn check(&self) -> Result<Command> {
        let mut command = cargo::command(&self.folder);
        command
            .args(["check", "--offline"])
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
            .env(REPORT, &self.report)
            .env_remove("RUSTFLAGS");
        Ok(command)
    }
}

fn source_file(folder: &Path, subject: &Subject) -> PathBuf {
    folder.join("crates").join(subject.name).join("src/lib.rs")
}

/// The target directory of the workspace: this program lies in it.
fn target() -> Result<PathBuf> {
    let program = env::current_exe()?;
    let marked = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists());
    Ok(marked.map_or_else(|| cargo::workspace().join("target"), Path::to_owned))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()).into())
}

impl Usage {
    /// The line of the report for one crate.
    fn to_line(self, name: &str) -> String {
        format!("{name} {} {}\n", self.cpu_ms, self.peak_kib)
    }

    fn from_line(line: &str, name: &str) -> Option<Self> {
        let (crate_name, numbers) = line.split_once(' ')?;
        let (cpu, peak) = numbers.split_once(' ')?;
        (crate_name == name).then_some(Self { cpu_ms: cpu.parse().ok()?, peak_kib: peak.parse().ok()? })
    }

    /// What the children of this process used that have ended.
    #[cfg(unix)]
    fn of_children() -> Result<Self> {
        use nix::sys::resource::{UsageWho, getrusage};

        let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
        let time = usage.user_time();
        let cpu_ms = u64::try_from(time.tv_sec())? * 1000 + u64::try_from(time.tv_usec())? / 1000;
        let peak = u64::try_from(usage.max_rss())?;
        // Apple's systems count bytes.
        Ok(Self { cpu_ms, peak_kib: if cfg!(target_vendor = "apple") { peak / 1024 } else { peak } })
    }

    #[cfg(not(unix))]
    fn of_children() -> Result<Self> {
        Err("what a process used can be asked on Unix only".into())
    }
}

/// Runs rustc and reports what it used, if cargo started this process for that.
pub(crate) fn stand_in_for_rustc() -> Option<ExitCode> {
    let report = env::var_os(REPORT)?;
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let code = run_rustc(&arguments, Path::new(&report));
    Some(code.unwrap_or(ExitCode::FAILURE))
}

fn run_rustc(arguments: &[OsString], report: &Path) -> Result<ExitCode> {
    let (rustc, arguments) = arguments.split_first().ok_or("cargo did not name rustc")?;
    let status = Command::new(rustc).args(arguments).env_remove(REPORT).status()?;
    if let Some(name) = crate_name(arguments) {
        write(report, &Usage::of_children()?.to_line(name))?;
    }
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The crate that rustc is asked to compile; none if it is only asked about itself.
fn crate_name(arguments: &[OsString]) -> Option<&str> {
    let position = arguments.iter().position(|argument| argument == OsStr::new("--crate-name"))?;
    arguments.get(position + 1)?.to_str().filter(|name| *name != "___")
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
    fn the_report_gives_back_what_was_written() {
        let line = Usage { cpu_ms: 12, peak_kib: 34 }.to_line("plain");
        let usage = Usage::from_line(line.trim_end(), "plain").expect("that crate");
        assert_eq!((usage.cpu_ms, usage.peak_kib), (12, 34));
        assert!(Usage::from_line(line.trim_end(), "other").is_none());
    }

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
