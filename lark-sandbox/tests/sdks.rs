//! Programs on the official SDKs of other languages, unmodified but for the domain, against the sandbox. They are
//! installed under `target/`; where that is not possible, the test says so and is skipped.
#![expect(clippy::print_stdout, reason = "a skipped test says why")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use lark_sandbox::{EventState, Sandbox, Trouble};
use serde_json::json;
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout},
};

const PARTS: [&str; 5] = ["document", "messages", "files", "records", "missing_scope"];

/// One installation at a time: tests of one SDK share theirs.
static INSTALLING: Mutex<()> = Mutex::new(());

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

fn python(source_name: &str) -> Result<Command, String> {
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = folder("python-sdk");
    let python = folder.join("bin").join("python");
    if !folder.join("installed").exists() {
        install(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        install(Command::new(&python).args(["-m", "pip", "install", "-q", "lark-oapi==1.7.5"]))?;
        fs::write(folder.join("installed"), "").map_err(|error| error.to_string())?;
    }
    let mut program = Command::new(python);
    program.arg(source(source_name));
    Ok(program)
}

fn node(source_name: &str) -> Result<Command, String> {
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = folder("node-sdk");
    if !folder.join("installed").exists() {
        fs::write(folder.join("package.json"), r#"{"private":true}"#).map_err(|error| error.to_string())?;
        let sdk = "@larksuiteoapi/node-sdk@1.74.0";
        install(Command::new("npm").args(["install", "--no-audit", "--no-fund", sdk]).current_dir(&folder))?;
        fs::write(folder.join("installed"), "").map_err(|error| error.to_string())?;
    }
    fs::copy(source(source_name), folder.join(source_name)).map_err(|error| error.to_string())?;
    let mut program = Command::new("node");
    program.arg(source_name).current_dir(folder);
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
    run(python("program.py")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_node_sdk_works_unmodified() {
    run(node("program.js")).await;
}

/// How long a program may take to start on a busy machine: the Python SDK has thousands of modules.
const PATIENCE: Duration = Duration::from_secs(300);
const ENCRYPT_KEY: &str = "kudryavka";
const TOKEN: &str = "v3rify-token-0001";

/// A bot under way.
struct Bot {
    lines: Lines<BufReader<ChildStdout>>,
    /// Stopped when dropped.
    _process: Child,
}

impl Bot {
    fn start(program: Result<Command, String>, transport: &str, sandbox: &Sandbox) -> Option<Self> {
        let mut program = match program {
            Ok(program) => tokio::process::Command::from(program),
            Err(reason) => {
                println!("skipped, the SDK cannot be installed: {reason}");
                return None;
            }
        };
        program.arg(transport).envs([
            ("LARK_BASE_URL", sandbox.url()),
            ("LARK_APP_ID", sandbox.app_id()),
            ("LARK_APP_SECRET", sandbox.app_secret()),
            ("ENCRYPT_KEY", ENCRYPT_KEY),
            ("VERIFICATION_TOKEN", TOKEN),
        ]);
        let mut process = program.stdout(Stdio::piped()).kill_on_drop(true).spawn().expect("the program starts");
        let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        Some(Self { lines, _process: process })
    }

    /// The next line that begins with one of our words; the SDK prints lines of its own.
    async fn line(&mut self) -> String {
        let ours = ["listening", "message", "reaction", "approval", "action"];
        let next = async {
            loop {
                let line = self.lines.next_line().await.expect("UTF-8").expect("the program goes on");
                if ours.iter().any(|word| line.starts_with(word)) {
                    return line;
                }
            }
        };
        tokio::time::timeout(PATIENCE, next).await.expect("a line in time")
    }
}

/// What every bot hears, whatever its SDK and transport.
async fn hears(sandbox: &Sandbox, bot: &mut Bot) {
    let ann = sandbox.user("ann");
    let said = ann.says("team", "hello 世界").await.expect("answered");
    assert_eq!(bot.line().await, format!("message {} {} 8", ann.open_id(), said.message_id()));

    // Over the connection it comes in several frames.
    let large = ann.says("team", &"x".repeat(300_000)).await.expect("answered");
    assert_eq!(bot.line().await, format!("message {} {} 300000", ann.open_id(), large.message_id()));

    ann.reacts(&said, "THUMBSUP").await.expect("answered");
    assert_eq!(bot.line().await, format!("reaction {} THUMBSUP", said.message_id()));

    sandbox.deliver("approval_instance", json!({ "status": "APPROVED" })).await.expect("answered");
    assert_eq!(bot.line().await, "approval APPROVED");

    let answer = ann.clicks(&said, json!({ "choice": "tea" })).await.expect("answered");
    assert_eq!(bot.line().await, "action tea");
    assert_eq!(answer["toast"], json!({ "type": "info", "content": "saved tea" }));

    sandbox.settled().await;
    let delivered = sandbox.events().iter().all(|event| event.state == EventState::Delivered);
    assert!(delivered, "{:#?}", sandbox.events());
}

/// A sandbox whose time stands still, so that on a busy machine nobody is late.
async fn patient() -> Sandbox {
    let now = std::time::SystemTime::now();
    Sandbox::builder().clock(move || now).start().await.expect("a free port")
}

async fn hears_over_the_webhook(program: Result<Command, String>) {
    let sandbox = patient().await;
    let Some(mut bot) = Bot::start(program, "webhook", &sandbox) else { return };
    let line = bot.line().await;
    let port = line.strip_prefix("listening ").expect("a port");
    let webhook = sandbox.webhook(format!("http://127.0.0.1:{port}/"));
    webhook.encrypt_key(ENCRYPT_KEY).verification_token(TOKEN).await.expect("the challenge is answered");
    hears(&sandbox, &mut bot).await;
}

async fn hears_over_the_connection(program: Result<Command, String>) {
    let sandbox = patient().await;
    let Some(mut bot) = Bot::start(program, "connection", &sandbox) else { return };
    tokio::time::timeout(PATIENCE, sandbox.connected(1)).await.expect("a connection in time");
    hears(&sandbox, &mut bot).await;

    sandbox.trouble(Trouble::split(5));
    let split = sandbox.user("ann").says("team", "in five frames").await.expect("answered");
    assert_eq!(bot.line().await, format!("message {} {} 14", sandbox.user("ann").open_id(), split.message_id()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_receives_over_the_webhook() {
    hears_over_the_webhook(python("events.py")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_node_sdk_receives_over_the_webhook() {
    hears_over_the_webhook(node("events.js")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_receives_over_the_connection() {
    hears_over_the_connection(python("events.py")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_node_sdk_receives_over_the_connection() {
    hears_over_the_connection(node("events.js")).await;
}
