//! Requests of a connection: the head is parsed, the body is read and dropped.

use std::io::{self, Read as _};
use std::net::TcpStream;

/// What the server looks at.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) expects_continue: bool,
    body: Length,
}

#[derive(Clone, Copy)]
enum Length {
    Known(u64),
    Chunks,
}

/// A connection and what was read of it.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream, buffer: vec![0; 64 * 1024], filled: 0 }
    }

    pub(crate) fn stream(&mut self) -> &mut TcpStream {
        &mut self.stream
    }

    /// The next request; none when the client is done.
    pub(crate) fn next(&mut self) -> io::Result<Option<Request>> {
        loop {
            if let Some((request, length)) = parse(&self.buffer[..self.filled])? {
                self.consume(length);
                return Ok(Some(request));
            }
            if self.fill()? == 0 {
                return Ok(None);
            }
        }
    }

    /// Reads the body to its end.
    pub(crate) fn drop_body(&mut self, request: &Request) -> io::Result<()> {
        match request.body {
            Length::Known(length) => self.skip(length),
            Length::Chunks => loop {
                let size = self.chunk_size()?;
                // The end of its line is behind each chunk, also behind the last, which is empty.
                self.skip(size + 2)?;
                if size == 0 {
                    return Ok(());
                }
            },
        }
    }

    fn chunk_size(&mut self) -> io::Result<u64> {
        loop {
            match httparse::parse_chunk_size(&self.buffer[..self.filled]) {
                Ok(httparse::Status::Complete((length, size))) => {
                    self.consume(length);
                    return Ok(size);
                }
                Ok(httparse::Status::Partial) if self.fill()? > 0 => {}
                _ => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
    }

    fn skip(&mut self, length: u64) -> io::Result<()> {
        let mut rest = length;
        loop {
            let now = rest.min(self.filled as u64);
            self.consume(now as usize);
            rest -= now;
            if rest == 0 {
                return Ok(());
            }
            if self.fill()? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    fn fill(&mut self) -> io::Result<usize> {
        let read = self.stream.read(&mut self.buffer[self.filled..])?;
        self.filled += read;
        Ok(read)
    }

    fn consume(&mut self, length: usize) {
        self.buffer.copy_within(length..self.filled, 0);
        self.filled -= length;
    }
}

/// A request and the length of its head, once that has come whole.
fn parse(bytes: &[u8]) -> io::Result<Option<(Request, usize)>> {
    let invalid = |error| io::Error::new(io::ErrorKind::InvalidData, error);
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = parsed.parse(bytes).map_err(invalid)? else {
        return Ok(None);
    };
    let value = |name: &str| {
        let header = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(header.value).ok()
    };
    let body = match value("content-length").and_then(|length| length.parse().ok()) {
        Some(length) => Length::Known(length),
        None if value("transfer-encoding").is_some() => Length::Chunks,
        None => Length::Known(0),
    };
    let request = Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        target: parsed.path.unwrap_or_default().to_owned(),
        expects_continue: value("expect").is_some(),
        body,
    };
    Ok(Some((request, length)))
}
