//! The facts of an endpoint, known without a request of it.

mod builder;
mod field;
mod paging;
mod rate_limit;
mod tokens;

#[cfg(feature = "dynamic")]
use std::any::type_name;
#[cfg(feature = "dynamic")]
use std::fmt;

use http::Method;

#[cfg(feature = "dynamic")]
use crate::answer::Answer as _;
#[cfg(feature = "dynamic")]
use crate::endpoint::Endpoint;
#[cfg(feature = "dynamic")]
use crate::slot::{Kind, Of, Shape};

#[doc(hidden)]
pub use builder::MetaBuilder;
#[cfg(feature = "dynamic")]
pub(crate) use field::FieldType;
pub use field::{Field, Place};
pub use paging::{Paging, Step};
pub use rate_limit::RateLimit;
pub use tokens::TokenTypes;

/// The facts of an endpoint, as [`lark_api`](crate::lark_api) declares them.
#[derive(Clone, Debug)]
pub struct Meta {
    method: Method,
    facts: Facts,
    #[cfg(feature = "dynamic")]
    types: Types,
}

/// All but the method, which has a destructor and would keep the rest from being put together in a constant.
#[derive(Clone, Copy, Debug)]
struct Facts {
    id: &'static str,
    path: &'static str,
    tokens: TokenTypes,
    undocumented_tokens: TokenTypes,
    host: Option<&'static str>,
    envelope: Envelope,
    scopes: &'static [&'static str],
    rate_limit: Option<RateLimit>,
    helpdesk: bool,
    deprecated: bool,
    paging: Option<Paging>,
    /// The Rust name of the field that takes an idempotency key.
    idempotency: Option<&'static str>,
    not_idempotent: bool,
    /// Whether the answer is `()`.
    answers_nothing: bool,
    fields: &'static [Field],
}

impl Meta {
    /// The platform's locator, such as `docx.v1.document.create`; the name of the struct if none was declared.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.facts.id
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path with its placeholders, as the documentation writes it.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.facts.path
    }

    /// The kinds of token it accepts, as documented.
    #[must_use]
    pub fn tokens(&self) -> TokenTypes {
        self.facts.tokens
    }

    /// The kinds of token that only official SDKs name: never chosen, not refused when the options of a call ask for one.
    #[must_use]
    pub fn undocumented_tokens(&self) -> TokenTypes {
        self.facts.undocumented_tokens
    }

    /// The host on Feishu, such as `www.feishu.cn`, if it is not that of the other endpoints.
    #[must_use]
    pub fn host(&self) -> Option<&'static str> {
        self.facts.host
    }

    /// The permissions of the app that open it, any one of them; empty if none is documented.
    #[must_use]
    pub fn scopes(&self) -> &'static [&'static str] {
        self.facts.scopes
    }

    /// How often the documentation allows the call; `None` if it does not say.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.facts.rate_limit
    }

    /// The form of its answer.
    #[must_use]
    pub fn envelope(&self) -> Envelope {
        self.facts.envelope
    }

    /// Whether a call needs the helpdesk credential of the client.
    #[must_use]
    pub fn needs_helpdesk(&self) -> bool {
        self.facts.helpdesk
    }

    /// Whether the platform advises against it.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        self.facts.deprecated
    }

    /// Whether executing a request once more than intended does no harm, so that it is repeated after failures that leave
    /// open whether it was executed: by the method, GET, PUT and DELETE, unless the declaration says otherwise. A DELETE of
    /// rows by their numbers, for instance, would delete other rows the second time.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        !self.facts.not_idempotent && is_idempotent(&self.method)
    }

    /// Whether its answer is only that it succeeded, for which an empty body is enough.
    pub(crate) fn answers_nothing(&self) -> bool {
        self.facts.answers_nothing
    }

    /// How its pages are linked, if it has pages.
    #[must_use]
    pub fn paging(&self) -> Option<&Paging> {
        self.facts.paging.as_ref()
    }

    /// The field that takes an idempotency key, if there is one: requests with the same key are executed once.
    /// How long the platform remembers a key differs from service to service.
    #[must_use]
    pub fn idempotency(&self) -> Option<&'static Field> {
        self.idempotency_field().map(|(_, field)| field)
    }

    /// The same field with its index.
    pub(crate) fn idempotency_field(&self) -> Option<(usize, &'static Field)> {
        let name = self.facts.idempotency?;
        self.facts.fields.iter().enumerate().find(|(_, field)| field.name() == name)
    }

    /// The fields of the request, in the order of the declaration.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.facts.fields
    }
}

/// The types behind an endpoint.
#[cfg(feature = "dynamic")]
impl Meta {
    /// The path of the request's type as the compiler writes it; for people and tools, since it may change with
    /// the compiler.
    #[must_use]
    pub fn request_type(&self) -> &'static str {
        (self.types.names)().0
    }

    /// The path of the answer's type, as [`Meta::request_type`] gives the request's.
    #[must_use]
    pub fn response_type(&self) -> &'static str {
        (self.types.names)().1
    }

    /// The answer to a successful call.
    #[must_use]
    pub fn response(&self) -> ResponseKind {
        match self.answer().map(Shape::kind) {
            Some(Kind::Nothing) => ResponseKind::Empty,
            Some(kind) => ResponseKind::Json(kind),
            None => ResponseKind::Binary,
        }
    }

    /// The shape of an answer, if it is JSON.
    pub(crate) fn answer(&self) -> Option<Shape> {
        self.types.answer.map(|shape| shape())
    }
}

/// The types behind an endpoint.
#[cfg(feature = "dynamic")]
#[derive(Clone, Copy)]
struct Types {
    /// The paths of the request's and of the answer's type.
    names: fn() -> (&'static str, &'static str),
    /// `None` for the content of a file.
    answer: Option<Of>,
}

#[cfg(feature = "dynamic")]
impl Types {
    const fn of<E: Endpoint>() -> Self {
        Self { names: || (type_name::<E>(), type_name::<E::Response>()), answer: E::Response::SHAPE }
    }
}

#[cfg(feature = "dynamic")]
impl fmt::Debug for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (request, response) = (self.names)();
        write!(f, "{request} -> {response}")
    }
}

/// What an endpoint answers.
#[cfg(feature = "dynamic")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseKind {
    /// `code` and `msg`, and nothing else that the declaration of the endpoint knows of.
    Empty,
    /// JSON of this kind.
    Json(Kind),
    /// A file.
    Binary,
}

/// The form of an answer. See platform documentation, "general response".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// `{"code", "msg", "data": {...}}`.
    Data,
    /// `{"code", "msg", ...}`: the fields are beside `code`.
    Flat,
}

/// Whether executing a request once more than intended does no harm by HTTP's own rules.
fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS)
}
