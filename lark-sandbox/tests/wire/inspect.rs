//! What a test sees of the requests, and the end of the server.

use std::time::Duration;

use lark_sandbox::Sandbox;
use tokio::net::TcpStream;

use crate::client::{DOCUMENTS, TENANT_TOKEN, call, start};

#[tokio::test]
async fn requests_are_recorded_as_sent() {
    let (sandbox, token) = start().await;
    call(&sandbox, &token, "GET", "/open-apis/docx/v1/documents/a%2Fb?lang=0&x=%20", "").await;
    call(&sandbox, &token, "POST", "/nowhere", "not json").await;

    let requests = sandbox.requests();
    let short: Vec<_> =
        requests.iter().map(|r| (r.method.as_str(), r.path.as_str(), r.query.as_str(), r.status, r.code)).collect();
    assert_eq!(
        short,
        [
            ("POST", TENANT_TOKEN, "", 200, 0),
            ("GET", "/open-apis/docx/v1/documents/a%2Fb", "lang=0&x=%20", 404, 1_770_002),
            ("POST", "/nowhere", "", 404, 99_991_201),
        ]
    );
    assert_eq!(requests[2].body, b"not json");
    assert_eq!(requests[1].header("Authorization"), Some(format!("Bearer {token}").as_str()));
    assert_eq!(requests[0].header("authorization"), None);
    assert_eq!(sandbox.count(TENANT_TOKEN), 1);
    assert_eq!(sandbox.count("/open-apis/docx/v1/documents/a/b"), 0);
}

#[tokio::test]
async fn debug_hides_secrets() {
    let (sandbox, token) = start().await;
    call(&sandbox, &token, "POST", DOCUMENTS, r#"{"title":"shown"}"#).await;
    let helpdesk = "X-Lark-Helpdesk-Authorization: helpdesk-secret";
    crate::client::send(&sandbox, "GET", "/nowhere", &[helpdesk], "").await;
    let shown = format!("{:?}", sandbox.requests());
    for secret in [token.as_str(), sandbox.app_secret(), "helpdesk-secret"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("shown") && shown.contains("[hidden]") && shown.contains("bytes hidden]"), "{shown}");
    for shown in [format!("{sandbox:?}"), format!("{:?}", Sandbox::builder().app("a", "my-secret"))] {
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[tokio::test]
async fn requests_need_not_be_kept() {
    let sandbox = Sandbox::builder().without_requests().start().await.expect("a free port");
    call(&sandbox, "t-1", "POST", DOCUMENTS, "{}").await.expect("answered", 400, 99_991_663);
    assert_eq!((sandbox.requests().len(), sandbox.count(DOCUMENTS)), (0, 0));
}

#[tokio::test]
async fn dropping_stops_the_server() {
    let (sandbox, _) = start().await;
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    drop(sandbox);
    let refused = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), refused).await.expect("the port closes");
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let (sandbox, _) = start().await;
    let port = sandbox.url().rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    let error = Sandbox::builder().port(port).start().await.expect_err("the port is taken");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn served_waits_while_the_server_runs() {
    let (sandbox, _) = start().await;
    assert!(tokio::time::timeout(Duration::from_millis(20), sandbox.served()).await.is_err());
}

#[tokio::test]
async fn the_page_shows_what_happened_without_secrets() {
    let (sandbox, token) = start().await;
    call(&sandbox, &token, "POST", DOCUMENTS, r#"{"title":7}"#).await;
    call(&sandbox, &token, "GET", "/open-apis/nowhere?a&b", "").await;
    let login = "/open-apis/authen/v1/authorize?client_id=hidden-query";
    crate::client::send(&sandbox, "GET", login, &[], "").await;
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await;
    let (status, headers, page) = crate::client::exchange(&sandbox, "GET", "/?q=DOCUMENT+raw", &[], b"").await;
    assert!(status == 200 && headers.contains(&("content-type".to_owned(), "text/html; charset=utf-8".to_owned())));
    let page = String::from_utf8(page).expect("UTF-8");
    for shown in [
        "title: must be a string",
        "nowhere?a&amp;b",
        "documents</a> 1",
        "docx.v1.document.raw_content",
        "5 requests so far",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    for hidden in ["hidden-query", &token, sandbox.app_secret(), "im.v1.message.create", "http://", "src="] {
        assert!(!page.contains(hidden), "{hidden}: {page}");
    }
    let (_, _, page) = crate::client::exchange(&sandbox, "GET", "/?q=%3Cb%3E%22", &[], b"").await;
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(page.contains("value=\"&lt;b&gt;&quot;\"") && page.contains("0 of 18"), "{page}");
}
