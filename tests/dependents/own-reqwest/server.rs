//! A server for one plain HTTP request, shared by the tests.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

/// The URL of a server that answers one request with `pong`.
pub(crate) fn pong() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut bytes = [0; 4096];
        assert_ne!(stream.read(&mut bytes).expect("a request"), 0);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\npong").expect("a reader");
    });
    url
}
