//! Messages as lines of JSON, as a client that starts the server as a process speaks over its standard streams.
//!
//! What cannot be read is answered, so that its sender need not wait for nothing: with the id of the request where there is
//! one.

use std::io;
use std::sync::Arc;

use rmcp::RoleServer;
use rmcp::model::{ErrorCode, ErrorData, RequestId};
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::sync::{Mutex, mpsc};

/// The longest line that is read, without its end.
pub(super) const MAX_LINE: usize = 16 << 20;

/// The streams of a client.
pub(super) struct Lines<W> {
    messages: mpsc::Receiver<RxJsonRpcMessage<RoleServer>>,
    out: Arc<Mutex<W>>,
}

impl<W: AsyncWrite + Send + Unpin + 'static> Lines<W> {
    /// Reads in a task of its own, which ends with the stream or after the server.
    pub(super) fn new(read: impl AsyncRead + Send + Unpin + 'static, write: W) -> Self {
        let (sender, messages) = mpsc::channel(1);
        let out = Arc::new(Mutex::new(write));
        tokio::spawn(receive(BufReader::new(read), sender, Arc::clone(&out)));
        Self { messages, out }
    }
}

impl<W: AsyncWrite + Send + Unpin + 'static> Transport<RoleServer> for Lines<W> {
    type Error = io::Error;

    fn send(&mut self, message: TxJsonRpcMessage<RoleServer>) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let out = Arc::clone(&self.out);
        async move { write(&out, &message).await }
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        self.messages.recv().await
    }

    async fn close(&mut self) -> io::Result<()> {
        self.messages.close();
        self.out.lock().await.flush().await
    }
}

async fn write<W: AsyncWrite + Unpin>(out: &Mutex<W>, message: &TxJsonRpcMessage<RoleServer>) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    let mut out = out.lock().await;
    out.write_all(&line).await?;
    out.flush().await
}

async fn receive<R: AsyncRead + Unpin, W: AsyncWrite + Unpin>(
    mut read: BufReader<R>,
    sender: mpsc::Sender<RxJsonRpcMessage<RoleServer>>,
    out: Arc<Mutex<W>>,
) {
    let mut line = Vec::new();
    loop {
        line.clear();
        let received = match next_line(&mut read, &mut line).await {
            Ok(Line::End) | Err(_) => return,
            Ok(Line::Whole) => message(&line),
            Ok(Line::TooLong) => {
                let text = format!("a message may have at most {MAX_LINE} bytes");
                Err((ErrorData::new(ErrorCode::INVALID_REQUEST, text, None), None))
            }
        };
        let done = match received {
            Ok(Some(message)) => sender.send(message).await.is_ok(),
            Ok(None) => true,
            Err((error, id)) => write(&out, &TxJsonRpcMessage::<RoleServer>::error(error, id)).await.is_ok(),
        };
        if !done {
            return;
        }
    }
}

enum Line {
    Whole,
    TooLong,
    End,
}

/// The next line, without its end. Of one that is too long nothing is kept.
async fn next_line<R: AsyncRead + Unpin>(read: &mut BufReader<R>, line: &mut Vec<u8>) -> io::Result<Line> {
    let mut too_long = false;
    loop {
        let available = read.fill_buf().await?;
        if available.is_empty() {
            // A message without an end may be half of one.
            return Ok(Line::End);
        }
        let end = available.iter().position(|byte| *byte == b'\n');
        let part = end.map_or(available, |end| &available[..end]);
        too_long |= line.len() + part.len() > MAX_LINE;
        if too_long {
            *line = Vec::new();
        } else {
            line.extend_from_slice(part);
        }
        let taken = end.map_or(available.len(), |end| end + 1);
        read.consume(taken);
        if end.is_some() {
            return Ok(if too_long { Line::TooLong } else { Line::Whole });
        }
    }
}

type Unread = (ErrorData, Option<RequestId>);

/// The message that a text is, if it is one; an error is for its sender.
pub(super) fn message(line: &[u8]) -> Result<Option<RxJsonRpcMessage<RoleServer>>, Unread> {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    if line.trim_ascii().is_empty() {
        return Ok(None);
    }
    let value: Value = serde_json::from_slice(line)
        .map_err(|error| (ErrorData::new(ErrorCode::PARSE_ERROR, format!("not JSON: {error}"), None), None))?;
    let id = value.get("id").and_then(|id| serde_json::from_value(id.clone()).ok());
    let refused = |text: String| (ErrorData::new(ErrorCode::INVALID_REQUEST, text, None), id.clone());
    if value.is_array() {
        return Err(refused("batches of messages are not served; send one by one".to_owned()));
    }
    if value.get("jsonrpc").and_then(Value::as_str) != Some("2.0") {
        return Err(refused("not a message of JSON-RPC: it needs `\"jsonrpc\": \"2.0\"`".to_owned()));
    }
    match value.get("method") {
        Some(method) if !method.is_string() => return Err(refused("`method` is not a string".to_owned())),
        None if value.get("result").is_none() && value.get("error").is_none() => {
            return Err(refused("neither `method` nor `result` nor `error`".to_owned()));
        }
        _ => {}
    }
    let method = value.get("method").and_then(Value::as_str).map(str::to_owned);
    let has_id = id.is_some();
    match serde_json::from_value(value) {
        Ok(message) => Ok(Some(message)),
        // Nobody waits for an answer to a notification.
        Err(_) if !has_id && method.is_some() => Ok(None),
        Err(_) => Err(match method {
            Some(method) => {
                (ErrorData::new(ErrorCode::INVALID_PARAMS, format!("`params` do not fit `{method}`"), None), id)
            }
            None => (ErrorData::new(ErrorCode::INVALID_REQUEST, "not a message that can be read", None), id),
        }),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;

    use super::*;

    /// What is answered to lines without a server, and the methods that come through.
    async fn exchanged(lines: &[u8]) -> (Vec<Value>, usize) {
        let (ours, theirs) = tokio::io::duplex(1 << 20);
        let (read, write) = tokio::io::split(ours);
        let (mut their_read, mut their_write) = tokio::io::split(theirs);
        let mut transport = Lines::new(read, write);
        let lines = lines.to_vec();
        let writing = tokio::spawn(async move {
            their_write.write_all(&lines).await.unwrap();
            their_write.shutdown().await.unwrap();
        });
        let mut received = 0;
        while transport.receive().await.is_some() {
            received += 1;
        }
        writing.await.unwrap();
        drop(transport);
        let mut text = String::new();
        their_read.read_to_string(&mut text).await.unwrap();
        (text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), received)
    }

    #[tokio::test]
    async fn what_is_no_message_is_answered_with_its_id_if_it_has_one() {
        for (line, code, id) in [
            ("{\"jsonrpc\": \"2.0\",", -32700, Value::Null),
            ("hello", -32700, Value::Null),
            ("[]", -32600, Value::Null),
            ("{\"id\":7}", -32600, 7.into()),
            ("{\"jsonrpc\":\"1.0\",\"id\":7,\"method\":\"ping\"}", -32600, 7.into()),
            ("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":5}", -32600, "a".into()),
            ("{\"jsonrpc\":\"2.0\",\"id\":8}", -32600, 8.into()),
            ("null", -32600, Value::Null),
            ("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"tools/call\",\"params\":[1]}", -32602, 9.into()),
        ] {
            let (answers, received) = exchanged(format!("{line}\n").as_bytes()).await;
            assert_eq!(received, 0, "{line}");
            assert_eq!(answers.len(), 1, "{line}");
            assert_eq!(answers[0]["error"]["code"], code, "{line}");
            assert_eq!(answers[0].get("id").unwrap_or(&Value::Null), &id, "{line}");
        }
    }

    #[tokio::test]
    async fn a_line_after_a_bad_one_is_read() {
        let ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\r\n";
        let mut lines = vec![b'x'; MAX_LINE + 5];
        lines.push(b'\n');
        lines.extend_from_slice(format!("\n \nnonsense\n\u{feff}{ping}").as_bytes());
        lines.extend_from_slice(b"\xff\xfe\n");
        lines.extend_from_slice(ping.as_bytes());
        let (answers, received) = exchanged(&lines).await;
        assert_eq!(received, 2);
        let codes: Vec<_> = answers.iter().map(|answer| answer["error"]["code"].as_i64().unwrap()).collect();
        assert_eq!(codes, [-32600, -32700, -32700]);
        assert!(answers[0]["error"]["message"].as_str().unwrap().contains("16777216 bytes"));
    }
}
