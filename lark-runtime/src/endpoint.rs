//! What an endpoint is: facts known without making one, and fields to encode one.

#[cfg(feature = "any")]
use std::any::type_name;
use std::fmt;

use http::Method;

use crate::answer::Answer;
use crate::slot::{Fields, Slot};
#[cfg(feature = "any")]
use crate::slot::{Kind, Of, Shape};

/// A request of the open platform. [`lark_api`](crate::lark_api) implements it; implementing it by hand is
/// possible and supported.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an endpoint",
    label = "not declared as a request",
    note = "declare it with `#[lark_api(method = \"...\", path = \"...\", token = \"...\")]`"
)]
pub trait Endpoint: Fields {
    /// What a successful call answers.
    type Response: Answer;

    /// Everything that can be said about the endpoint without a request.
    const META: &'static Meta;
}

/// The facts of an endpoint.
#[derive(Clone, Debug)]
pub struct Meta {
    id: &'static str,
    method: Method,
    path: &'static str,
    tokens: TokenTypes,
    undocumented: TokenTypes,
    host: Option<&'static str>,
    envelope: Envelope,
    scopes: &'static [&'static str],
    rate_limit: Option<RateLimit>,
    helpdesk: bool,
    deprecated: bool,
    paging: Option<Paging>,
    idempotency: Option<&'static str>,
    fields: &'static [Field],
    #[cfg(feature = "any")]
    types: Types,
}

/// What is known of the types behind an endpoint.
#[cfg(feature = "any")]
#[derive(Clone, Copy)]
struct Types {
    /// Those of the request and the answer.
    names: fn() -> (&'static str, &'static str),
    /// `None` for the content of a file.
    answer: Option<Of>,
}

#[cfg(feature = "any")]
impl Types {
    const fn of<E: Endpoint>() -> Self {
        Self { names: || (type_name::<E>(), type_name::<E::Response>()), answer: E::Response::SHAPE }
    }
}

#[cfg(feature = "any")]
impl fmt::Debug for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (request, response) = (self.names)();
        write!(f, "{request} -> {response}")
    }
}

impl Meta {
    /// The facts that every endpoint has; the rest is added by the other methods. `E` is the request.
    #[must_use]
    pub const fn new<E: Endpoint>(
        id: &'static str,
        method: Method,
        path: &'static str,
        tokens: TokenTypes,
        fields: &'static [Field],
    ) -> Self {
        Self {
            id,
            method,
            path,
            tokens,
            undocumented: TokenTypes::NONE,
            host: None,
            envelope: Envelope::Data,
            scopes: &[],
            rate_limit: None,
            helpdesk: false,
            deprecated: false,
            paging: None,
            idempotency: None,
            fields,
            #[cfg(feature = "any")]
            types: Types::of::<E>(),
        }
    }

    /// The fields of the answer stand beside `code`, not in `data`.
    #[must_use]
    pub const fn flat(mut self) -> Self {
        self.envelope = Envelope::Flat;
        self
    }

    /// Any one of these permissions of the app is enough.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// How often the documentation allows the call.
    #[must_use]
    pub const fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Host of the endpoint on Feishu, where it is not that of the other endpoints: `www.feishu.cn`.
    #[must_use]
    pub const fn host(mut self, host: &'static str) -> Self {
        self.host = Some(host);
        self
    }

    /// Kinds of token that official SDKs name and the documentation does not: never chosen, not refused when given.
    #[must_use]
    pub const fn undocumented_tokens(mut self, tokens: TokenTypes) -> Self {
        self.undocumented = tokens;
        self
    }

    /// The call needs the helpdesk header.
    #[must_use]
    pub const fn helpdesk(mut self) -> Self {
        self.helpdesk = true;
        self
    }

    /// The platform has a successor for it.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// The answer is one page of many.
    #[must_use]
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// The field of this name in Rust, a text in the query or the JSON body, takes an idempotency key.
    #[must_use]
    pub const fn idempotency_in(mut self, field: &'static str) -> Self {
        self.idempotency = Some(field);
        self
    }

    /// The platform's locator, such as `docx.v1.document.create`; the name of the struct if none was declared.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path with its placeholders, as the documentation writes it.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The kinds of token it accepts, as documented.
    #[must_use]
    pub fn tokens(&self) -> TokenTypes {
        self.tokens
    }

    /// The kinds of token that only official SDKs name: a call carries one when its options say so.
    #[must_use]
    pub fn undocumented(&self) -> TokenTypes {
        self.undocumented
    }

    /// The host on Feishu, if it is another than that of other endpoints.
    #[must_use]
    pub fn own_host(&self) -> Option<&'static str> {
        self.host
    }

    /// The permissions that open it, any one of them; empty where none is documented.
    #[must_use]
    pub fn needed_scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// How often the documentation allows the call; `None` where it does not say.
    #[must_use]
    pub fn documented_rate_limit(&self) -> Option<RateLimit> {
        self.rate_limit
    }

    /// The form of its answer.
    #[must_use]
    pub fn envelope(&self) -> Envelope {
        self.envelope
    }

    /// Whether it needs the helpdesk header.
    #[must_use]
    pub fn needs_helpdesk(&self) -> bool {
        self.helpdesk
    }

    /// Whether the platform advises against it.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// How its pages hang together, if it has pages.
    #[must_use]
    pub fn page_rule(&self) -> Option<&Paging> {
        self.paging.as_ref()
    }

    /// The field that takes an idempotency key, if the endpoint has one: requests with the same key are executed once.
    /// How long the platform remembers a key differs from service to service.
    #[must_use]
    pub fn idempotency(&self) -> Option<&'static Field> {
        self.idempotency_field().map(|(_, field)| field)
    }

    /// The same field with its index.
    pub(crate) fn idempotency_field(&self) -> Option<(usize, &'static Field)> {
        let name = self.idempotency?;
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }

    /// The fields of the request, in the order of the declaration.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.fields
    }
}

/// What is known of the types behind an endpoint.
#[cfg(feature = "any")]
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

    /// What a successful call answers.
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

/// Something to do with every endpoint of many, by its type. `lark_apis` has a function that hands it its own.
pub trait EndpointVisitor {
    /// Is called for each of them.
    fn visit<E: Endpoint>(&mut self);
}

/// What an endpoint answers.
#[cfg(feature = "any")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseKind {
    /// `code` and `msg`, and nothing that the endpoint's declaration knows of.
    Empty,
    /// JSON that holds this.
    Json(Kind),
    /// A file.
    Binary,
}

/// One field of a request.
#[derive(Clone, Copy)]
pub struct Field {
    name: &'static str,
    wire: &'static str,
    place: Place,
    required: bool,
    #[cfg(feature = "any")]
    ty: fn() -> FieldType,
}

impl Field {
    /// A field that every request has.
    #[must_use]
    pub const fn required(name: &'static str, wire: &'static str, place: Place, ty: fn() -> FieldType) -> Self {
        Self::new(name, wire, place, true, ty)
    }

    /// A field that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, wire: &'static str, place: Place, ty: fn() -> FieldType) -> Self {
        Self::new(name, wire, place, false, ty)
    }

    const fn new(
        name: &'static str,
        wire: &'static str,
        place: Place,
        required: bool,
        #[cfg_attr(not(feature = "any"), expect(unused_variables, reason = "only the feature keeps it"))]
        ty: fn() -> FieldType,
    ) -> Self {
        Self {
            name,
            wire,
            place,
            required,
            #[cfg(feature = "any")]
            ty,
        }
    }

    /// The name in Rust, which is also that of its setter.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The name on the wire.
    #[must_use]
    pub fn wire(&self) -> &'static str {
        self.wire
    }

    /// Where it travels.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether every request has it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.required
    }
}

/// What is known of its type.
#[cfg(feature = "any")]
impl Field {
    /// What it holds.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.shape().kind()
    }

    /// The path of its type as the compiler writes it, with `Option` if it may be left out.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        (self.ty)().name
    }

    pub(crate) fn shape(&self) -> Shape {
        ((self.ty)().shape)()
    }
}

/// What is known of a field's type: nothing, unless the feature `any` is on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FieldType {
    #[cfg(feature = "any")]
    name: &'static str,
    #[cfg(feature = "any")]
    shape: Of,
}

impl FieldType {
    /// What is known of a type.
    #[must_use]
    #[inline]
    pub fn of<T: Slot + Default>() -> Self {
        Self {
            #[cfg(feature = "any")]
            name: type_name::<T>(),
            #[cfg(feature = "any")]
            shape: T::shape,
        }
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field")
            .field("name", &self.name)
            .field("wire", &self.wire)
            .field("place", &self.place)
            .field("required", &self.required)
            .finish_non_exhaustive()
    }
}

/// Where a field of a request travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// A member of the JSON body.
    Json,
    /// The whole JSON body.
    Body,
    /// A text part of a multipart body.
    Text,
    /// A file part of a multipart body.
    File,
}

impl Place {
    /// The word for it: that of the mark which puts a field there, where there is one.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Json => "json",
            Self::Body => "body",
            Self::Text => "text",
            Self::File => "file",
        }
    }
}

/// The form of an answer. See platform documentation, "general response".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// `{"code", "msg", "data": {...}}`.
    Data,
    /// `{"code", "msg", ...}`: the fields stand beside `code`.
    Flat,
}

/// A set of token kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenTypes(u8);

impl TokenTypes {
    /// No token: the call is made without one.
    pub const NONE: Self = Self(0);
    /// `tenant_access_token`: the app inside one tenant.
    pub const TENANT: Self = Self(1);
    /// `user_access_token`: a user who consented.
    pub const USER: Self = Self(2);
    /// `app_access_token`: the app itself.
    pub const APP: Self = Self(4);

    /// Both sets together; `|` does the same where constants are not needed.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every kind of `other` is in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the set is [`TokenTypes::NONE`].
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names of the kinds, as in the documentation's identity column.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        [(Self::TENANT, "tenant"), (Self::USER, "user"), (Self::APP, "app")]
            .into_iter()
            .filter(move |(kind, _)| self.contains(*kind))
            .map(|(_, name)| name)
    }
}

impl std::ops::BitOr for TokenTypes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

impl fmt::Display for TokenTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() {
            return f.write_str("none");
        }
        for (i, name) in self.names().enumerate() {
            if i > 0 {
                f.write_str("|")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl fmt::Debug for TokenTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenTypes({self})")
    }
}

/// How often an endpoint may be called, by one app in one tenant unless the documentation says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    per_second: u32,
    per_minute: u32,
}

impl RateLimit {
    /// A limit that two numbers cannot tell; the documentation of the endpoint does.
    pub const SPECIAL: Self = Self { per_second: 0, per_minute: 0 };

    /// With `calls` a second.
    #[must_use]
    pub const fn per_second(mut self, calls: u32) -> Self {
        self.per_second = calls;
        self
    }

    /// With `calls` a minute.
    #[must_use]
    pub const fn per_minute(mut self, calls: u32) -> Self {
        self.per_minute = calls;
        self
    }

    /// Calls a second, if that is documented.
    #[must_use]
    pub fn calls_per_second(self) -> Option<u32> {
        (self.per_second > 0).then_some(self.per_second)
    }

    /// Calls a minute, if that is documented.
    #[must_use]
    pub fn calls_per_minute(self) -> Option<u32> {
        (self.per_minute > 0).then_some(self.per_minute)
    }
}

/// How the pages of a list hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    request: &'static str,
    step: Step,
    next: &'static str,
    has_more: &'static str,
    list: Option<&'static str>,
}

/// What leads from one page to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The answer names the token of the next page.
    Token,
    /// The request counts the items to leave out.
    Offset,
    /// The request counts pages, from 1 unless it starts elsewhere.
    Page,
}

impl Paging {
    /// Request field `request` takes what the answer's field `next` says.
    #[must_use]
    pub const fn token(request: &'static str, next: &'static str) -> Self {
        Self { request, step: Step::Token, next, has_more: "has_more", list: None }
    }

    /// Request field `request` counts items.
    #[must_use]
    pub const fn offset(request: &'static str) -> Self {
        Self { request, step: Step::Offset, next: "", has_more: "has_more", list: None }
    }

    /// Request field `request` counts pages.
    #[must_use]
    pub const fn page(request: &'static str) -> Self {
        Self { request, step: Step::Page, next: "", has_more: "has_more", list: None }
    }

    /// The answer's field that says whether there are more pages.
    #[must_use]
    pub const fn has_more(mut self, field: &'static str) -> Self {
        self.has_more = field;
        self
    }

    /// The answer's field with the items.
    #[must_use]
    pub const fn list(mut self, field: &'static str) -> Self {
        self.list = Some(field);
        self
    }

    /// The request field that chooses the page.
    #[must_use]
    pub fn request_field(&self) -> &'static str {
        self.request
    }

    /// What leads from one page to the next.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The answer's field with the token of the next page; empty for numbered pages.
    #[must_use]
    pub fn next_field(&self) -> &'static str {
        self.next
    }

    /// The answer's field that says whether there are more pages.
    #[must_use]
    pub fn has_more_field(&self) -> &'static str {
        self.has_more
    }

    /// The answer's field with the items, if there is exactly one list.
    #[must_use]
    pub fn list_field(&self) -> Option<&'static str> {
        self.list
    }
}
