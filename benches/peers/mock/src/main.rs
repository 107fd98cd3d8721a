//! A fast server on the loopback that every client is measured against.
//!
//! One thread per connection that reads a request and writes an answer which was made beforehand, so that it is far
//! cheaper than any client. Prints its URL first. `GET /count` tells how many tokens were asked for since the last
//! `GET /count`.

mod answers;
mod request;

use std::io::{self, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::answers::Answers;
use crate::request::{Connection, Request};

/// So long a token takes, so that first calls overlap.
const TOKEN_DELAY: Duration = Duration::from_millis(50);

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    let server = Arc::new(Server { answers: Answers::new(), tokens: AtomicU64::new(0) });
    loop {
        let (stream, _) = listener.accept()?;
        let server = Arc::clone(&server);
        // A thousand clients at once need a thousand small stacks.
        thread::Builder::new().stack_size(128 * 1024).spawn(move || {
            // A client that goes away is not an error.
            let _ = server.serve(stream);
        })?;
    }
}

struct Server {
    answers: Answers,
    tokens: AtomicU64,
}

impl Server {
    fn serve(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut connection = Connection::new(stream);
        while let Some(request) = connection.next()? {
            if request.expects_continue {
                connection.stream().write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
            }
            connection.drop_body(&request)?;
            self.answer(&request, connection.stream())?;
        }
        Ok(())
    }

    fn answer(&self, request: &Request, stream: &mut TcpStream) -> io::Result<()> {
        let path = request.target.split('?').next().unwrap_or_default();
        if path.starts_with("/open-apis/auth/v3/") {
            self.tokens.fetch_add(1, Ordering::SeqCst);
            thread::sleep(TOKEN_DELAY);
            return stream.write_all(&self.answers.token);
        }
        match (request.method.as_str(), path) {
            ("POST", "/open-apis/im/v1/messages") => stream.write_all(&self.answers.created),
            ("GET", "/open-apis/im/v1/messages") => stream.write_all(&self.answers.listed),
            ("POST", "/open-apis/docx/v1/documents") => stream.write_all(&self.answers.document),
            ("POST", "/open-apis/drive/v1/files/upload_all") => stream.write_all(&self.answers.uploaded),
            ("GET", "/count") => stream.write_all(&answers::json(&self.tokens.swap(0, Ordering::SeqCst).to_string())),
            ("GET", path) => match size_of_file(path) {
                Some(size) => zeros(stream, size),
                None => stream.write_all(&self.answers.unknown),
            },
            _ => stream.write_all(&self.answers.unknown),
        }
    }
}

/// The token of a file is its size.
fn size_of_file(path: &str) -> Option<u64> {
    path.strip_prefix("/open-apis/drive/v1/files/")?.strip_suffix("/download")?.parse().ok()
}

fn zeros(stream: &mut TcpStream, size: u64) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n\
         content-disposition: attachment; filename=\"zeros.bin\"\r\ncontent-length: {size}\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    let piece = vec![0; 256 * 1024];
    let mut rest = size;
    while rest > 0 {
        let length = rest.min(piece.len() as u64);
        stream.write_all(&piece[..length as usize])?;
        rest -= length;
    }
    Ok(())
}
