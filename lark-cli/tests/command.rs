//! The command as its users start it: against a sandbox, and with all that can be wrong.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use lark_sandbox::{Fault, Sandbox, USERS};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A machine with an empty home.
struct Machine {
    home: TempDir,
    variables: Vec<(&'static str, String)>,
}

/// What a command came to.
#[derive(Debug)]
struct Ended {
    code: i32,
    out: String,
    error: String,
}

impl Ended {
    fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.error);
        serde_json::from_str(&self.out).expect("JSON")
    }

    /// The one line of a failure.
    fn failed(&self, code: i32) -> &str {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.error);
        let line = self.error.trim_end();
        assert!(line.starts_with("error: ") && !line.contains('\n'), "{line}");
        line
    }
}

impl Machine {
    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), variables: Vec::new() }
    }

    /// With the credentials of a sandbox in the environment.
    fn of(sandbox: &Sandbox) -> Self {
        let variables = [
            ("LARK_APP_ID", sandbox.app_id()),
            ("LARK_APP_SECRET", sandbox.app_secret()),
            ("LARK_BASE_URL", sandbox.url()),
        ];
        Self { variables: variables.map(|(name, value)| (name, value.to_owned())).into(), ..Self::new() }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lark"));
        command.args(arguments).env_clear().env("HOME", self.home.path()).current_dir(self.home.path());
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let output = self.command(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Ended { code: output.status.code().unwrap_or(-1), out: text(output.stdout), error: text(output.stderr) }
    }

    fn write(&self, name: &str, content: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }
}

const SEND: &[&str] =
    &["call", "im.v1.message.create", "-d", "receive_id_type=chat_id", "-d", "receive_id=oc_1", "-d", "msg_type=text"];

fn send<'a>(more: &[&'a str]) -> Vec<&'a str> {
    SEND.iter().chain(more).copied().collect()
}

#[test]
fn an_endpoint_is_described_in_words_and_as_schemas() {
    let machine = Machine::new();
    let shown = machine.run(&["describe", "im.v1.image.create"]);
    assert_eq!(shown.code, 0);
    for line in
        ["*image_type (body, message|avatar)", "lark call im.v1.image.create -d image_type=message -d image=@FILE"]
    {
        assert!(shown.out.contains(line), "{}", shown.out);
    }
    let schemas = machine.run(&["describe", "im.v1.message.create", "--json"]).json();
    assert_eq!(schemas["request"]["required"], json!(["receive_id_type", "receive_id", "msg_type", "content"]));
    assert!(schemas["answer"]["$ref"].is_string());
}

#[test]
fn a_call_answers_with_json_whichever_way_its_values_are_given() {
    let machine = Machine::new();
    let content = r#"content={"text":"hi"}"#;
    let file =
        machine.write("message.json", r#"{"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text"}"#);
    machine.write("content.json", r#"{"text":"hi"}"#);
    let at = format!("@{file}");
    for arguments in [
        send(&["-d", content, "--sandbox"]),
        send(&["-d", "content=@content.json", "--sandbox"]),
        vec!["--sandbox", "call", "im.v1.message.create", "-d", &at, "-d", content],
        vec![
            "call",
            "im.v1.message.create",
            "-d",
            &at,
            "-d",
            content,
            "--query",
            "receive_id_type=chat_id",
            "--sandbox",
        ],
    ] {
        let answer = machine.run(&arguments).json();
        assert_eq!(answer["body"]["content"], r#"{"text":"hi"}"#, "{arguments:?}");
    }
    let mut command = machine.command(&["call", "im.v1.message.create", "--data", "-", "--sandbox", "--compact"]);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    let given =
        br#"{"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{\"text\":\"hi\"}"}"#;
    child.stdin.take().unwrap().write_all(given).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stdout.iter().filter(|byte| **byte == b'\n').count() == 1);
}

#[test]
fn a_dry_run_shows_what_would_be_sent_without_credentials() {
    let machine = Machine::new();
    let shown = machine.run(&send(&["-d", "content={}", "--dry-run"])).json();
    assert_eq!(shown["url"], "https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=chat_id");
    assert_eq!(shown["body"], json!({"receive_id": "oc_1", "msg_type": "text", "content": "{}"}));
    let shown = machine.run(&["call", "contact.v3.user.get", "--path", "user_id=ou_1", "--dry-run"]).json();
    assert_eq!(shown["url"], "https://open.feishu.cn/open-apis/contact/v3/users/ou_1");
    let lists = [
        "call",
        "im.v1.chat.create",
        "-d",
        "user_id_list=ou_1",
        "-d",
        "user_id_list=ou_2",
        "-d",
        "external=true",
        "--dry-run",
    ];
    assert_eq!(machine.run(&lists).json()["body"], json!({"user_id_list": ["ou_1", "ou_2"], "external": true}));
}

#[test]
fn wrong_arguments_are_told_in_one_line_and_nothing_is_sent() {
    let machine = Machine::new();
    for (arguments, expected) in [
        (
            vec!["call", "im.v1.mesage.create"],
            "there is no endpoint `im.v1.mesage.create`; like it: im.v1.message.create",
        ),
        (vec!["describe", "im.v1.mesage.create"], "like it: im.v1.message.create"),
        (
            vec!["call", "im.v1.message.create"],
            "required and not set: `receive_id_type` (query), `receive_id` (json), `msg_type` (json), `content` (json)",
        ),
        (vec!["call", "im.v1.chat.list", "-d", "{\"page_size\": 1,\n \"x\" }"], "--data: not JSON at line 2, column 6"),
        (vec!["call", "im.v1.chat.list", "-d", "[1]"], "--data: expected an object of values by name, found a list"),
        (vec!["call", "im.v1.chat.list", "-d", "page_size=x"], "`page_size` (query): expected integer, found string"),
        (vec!["call", "im.v1.chat.list", "-d", "page_sise=1"], "no field takes `page_sise`; did you mean `page_size`?"),
        (vec!["call", "im.v1.chat.list", "--query", "page_size"], "--query page_size: write name=value"),
        (vec!["call", "docx.v1.document.get", "-d", "document_id=..", "--dry-run"], "cannot be empty, `.` or `..`"),
        (vec!["call", "docx.v1.document.get", "-d", "document_id=1", "--all"], "its answers have no pages"),
        (vec!["call", "im.v1.chat.list", "-d", "{\"page_size\": {\"a\": 1}}"], "expected integer, found object"),
    ] {
        let ended = machine.run(&arguments);
        assert!(ended.failed(2).contains(expected), "{arguments:?}: {}", ended.error);
    }
    assert_eq!(machine.run(&["call"]).code, 2);
    assert_eq!(machine.run(&["no-such-command"]).code, 2);
    let missing =
        machine.run(&["call", "im.v1.image.create", "-d", "image_type=message", "-d", "image=@no.png", "--sandbox"]);
    assert!(missing.failed(1).contains("no.png"), "{}", missing.error);
}

#[test]
fn without_credentials_it_says_what_to_set() {
    let mut machine = Machine::new();
    let ended = machine.run(&["call", "im.v1.chat.list"]);
    assert!(ended.failed(3).contains("set LARK_APP_ID and LARK_APP_SECRET, or write a profile into"));
    machine.variables = vec![("LARK_APP_ID", "cli_1".to_owned())];
    assert!(machine.run(&["call", "im.v1.chat.list"]).failed(3).contains("set LARK_APP_SECRET"));
    assert!(machine.run(&["whoami"]).failed(3).contains("set LARK_APP_SECRET"));
    let user = machine.run(&["call", "mail.v1.user.query", "--user", "me", "--dry-run", "-d", "email_list=a@b.c"]);
    assert_eq!(user.code, 0, "{}", user.error);
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_have_codes_of_their_own_and_show_no_secret() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut machine = Machine::of(&sandbox);
    let refused = machine.run(&["call", "docx.v1.document.get", "-d", "document_id=none"]);
    assert!(refused.failed(4).starts_with("error: docx.v1.document.get: ") && refused.error.contains("log id"));
    let only_user = machine.run(&["call", "authen.v1.user_info.get"]);
    assert!(only_user.failed(3).contains("lark login"), "{}", only_user.error);
    machine.variables[1].1 = "s3cret-of-mine".to_owned();
    let wrong = machine.run(&["call", "im.v1.chat.list"]);
    assert!(!wrong.failed(3).contains("s3cret"), "{}", wrong.error);
    machine.variables[2].1 = "http://127.0.0.1:1".to_owned();
    let unreachable = machine.run(&["call", "im.v1.chat.list"]);
    assert!(unreachable.failed(5).contains("cannot connect to 127.0.0.1:1"), "{}", unreachable.error);
    assert!(!unreachable.error.contains("s3cret"));
    for arguments in [&["whoami"][..], &["doctor"], &["call", "im.v1.chat.list", "--dry-run"]] {
        let ended = machine.run(arguments);
        assert!(!(ended.out + &ended.error).contains("s3cret"), "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_go_up_and_come_down() {
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::of(&sandbox);
    machine.write("a.txt", "content of a file");
    let arguments = ["call", "drive.v1.file.upload_all", "-d", "file_name=a.txt", "-d", "parent_type=explorer"];
    let more = ["-d", "parent_node=fldcn1", "-d", "size=17", "-d", "file=@a.txt"];
    let uploaded = machine.run(&[&arguments[..], &more].concat()).json();
    let token = format!("file_token={}", uploaded["file_token"].as_str().unwrap());
    let download = ["call", "drive.v1.file.download", "-d", &token];
    assert_eq!(machine.run(&download).out, "content of a file");
    assert_eq!(machine.run(&[&download[..], &["--output", "b.txt"]].concat()).code, 0);
    assert_eq!(std::fs::read_to_string(machine.home.path().join("b.txt")).unwrap(), "content of a file");
    let nowhere = machine.run(&[&download[..], &["--output", "no/such/b.txt"]].concat());
    assert!(nowhere.failed(1).contains("b.txt"));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_pages_are_lines_of_items() {
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::of(&sandbox);
    for number in 0..5 {
        let text = format!(r#"content={{"text":"{number}"}}"#);
        assert_eq!(machine.run(&send(&["-d", &text])).code, 0);
    }
    let list = [
        "call",
        "im.v1.message.list",
        "-d",
        "container_id_type=chat",
        "-d",
        "container_id=oc_1",
        "--query",
        "page_size=2",
    ];
    let all = machine.run(&[&list[..], &["--all"]].concat());
    assert_eq!(all.out.lines().count(), 5, "{}", all.error);
    assert!(all.out.lines().all(|line| serde_json::from_str::<Value>(line).unwrap()["message_id"].is_string()));
    assert_eq!(machine.run(&[&list[..], &["--all", "--max", "3"]].concat()).out.lines().count(), 3);
    assert_eq!(machine.run(&list).json()["items"].as_array().unwrap().len(), 2);
    assert_eq!(machine.run(&[&list[..], &["--all", "--output", "all.jsonl"]].concat()).out, "");
    assert_eq!(std::fs::read_to_string(machine.home.path().join("all.jsonl")).unwrap().lines().count(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_has_the_app_and_a_file_its_secret() {
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::new();
    machine.write("secret", sandbox.app_secret());
    let profile = format!(
        "[profiles.work]\napp_id = \"{}\"\napp_secret_file = \"~/secret\"\nplatform = \"{}\"\n",
        sandbox.app_id(),
        sandbox.url()
    );
    machine.write(".config/lark/config.toml", &profile);
    let known = machine.run(&["whoami"]).json();
    assert_eq!((&known["profile"], &known["app_id"]), (&json!("work"), &json!(sandbox.app_id())));
    assert_eq!(machine.run(&["call", "im.v1.chat.list", "--profile", "work"]).code, 0);
    assert!(machine.run(&["whoami", "--profile", "home"]).failed(3).contains("it has work"));
}

/// The second user of the sandbox, logged in on the machine.
fn logged_in(machine: &Machine, sandbox: &Sandbox) -> Value {
    let mut child = machine.command(&["login"]).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    let code = line.trim().rsplit(' ').next().unwrap();
    assert!(sandbox.confirm_device(code, Some(&USERS[1])), "{line}");
    let output = child.wait_with_output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_logs_in_with_a_code_calls_and_logs_out() {
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::of(&sandbox);
    let user = logged_in(&machine, &sandbox);
    assert_eq!(user["name"], "Bo");
    let key = user["open_id"].as_str().unwrap();
    let known = machine.run(&["whoami"]).json();
    assert_eq!(known["users"][0]["open_id"], key);
    let info = machine.run(&["call", "authen.v1.user_info.get", "--user", "me"]).json();
    assert_eq!(info["open_id"], key);
    is_private(&machine.home.path().join(".local/share/lark/sessions"));
    assert_eq!(machine.run(&["logout", key]).code, 0);
    assert_eq!(machine.run(&["whoami"]).json()["users"], json!([]));
    assert!(
        machine.run(&["call", "authen.v1.user_info.get", "--user", "me"]).failed(3).contains("nobody is logged in")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_of_somebody_who_is_not_logged_in_says_who_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::of(&sandbox);
    assert!(machine.run(&["logout", "me"]).failed(3).contains("nobody is logged in"));
    assert!(machine.run(&["logout", "ou_1"]).failed(3).contains("ou_1 is not logged in"));
    let user = logged_in(&machine, &sandbox);
    let key = user["open_id"].as_str().unwrap();
    for wrong in ["ou_1", &key[..key.len() - 1], &format!("{key}1"), &key.to_uppercase(), ""] {
        let ended = machine.run(&["logout", wrong]);
        assert!(ended.failed(3).contains(key), "{wrong}: {ended:?}");
    }
    assert_eq!(machine.run(&["whoami"]).json()["users"][0]["open_id"], key);
    assert_eq!(machine.run(&["logout", "me"]).code, 0);
    assert_eq!(machine.run(&["whoami"]).json()["users"], json!([]));
}

/// The session of a machine with one user: its file, and what it says.
fn session(machine: &Machine) -> (std::path::PathBuf, Value) {
    let folder = machine.home.path().join(".local/share/lark/sessions");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut sessions = files.filter_map(|path| Some((serde_json::from_slice(&std::fs::read(&path).ok()?).ok()?, path)));
    let (session, path) = sessions.next().unwrap();
    (path, session)
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_is_finished_before_an_interrupted_command_ends() {
    const RENEWALS: &str = "/oauth/v3/token";
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::of(&sandbox);
    logged_in(&machine, &sandbox);
    let (path, mut before) = session(&machine);
    before["expires_at"] = 1.into();
    std::fs::write(&path, before.to_string()).unwrap();
    let asked = sandbox.count(RENEWALS);
    sandbox.fault(Fault::slow(Duration::from_secs(2)).on(RENEWALS));
    let child = machine.command(&["call", "authen.v1.user_info.get", "--user", "me"]).spawn().unwrap();
    while sandbox.count(RENEWALS) == asked {
        tokio::task::yield_now().await;
    }
    let interrupted = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    let output = child.wait_with_output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{error}");
    assert!(error.contains("being renewed") && error.contains("interrupted"), "{error}");
    let (_, after) = session(&machine);
    assert_ne!(after["refresh_token"], before["refresh_token"]);
    assert_eq!(machine.run(&["call", "authen.v1.user_info.get", "--user", "me"]).code, 0);
}

/// Nobody but the user reads the sessions.
fn is_private(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
        assert!(!files.is_empty());
        for file in files {
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o077, 0, "{}", file.path().display());
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_lines_without_the_verification_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let machine = Machine::of(&sandbox);
    let mut child = machine.command(&["events", "im.message.receive_v1", "--max", "1"]).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert!(line.starts_with("connected"), "{line}");
    // On a busy machine the answer may come later than the platform waits for it; the event is there all the same.
    let _ = sandbox.user("ann").says("team", "hello").await;
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert!(child.wait().unwrap().success());
    let event: Value = serde_json::from_str(out.trim()).unwrap();
    assert_eq!(event["header"]["event_type"], "im.message.receive_v1");
    assert!(event["header"].get("token").is_none() && event["event"]["message"].is_object());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_tells_wrong_credentials_by_its_exit_code() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut machine = Machine::of(&sandbox);
    let fine = machine.run(&["doctor"]);
    assert!(fine.out.contains(sandbox.app_id()) && !fine.out.contains("connected"), "{fine:?}");
    machine.variables[1].1 = "wrong".to_owned();
    let ended = machine.run(&["doctor"]);
    assert_eq!(ended.code, 3, "{ended:?}");
    assert!(ended.out.contains("the platform refuses the app id or the app secret"));
}

#[test]
fn a_reader_who_has_had_enough_is_no_failure() {
    let machine = Machine::new();
    for arguments in [
        &["find", "message", "--limit", "500"][..],
        &["describe", "im.v1.chat.create", "--json"],
        &["completions", "bash"],
    ] {
        let mut child = machine.command(arguments).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    }
}

#[test]
fn shells_get_completions_and_the_sandbox_its_help() {
    let machine = Machine::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(machine.run(&["completions", shell]).out.contains("describe"), "{shell}");
    }
    assert!(machine.run(&["sandbox", "--help"]).out.contains("Usage: lark sandbox [OPTIONS]"));
    let help = machine.run(&["--help"]).out;
    assert!(help.contains("Exit codes:") && !help.contains("--app-secret"));
}

#[cfg(unix)]
#[test]
fn an_interruption_says_how_to_go_on() {
    // It takes connections and never answers.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let mut machine = Machine::new();
    machine.variables =
        vec![("LARK_APP_ID", "cli_1".to_owned()), ("LARK_APP_SECRET", "secret".to_owned()), ("LARK_BASE_URL", url)];
    machine.write("a.png", "pixels");
    for signal in ["-INT", "-TERM"] {
        let child = machine
            .command(&["call", "im.v1.image.create", "-d", "image_type=message", "-d", "image=@a.png"])
            .spawn()
            .unwrap();
        // Once it has called, it listens for the signal too.
        let (_stream, _) = silent.accept().unwrap();
        let interrupted = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(interrupted.success());
        let output = child.wait_with_output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(130), "{signal}: {error}");
        assert!(error.contains("the same command begins it again"), "{signal}: {error}");
    }
}
