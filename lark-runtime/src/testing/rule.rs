//! What a mock answers to which requests.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde_core::Serialize;

use super::Mock;
use super::call::ReceivedCall;
use super::members::Form;
use super::reply::{Answer, Content, Fault, Reply, status_of};

/// The requests that a rule is for.
pub(super) enum Requests {
    /// Those with this method and path.
    To(Method, Cow<'static, str>),
    /// All except those for tokens.
    Any,
}

/// What [`Mock::on`] began.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) requests: Requests,
    pub(super) condition: Option<Arc<Condition>>,
    pub(super) answers: Vec<Answer>,
}

pub(super) type Condition = dyn Fn(&ReceivedCall) -> bool + Send + Sync;

impl Rule {
    pub(super) fn fits(&self, call: &ReceivedCall) -> bool {
        match &self.requests {
            Requests::To(method, path) => call.fits(method, path),
            Requests::Any => !super::is_token_request(call.path()),
        }
    }

    /// The path with placeholders; empty if the rule is for any.
    pub(super) fn template(&self) -> Cow<'static, str> {
        match &self.requests {
            Requests::To(_, path) => path.clone(),
            Requests::Any => Cow::Borrowed(""),
        }
    }

    /// The next answer of the sequence.
    pub(super) fn take(&mut self) -> Option<Answer> {
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

    /// The answers that were not used.
    pub(super) fn left(&self) -> Option<String> {
        let missing: usize =
            self.answers.iter().map(|answer| answer.times.unwrap_or(1).saturating_sub(answer.given)).sum();
        if missing == 0 && !self.answers.is_empty() {
            return None;
        }
        Some(format!("{}: {missing} of its answers were not asked for", self.describe()))
    }

    pub(super) fn describe(&self) -> String {
        let given: usize = self.answers.iter().map(|answer| answer.given).sum();
        let condition = if self.condition.is_some() { "under a condition, " } else { "" };
        match &self.requests {
            Requests::To(method, path) => {
                format!("{method} {path} ({}, {condition}answered {given} times)", self.name)
            }
            Requests::Any => format!("any request ({condition}answered {given} times)"),
        }
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

/// What a [`Mock`] answers to one endpoint: one entry after the other, and the last forever.
#[derive(Debug)]
pub struct On<'m> {
    pub(super) mock: &'m Mock,
    pub(super) rule: usize,
    pub(super) form: Form,
}

impl On<'_> {
    /// Only for requests of which `condition` is true; others fall to older rules.
    pub fn when(self, condition: impl Fn(&ReceivedCall) -> bool + Send + Sync + 'static) -> Self {
        self.change(|rule| rule.condition = Some(Arc::new(condition)))
    }

    /// A success with this data: `json!({...})`, or a model. The envelope is added in the endpoint's form.
    ///
    /// # Panics
    /// Data that is not JSON; a member that the endpoint's answer does not have, with the nearest that it has; for an
    /// endpoint whose answer has no member `data`, data that is not an object.
    #[track_caller]
    pub fn reply(self, data: impl Serialize) -> Self {
        let data = serde_json::to_value(data).expect("the data of a mock is JSON");
        let content = Content::success(self.form, data);
        assert!(content.is_ok(), "{}", content.err().unwrap_or_default());
        self.change(|rule| rule.answers.extend(content.map(Answer::from)))
    }

    /// An answer that depends on the request: data of a success as a [`Value`](serde_json::Value), which is checked as by
    /// [`On::reply`] and fails the call where that panics, or any [`Reply`].
    ///
    /// ```
    /// # use lark_runtime::{http::Method, testing::{Fault, Mock, Reply}};
    /// # use serde_json::json;
    /// let mock = Mock::new();
    /// mock.on_path(Method::GET, "/open-apis/im/v1/chats/:chat_id").reply_with(|call| match call.param("chat_id").as_deref() {
    ///     Some("oc_1") => json!({"name": "Team"}).into(),
    ///     Some("oc_2") => Fault::BadGateway.into(),
    ///     _ => Reply::error(230_001, "no such chat"),
    /// });
    /// ```
    pub fn reply_with<R: Into<Reply>>(self, reply: impl Fn(&ReceivedCall) -> R + Send + Sync + 'static) -> Self {
        let form = self.form;
        self.content(Content::Computed(form, Arc::new(move |call| reply(call).into())))
    }

    /// A refusal of the platform, with HTTP 400.
    pub fn reply_error(self, code: i64, msg: &str) -> Self {
        self.content(Content::error(code, msg))
    }

    /// Any text as JSON, unchecked: the whole body, with its envelope or without one.
    ///
    /// # Panics
    /// If the status is invalid.
    #[track_caller]
    pub fn reply_json(self, status: u16, body: impl Into<Bytes>) -> Self {
        let content = Content::json(status_of(status), body);
        self.content(content)
    }

    /// Anything: a file, another status, a broken envelope.
    ///
    /// # Panics
    /// If the status or a header is invalid.
    #[track_caller]
    pub fn reply_raw(self, status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        let content = Content::raw(status, headers, body);
        self.content(content)
    }

    /// Trouble instead of an answer.
    pub fn fault(self, fault: Fault) -> Self {
        self.content(Content::Fault(fault))
    }

    /// Repeats the entry before it this often, and no more even if it is the last.
    ///
    /// # Panics
    /// If there is no entry before it.
    pub fn times(self, times: usize) -> Self {
        self.change(|rule| rule.entry().times = Some(times))
    }

    /// Lets the entry before it take this long, on the mock's clock.
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
