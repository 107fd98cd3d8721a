//! A client that costs little: HTTP/1.1 on kept connections, one request under way on each, in one thread.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
};

use lark_sandbox::{APP_ID, APP_SECRET};
use serde_json::{Value, json};

use crate::{CONNECTIONS, program::Program};

/// Sends this many messages, and says after each answer how many it was.
pub(crate) fn send(program: &Program, requests: u64, done: &mut dyn FnMut(u64)) -> io::Result<()> {
    let token = Connection::open(program)?.token()?;
    let mut connections = (0..CONNECTIONS).map(|_| Connection::open(program)).collect::<io::Result<Vec<_>>>()?;
    let calls: Vec<_> = (0..CONNECTIONS).map(|chat| message(&program.address, &token, chat)).collect();
    let (mut sent, mut answered) = (0, 0);
    while answered < requests {
        for (connection, call) in connections.iter_mut().zip(&calls) {
            if connection.waiting {
                let answer = connection.receive()?;
                if answer["code"] != 0 || !answer["data"]["message_id"].is_string() {
                    return Err(io::Error::other(format!("no message was made: {answer}")));
                }
                answered += 1;
                done(answered);
            }
            if sent < requests {
                connection.send(call)?;
                sent += 1;
            }
        }
    }
    Ok(())
}

/// How many rows of each kind the sandbox has.
pub(crate) fn state(program: &Program) -> io::Result<Value> {
    let mut connection = Connection::open(program)?;
    connection.send(format!("GET /_sandbox/state HTTP/1.1\r\nHost: {}\r\n\r\n", program.address).as_bytes())?;
    connection.receive()
}

/// The text of a request that sends a message to a chat.
fn message(host: &str, token: &str, chat: usize) -> Vec<u8> {
    let body = json!({ "receive_id": format!("oc_{chat}"), "msg_type": "text", "content": r#"{"text":"hello"}"# });
    post(
        host,
        "/open-apis/im/v1/messages?receive_id_type=chat_id",
        &format!("Authorization: Bearer {token}\r\n"),
        &body,
    )
}

fn post(host: &str, path: &str, more: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: messages\r\nAccept: */*\r\n{more}\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

struct Connection {
    stream: TcpStream,
    host: String,
    /// What was read of an answer.
    read: Vec<u8>,
    waiting: bool,
}

impl Connection {
    fn open(program: &Program) -> io::Result<Self> {
        let stream = TcpStream::connect(&program.address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, host: program.address.clone(), read: Vec::new(), waiting: false })
    }

    fn token(&mut self) -> io::Result<String> {
        let body = json!({ "app_id": APP_ID, "app_secret": APP_SECRET });
        self.send(&post(&self.host, "/open-apis/auth/v3/tenant_access_token/internal", "", &body))?;
        let answer = self.receive()?;
        Ok(answer["tenant_access_token"].as_str().unwrap_or_default().to_owned())
    }

    fn send(&mut self, request: &[u8]) -> io::Result<()> {
        self.waiting = true;
        self.stream.write_all(request)
    }

    /// The JSON body of the next answer.
    fn receive(&mut self) -> io::Result<Value> {
        self.waiting = false;
        self.read.clear();
        loop {
            if let Some(start) = self.read.windows(4).position(|end| end == b"\r\n\r\n").map(|end| end + 4) {
                let body = &self.read[start..];
                if body.len() >= length(&self.read[..start])? {
                    return Ok(serde_json::from_slice(body)?);
                }
            }
            let mut piece = [0; 4096];
            let count = self.stream.read(&mut piece)?;
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            self.read.extend_from_slice(&piece[..count]);
        }
    }
}

/// What the head of an answer says of its body.
fn length(head: &[u8]) -> io::Result<usize> {
    let head = String::from_utf8_lossy(head);
    let fields = head.lines().filter_map(|line| line.split_once(':'));
    let mut lengths = fields.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = lengths.next().and_then(|(_, length)| length.trim().parse().ok());
    length.ok_or_else(|| io::Error::other("an answer without a length"))
}
