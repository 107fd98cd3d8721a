//! The sandbox as a program.

use std::{process::Stdio, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    process::Command,
    time::timeout,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_lark-sandbox");
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn prints_settings_and_serves() {
    let mut program = Command::new(PROGRAM)
        .args(["--app-id", "cli_mine", "--app-secret", "it's mine"])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(program.stdout.take().expect("a pipe")).lines();
    let line = loop {
        let line = timeout(PATIENCE, lines.next_line()).await.expect("in time").expect("readable").expect("a line");
        if !line.starts_with('#') {
            break line;
        }
    };
    let settings = line.strip_prefix("export LARK_BASE_URL=http://").expect("a base URL");
    let (address, rest) = settings.split_once(' ').expect("more settings");
    assert_eq!(rest, r"LARK_APP_ID=cli_mine LARK_APP_SECRET='it'\''s mine'");
    TcpStream::connect(address).await.expect("it listens");
}

#[tokio::test]
async fn a_port_in_use_is_one_line_and_exit_code_1() {
    let taken = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let run = Command::new(PROGRAM).args(["--port", &port]).kill_on_drop(true).output();
    let output = timeout(PATIENCE, run).await.expect("in time").expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains(&format!("127.0.0.1:{port}")) && error.contains("in use"), "{error}");
}

/// Starts the program, and gives the address that it prints.
async fn started(mut command: Command) -> (tokio::process::Child, String) {
    let mut program =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true).spawn().expect("it starts");
    let mut lines = BufReader::new(program.stdout.take().expect("a pipe")).lines();
    loop {
        let line = timeout(PATIENCE, lines.next_line()).await.expect("in time").expect("readable").expect("a line");
        if let Some(rest) = line.strip_prefix("export LARK_BASE_URL=http://") {
            return (program, rest.split(' ').next().expect("an address").to_owned());
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn half_requests_make_room_for_whole_ones() {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 40; exec \"$0\"", PROGRAM]);
    let (_program, address) = started(command).await;
    let mut halves = Vec::new();
    for start in ["GET / HTTP/1.1\r\nHost: a", "", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n1"]
        .iter()
        .cycle()
        .take(100)
    {
        let mut stream = TcpStream::connect(&address).await.expect("the system accepts");
        stream.write_all(start.as_bytes()).await.expect("it is sent");
        halves.push(stream);
    }
    let mut stream = TcpStream::connect(&address).await.expect("the system accepts");
    stream
        .write_all(b"GET /_sandbox/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .await
        .expect("sent");
    let mut answer = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("in time").expect("readable");
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
}

#[cfg(feature = "data")]
#[tokio::test]
async fn a_data_folder_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |folder: std::path::PathBuf| async move {
        let run = Command::new(PROGRAM).arg("--data").arg(folder).kill_on_drop(true).output();
        let output = timeout(PATIENCE, run).await.expect("in time").expect("the program runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let expected = |what: &str| {
        (Some(1), format!("lark-sandbox: cannot serve: the data folder {}: {what}\n", folder.path().display()))
    };
    let mut command = Command::new(PROGRAM);
    command.arg("--data").arg(folder.path());
    let (program, _) = started(command).await;
    assert_eq!(run(folder.path().to_owned()).await, expected("another sandbox uses it"));
    drop(program);
    let state = folder.path().join("state.redb");
    let whole = std::fs::read(&state).expect("the state");
    // The first program has its lock until it is gone.
    loop {
        std::fs::write(&state, &whole[..whole.len() - 1]).expect("writes");
        let found = run(folder.path().to_owned()).await;
        if found != expected("another sandbox uses it") {
            assert_eq!(found, expected("state.redb is damaged; remove it to begin anew"));
            break;
        }
    }
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("writes");
    let (code, error) = run(file.join("below")).await;
    assert!(code == Some(1) && error.contains("file/below: ") && error.lines().count() == 1, "{error}");
}

#[tokio::test]
async fn listening_to_others_is_warned_of() {
    let mut command = Command::new(PROGRAM);
    command.args(["--host", "0.0.0.0"]);
    let (mut program, address) = started(command).await;
    assert!(address.starts_with("127.0.0.1:"), "{address}");
    let mut errors = BufReader::new(program.stderr.take().expect("a pipe")).lines();
    let warning = timeout(PATIENCE, errors.next_line()).await.expect("in time").expect("readable").expect("a line");
    assert!(warning.starts_with("lark-sandbox: warning: it listens on 0.0.0.0"), "{warning}");
    let run = Command::new(PROGRAM).args(["--host", "sandbox"]).kill_on_drop(true).output();
    let output = timeout(PATIENCE, run).await.expect("in time").expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn events_are_pushed_to_this_machine_alone_unless_it_is_told_otherwise() {
    let arguments = ["--event-webhook", "http://192.0.2.1/events?secret=1", "--encrypt-key", "planted-key"];
    let run = Command::new(PROGRAM).args(arguments).kill_on_drop(true).output();
    let output = timeout(PATIENCE, run).await.expect("in time").expect("the program runs");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(error.contains("192.0.2.1 is not this machine; --allow-remote-webhooks"), "{error}");
    assert!(!error.contains("secret") && !error.contains("planted-key"), "{error}");
    let mut command = Command::new(PROGRAM);
    command.args(arguments).arg("--allow-remote-webhooks");
    let _ = started(command).await;
}
