//! From a typed request and the options of its call to a request that is ready to be sent.

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName};

use super::builder::HELPDESK;
use super::{Client, RequestOptions};
use crate::error::{Error, Result};
use crate::exchange::Prepared;
use crate::idempotency::{Key, Keys};
use crate::meta::Meta;
use crate::parts::{Draft, draft, header_value};
use crate::slot::Fields;

const REQUEST_ID: HeaderName = HeaderName::from_static("oapi-sdk-request-id");

impl Client {
    /// The request of a declared endpoint, with its idempotency key.
    pub(super) fn prepare(
        &self,
        meta: &'static Meta,
        request: &dyn Fields,
        options: &RequestOptions,
        streamed: bool,
    ) -> Result<Prepared> {
        let policy = options.retry.as_ref().unwrap_or(&self.exchange().limits.retry);
        let keys = if policy.repeats() { self.inner.idempotency_keys } else { Keys::Off };
        let key = Key::of(meta, request, options.idempotency_key.as_deref(), keys)?;
        let Draft { target, headers, content_type, body } = draft(meta, request, key.filled.as_ref())?;
        let mut prepared = Prepared::new(meta.into(), self.address().uri_of(meta, target)?);
        prepared.headers = headers;
        prepared.content_type = content_type;
        prepared.body = body;
        prepared.repeatable = meta.is_idempotent() || key.carried;
        if streamed {
            prepared = prepared.for_file();
        }
        self.apply(options, meta.needs_helpdesk(), &mut prepared)?;
        Ok(prepared)
    }

    /// Applies the options of a call; headers of the request itself take precedence.
    pub(crate) fn apply(&self, options: &RequestOptions, helpdesk: bool, prepared: &mut Prepared) -> Result<()> {
        prepared.repeatable |= options.idempotent;
        if !options.headers.is_empty() {
            let own = std::mem::replace(&mut prepared.headers, options.headers.clone());
            replace_all(&mut prepared.headers, &own);
        }
        prepared.headers.remove(USER_AGENT);
        if let Some(id) = &options.request_id {
            let id = header_value(id).ok_or_else(|| {
                Error::invalid("the request id is sent as a header and must be visible ASCII on one line")
            })?;
            prepared.headers.insert(REQUEST_ID, id);
        }
        if helpdesk || options.helpdesk {
            let credential = self.inner.helpdesk.clone().ok_or_else(|| {
                Error::invalid(
                    "the call needs the helpdesk's id and token; give them to the client: `.helpdesk(id, token)`",
                )
            })?;
            prepared.headers.insert(HELPDESK, credential);
        }
        Ok(())
    }
}

fn replace_all(headers: &mut HeaderMap, by: &HeaderMap) {
    for (name, value) in by {
        headers.insert(name, value.clone());
    }
}
