//! A platform inside the process: answers at once, without sockets, and counts what it is asked for.
//!
//! Not `testing::Mock`, which matches and remembers every request: its time, allocations and memory would be measured too.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use lark_apis::im::v1::message::CreateMessage;
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::{BoxFuture, http};

/// A message as the platform answers it.
const MESSAGE: &str = r#"{"code":0,"data":{"body":{"content":"{\"text\":\"Weekly plan\"}"},"chat_id":"oc_5ad11d72b830411d72b836c20","create_time":"1609296809000","deleted":false,"message_id":"om_dc13264520392913993dd051dba21dcf","msg_type":"text","sender":{"id":"cli_9f427eec54ae901b","id_type":"app_id","sender_type":"app","tenant_key":"736588c9260f175e"},"update_time":"1609296809000","updated":false},"msg":"success"}"#;

/// Answers of the token endpoints; each lasts two hours.
const TOKEN: &str = r#"{"code":0,"msg":"ok","app_access_token":"a-1","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#;

/// The platform; clones count together.
#[derive(Clone, Debug, Default)]
pub struct Platform {
    /// How many tokens were asked for.
    pub token_requests: Arc<AtomicU64>,
}

impl HttpClient for Platform {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
        let token = request.uri().path().starts_with("/open-apis/auth/");
        if token {
            self.token_requests.fetch_add(1, Ordering::Relaxed);
        }
        let mut answer = http::Response::new(Body::from(if token { TOKEN } else { MESSAGE }));
        let headers = answer.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json; charset=utf-8"));
        headers.insert("x-tt-logid", http::HeaderValue::from_static("202612010800000101020030040506"));
        Box::pin(std::future::ready(Ok(answer)))
    }

    /// As the default client.
    fn reads_extensions(&self) -> bool {
        false
    }
}

/// The call that is measured.
pub fn message() -> CreateMessage {
    CreateMessage::builder()
        .receive_id_type("open_id")
        .receive_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
        .msg_type("text")
        .content(r#"{"text":"Weekly plan"}"#)
        .build()
}
