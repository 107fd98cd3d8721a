//! Clients of the protocol that others wrote, against the command. They are installed under `target/`; where that is not
//! possible, the test says so and is skipped.
#![expect(clippy::print_stdout, reason = "a skipped test says why")]
#![allow(clippy::panic, reason = "tests")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

const LARK: &str = env!("CARGO_BIN_EXE_lark");

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder under target");
    folder
}

fn source(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "mcp", name].iter().collect()
}

/// Runs a command of an installation; what failed is the reason to skip the test.
fn install(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

fn python() -> Result<Command, String> {
    let folder = folder("mcp-python");
    let python = folder.join("bin").join("python");
    if !folder.join("installed").exists() {
        install(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        install(Command::new(&python).args(["-m", "pip", "install", "-q", "mcp==2.3.0"]))?;
        fs::write(folder.join("installed"), "").map_err(|error| error.to_string())?;
    }
    let mut program = Command::new(python);
    program.arg(source("client.py"));
    Ok(program)
}

fn node() -> Result<Command, String> {
    let folder = folder("mcp-node");
    if !folder.join("installed").exists() {
        fs::write(folder.join("package.json"), r#"{"private":true}"#).map_err(|error| error.to_string())?;
        let sdk = "@modelcontextprotocol/sdk@1.32.2";
        install(Command::new("npm").args(["install", "--no-audit", "--no-fund", sdk]).current_dir(&folder))?;
        fs::write(folder.join("installed"), "").map_err(|error| error.to_string())?;
    }
    fs::copy(source("client.mjs"), folder.join("client.mjs")).map_err(|error| error.to_string())?;
    let mut program = Command::new("node");
    program.arg("client.mjs").current_dir(folder);
    Ok(program)
}

/// The command as a server of HTTP; it ends with the value.
struct Served {
    process: Child,
    url: String,
}

impl Served {
    fn start() -> Self {
        let arguments = ["--write", "--tools", "docx.v1.document.*", "--allow", "im.v1.*", "--http", "127.0.0.1:0"];
        let mut process = Command::new(LARK)
            .args(["mcp", "--sandbox"])
            .args(arguments)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut lines = BufReader::new(process.stderr.take().expect("its errors")).lines();
        let line = lines.next().expect("a line").expect("UTF-8");
        let url = line.strip_prefix("serving on ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { process, url }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn run(program: Result<Command, String>, parts: &[&str]) {
    let mut program = match program {
        Ok(program) => program,
        Err(reason) => {
            println!("skipped, the client cannot be installed: {reason}");
            return;
        }
    };
    let served = Served::start();
    let output = program.env("LARK", LARK).env("LARK_MCP_URL", &served.url).output().expect("the program runs");
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let done: Vec<_> = stdout.lines().filter_map(|line| line.strip_prefix("ok ")).collect();
    assert!(output.status.success(), "{stdout}\n{stderr}");
    assert_eq!(done, parts, "{stderr}");
}

#[test]
fn the_python_client_lists_and_calls() {
    run(python(), &["stdio auto", "http auto", "stdio legacy", "http legacy"]);
}

#[test]
fn the_node_client_lists_and_calls() {
    run(node(), &["stdio", "http"]);
}
