//! The programs of `benches/peers`: building them, the server they call, running them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Args, target};
use crate::{Result, cargo};

/// What everything is measured against.
pub(super) const FLOOR: &str = "bare-reqwest";
/// This repository's program.
pub(super) const OURS: &str = "ours";
/// The same with the client over hyper.
pub(super) const LEAN: &str = "ours-hyper";
/// What that is measured against, too.
pub(super) const DEEPEST: &str = "bare-hyper";
/// Other SDKs, by the names of their programs.
pub(super) const PEERS: &[&str] = &["openlark", "larksuite", "feishu", "python", "node"];

/// The clients in Rust, in the order of the tables.
const RUST: &[&str] = &[DEEPEST, FLOOR, LEAN, OURS, "openlark", "larksuite", "feishu"];

/// A client that can be run.
pub(super) struct Program {
    pub(super) name: &'static str,
    /// Interpreter and script, or the program alone.
    start: Vec<PathBuf>,
    /// The same program with a counting allocator.
    counting: Option<PathBuf>,
}

/// Installs what a script needs, and tells how it is started.
type Install = fn() -> Result<Vec<PathBuf>>;

/// What a program reports about its run.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum Outcome {
    Done { calls: u64, user_cpu_us: f64, allocations: Option<u64> },
    Unsupported { unsupported: String },
}

impl Program {
    /// Builds all that were asked for. Interpreted ones that cannot be installed are left out, with a notice.
    pub(super) fn all(args: &Args, counting: bool) -> Result<Vec<Self>> {
        let mut programs = Vec::new();
        for &name in RUST.iter().filter(|name| args.wants(name)) {
            let start = vec![build(name, false)?];
            let counting = if counting { Some(build(name, true)?) } else { None };
            programs.push(Self { name, start, counting });
        }
        let interpreted: [(_, Install); 2] = [("python", || python("bench.py")), ("node", node)];
        for (name, install) in interpreted.into_iter().filter(|(name, _)| args.wants(name)) {
            match install() {
                Ok(start) => programs.push(Self { name, start, counting: None }),
                Err(error) => note(&format!("without {name}: {error}")),
            }
        }
        Ok(programs)
    }

    /// Whether machine code of its own runs, so that its instructions mean something.
    pub(super) fn is_native(&self) -> bool {
        self.start.len() == 1
    }

    /// The program without its arguments.
    pub(super) fn path(&self) -> &Path {
        self.start.last().map_or(Path::new(""), PathBuf::as_path)
    }

    /// Runs it.
    pub(super) fn run(&self, arguments: &[&str]) -> Result<Outcome> {
        let (program, rest) = self.start.split_first().ok_or("no program")?;
        run(self.name, Command::new(program).args(rest).args(arguments))
    }

    /// Runs it with its allocations counted, if they can be.
    pub(super) fn run_counting(&self, arguments: &[&str]) -> Result<Option<Outcome>> {
        let Some(program) = &self.counting else { return Ok(None) };
        run(self.name, Command::new(program).args(arguments)).map(Some)
    }
}

fn run(name: &str, command: &mut Command) -> Result<Outcome> {
    let output = command.output().map_err(|error| format!("`{name}` cannot be started: {error}"))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`{name}` failed: {}", complaint.lines().next().unwrap_or("it gives no reason")).into());
    }
    figures(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| format!("`{name}` does not end with a line of figures").into())
}

/// The last line of a program's output.
pub(super) fn figures<F: DeserializeOwned>(output: &str) -> Option<F> {
    serde_json::from_str(output.trim_end().lines().last()?).ok()
}

/// The server that all call; it ends with this value.
pub(super) struct Mock {
    process: Child,
    pub(super) url: String,
}

impl Mock {
    pub(super) fn start() -> Result<Self> {
        let mut process = Command::new(build("mock", false)?).stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut url)?;
        }
        Ok(Self { process, url: url.trim().to_owned() })
    }

    /// How often a token was asked for since the last question.
    pub(super) fn tokens(&self) -> Result<u64> {
        let mut stream = TcpStream::connect(self.url.trim_start_matches("http://"))?;
        stream.write_all(b"GET /count HTTP/1.1\r\nhost: mock\r\n\r\n")?;
        stream.shutdown(Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (_, count) = answer.split_once("\r\n\r\n").ok_or("the mock does not answer")?;
        Ok(count.trim().parse()?)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It has nothing to lose.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn folder() -> PathBuf {
    cargo::workspace().join("benches/peers")
}

/// Builds one package alone, so that it has the features that its own users would get.
pub(super) fn build(name: &str, counting: bool) -> Result<PathBuf> {
    let target = target()?;
    let package = format!("peers-{name}");
    let mut command = cargo::command(&folder());
    command.args(["build", "--release", "--locked", "-p", &package]).env("CARGO_TARGET_DIR", target.join("peers"));
    if counting {
        command.args(["--features", "peers-common/allocations"]);
    }
    note(&format!("building {package}{}", if counting { " that counts its allocations" } else { "" }));
    cargo::output(&mut command)?;
    let program = target.join("programs").join(if counting { format!("{name}-counting") } else { name.to_owned() });
    fs::create_dir_all(target.join("programs"))?;
    fs::copy(target.join("peers/release").join(package + env::consts::EXE_SUFFIX), &program)?;
    Ok(program)
}

/// The interpreter that has the SDK, and one of its scripts.
pub(super) fn python(script: &str) -> Result<Vec<PathBuf>> {
    let venv = target()?.join("python");
    let scripts = folder().join("python");
    cargo::output(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    let python = venv.join("bin/python");
    let requirements = scripts.join("requirements.txt");
    cargo::output(Command::new(&python).args(["-m", "pip", "install", "-q", "-r"]).arg(requirements))?;
    Ok(vec![python, scripts.join(script)])
}

fn node() -> Result<Vec<PathBuf>> {
    let scripts = folder().join("node");
    cargo::output(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&scripts))?;
    Ok(vec!["node".into(), scripts.join("bench.js")])
}

/// Reports progress; the table comes at the end.
pub(super) fn note(text: &str) {
    eprintln!("{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_the_last_line() {
        let done = figures("a warning\n{\"calls\":2,\"user_cpu_us\":30,\"allocations\":null}\n");
        assert_eq!(done, Some(Outcome::Done { calls: 2, user_cpu_us: 30.0, allocations: None }));
        let cannot = figures("{\"unsupported\":\"no tokens\"}");
        assert_eq!(cannot, Some(Outcome::Unsupported { unsupported: "no tokens".to_owned() }));
        assert_eq!(figures::<Outcome>("done\n"), None);
    }
}
