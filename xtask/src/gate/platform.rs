//! A platform on the loopback, for programs whose calls are counted with their transport. It runs in this process, so that
//! nothing of it is counted.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

use crate::Result;

const TOKEN: &str = r#"{"code":0,"msg":"ok","app_access_token":"a-1","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#;

/// A message as the platform answers it.
const MESSAGE: &str = r#"{"code":0,"data":{"body":{"content":"{\"text\":\"Weekly plan\"}"},"chat_id":"oc_5ad11d72b830411d72b836c20","create_time":"1609296809000","deleted":false,"message_id":"om_dc13264520392913993dd051dba21dcf","msg_type":"text","sender":{"id":"cli_9f427eec54ae901b","id_type":"app_id","sender_type":"app","tenant_key":"736588c9260f175e"},"update_time":"1609296809000","updated":false},"msg":"success"}"#;

/// Starts it and gives its URL. It ends with this process.
pub(super) fn start() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().map_while(io::Result::ok) {
            // A client that goes away is not an error.
            thread::spawn(move || drop(serve(stream)));
        }
    });
    Ok(url)
}

fn serve(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut requests = BufReader::new(stream.try_clone()?);
    while let Some(target) = next(&mut requests)? {
        let body = if target.starts_with("/open-apis/auth/") { TOKEN } else { MESSAGE };
        let head = format!(
            "HTTP/1.1 200 OK\r\nserver: Tengine\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\
             date: Thu, 26 Nov 2026 18:00:00 GMT\r\nx-request-id: 6c9bd9a4-33e6-4ba5-8a0d-1c4a3e8b6a10\r\n\
             x-tt-logid: 202611261800000100260421430123ABCD\r\n\r\n",
            body.len()
        );
        // In one piece, so that no client reads it in two.
        stream.write_all((head + body).as_bytes())?;
    }
    Ok(())
}

/// The target of the next request, once all of it has come; `None` when there is no other.
fn next(requests: &mut BufReader<TcpStream>) -> io::Result<Option<String>> {
    let (mut target, mut length, mut line) = (None, 0, String::new());
    loop {
        line.clear();
        if requests.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        match (line.trim_end(), &target) {
            ("", _) => break,
            (first, None) => target = first.split(' ').nth(1).map(str::to_owned),
            (header, Some(_)) => {
                if let Some((name, value)) = header.split_once(':')
                    && name.eq_ignore_ascii_case("content-length")
                {
                    length = value.trim().parse().map_err(|_| io::ErrorKind::InvalidData)?;
                }
            }
        }
    }
    io::copy(&mut requests.take(length), &mut io::sink())?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_on_one_connection_are_answered_one_by_one() {
        let url = start().unwrap();
        let mut stream = TcpStream::connect(url.trim_start_matches("http://")).unwrap();
        let mut answers = BufReader::new(stream.try_clone().unwrap());
        for (request, expected) in [
            ("POST /open-apis/auth/v3/x HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", "tenant_access_token"),
            ("POST /open-apis/im/v1/messages HTTP/1.1\r\n\r\n", "message_id"),
        ] {
            stream.write_all(request.as_bytes()).unwrap();
            let mut length = 0;
            let mut line = String::new();
            while answers.read_line(&mut line).unwrap() > 2 {
                if let Some(value) = line.strip_prefix("content-length: ") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut body = vec![0; length];
            answers.read_exact(&mut body).unwrap();
            assert!(String::from_utf8_lossy(&body).contains(expected));
        }
    }
}
