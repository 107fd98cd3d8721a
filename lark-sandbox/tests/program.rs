//! The sandbox as a program.

use std::{process::Stdio, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, BufReader},
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
