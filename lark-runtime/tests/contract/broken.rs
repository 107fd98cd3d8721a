//! Servers that cannot be reached, break off, or speak nonsense.

use std::error::Error as _;
use std::time::Duration;

use lark_runtime::transport::HttpClientError;
use tokio::io::AsyncReadExt as _;
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::server::{Server, Wire, ok};
use crate::{Http, for_every_client, get, post};

for_every_client!(
    a_port_where_nobody_listens_is_no_connection,
    a_host_without_an_address_is_no_connection,
    an_address_that_does_not_answer_is_given_up,
    a_server_without_tls_is_no_connection,
    a_server_that_hangs_up_during_tls_is_no_connection,
    a_reset_before_the_answer_is_no_failed_connection,
    an_answer_that_breaks_off_is_an_error_of_its_body,
    an_answer_that_is_no_http_is_an_error,
    an_answer_with_many_or_large_headers_is_bounded,
    errors_show_nothing_of_the_request,
);

/// All that an error says.
fn said(error: &HttpClientError) -> String {
    let mut said = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(next) = cause {
        said += &format!(" {next} {next:?}");
        cause = next.source();
    }
    said
}

async fn fails(http: &Http, url: &str) -> HttpClientError {
    http.execute(post(&format!("{url}/open-apis/x?q=hunter2"), "x")).await.map(|_| ()).unwrap_err()
}

async fn a_port_where_nobody_listens_is_no_connection(http: Http) {
    let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = fails(&http, &format!("http://{address}")).await;
    assert!(error.is_connect(), "{error:?}");
    assert!(said(&error).contains("Connection refused"), "{error:?}");
}

async fn a_host_without_an_address_is_no_connection(http: Http) {
    assert!(fails(&http, "http://nobody.invalid").await.is_connect());
}

async fn an_address_that_does_not_answer_is_given_up(http: Http) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(Ok(stream)) = tokio::time::timeout(Duration::from_millis(100), TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    let error = fails(&http, &format!("http://{address}")).await;
    assert!(error.is_connect(), "{error:?}");
    assert!(said(&error).contains("nothing at that address answers"), "{error:?}");
}

async fn a_server_without_tls_is_no_connection(http: Http) {
    let server = Server::new(|mut wire| async move {
        wire.0.read_u8().await.unwrap();
        wire.send("HTTP/1.1 400 Bad Request\r\n\r\n").await;
    })
    .await;
    assert!(fails(&http, &server.url.replace("http:", "https:")).await.is_connect());
}

async fn a_server_that_hangs_up_during_tls_is_no_connection(http: Http) {
    let server = Server::new(|mut wire| async move {
        wire.0.read_u8().await.unwrap();
        wire.reset();
    })
    .await;
    assert!(fails(&http, &server.url.replace("http:", "https:")).await.is_connect());
}

async fn a_reset_before_the_answer_is_no_failed_connection(http: Http) {
    let after_nothing = Server::new(|wire: Wire| async move {
        wire.0.readable().await.unwrap();
        wire.reset();
    });
    let after_head = Server::new(|mut wire| async move {
        wire.head().await.unwrap();
        wire.reset();
    });
    let after_request = Server::new(|mut wire| async move {
        wire.request().await.unwrap();
    });
    let within_head = Server::answering_once("HTTP/1.1 200 OK\r\ncontent-le");
    for server in [after_nothing.await, after_head.await, after_request.await, within_head.await] {
        let error = fails(&http, &server.url).await;
        assert!(!error.is_connect(), "the server may have seen it: {error:?}");
        assert_eq!(server.accepted(), 1, "it was sent once");
    }
}

async fn an_answer_that_breaks_off_is_an_error_of_its_body(http: Http) {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfour".to_owned(),
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nfour\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nfour\r\n".to_owned(),
        format!("HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n{}", "x".repeat(200_000)),
    ] {
        let server = Server::answering_once(answer.clone()).await;
        // Short ones are read before they are handed out.
        let read = match http.execute(get(&server.url)).await {
            Ok(response) => response.into_body().collect(1 << 20).await.map_err(|error| error.to_string()),
            Err(error) => {
                assert!(!error.is_connect(), "{error:?}");
                Err(said(&error))
            }
        };
        assert!(read.is_err(), "{answer:.80}: {read:?}");
    }
}

async fn an_answer_that_is_no_http_is_an_error(http: Http) {
    for answer in [
        "\u{0}\u{1}\u{2}\u{3}\r\n\r\n",
        "SSH-2.0-OpenSSH_9.0\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 99 Low\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nbad name: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nx: a\u{0}b\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nfour",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
    ] {
        let server = Server::answering_once(answer).await;
        let error = fails(&http, &server.url).await;
        assert!(!error.is_connect(), "{answer:?}: {error:?}");
    }
}

async fn an_answer_with_many_or_large_headers_is_bounded(http: Http) {
    for (name, headers) in [
        ("many", (0..5000).map(|number| format!("x-{number}: 1\r\n")).collect::<String>()),
        ("large", format!("x: {}\r\n", "x".repeat(2 << 20))),
    ] {
        let server = Server::answering_once(format!("HTTP/1.1 200 OK\r\n{headers}content-length: 0\r\n\r\n")).await;
        let error = fails(&http, &server.url).await;
        assert!(!error.is_connect(), "{name}: {error:?}");
    }
    let server =
        Server::answering(format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 0\r\n\r\n", "x".repeat(60_000)));
    assert_eq!(http.execute(get(&server.await.url)).await.unwrap().headers()["x"].len(), 60_000);
}

async fn errors_show_nothing_of_the_request(http: Http) {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let cut = Server::answering_once("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfour").await;
    let nonsense = Server::answering_once("nonsense\r\n\r\n").await;
    let wrong = Server::answering(ok("")).await.url.replace("http:", "https:");
    for url in [format!("http://{nobody}"), cut.url.clone(), nonsense.url.clone(), wrong] {
        let mut request = post(&format!("{url}/open-apis/hunter2?q=hunter2"), "hunter2");
        request.headers_mut().insert("authorization", "Bearer hunter2".parse().unwrap());
        let error = match http.execute(request).await {
            Err(error) => said(&error),
            Ok(response) => {
                let error = response.into_body().collect(1000).await.unwrap_err();
                format!("{error} {error:?}")
            }
        };
        assert!(!error.contains("hunter2"), "{error}");
    }
}
