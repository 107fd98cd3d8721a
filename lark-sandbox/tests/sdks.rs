//! Programs on the official SDKs of other languages, unmodified but for the domain, against the sandbox. They are
//! installed under `target/`; where that is not possible, the test says so and is skipped.
#![expect(clippy::print_stdout, reason = "a skipped test says why")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use lark_sandbox::Sandbox;

const PARTS: [&str; 5] = ["document", "messages", "files", "records", "missing_scope"];

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder under target");
    folder
}

fn source(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "sdk", name].iter().collect()
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
    let folder = folder("python-sdk");
    let python = folder.join("bin").join("python");
    if !folder.join("installed").exists() {
        install(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        install(Command::new(&python).args(["-m", "pip", "install", "-q", "lark-oapi==1.7.5"]))?;
        fs::write(folder.join("installed"), "").map_err(|error| error.to_string())?;
    }
    let mut program = Command::new(python);
    program.arg(source("program.py"));
    Ok(program)
}

fn node() -> Result<Command, String> {
    let folder = folder("node-sdk");
    if !folder.join("installed").exists() {
        fs::write(folder.join("package.json"), r#"{"private":true}"#).map_err(|error| error.to_string())?;
        let sdk = "@larksuiteoapi/node-sdk@1.74.0";
        install(Command::new("npm").args(["install", "--no-audit", "--no-fund", sdk]).current_dir(&folder))?;
        fs::write(folder.join("installed"), "").map_err(|error| error.to_string())?;
    }
    fs::copy(source("program.js"), folder.join("program.js")).map_err(|error| error.to_string())?;
    let mut program = Command::new("node");
    program.arg("program.js").current_dir(folder);
    Ok(program)
}

/// Runs a program against a sandbox of its own.
async fn run(program: Result<Command, String>) {
    let mut program = match program {
        Ok(program) => program,
        Err(reason) => {
            println!("skipped, the SDK cannot be installed: {reason}");
            return;
        }
    };
    let sandbox = Sandbox::start().await.expect("a free port");
    program.envs([
        ("LARK_BASE_URL", sandbox.url()),
        ("LARK_APP_ID", sandbox.app_id()),
        ("LARK_APP_SECRET", sandbox.app_secret()),
    ]);
    let Output { status, stdout, stderr } =
        tokio::task::spawn_blocking(move || program.output()).await.expect("a thread").expect("the program runs");
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    let requests: Vec<_> = sandbox.requests().into_iter().map(|request| (request.path, request.notes)).collect();
    assert!(status.success(), "{stdout}\n{stderr}\n{requests:#?}");
    let done: Vec<_> = stdout.lines().filter_map(|line| line.strip_prefix("ok ")).collect();
    assert_eq!(done, PARTS, "{stderr}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_works_unmodified() {
    run(python()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_node_sdk_works_unmodified() {
    run(node()).await;
}
