//! Proxies and TLS, over sockets of this machine.

use std::process::Command;
use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use lark_events::Status;
use lark_events::connection::Disconnect;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::platform::Platform;

/// A platform whose connections come to a socket, and its address.
async fn on_a_socket(scheme: &str) -> (Platform, TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let url = format!("{scheme}://{address}/ws?device_id=7&service_id=1&ticket=planted-ticket");
    (Platform::saying(json!({"URL": url})), listener, address)
}

/// Accepts one websocket after the other.
fn serve(listener: TcpListener) {
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve_one(stream));
        }
    });
}

async fn serve_one(stream: impl AsyncRead + AsyncWrite + Unpin) {
    if let Ok(mut websocket) = tokio_tungstenite::accept_async(stream).await {
        while let Some(Ok(_)) = websocket.next().await {}
    }
}

/// A proxy that wants this of the client before it lets anything through, and what it was asked for.
async fn proxy(kind: Kind) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let noted = Arc::clone(&noted);
            tokio::spawn(async move {
                let wanted = match kind {
                    Kind::Connect { refuse } => connect(&mut client, refuse, &noted).await,
                    Kind::Socks => socks(&mut client, &noted).await,
                };
                if let Some(to) = wanted {
                    let mut server = TcpStream::connect(to).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
                }
            });
        }
    });
    (address, asked)
}

#[derive(Clone, Copy)]
enum Kind {
    Connect { refuse: Option<&'static str> },
    Socks,
}

async fn connect(client: &mut TcpStream, refuse: Option<&str>, noted: &Mutex<Vec<String>>) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).unwrap();
    noted.lock().unwrap().push(head.clone());
    if let Some(status) = refuse {
        client.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).await.ok()?;
        return None;
    }
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.ok()?;
    Some(head.split(' ').nth(1).unwrap().to_owned())
}

/// With user name and password; see RFC 1928 and 1929.
async fn socks(client: &mut TcpStream, noted: &Mutex<Vec<String>>) -> Option<String> {
    let mut head = [0; 2];
    client.read_exact(&mut head).await.ok()?;
    client.read_exact(&mut vec![0; head[1].into()]).await.ok()?;
    client.write_all(&[5, 2]).await.ok()?;
    let _version = client.read_u8().await.ok()?;
    let mut login = Vec::new();
    for _ in 0..2 {
        let mut text = vec![0; client.read_u8().await.ok()?.into()];
        client.read_exact(&mut text).await.ok()?;
        login.push(String::from_utf8(text).unwrap());
    }
    let is_right = login[1] == "hunter2";
    client.write_all(&[1, u8::from(!is_right)]).await.ok()?;
    let mut head = [0; 4];
    client.read_exact(&mut head).await.ok()?;
    let host = match head[3] {
        1 => {
            let mut address = [0; 4];
            client.read_exact(&mut address).await.ok()?;
            std::net::Ipv4Addr::from(address).to_string()
        }
        _ => {
            let mut name = vec![0; client.read_u8().await.ok()?.into()];
            client.read_exact(&mut name).await.ok()?;
            String::from_utf8(name).unwrap()
        }
    };
    let port = client.read_u16().await.ok()?;
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.ok()?;
    noted.lock().unwrap().push(format!("{} {host}:{port}", login.join(" ")));
    Some(format!("{host}:{port}"))
}

/// The first reason why there is no connection.
async fn reason(platform: &Platform, proxy: &str) -> Disconnect {
    let events = platform.events().build().unwrap();
    let connection = events.connect().proxy(proxy).unwrap().spawn();
    let mut statuses = connection.status();
    loop {
        match statuses.next().await.unwrap() {
            Status::Reconnecting { reason, .. } => return reason,
            Status::Connecting => {}
            status => panic!("{status}"),
        }
    }
}

#[tokio::test]
async fn a_connection_goes_through_a_proxy_with_a_password() {
    let (platform, listener, address) = on_a_socket("ws").await;
    serve(listener);
    let (through, asked) = proxy(Kind::Connect { refuse: None }).await;
    let events = platform.events().build().unwrap();
    let connection = events.connect().proxy(&format!("http://me:hunter2@{through}")).unwrap().spawn();
    connection.ready().await.unwrap();
    let head = asked.lock().unwrap().concat();
    assert!(head.starts_with(&format!("CONNECT {address} HTTP/1.1\r\n")), "{head}");
    assert!(head.contains("Proxy-Authorization: Basic bWU6aHVudGVyMg==\r\n"), "{head}");
    assert!(!head.contains("ticket"), "{head}");
}

#[tokio::test]
async fn a_connection_goes_through_socks_with_a_password() {
    let (platform, listener, address) = on_a_socket("ws").await;
    serve(listener);
    let (through, asked) = proxy(Kind::Socks).await;
    let port = address.split_once(':').unwrap().1;
    for (scheme, host) in [("socks5", "127.0.0.1"), ("socks5h", "localhost")] {
        let events = platform.events().build().unwrap();
        let connection = events.connect().proxy(&format!("{scheme}://me:hunter2@{through}")).unwrap();
        let connection = connection.connection_host(format!("{host}:{port}")).spawn();
        connection.ready().await.unwrap();
        assert_eq!(asked.lock().unwrap().pop().unwrap(), format!("me hunter2 {host}:{port}"));
    }
    let refused = reason(&platform, &format!("socks5://me:wrong@{through}")).await.to_string();
    assert!(refused.contains(&format!("the proxy socks5://{through}: SOCKS error")), "{refused}");
}

#[tokio::test]
async fn a_proxy_that_refuses_or_is_not_there_is_named_without_its_password() {
    let (platform, _listener, _) = on_a_socket("wss").await;
    for (status, expected) in [
        ("407 Proxy Authentication Required", "proxy authorization required"),
        ("403 Forbidden", "unsuccessful"),
        ("nonsense", "unsuccessful"),
    ] {
        let (through, _) = proxy(Kind::Connect { refuse: Some(status) }).await;
        let reason = reason(&platform, &format!("http://me:hunter2@{through}")).await;
        let text = reason.to_string();
        assert!(matches!(reason, Disconnect::Proxy(_)), "{text}");
        assert!(text.contains(&format!("the proxy http://{through}: ")) && text.contains(expected), "{text}");
        assert!(!format!("{text}{reason:?}").contains("hunter2"), "{text}");
    }
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for scheme in ["http", "socks5"] {
        let reason = reason(&platform, &format!("{scheme}://me:hunter2@{gone}")).await;
        let text = format!("{reason} {reason:?}");
        assert!(text.contains(&format!("the proxy {scheme}://{gone}: Connection refused")), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_or_has_no_tls_is_named() {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let platform = Platform::saying(json!({"URL": format!("ws://{gone}/?ticket=planted-ticket")}));
    let events = platform.events().build().unwrap();
    let connection = events.connect().no_proxy().spawn();
    let text = format!("{:?}", super::platform::lost(&connection).await);
    assert!(text.contains(&format!("cannot connect to {gone}: Connection refused")), "{text}");

    let (platform, listener, address) = on_a_socket("wss").await;
    serve(listener);
    let events = platform.events().build().unwrap();
    let connection = events.connect().no_proxy().spawn();
    let (reason, _) = super::platform::lost(&connection).await;
    let text = reason.to_string();
    assert!(matches!(reason, Disconnect::Tls(_)) && text.contains(&format!("no TLS with {address}: ")), "{text}");
    assert!(!text.contains("planted-ticket"), "{text}");
}

/// A certificate is trusted or not by what the environment says, which only another process can have otherwise.
#[test]
fn a_certificate_is_checked() {
    const NAME: &str = "proxies::a_certificate_is_checked";
    if let Ok(expected) = std::env::var("LARK_EVENTS_TEST_TLS") {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        return runtime.block_on(in_tls(&expected));
    }
    let authority = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/certificates/ca.pem");
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/certificates/other.pem");
    for (expected, roots) in [("ready", authority), ("UnknownIssuer", other)] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", NAME, "--nocapture"]).env("LARK_EVENTS_TEST_TLS", expected);
        child.env("SSL_CERT_FILE", roots).env_remove("SSL_CERT_DIR");
        let output = child.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{expected}: {said}");
    }
}

async fn in_tls(expected: &str) {
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    let (platform, listener, address) = on_a_socket("wss").await;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/certificates");
    let certificates = vec![CertificateDer::from_pem_file(format!("{folder}/host.pem")).unwrap()];
    let key = PrivateKeyDer::from_pem_file(format!("{folder}/host.key")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(certificates, key).unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(stream) = acceptor.accept(stream).await {
                tokio::spawn(serve_one(stream));
            }
        }
    });
    let events = platform.events().build().unwrap();
    // Through a proxy, TLS is that of the host.
    let (through, _) = proxy(Kind::Connect { refuse: None }).await;
    for proxy in [None, Some(format!("http://{through}"))] {
        let connect = events.connect();
        let connection = match proxy {
            None => connect.no_proxy(),
            Some(proxy) => connect.proxy(&proxy).unwrap(),
        };
        let connection = connection.connection_host(address.replace("127.0.0.1", "localhost")).spawn();
        if expected == "ready" {
            connection.ready().await.unwrap();
        } else {
            let (reason, _) = super::platform::lost(&connection).await;
            assert!(matches!(&reason, Disconnect::Tls(text) if text.contains(expected)), "{reason}");
        }
        connection.close(std::time::Duration::ZERO).await;
    }
}
