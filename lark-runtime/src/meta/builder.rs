//! How the output of `#[lark_api]` makes a [`Meta`], in a constant.

use http::Method;

#[cfg(feature = "dynamic")]
use super::Types;
use super::{Envelope, Facts, Field, Meta, Paging, RateLimit, TokenTypes};
use crate::answer::Answer;
use crate::endpoint::Endpoint;

/// The facts of an endpoint as they are put together. Part of `private`: only the output of the macro uses it.
#[derive(Clone, Copy, Debug)]
pub struct MetaBuilder(Facts);

impl MetaBuilder {
    /// The facts that every endpoint has.
    #[must_use]
    pub const fn new(id: &'static str, path: &'static str, tokens: TokenTypes, fields: &'static [Field]) -> Self {
        Self(Facts {
            id,
            path,
            tokens,
            undocumented_tokens: TokenTypes::NONE,
            host: None,
            envelope: Envelope::Data,
            scopes: &[],
            rate_limit: None,
            helpdesk: false,
            deprecated: false,
            paging: None,
            idempotency: None,
            not_idempotent: false,
            answers_nothing: false,
            fields,
        })
    }

    /// See [`Envelope::Flat`].
    #[must_use]
    pub const fn flat(mut self) -> Self {
        self.0.envelope = Envelope::Flat;
        self
    }

    /// See [`Meta::scopes`].
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.0.scopes = scopes;
        self
    }

    /// See [`Meta::rate_limit`].
    #[must_use]
    pub const fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.0.rate_limit = Some(limit);
        self
    }

    /// See [`Meta::host`].
    #[must_use]
    pub const fn host(mut self, host: &'static str) -> Self {
        self.0.host = Some(host);
        self
    }

    /// See [`Meta::undocumented_tokens`].
    #[must_use]
    pub const fn undocumented_tokens(mut self, tokens: TokenTypes) -> Self {
        self.0.undocumented_tokens = tokens;
        self
    }

    /// See [`Meta::needs_helpdesk`].
    #[must_use]
    pub const fn helpdesk(mut self) -> Self {
        self.0.helpdesk = true;
        self
    }

    /// See [`Meta::is_deprecated`].
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.0.deprecated = true;
        self
    }

    /// See [`Meta::paging`].
    #[must_use]
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.0.paging = Some(paging);
        self
    }

    /// See [`Meta::idempotency`]; the field by its name in Rust.
    #[must_use]
    pub const fn idempotency(mut self, field: &'static str) -> Self {
        self.0.idempotency = Some(field);
        self
    }

    /// See [`Meta::is_idempotent`].
    #[must_use]
    pub const fn not_idempotent(mut self) -> Self {
        self.0.not_idempotent = true;
        self
    }

    /// The finished facts of the endpoint `E`.
    #[must_use]
    pub const fn build<E: Endpoint>(self, method: Method) -> Meta {
        Meta {
            method,
            facts: Facts { answers_nothing: E::Response::NOTHING, ..self.0 },
            #[cfg(feature = "dynamic")]
            types: Types::of::<E>(),
        }
    }
}
