//! The facts of an event type.

/// The facts of an event type, as [`lark_event`](crate::lark_event) declares them.
#[derive(Clone, Copy, Debug)]
pub struct EventMeta {
    event_type: &'static str,
    schema: EventSchema,
    dedupe: Option<&'static str>,
    scopes: &'static [&'static str],
    callback: bool,
    deprecated: bool,
}

/// How the platform wraps an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventSchema {
    /// Version 1: `uuid`, `token` and `ts` beside `event`, whose `type`, `app_id` and `tenant_key` are members of it.
    V1,
    /// Version 2: a `header` beside `event`.
    V2,
    /// Nothing: the members stand at the root. Only the old callback of cards is sent so.
    Flat,
}

impl EventMeta {
    /// The facts that every event type has.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(event_type: &'static str, schema: EventSchema) -> Self {
        Self { event_type, schema, dedupe: None, scopes: &[], callback: false, deprecated: false }
    }

    /// See [`EventMeta::dedupe`].
    #[doc(hidden)]
    #[must_use]
    pub const fn with_dedupe(mut self, path: &'static str) -> Self {
        self.dedupe = Some(path);
        self
    }

    /// See [`EventMeta::scopes`].
    #[doc(hidden)]
    #[must_use]
    pub const fn with_scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// See [`EventMeta::is_callback`].
    #[doc(hidden)]
    #[must_use]
    pub const fn with_callback(mut self) -> Self {
        self.callback = true;
        self
    }

    /// See [`EventMeta::is_deprecated`].
    #[doc(hidden)]
    #[must_use]
    pub const fn with_deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// The type, such as `im.message.receive_v1`.
    #[must_use]
    pub const fn event_type(&self) -> &'static str {
        self.event_type
    }

    /// How it is wrapped.
    #[must_use]
    pub const fn schema(&self) -> EventSchema {
        self.schema
    }

    /// The member of the body, its path with dots, that is the same in all deliveries of one event where the platform says
    /// to compare it instead of the id of the event: `message.message_id`.
    #[must_use]
    pub const fn dedupe(&self) -> Option<&'static str> {
        self.dedupe
    }

    /// The permissions of the app with which it is sent, any one of them; empty if none is documented.
    #[must_use]
    pub const fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Whether the platform waits for an answer, 3 s, and shows its user an error without one.
    #[must_use]
    pub const fn is_callback(&self) -> bool {
        self.callback
    }

    /// Whether the platform advises against it.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.deprecated
    }
}
