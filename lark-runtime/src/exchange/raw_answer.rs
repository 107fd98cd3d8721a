//! What an answer is: a success, a refusal, or not the platform's. See platform documentation, "general
//! response".
//!
//! An envelope with a code other than 0 is a refusal at any status, but for a file that is sent as an attachment. Without
//! an envelope the status decides.
//! Content types are hints only: gateways forget them.

use std::any::Any;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AsHeaderName, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use tracing::Level;

use super::Exchange;
use super::carried::Carried;
use super::prepared::Facts;
use crate::answer::{self, Decoded, Holder, Target};
use crate::error::{ApiError, DecodeError, Error, HttpError, Policy, Result, Tries, is_by_policy, one_line};
use crate::file::{Download, DownloadBody};
use crate::json::JsonText;
use crate::meta::Meta;
use crate::response::{Head, log_id};
use crate::slot::Slot;

/// How much of a body an error gets to see.
const BEGINNING: usize = 16 * 1024;

/// An answer as it came.
pub(crate) struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    /// A content that is streamed; `bytes` is empty then.
    pub(crate) rest: Option<Box<DownloadBody>>,
}

/// A success, decoded if it was to be.
pub(crate) struct Reply {
    pub(crate) head: Box<Head>,
    pub(crate) data: Option<Box<dyn Any + Send>>,
}

/// The refusal by a policy has its code in the `error` where a service answers JSON-RPC.
fn of_rpc(decoded: &mut Decoded) {
    if decoded.code.is_none()
        && let Some(Value::Object(error)) = &decoded.error
        && let Some(code) = error.get("code").and_then(Value::as_i64).filter(|code| is_by_policy(*code))
    {
        decoded.code = Some(code);
        if let Some(message) = error.get("message").and_then(Value::as_str).filter(|_| !decoded.has_msg) {
            (decoded.msg, decoded.has_msg) = (message.to_owned(), true);
        }
    }
}

impl RawAnswer {
    /// The answer of a typed call: `target` filled, or why not.
    pub(crate) fn classify(&mut self, carried: Carried<'_>, target: Target) -> Result<Reply> {
        let classified = self.classified(&carried.prepared.facts, target, carried.exchange);
        classified.map_err(|mut error| {
            if let Error::Api(refusal) = &mut error
                && refusal.code.is_some_and(is_by_policy)
            {
                let host = carried.prepared.uri.authority().map(http::uri::Authority::as_str);
                refusal.policy = Policy::read(&self.bytes, host.unwrap_or_default());
            }
            carried.redacted(error)
        })
    }

    fn classified(&mut self, facts: &Facts, target: Target, exchange: &Exchange) -> Result<Reply> {
        match target {
            Target::Bytes => {
                self.refused_file(facts)?;
                Ok(Reply {
                    head: self.head(facts, Decoded::default(), exchange),
                    data: Some(Box::new(self.bytes.clone())),
                })
            }
            Target::Download => {
                let body = match self.rest.take() {
                    Some(body) => *body,
                    None => {
                        self.refused_file(facts)?;
                        DownloadBody::whole(facts.endpoint.clone(), self.bytes.clone())
                    }
                };
                let download = Download::new(body, self.status, &self.headers);
                Ok(Reply { head: self.head(facts, Decoded::default(), exchange), data: Some(Box::new(download)) })
            }
            Target::Nothing => self.read(facts, Box::new(()), true, exchange),
            Target::Json(holder) => {
                let nothing = facts.meta.is_some_and(Meta::answers_nothing);
                self.read(facts, holder, nothing, exchange)
            }
        }
    }

    /// The answer in its envelope, read into `holder`. An endpoint that answers nothing may leave out the envelope too.
    fn read(
        &mut self,
        facts: &Facts,
        mut holder: Box<dyn Holder>,
        nothing: bool,
        exchange: &Exchange,
    ) -> Result<Reply> {
        if nothing && self.status.is_success() && self.bytes.is_empty() {
            let data = holder.into_answer().map_err(|reason| self.undecodable(facts, reason))?;
            return Ok(Reply { head: self.head(facts, Decoded::default(), exchange), data: Some(data) });
        }
        let decoded = match self.decode(facts, holder.target()) {
            Ok(decoded) => decoded,
            Err(_) if !self.status.is_success() => return Err(self.gateway(facts)),
            Err(reason) => return Err(self.undecodable(facts, reason)),
        };
        self.refused(facts, &decoded)?;
        if !decoded.is_success(facts.envelope) {
            return Err(self.undecodable(facts, "it is JSON, but has no `code`".into()));
        }
        self.misfits(facts, &decoded, exchange)?;
        match holder.into_answer() {
            Ok(data) => Ok(Reply { head: self.head(facts, decoded, exchange), data: Some(data) }),
            Err(reason) => Err(self.undecodable(facts, reason)),
        }
    }

    /// The answer of a raw call, whatever it is.
    pub(crate) fn unclassified(&mut self, facts: &Facts, exchange: &Exchange) -> Reply {
        let decoded = if self.is_attached() { None } else { self.decode(facts, &mut ()).ok() };
        let decoded = decoded.unwrap_or_default();
        Reply { head: self.head(facts, decoded, exchange), data: None }
    }

    /// The envelope, with the answer read into `slot`; or the reason there is none.
    fn decode(&self, facts: &Facts, slot: &mut dyn Slot) -> Result<Decoded, String> {
        if self.bytes.is_empty() {
            return Err("the body is empty".into());
        }
        let said = header_text(&self.headers, CONTENT_TYPE).filter(|said| !is_json(said));
        let text = JsonText::new(&self.bytes);
        let mut decoded = answer::decode(&mut text.reader().bounded(), facts.envelope, slot);
        if let Ok(decoded) = &mut decoded {
            of_rpc(decoded);
        }
        match (said, decoded) {
            (None, Ok(decoded)) => Ok(decoded),
            (Some(_), Ok(decoded)) if decoded.is_envelope() => Ok(decoded),
            (None, Err(_)) if self.bytes.trim_ascii_start().starts_with(b"<") => {
                Err("it is a page of HTML or XML, not JSON; does the base URL lead to the platform?".into())
            }
            (None, Err(malformed)) => Err(malformed.to_string()),
            (Some(said), _) => Err(format!("it is {}, not JSON", one_line(said))),
        }
    }

    /// The error of a refusal, or of an HTTP status without an envelope.
    fn refused(&self, facts: &Facts, decoded: &Decoded) -> Result<()> {
        if decoded.is_envelope() && !decoded.is_success(facts.envelope) {
            return Err(self.api(facts, decoded));
        }
        if !self.status.is_success() && decoded.code != Some(0) {
            return Err(self.gateway(facts));
        }
        Ok(())
    }

    /// Whether it is a file by its headers, whatever it holds.
    fn is_attached(&self) -> bool {
        self.status.is_success() && is_attachment(&self.headers)
    }

    /// The error of a file that is refused. JSON may well be the file that was asked for.
    fn refused_file(&self, facts: &Facts) -> Result<()> {
        if self.is_attached() {
            return Ok(());
        }
        let decoded = self.decode(facts, &mut ()).unwrap_or_default();
        if self.status.is_success() && !decoded.is_refused_file() {
            return Ok(());
        }
        self.refused(facts, &decoded)
    }

    fn api(&self, facts: &Facts, decoded: &Decoded) -> Error {
        let Decoded { code, msg, error, error_description, .. } = decoded;
        let named = |key| error.as_ref().and_then(|details| details.get(key)?.as_str());
        let log_id = header_text(&self.headers, "x-tt-logid").or_else(|| named("log_id")).or_else(|| named("logid"));
        Error::Api(Box::new(ApiError {
            endpoint: facts.endpoint.clone(),
            code: *code,
            msg: if msg.is_empty() { error_description.clone() } else { msg.clone() },
            status: self.status,
            log_id: log_id.map(str::to_owned).or_else(|| self.log_id()),
            oauth: error.as_ref().and_then(Value::as_str).map(str::to_owned),
            details: error.clone(),
            scopes: facts.scopes,
            policy: None,
            tries: Tries::default(),
        }))
    }

    fn gateway(&self, facts: &Facts) -> Error {
        Error::Http(Box::new(HttpError {
            endpoint: facts.endpoint.clone(),
            status: self.status,
            log_id: self.log_id(),
            body: self.prefix(facts),
            tries: Tries::default(),
        }))
    }

    pub(super) fn undecodable(&self, facts: &Facts, reason: String) -> Error {
        Error::Decode(Box::new(DecodeError {
            endpoint: facts.endpoint.clone(),
            status: self.status,
            log_id: self.log_id(),
            reason,
            body: self.prefix(facts),
            misfits: Vec::new(),
        }))
    }

    /// Warns of values that did not fit, or fails the call under strict decoding.
    fn misfits(&self, facts: &Facts, decoded: &Decoded, exchange: &Exchange) -> Result<()> {
        let Some(first) = decoded.misfits.first() else { return Ok(()) };
        if exchange.strict_decoding {
            let mut error = self.undecodable(facts, first.to_string());
            if let Error::Decode(error) = &mut error {
                error.misfits.clone_from(&decoded.misfits);
            }
            return Err(error);
        }
        if exchange.log.at(Level::WARN) {
            tracing::warn!(
                endpoint = %facts.endpoint, log_id = self.log_id(), path = first.path,
                expected = first.expected, found = first.found, count = decoded.misfits.len(),
                "values of an answer do not fit their fields"
            );
        }
        Ok(())
    }

    /// What the caller gets beside the data. The headers move there.
    fn head(&mut self, facts: &Facts, decoded: Decoded, exchange: &Exchange) -> Box<Head> {
        Box::new(Head {
            endpoint: facts.endpoint.clone(),
            envelope: facts.envelope,
            status: self.status,
            headers: std::mem::take(&mut self.headers),
            code: decoded.code.unwrap_or_default(),
            msg: decoded.msg,
            bytes: self.bytes.clone(),
            misfits: decoded.misfits,
            known: Arc::clone(&exchange.log.secrets),
            carried: None,
        })
    }

    fn log_id(&self) -> Option<String> {
        log_id(&self.headers).map(str::to_owned)
    }

    /// The beginning of the body, from which an error cuts what it shows; nothing where bodies hold tokens.
    fn prefix(&self, facts: &Facts) -> String {
        if facts.is_about_tokens() {
            return String::new();
        }
        String::from_utf8_lossy(&self.bytes[..self.bytes.len().min(BEGINNING)]).into_owned()
    }
}

/// A header as text.
pub(super) fn header_text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// Whether the headers say that the body is a file to be saved. Refusals never do.
pub(super) fn is_attachment(headers: &HeaderMap) -> bool {
    let said = headers.get(http::header::CONTENT_DISPOSITION).map_or(&b""[..], |value| value.as_bytes());
    let kind = said.split(|byte| *byte == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(b"attachment")
}

pub(super) fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim().as_bytes();
    let subtype = essence.len().checked_sub(5).map(|start| &essence[start..]);
    subtype.is_some_and(|end| end.eq_ignore_ascii_case(b"/json") || end.eq_ignore_ascii_case(b"+json"))
}
