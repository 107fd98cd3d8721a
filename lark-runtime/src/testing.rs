//! Mocks for the unit tests of programs that call the platform. Feature `testing`.
//!
//! A [`Mock`] stands in for the platform inside the process: no network, no waiting. Tokens are answered by itself.
//!
//! ```
//! use lark_runtime::testing::Mock;
//! use lark_runtime::{Client, Model, lark_api};
//! use serde_json::json;
//!
//! # #[lark_api(method = "POST", path = "/open-apis/docx/v1/documents", token = "tenant|user", response = Created)]
//! # pub struct CreateDocument { pub title: Option<String> }
//! # #[derive(Clone, Default, Model)]
//! # pub struct Created { pub document: Option<Document> }
//! # #[derive(Clone, Default, Model)]
//! # pub struct Document { pub document_id: Option<String> }
//! /// The code under test.
//! async fn plan(client: &Client) -> lark_runtime::Result<Option<String>> {
//!     let created = CreateDocument::builder().title("Weekly plan").build().send(client, ()).await?;
//!     Ok(created.data.document.and_then(|document| document.document_id))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mock = Mock::new();
//! mock.on::<CreateDocument>().reply(json!({"document": {"document_id": "doc_1"}}));
//!
//! assert_eq!(plan(&mock.client()).await.unwrap().as_deref(), Some("doc_1"));
//! assert_eq!(mock.calls::<CreateDocument>()[0].json(), json!({"title": "Weekly plan"}));
//! # }
//! ```
//!
//! Calls of endpoints with a field for an idempotency key carry one, as they do in production; to compare their bodies as a
//! whole, build the client with [`ClientBuilder::idempotency_keys`]`(None)`.
//!
//! Sequences, trouble and time:
//!
//! ```
//! # use lark_runtime::{lark_api, testing::{Fault, Mock}};
//! # use serde_json::json;
//! # use std::time::Duration;
//! # #[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant", response = serde_json::Value)]
//! # pub struct FetchUser { pub user_id: String }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mock = Mock::new();
//! mock.on::<FetchUser>()
//!     .reply(json!({"user": {"name": "Ann"}})).times(2) // the first two calls
//!     .reply_error(99991672, "Access denied")            // the third
//!     .fault(Fault::Stall);                              // and all after it
//! # let client = mock.client();
//! # let fetch = || FetchUser::builder().user_id("ou_1").build().send(&client, ());
//! # for _ in 0..2 { assert_eq!(fetch().await.unwrap().data["user"]["name"], "Ann"); }
//! # assert_eq!(fetch().await.unwrap_err().code(), Some(99991672));
//!
//! // The client's clock jumps to the end of every wait, so its timeout of 30 s takes no time.
//! assert!(fetch().await.unwrap_err().is_timeout());
//! assert!(mock.clock().elapsed() >= Duration::from_secs(30));
//! # }
//! ```

mod answer;
mod call;
mod clock;

use std::any::type_name;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::fmt;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde_core::Serialize;
use serde_json::{Value, json};

use crate::client::{Client, ClientBuilder};
use crate::endpoint::Endpoint;
use crate::meta::Envelope;
use crate::time::{BoxFuture, Clock as _};
use crate::transport::{Body, HttpClient, HttpClientError};
use answer::{Answer, Content, enveloped, refusal};

pub use answer::Fault;
pub use call::ReceivedCall;
pub use clock::TestClock;

/// The platform, as far as a test needs it; clones are the same mock.
///
/// Requests are matched by method and path. Where several rules fit, the one with fewer placeholders answers, then
/// the newest. A request that none fits fails its call with a message that says what arrived and what is mocked.
#[derive(Clone, Debug)]
pub struct Mock {
    clock: TestClock,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    calls: Vec<ReceivedCall>,
    unexpected: Vec<String>,
    token_calls: Vec<ReceivedCall>,
}

/// What [`Mock::on`] began.
struct Rule {
    name: &'static str,
    method: Method,
    path: Cow<'static, str>,
    condition: Option<Arc<Condition>>,
    answers: Vec<Answer>,
}

type Condition = dyn Fn(&ReceivedCall) -> bool + Send + Sync;

impl Mock {
    /// A platform that answers tokens and nothing else, with an [automatic](TestClock::automatic) clock.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(TestClock::automatic())
    }

    /// The same with this clock: delays and stalls last as long as it says.
    #[must_use]
    pub fn with_clock(clock: TestClock) -> Self {
        Self { clock, state: Arc::default() }
    }

    /// A client of this platform. Values of an answer that do not fit their fields fail its calls: they are
    /// mistakes of the test.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client_builder().build().expect("the settings are valid")
    }

    /// The same, for more settings.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder("cli_mock", "mock-secret")
            .http_client(self.clone())
            .clock(self.clock.clone())
            .strict_decoding(true)
    }

    /// The clock of its clients.
    #[must_use]
    pub fn clock(&self) -> &TestClock {
        &self.clock
    }

    /// Begins a rule for an endpoint; say next what it answers.
    #[must_use = "a rule without an answer fails the calls that reach it"]
    pub fn on<E: Endpoint>(&self) -> On<'_> {
        let name = type_name::<E>().rsplit("::").next().unwrap_or_default();
        self.rule(name, E::META.method().clone(), E::META.path().into(), E::META.envelope())
    }

    /// Begins a rule for [raw calls](crate::RawRequest) and token requests. The path may have placeholders:
    /// `/open-apis/im/v1/chats/:chat_id`.
    #[must_use = "a rule without an answer fails the calls that reach it"]
    pub fn on_path(&self, method: Method, path: &'static str) -> On<'_> {
        self.rule("by path", method, path.into(), Envelope::Data)
    }

    fn rule(&self, name: &'static str, method: Method, path: Cow<'static, str>, envelope: Envelope) -> On<'_> {
        let mut state = self.state();
        state.rules.push(Rule { name, method, path, condition: None, answers: Vec::new() });
        On { mock: self, rule: state.rules.len() - 1, envelope }
    }

    /// The requests to an endpoint so far.
    #[must_use]
    pub fn calls<E: Endpoint>(&self) -> Vec<ReceivedCall> {
        let (method, path) = (E::META.method(), E::META.path());
        let is_for_it = |call: &&ReceivedCall| match &*call.template {
            "" => call.fits(method, path),
            template => template == path && call.method() == method,
        };
        self.state().calls.iter().filter(is_for_it).cloned().collect()
    }

    /// All requests so far, but those for tokens.
    #[must_use]
    pub fn all_calls(&self) -> Vec<ReceivedCall> {
        self.state().calls.clone()
    }

    /// How many requests for tokens and app tickets there were.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.state().token_calls.len()
    }

    /// The requests for tokens and app tickets so far, with the app's credentials in them.
    #[must_use]
    pub fn token_calls(&self) -> Vec<ReceivedCall> {
        self.state().token_calls.clone()
    }

    /// Checks that every answer was given, the last of each rule at least once, and that nothing unexpected came.
    ///
    /// # Panics
    /// If it is not so, with a list.
    #[track_caller]
    pub fn assert_done(&self) {
        let state = self.state();
        let left = state.rules.iter().filter_map(Rule::left);
        let problems: Vec<String> = left.chain(state.unexpected.iter().cloned()).collect();
        drop(state);
        assert!(problems.is_empty(), "the mock is not done:\n- {}", problems.join("\n- "));
    }

    /// The answer to a request, and what to match its path with.
    fn answer(&self, mut call: ReceivedCall) -> (ReceivedCall, Result<Answer, String>) {
        let mut fitting: Vec<(usize, Cow<'static, str>, Option<Arc<Condition>>)> = {
            let state = self.state();
            let rules = state.rules.iter().enumerate().filter(|(_, rule)| call.fits(&rule.method, &rule.path));
            rules.map(|(index, rule)| (index, rule.path.clone(), rule.condition.clone())).collect()
        };
        fitting.sort_by_key(|(index, path, _)| (path.matches("/:").count(), Reverse(*index)));
        // The lock is free while the test's own code runs.
        for (index, path, condition) in fitting {
            call.template = path;
            if condition.is_none_or(|condition| condition(&call))
                && let Some(answer) = self.state().rules.get_mut(index).and_then(Rule::take)
            {
                return (call, Ok(answer));
            }
        }
        let problem = match token_answer(call.path()) {
            Some(answer) => return (call, Ok(Content::json(StatusCode::OK, &answer).into())),
            None => self.state().explain(&call),
        };
        (call, Err(problem))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpClient for Mock {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
        let mock = self.clone();
        Box::pin(async move {
            let busy = mock.clock.busy();
            let (parts, body) = request.into_parts();
            let body = body.collect(usize::MAX).await.map_err(HttpClientError::other)?;
            drop(busy);
            let (call, answer) = mock.answer(ReceivedCall::new(parts, body));
            let log_id = {
                let mut state = mock.state();
                if token_answer(call.path()).is_some() {
                    state.token_calls.push(call.clone());
                } else {
                    state.calls.push(call.clone());
                }
                if let Err(problem) = &answer {
                    state.unexpected.push(problem.clone());
                }
                format!("mock-{}", state.calls.len())
            };
            let answer = answer.map_err(HttpClientError::other)?;
            if !answer.delay.is_zero() {
                mock.clock.sleep(answer.delay).await;
            }
            match answer.content.to(&call, &log_id) {
                Some(result) => result,
                None => pending().await,
            }
        })
    }
}

/// What the mock answers to requests for tokens and app tickets, unless a rule does. See platform documentation,
/// "access token".
fn token_answer(path: &str) -> Option<Value> {
    Some(match path.strip_prefix("/open-apis/auth/v3/")? {
        "tenant_access_token" | "tenant_access_token/internal" => {
            json!({"code": 0, "msg": "ok", "tenant_access_token": "t-mock", "expire": 7200})
        }
        "app_access_token" | "app_access_token/internal" => {
            json!({"code": 0, "msg": "ok", "app_access_token": "a-mock", "expire": 7200})
        }
        "app_ticket/resend" => json!({"code": 0, "msg": "ok"}),
        _ => return None,
    })
}

impl State {
    /// Why there is no answer, and what to do.
    fn explain(&self, call: &ReceivedCall) -> String {
        let mocked: Vec<String> = self.rules.iter().map(Rule::describe).collect();
        let mocked = if mocked.is_empty() { "nothing".to_owned() } else { mocked.join(", ") };
        format!(
            "no mock answers {}; mocked: {mocked}; add `mock.on::<Request>().reply(json!({{...}}))` for it",
            call.line()
        )
    }
}

impl Rule {
    /// The next answer of the sequence.
    fn take(&mut self) -> Option<Answer> {
        let last = self.answers.len().checked_sub(1)?;
        let mut answers = self.answers.iter_mut().enumerate();
        let (_, next) = answers.find(|(index, answer)| match answer.times {
            Some(times) => answer.given < times,
            None => *index == last || answer.given == 0,
        })?;
        next.given += 1;
        Some(next.clone())
    }

    /// The entry that was added last.
    fn entry(&mut self) -> &mut Answer {
        self.answers.last_mut().expect("`times` and `after` speak of the answer before them")
    }

    /// What was not asked for.
    fn left(&self) -> Option<String> {
        let missing: usize =
            self.answers.iter().map(|answer| answer.times.unwrap_or(1).saturating_sub(answer.given)).sum();
        if missing == 0 && !self.answers.is_empty() {
            return None;
        }
        Some(format!("{}: {missing} of its answers were not asked for", self.describe()))
    }

    fn describe(&self) -> String {
        let given: usize = self.answers.iter().map(|answer| answer.given).sum();
        let condition = if self.condition.is_some() { ", under a condition" } else { "" };
        format!("{} {} ({}{condition}, answered {given} times)", self.method, self.path, self.name)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

/// What a [`Mock`] answers to one endpoint: one entry after the other, and the last for ever.
#[derive(Debug)]
pub struct On<'m> {
    mock: &'m Mock,
    rule: usize,
    envelope: Envelope,
}

impl On<'_> {
    /// Only for requests of which `condition` is true; others fall to older rules.
    pub fn when(self, condition: impl Fn(&ReceivedCall) -> bool + Send + Sync + 'static) -> Self {
        self.change(|rule| rule.condition = Some(Arc::new(condition)))
    }

    /// A success with this data: `json!({...})`, or a model. The envelope is added in the endpoint's form.
    ///
    /// # Panics
    /// Data that is not JSON; for an endpoint whose answer has no member `data`, data that is not an object.
    #[track_caller]
    pub fn reply(self, data: impl Serialize) -> Self {
        let data = serde_json::to_value(data).expect("the data of a mock is JSON");
        let whole = enveloped(self.envelope, data);
        self.content(Content::json(StatusCode::OK, &whole))
    }

    /// A success with data that depends on the request; what holds for [`On::reply`] holds for it.
    pub fn reply_with(self, data: impl Fn(&ReceivedCall) -> Value + Send + Sync + 'static) -> Self {
        let envelope = self.envelope;
        self.content(Content::Computed(envelope, Arc::new(data)))
    }

    /// A refusal of the platform, with HTTP 400.
    pub fn reply_error(self, code: i64, msg: &str) -> Self {
        self.content(Content::json(StatusCode::BAD_REQUEST, &refusal(code, msg)))
    }

    /// Anything: a file, another status, a broken envelope.
    ///
    /// # Panics
    /// A status or a header that is none.
    #[track_caller]
    pub fn reply_raw(self, status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).expect("a status has three digits");
        let parsed = headers.iter().map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
            (name, HeaderValue::from_str(value).expect("the value of a header"))
        });
        let mut headers = HeaderMap::new();
        for (name, value) in parsed {
            headers.append(name, value);
        }
        self.content(Content::Raw(status, headers, body.into()))
    }

    /// Trouble instead of an answer.
    pub fn fault(self, fault: Fault) -> Self {
        self.content(Content::Fault(fault))
    }

    /// Gives the entry before it so often, and no more even if it is the last.
    ///
    /// # Panics
    /// If there is no entry before it.
    pub fn times(self, times: usize) -> Self {
        self.change(|rule| rule.entry().times = Some(times))
    }

    /// Lets the entry before it take so long, on the mock's clock.
    ///
    /// # Panics
    /// If there is no entry before it.
    pub fn after(self, delay: Duration) -> Self {
        self.change(|rule| rule.entry().delay = delay)
    }

    fn content(self, content: Content) -> Self {
        self.change(|rule| rule.answers.push(content.into()))
    }

    fn change(self, change: impl FnOnce(&mut Rule)) -> Self {
        if let Some(rule) = self.mock.state().rules.get_mut(self.rule) {
            change(rule);
        }
        self
    }
}
