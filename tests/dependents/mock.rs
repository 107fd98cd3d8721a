//! An HTTP client without a network, shared by the tests of the dependents: it answers in the given order and
//! remembers what it was asked. Each test names the runtime, however its crate reaches it, `crate::runtime`.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use crate::runtime::http::{HeaderMap, Method, Request, Response};
use crate::runtime::{Body, BoxFuture, Client, HttpClient, HttpClientError};

const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";
const TOKEN_ANSWER: &str = r#"{"code":0,"msg":"ok","tenant_access_token":"t-1","expire":7200}"#;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Seen {
    /// Method and target, as in the first line of a request.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// A header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// The far end of the client.
pub(crate) struct Mock {
    seen: Mutex<Vec<Seen>>,
    answers: Mutex<VecDeque<&'static str>>,
}

impl Mock {
    /// A client that gets these answers, one per call, besides those to its token requests.
    pub(crate) fn answering(answers: &[&'static str]) -> (Client, Arc<Mock>) {
        let mock = Arc::new(Self { seen: Mutex::default(), answers: Mutex::new(answers.iter().copied().collect()) });
        let client = Client::builder("cli_a", "s")
            .http_client(Remembering(Arc::clone(&mock)))
            .helpdesk("h-1", "ht")
            .build()
            .expect("valid settings");
        (client, mock)
    }

    /// Every request so far, token requests included.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("not poisoned").clone()
    }

    fn answer(&self, target: &str) -> &'static str {
        if target == TOKEN_PATH {
            return TOKEN_ANSWER;
        }
        self.answers.lock().expect("not poisoned").pop_front().expect("an answer for every call")
    }
}

struct Remembering(Arc<Mock>);

impl HttpClient for Remembering {
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let mock = Arc::clone(&self.0);
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect(1 << 20).await.map_err(HttpClientError::other)?;
            let target = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
            let answer = mock.answer(&target);
            mock.seen.lock().expect("not poisoned").push(Seen {
                method: parts.method,
                target,
                headers: parts.headers,
                body: String::from_utf8_lossy(&body).into_owned(),
            });
            Ok(Response::new(Body::from(answer)))
        })
    }
}
