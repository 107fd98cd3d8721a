//! One request, one answer.

use std::sync::{Arc, Mutex};

use http::{Request, StatusCode};
use lark_runtime::transport::Body;

use crate::server::{Arrived, Server, answer, ok};
use crate::{Http, for_every_client, get, post, text};

for_every_client!(
    a_request_arrives_as_it_was_made,
    a_request_without_a_body_has_no_header_for_one,
    a_body_that_is_expected_and_empty_has_its_length,
    a_coding_that_the_request_asks_for_is_kept,
    every_status_is_an_answer,
    redirects_are_not_followed,
    bodies_end_by_length_by_chunks_or_with_the_connection,
    interim_answers_are_passed_over,
    headers_of_an_answer_are_kept,
);

/// A server that notes the requests, and says OK.
async fn noting() -> (Server, Arc<Mutex<Vec<Arrived>>>) {
    let requests: Arc<Mutex<Vec<Arrived>>> = Arc::default();
    let noted = Arc::clone(&requests);
    let server = Server::new(move |mut wire| {
        let noted = Arc::clone(&noted);
        async move {
            while let Some(request) = wire.request().await {
                noted.lock().unwrap().push(request);
                wire.send(ok("fine")).await;
            }
        }
    });
    (server.await, requests)
}

async fn a_request_arrives_as_it_was_made(http: Http) {
    let (server, requests) = noting().await;
    let mut request = post(&format!("{}/open-apis/a%2Fb/%E4%BD%A0?x=1%262&y=", server.url), "content");
    request.headers_mut().insert("x-own", "1".parse().unwrap());
    request.headers_mut().insert("authorization", "Bearer t-1".parse().unwrap());
    assert_eq!(text(http.execute(request).await.unwrap()).await, "fine");
    let arrived = requests.lock().unwrap().remove(0);
    assert_eq!(arrived.line(), "POST /open-apis/a%2Fb/%E4%BD%A0?x=1%262&y= HTTP/1.1");
    assert_eq!(arrived.header("host"), Some(server.address.to_string().as_str()));
    assert_eq!(arrived.header("x-own"), Some("1"));
    assert_eq!(arrived.header("authorization"), Some("Bearer t-1"));
    assert_eq!(arrived.header("accept-encoding"), Some("gzip"));
    assert_eq!(arrived.header("content-length"), Some("7"));
    assert_eq!(arrived.header("transfer-encoding"), None);
    assert_eq!(arrived.header("user-agent"), None, "that is the business of whoever calls");
    assert_eq!(arrived.body, b"content");
}

async fn a_request_without_a_body_has_no_header_for_one(http: Http) {
    let (server, requests) = noting().await;
    http.execute(get(&server.url)).await.unwrap();
    let arrived = requests.lock().unwrap().remove(0);
    assert_eq!(arrived.line(), "GET / HTTP/1.1");
    assert_eq!(arrived.header("content-length"), None);
    assert_eq!(arrived.header("transfer-encoding"), None);
}

async fn a_body_that_is_expected_and_empty_has_its_length(http: Http) {
    let (server, requests) = noting().await;
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let request = Request::builder().method(method).uri(&server.url);
        http.execute(request.body(Body::empty()).unwrap()).await.unwrap();
        let arrived = requests.lock().unwrap().remove(0);
        let length = (method != "DELETE").then_some("0");
        assert_eq!((arrived.header("content-length"), arrived.header("transfer-encoding")), (length, None), "{method}");
    }
}

async fn a_coding_that_the_request_asks_for_is_kept(http: Http) {
    let (server, requests) = noting().await;
    let request = Request::get(&server.url).header("accept-encoding", "identity").header("range", "bytes=5-");
    http.execute(request.body(Body::empty()).unwrap()).await.unwrap();
    let arrived = requests.lock().unwrap().remove(0);
    assert_eq!(arrived.header("accept-encoding"), Some("identity"));
    assert_eq!(arrived.header("range"), Some("bytes=5-"));
}

async fn every_status_is_an_answer(http: Http) {
    for status in
        ["200 OK", "206 Partial Content", "400 Bad Request", "404 ", "429 Slow", "500 Oh", "503 No", "799 New"]
    {
        let server = Server::answering(answer(status, "", "said")).await;
        let response = http.execute(get(&server.url)).await.unwrap();
        assert_eq!(response.status().as_u16().to_string(), status[..3]);
        assert_eq!(text(response).await, "said");
    }
    for head in ["HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n"] {
        let server = Server::answering(head).await;
        assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "", "{head}");
    }
    let server = Server::answering("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n").await;
    let head = Request::head(&server.url).body(Body::empty()).unwrap();
    assert_eq!(text(http.execute(head).await.unwrap()).await, "", "the length is that of another answer");
}

async fn redirects_are_not_followed(http: Http) {
    let elsewhere = Server::answering(ok("")).await;
    for status in ["301 M", "302 M", "303 M", "307 M", "308 M"] {
        let server = Server::answering(answer(status, &format!("location: {}/x\r\n", elsewhere.url), "")).await;
        let response = http.execute(post(&server.url, "secret")).await.unwrap();
        assert!(response.status().is_redirection(), "{status}");
        assert_eq!(response.headers()["location"], format!("{}/x", elsewhere.url));
    }
    assert_eq!(elsewhere.accepted(), 0, "nobody came by");
}

async fn bodies_end_by_length_by_chunks_or_with_the_connection(http: Http) {
    let chunks =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4;x=y\r\none \r\n3\r\ntwo\r\n0\r\nx-end: 1\r\n\r\n";
    for answer in [ok("one two"), chunks.into(), "HTTP/1.0 200 OK\r\n\r\none two".into()] {
        let server = Server::answering_once(answer.clone()).await;
        let response = http.execute(get(&server.url)).await.unwrap();
        assert_eq!(text(response).await, "one two", "{}", String::from_utf8_lossy(&answer));
    }
    let large = "0123456789".repeat(30_000);
    let server = Server::answering(ok(&large)).await;
    assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, large);
}

async fn interim_answers_are_passed_over(http: Http) {
    let interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
    let server = Server::answering([&interim[..], &ok("at last")].concat()).await;
    let response = http.execute(post(&server.url, "x")).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(text(response).await, "at last");
}

async fn headers_of_an_answer_are_kept(http: Http) {
    let server =
        Server::answering(answer("200 OK", "X-Tt-Logid: l-1\r\nset-cookie: a\r\nset-cookie: b\r\nx-b: \u{e4}\r\n", ""))
            .await;
    let response = http.execute(get(&server.url)).await.unwrap();
    assert_eq!(response.headers()["x-tt-logid"], "l-1");
    assert_eq!(response.headers().get_all("set-cookie").iter().count(), 2);
    assert_eq!(response.headers()["x-b"].as_bytes(), "\u{e4}".as_bytes(), "no ASCII, and no error");
    assert_eq!(response.headers()["content-length"], "0");
}
