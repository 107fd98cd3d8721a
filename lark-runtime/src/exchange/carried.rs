//! What a call carries and must not come back: an answer, an error or a log may repeat it.

use std::borrow::Cow;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Exchange;
use super::credential::Secret;
use super::prepared::Prepared;
use crate::error::Error;
use crate::json;
use crate::secrets::{Hidden, Known, Needles, Redactor, is_secret, says_expiry, says_login};

/// Larger bodies are not searched for secrets.
const LARGEST: usize = 64 * 1024;

/// Shorter parameters say nothing of the call.
const SHORTEST: usize = 6;

/// Headers that are no credentials; any other may be one.
const HARMLESS: [&str; 8] =
    ["user-agent", "accept", "accept-encoding", "accept-language", "range", "oapi-sdk-request-id", "lang", "locale"];

/// One request with its credential. It is looked through only where something is shown.
#[derive(Clone, Copy)]
pub(crate) struct Carried<'c> {
    pub(crate) exchange: &'c Exchange,
    pub(crate) prepared: &'c Prepared,
    pub(crate) secret: Option<&'c Secret>,
}

impl<'c> Carried<'c> {
    /// For what the platform says: leaves out the credentials of the client and of the request.
    pub(crate) fn redactor(&self) -> Redactor<'c> {
        let mut redactor = Redactor { known: Some(self.known()), own: Needles::default() };
        if let Some(secret) = self.secret {
            redactor.own.add(secret.value());
        }
        self.each(&mut |value, secret| {
            if secret {
                redactor.own.add(value);
            }
        });
        redactor
    }

    /// For what a gateway says: leaves out parameters too.
    pub(crate) fn echoes(&self) -> Redactor<'c> {
        let mut redactor = self.redactor();
        self.each(&mut |value, secret| {
            // Words are choices, such as `open_id`.
            let is_word = || value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            if !secret && value.len() >= SHORTEST && !is_word() {
                redactor.own.add(value);
            }
        });
        redactor
    }

    /// The error without what this request carries.
    pub(crate) fn redacted(&self, error: Error) -> Error {
        error.redacted(|| self.redactor(), || self.echoes())
    }

    /// For what comes after the call: the same as [`Carried::echoes`].
    pub(crate) fn hidden(&self) -> Hidden {
        Hidden::new(Arc::clone(self.known()), self.echoes().own)
    }

    fn known(&self) -> &'c Arc<Known> {
        &self.exchange.log.secrets
    }

    /// Calls `each` with the values that the request carries, and whether they are credentials.
    fn each(&self, each: &mut dyn FnMut(&str, bool)) {
        let Prepared { facts, uri, headers, .. } = self.prepared;
        for (name, value) in self.exchange.headers.iter().chain(headers) {
            if let Ok(value) = value.to_str()
                && !HARMLESS.iter().any(|harmless| name == harmless)
            {
                each(value, true);
            }
        }
        let template = facts.template.split('?').next().unwrap_or_default();
        for (known, segment) in
            template.rsplit('/').zip(uri.path().rsplit('/')).filter(|(known, _)| known.starts_with(':'))
        {
            // A path names things, but for the token of a webhook.
            each(&unescaped(segment), value_is_secret(known, false) || template.contains("hook/:"));
        }
        if let Some(query) = uri.query() {
            pairs(query, each);
        }
        let body =
            self.prepared.body.to_bytes().filter(|body| body.len() <= LARGEST && !self.prepared.body.is_streamed());
        let Some(body) = body.filter(|body| !body.is_empty()) else { return };
        match json::parse(&body) {
            Some(value) => credentials(&value, facts.is_about_tokens(), &mut |value| each(value, true)),
            None => {
                if let Ok(form) = str::from_utf8(&body).map(str::trim).map_err(drop)
                    && form.contains('=')
                {
                    pairs(form, &mut |value, secret| {
                        if secret {
                            each(value, true);
                        }
                    });
                }
            }
        }
    }
}

fn value_is_secret(name: &str, login: bool) -> bool {
    is_secret(name, false) || login && name == "code"
}

/// The values of `name=value&...`. A `code` of digits is the platform's.
fn pairs(text: &str, each: &mut dyn FnMut(&str, bool)) {
    for (name, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
        let value = unescaped(value);
        each(&value, value_is_secret(&unescaped(name), !value.bytes().all(|byte| byte.is_ascii_digit())));
    }
}

fn unescaped(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Calls `each` with the texts that are credentials by their names, also in JSON that is a text itself.
fn credentials(value: &Value, login: bool, each: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(members) => {
            let expires = members.keys().any(|name| says_expiry(name));
            let login = login || members.keys().any(|name| says_login(name));
            for (name, value) in members {
                match value.as_str() {
                    Some(text) if is_secret(name, expires) || login && name == "code" => each(text),
                    _ => credentials(value, login, each),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| credentials(value, login, each)),
        Value::String(text) if text.starts_with(['{', '[']) => {
            if let Some(value) = json::parse(text.as_bytes()) {
                credentials(&value, login, each);
            }
        }
        _ => {}
    }
}
