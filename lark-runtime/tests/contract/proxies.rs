//! Proxies that the program names.

use std::sync::{Arc, Mutex};

use lark_runtime::transport::HttpClientError;
use tokio::io::AsyncReadExt as _;

use crate::server::{Server, ok};
use crate::{Http, get, text};

/// The clients that can be told a proxy, sending everything through this one.
fn through(proxy: &str) -> Vec<Http> {
    vec![
        #[cfg(feature = "_reqwest")]
        {
            use lark_runtime::transport::ReqwestClient;
            let client = ReqwestClient::builder().unwrap().proxy(::reqwest::Proxy::all(proxy).unwrap());
            Box::new(ReqwestClient::new(client.build().unwrap()))
        },
        #[cfg(feature = "_hyper")]
        Box::new(
            lark_runtime::transport::HyperClient::builder()
                .proxy(proxy)
                .connect_timeout(crate::CONNECT)
                .build()
                .unwrap(),
        ),
    ]
}

const BASIC: &str = "Basic bWU6aHVudGVyMg==";

fn without_password(error: &HttpClientError) {
    assert!(!format!("{error} {error:?} {error:#?}").contains("hunter2"), "{error:?}");
}

#[tokio::test]
async fn without_tls_a_proxy_gets_the_whole_url_and_its_password() {
    let heads: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&heads);
    let proxy = Server::new(move |mut wire| {
        let noted = Arc::clone(&noted);
        async move {
            while let Some(request) = wire.request().await {
                assert_eq!(request.line(), "GET http://platform.invalid/open-apis/x?a=b HTTP/1.1");
                assert_eq!(request.header("host"), Some("platform.invalid"));
                noted.lock().unwrap().push(request.header("proxy-authorization").unwrap_or("none").to_owned());
                wire.send(ok("by proxy")).await;
            }
        }
    })
    .await;
    for (user, expected) in [("", "none"), ("me:hunter2@", BASIC)] {
        for http in through(&format!("http://{user}{}", proxy.address)) {
            for _ in 0..2 {
                let response = http.execute(get("http://platform.invalid/open-apis/x?a=b")).await.unwrap();
                assert_eq!(text(response).await, "by proxy");
            }
            assert_eq!(std::mem::take(&mut *heads.lock().unwrap()), [expected, expected]);
        }
    }
}

#[tokio::test]
async fn tls_goes_through_a_tunnel_and_the_password_to_the_proxy_alone() {
    let proxy = Server::new(|mut wire| async move {
        let asked = wire.head().await.unwrap();
        assert_eq!(asked.line(), "CONNECT platform.invalid:443 HTTP/1.1");
        assert_eq!(asked.header("proxy-authorization"), Some(BASIC));
        wire.send("HTTP/1.1 200 Connection established\r\n\r\n").await;
        assert_eq!(wire.0.read_u8().await.unwrap(), 0x16, "a TLS handshake, and nothing of the request");
    })
    .await;
    for (number, http) in through(&format!("http://me:hunter2@{}", proxy.address)).into_iter().enumerate() {
        let error = http.execute(get("https://platform.invalid/open-apis/x")).await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        without_password(&error);
        assert_eq!(proxy.accepted(), number + 1);
    }
}

#[tokio::test]
async fn a_proxy_that_refuses_is_no_connection() {
    for refusal in ["HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "HTTP/1.1 502 Bad Gateway\r\n\r\n", ""] {
        let proxy = Server::answering_once(refusal).await;
        for http in through(&format!("http://me:hunter2@{}", proxy.address)) {
            let error = http.execute(get("https://platform.invalid/open-apis/x")).await.unwrap_err();
            assert!(error.is_connect(), "{refusal}: {error:?}");
            without_password(&error);
        }
    }
}

#[cfg(feature = "_hyper")]
mod hyper {
    use lark_runtime::transport::{HttpClient as _, HyperClient};
    use tokio::io::AsyncWriteExt as _;

    use super::*;
    use crate::server::Wire;

    /// A proxy of SOCKS 5 that wants a password, and answers whatever is sent to the host.
    async fn socks(mut wire: Wire) {
        let stream = &mut wire.0;
        let mut two = [0; 2];
        stream.read_exact(&mut two).await.unwrap();
        let mut methods = vec![0; usize::from(two[1])];
        stream.read_exact(&mut methods).await.unwrap();
        assert!(two[0] == 5 && methods.contains(&2), "a password is offered: {methods:?}");
        stream.write_all(&[5, 2]).await.unwrap();
        let mut name = [0; 2];
        stream.read_exact(&mut name).await.unwrap();
        let mut user = vec![0; usize::from(name[1])];
        stream.read_exact(&mut user).await.unwrap();
        let mut password = vec![0; usize::from(stream.read_u8().await.unwrap())];
        stream.read_exact(&mut password).await.unwrap();
        assert_eq!((user.as_slice(), password.as_slice()), (&b"me"[..], &b"hunter2"[..]));
        stream.write_all(&[1, 0]).await.unwrap();
        let mut target = [0; 4];
        stream.read_exact(&mut target).await.unwrap();
        assert_eq!(target, [5, 1, 0, 3], "a name, which the proxy looks up");
        let mut host = vec![0; usize::from(stream.read_u8().await.unwrap())];
        stream.read_exact(&mut host).await.unwrap();
        assert_eq!((host.as_slice(), stream.read_u16().await.unwrap()), (&b"platform.invalid"[..], 80));
        stream.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 80]).await.unwrap();
        let request = wire.request().await.unwrap();
        assert_eq!(request.line(), "GET /open-apis/x HTTP/1.1");
        assert_eq!(request.header("proxy-authorization"), None);
        wire.send(ok("by socks")).await;
    }

    #[tokio::test]
    async fn socks_gets_name_and_password_and_nothing_of_the_request() {
        let proxy = Server::new(socks).await;
        for http in through(&format!("socks5h://me:hunter2@{}", proxy.address)) {
            let response = http.execute(get("http://platform.invalid/open-apis/x")).await.unwrap();
            assert_eq!(text(response).await, "by socks");
        }
    }

    /// What is at the end of the chain of an error.
    fn innermost(error: &HttpClientError) -> String {
        let mut cause: &dyn std::error::Error = error;
        while let Some(next) = cause.source() {
            cause = next;
        }
        cause.to_string()
    }

    #[tokio::test]
    async fn each_step_says_what_has_not_come_in_time() {
        // It takes connections, and says nothing.
        let silent = Server::new(|wire| async move {
            let _kept = wire;
            std::future::pending::<()>().await;
        })
        .await;
        let tunnel = Server::new(|mut wire| async move {
            wire.head().await.unwrap();
            wire.send("HTTP/1.1 200 Connection established\r\n\r\n").await;
            std::future::pending::<()>().await;
        })
        .await;
        let no_tls = "it takes the connection, but has not made it secure within 300ms";
        let no_tunnel = "it has made no connection to platform.invalid within 300ms";
        let https = "https://platform.invalid/x".to_owned();
        for (proxy, url, expected) in [
            (None, format!("https://{}/x", silent.address), no_tls.to_owned()),
            (Some(tunnel.address), https.clone(), no_tls.to_owned()),
            (Some(silent.address), https, format!("the proxy http://{}: {no_tunnel}", silent.address)),
        ] {
            let builder = HyperClient::builder().no_proxy().connect_timeout(crate::CONNECT);
            let builder = match proxy {
                Some(proxy) => builder.proxy(format!("http://{proxy}")),
                None => builder,
            };
            let error = builder.build().unwrap().execute(get(&url)).await.unwrap_err();
            assert!(error.is_connect(), "{error:?}");
            assert_eq!(innermost(&error), expected);
        }
    }

    #[tokio::test]
    async fn a_host_without_tls_is_no_fault_of_the_proxy() {
        let proxy = Server::new(|mut wire| async move {
            wire.head().await.unwrap();
            wire.send("HTTP/1.1 200 Connection established\r\n\r\n").await;
            wire.send("HTTP/1.1 400 Bad Request\r\n\r\n").await;
            while wire.0.read_u8().await.is_ok() {}
        })
        .await;
        let http = HyperClient::builder().proxy(format!("http://{}", proxy.address)).build().unwrap();
        let error = http.execute(get("https://platform.invalid/x")).await.unwrap_err();
        let said = innermost(&error);
        assert!(error.is_connect() && !said.contains("proxy"), "{said}");
    }

    #[tokio::test]
    async fn a_proxy_that_cannot_be_reached_is_named_without_its_password() {
        for scheme in ["http", "socks5h"] {
            let http = HyperClient::builder().proxy(format!("{scheme}://me:hunter2@127.0.0.1:1")).build().unwrap();
            let http: Http = Box::new(http);
            for url in ["http://platform.invalid/x", "https://platform.invalid/x"] {
                let error = http.execute(get(url)).await.unwrap_err();
                assert!(error.is_connect());
                let said = innermost(&error);
                assert!(said.contains(&format!("the proxy {scheme}://127.0.0.1:1: Connection refused")), "{said}");
                without_password(&error);
            }
        }
    }

    #[test]
    fn what_is_no_proxy_is_told_when_the_client_is_built() {
        for url in [
            "",
            "http://",
            "ftp://hunter2:21",
            "not a url hunter2",
            "http://me:hunter2#3@10.0.0.1:3128",
            "http://me:3@hunter2@10.0.0.1:3128",
            "socks4://hunter2:1080",
        ] {
            let error = HyperClient::builder().proxy(url).build().unwrap_err().to_string();
            assert!(
                error.contains("is not the URL of a proxy; write `http://host:port`, or")
                    && !error.contains("redacted")
                    && !error.contains("hunter2"),
                "{error}"
            );
        }
        let settings = format!("{:?}", HyperClient::builder().proxy("http://me:hunter2@proxy"));
        assert!(settings.contains("idle_timeout") && !settings.contains("hunter2"), "{settings}");
    }

    #[tokio::test]
    async fn connections_are_kept_as_long_as_was_said() {
        let server = Server::answering(ok("fine")).await;
        let once: Http = Box::new(HyperClient::builder().max_idle_per_host(0).no_proxy().build().unwrap());
        let kept: Http = Box::new(HyperClient::builder().idle_timeout(None).build().unwrap());
        for (http, expected) in [(once, 3), (kept, 4)] {
            for _ in 0..3 {
                assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "fine");
            }
            assert_eq!(server.accepted(), expected);
        }
    }
}
