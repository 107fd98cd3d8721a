//! What rustc uses for one crate: CPU time and memory.
//!
//! Crates are written into a workspace of their own below the target directory and compiled one by one, with
//! everything they depend on compiled before. The numbers are those of the crate's own rustc: for crates of its
//! workspace cargo starts a stand-in, which is this program again; it runs rustc and asks the system what its one
//! child used, `getrusage(RUSAGE_CHILDREN)`. So cargo's own work and other programs do not count, and it works on any
//! Unix. A linker that rustc starts does count.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs};

use crate::{Result, cargo};

/// Where the stand-in writes down what rustc used. That it is set says that this process is the stand-in.
const REPORT: &str = "XTASK_RUSTC_USAGE";
/// The same for a command and everything that it starts.
const COMMAND_REPORT: &str = "XTASK_COMMAND_USAGE";
/// The name in that report.
const COMMAND: &str = "command";

/// A crate to compile.
#[derive(Clone)]
pub(crate) struct Package {
    /// The name of the package and of the crate, so without hyphens.
    pub(crate) name: String,
    /// The table `[dependencies]`.
    pub(crate) dependencies: String,
    /// `lib.rs` or `main.rs`.
    pub(crate) root: &'static str,
    /// The text of that file.
    pub(crate) source: String,
    /// Name and text of the files beside it.
    pub(crate) beside: Vec<(String, String)>,
}

/// How to compile it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// `cargo check`.
    Check,
    /// `cargo build`.
    Dev,
    /// `cargo build --release`.
    Release,
}

impl Mode {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// What one rustc used.
#[derive(Clone, Copy)]
pub(crate) struct Usage {
    /// User CPU in milliseconds.
    pub(crate) cpu_ms: u64,
    /// Greatest resident memory in KiB.
    pub(crate) peak_kib: u64,
}

impl Usage {
    /// The median of each number by itself.
    pub(crate) fn median(usages: &[Self]) -> Self {
        let median = |number: fn(&Self) -> u64| {
            let mut numbers: Vec<u64> = usages.iter().map(number).collect();
            numbers.sort_unstable();
            numbers.get(numbers.len() / 2).copied().unwrap_or_default()
        };
        Self { cpu_ms: median(|usage| usage.cpu_ms), peak_kib: median(|usage| usage.peak_kib) }
    }

    /// User CPU in seconds.
    pub(crate) fn cpu_s(self) -> f64 {
        self.cpu_ms as f64 / 1000.0
    }

    /// Greatest resident memory in MiB.
    pub(crate) fn peak_mib(self) -> f64 {
        self.peak_kib as f64 / 1024.0
    }

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

/// A workspace of its own for the crates.
pub(crate) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// An empty workspace of this name. What an earlier run compiled of dependencies is kept.
    pub(crate) fn create(name: &str) -> Result<Self> {
        let scratch = Self { folder: target()?.join(name) };
        let crates = scratch.folder.join("crates");
        if crates.exists() {
            fs::remove_dir_all(&crates)?;
        }
        write(&scratch.folder.join("Cargo.toml"), "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n")?;
        // The versions of the repository, so that nothing is looked up or downloaded.
        fs::copy(cargo::workspace().join("Cargo.lock"), scratch.folder.join("Cargo.lock"))?;
        Ok(scratch)
    }

    /// Writes a crate. A warning in it is an error.
    pub(crate) fn add(&self, package: &Package) -> Result<()> {
        let manifest = format!(
            "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[lints.rust]\nwarnings = \"deny\"\n\n[dependencies]\n{}",
            package.name, package.dependencies
        );
        write(&self.package_folder(package).join("Cargo.toml"), &manifest)?;
        for (name, text) in &package.beside {
            write(&self.source_folder(package).join(name), text)?;
        }
        write(&self.source_folder(package).join(package.root), &package.source)
    }

    /// Compiles the crate `runs` times, after all it depends on, and gives what its rustc used each time.
    pub(crate) fn measure(&self, package: &Package, mode: Mode, runs: u8) -> Result<Vec<Usage>> {
        let root = self.source_folder(package).join(package.root);
        // An empty crate first: then everything below is compiled, and the crate itself has cost nothing.
        write(&root, "pub fn main() {}\n")?;
        self.compile(package, mode)?;
        let mut usages = Vec::new();
        for _ in 0..runs {
            write(&root, &package.source)?;
            usages.push(self.compile(package, mode)?);
        }
        Ok(usages)
    }

    /// Runs the program of a crate that was built in this mode; its standard output and its size in bytes.
    pub(crate) fn program(&self, package: &Package, mode: Mode) -> Result<(String, u64)> {
        let profile = if mode == Mode::Release { "release" } else { "debug" };
        let program = self.target().join(profile).join(format!("{}{}", package.name, env::consts::EXE_SUFFIX));
        let output = Command::new(&program).output()?;
        if !output.status.success() {
            return Err(format!("`{}` failed: {}", package.name, String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok((String::from_utf8(output.stdout)?, fs::metadata(&program)?.len()))
    }

    fn compile(&self, package: &Package, mode: Mode) -> Result<Usage> {
        let mut command = cargo::command(&self.folder);
        command
            .args(mode.arguments())
            .args(["--offline", "-p", &package.name])
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.target())
            // The size of a program is that of its code.
            .env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
        usage_of_crate(&mut command, &package.name)
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    fn package_folder(&self, package: &Package) -> PathBuf {
        self.folder.join("crates").join(&package.name)
    }

    fn source_folder(&self, package: &Package) -> PathBuf {
        self.package_folder(package).join("src")
    }
}

/// `lark-runtime` of this repository without features, as a line of `[dependencies]`.
pub(crate) fn runtime_dependency() -> String {
    let runtime = cargo::workspace().join("lark-runtime").display().to_string();
    format!("lark-runtime = {{ path = {runtime:?}, default-features = false }}\n")
}

/// The target directory of the workspace: this program is in it.
pub(crate) fn target() -> Result<PathBuf> {
    let program = env::current_exe()?;
    let marked = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists());
    Ok(marked.map_or_else(|| cargo::workspace().join("target"), Path::to_owned))
}

/// Writes a file and the folders it needs.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()).into())
}

/// Runs cargo, and gives what the rustc of one crate of the workspace used: the last that has this name.
pub(crate) fn usage_of_crate(cargo: &mut Command, name: &str) -> Result<Usage> {
    let report = target()?.join("rustc-usage");
    write(&report, "")?;
    cargo.env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?).env(REPORT, &report).env_remove("RUSTFLAGS");
    cargo::output(cargo)?;
    let report = fs::read_to_string(&report)?;
    let usage = report.lines().find_map(|line| Usage::from_line(line, name));
    usage.ok_or_else(|| format!("rustc was not run for the crate `{name}`").into())
}

/// What a command used, together with everything that it started and waited for.
pub(crate) fn usage_of(command: &mut Command) -> Result<Usage> {
    let report = target()?.join("command-usage");
    let mut stand_in = Command::new(env::current_exe()?);
    stand_in.arg(command.get_program()).args(command.get_args()).stdin(Stdio::null());
    if let Some(folder) = command.get_current_dir() {
        stand_in.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => stand_in.env(name, value),
            None => stand_in.env_remove(name),
        };
    }
    cargo::output(stand_in.env(COMMAND_REPORT, &report))?;
    let report = fs::read_to_string(&report)?;
    Usage::from_line(report.trim_end(), COMMAND).ok_or_else(|| "a command did not report its usage".into())
}

/// Runs what this process was started for in the place of, and reports what that used.
pub(crate) fn stand_in() -> Option<ExitCode> {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let code = if let Some(report) = env::var_os(COMMAND_REPORT) {
        run(&arguments, COMMAND_REPORT, Path::new(&report), |_| Some(COMMAND))
    } else {
        run(&arguments, REPORT, Path::new(&env::var_os(REPORT)?), crate_name)
    };
    Some(code.unwrap_or(ExitCode::FAILURE))
}

/// Runs a program; `name` says by its arguments under which name it is reported, if at all.
fn run(
    command: &[OsString],
    variable: &str,
    report: &Path,
    name: impl Fn(&[OsString]) -> Option<&str>,
) -> Result<ExitCode> {
    let (program, arguments) = command.split_first().ok_or("no program is named")?;
    let status = Command::new(program).args(arguments).env_remove(variable).status()?;
    if let Some(name) = name(arguments) {
        write(report, &Usage::of_children()?.to_line(name))?;
    }
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The crate that rustc is asked to compile; none if it is only asked about itself.
fn crate_name(arguments: &[OsString]) -> Option<&str> {
    let position = arguments.iter().position(|argument| argument == OsStr::new("--crate-name"))?;
    arguments.get(position + 1)?.to_str().filter(|name| *name != "___")
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
    fn medians_are_of_each_number_by_itself() {
        let usage = |cpu_ms, peak_kib| Usage { cpu_ms, peak_kib };
        let median = Usage::median(&[usage(30, 1), usage(10, 3), usage(20, 2)]);
        assert_eq!((median.cpu_ms, median.peak_kib), (20, 2));
    }

    #[test]
    fn questions_about_rustc_itself_name_no_crate() {
        let name = |arguments: &[&str]| {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            crate_name(&arguments).map(str::to_owned)
        };
        assert_eq!(name(&["--crate-name", "plain", "lib.rs"]).as_deref(), Some("plain"));
        assert_eq!(name(&["-", "--crate-name", "___"]), None);
        assert_eq!(name(&["-vV"]), None);
    }
}
