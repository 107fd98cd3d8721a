//! What stands around the body of an event: its type, id, time, tenant and app.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use lark_runtime::event::EventSchema;
use lark_runtime::wire::{JsonText, Malformed, Peek, Reader};

/// The type by which the old callback of cards is known, which comes without any.
pub const CARD_ACTION_V1: &str = "card.action.trigger_v1";

/// What the platform says of an event beside its body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The type, such as `im.message.receive_v1`.
    pub event_type: String,
    /// The id, the same in every delivery of one event; `header.event_id`, in version 1 `uuid`. Empty if there is none, as
    /// of some callbacks.
    pub event_id: String,
    /// When it happened; `None` if the platform does not say.
    pub create_time: Option<SystemTime>,
    /// The tenant in which it happened.
    pub tenant_key: String,
    /// The app that it is for.
    pub app_id: String,
    /// How the platform wrapped it.
    pub schema: EventSchema,
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { event_type, event_id, create_time, tenant_key, app_id, schema } = self;
        f.debug_struct("Header")
            .field("event_type", event_type)
            .field("event_id", event_id)
            .field("create_time", create_time)
            .field("tenant_key", tenant_key)
            .field("app_id", app_id)
            .field("schema", schema)
            .finish()
    }
}

/// What is read of a delivery before its type is known.
pub(crate) struct Envelope {
    pub(crate) header: Header,
    /// The verification token, which says that the platform sent it.
    #[cfg_attr(not(feature = "webhook"), allow(dead_code, reason = "only webhooks are authenticated by it"))]
    pub(crate) token: Option<String>,
    /// What the platform wants back when the address of a webhook is set.
    #[cfg_attr(not(feature = "webhook"), allow(dead_code, reason = "as above"))]
    pub(crate) challenge: Option<String>,
    /// The whole event, encrypted, as webhooks get it.
    #[cfg_attr(not(feature = "webhook"), allow(dead_code, reason = "as above"))]
    pub(crate) encrypted: Option<String>,
}

/// The members that are looked for, wherever they are.
#[derive(Default)]
struct Found {
    event_type: String,
    event_id: String,
    time: String,
    tenant_key: String,
    app_id: String,
    token: Option<String>,
    challenge: Option<String>,
    encrypt: Option<String>,
    /// The member `type` of the root.
    kind: String,
    /// The member `event_type` of the root, which one page shows in a callback without a header.
    flat_type: String,
    has_header: bool,
    has_event: bool,
    has_action: bool,
    /// What version 1 has in the body.
    inner: Inner,
}

#[derive(Default)]
struct Inner {
    event_type: String,
    tenant_key: String,
    app_id: String,
}

impl Envelope {
    /// Reads the envelope of either version.
    ///
    /// # Errors
    /// What is not a JSON object.
    pub(crate) fn read(delivery: &[u8]) -> Result<Self, Malformed> {
        let text = JsonText::new(delivery);
        let mut reader = text.reader();
        let mut found = Found::default();
        reader.object(|reader, key| match &*key {
            "header" if reader.peek()? == Peek::Object => {
                found.has_header = true;
                reader.object(|reader, key| match &*key {
                    "event_type" => word(reader, &mut found.event_type),
                    "event_id" => word(reader, &mut found.event_id),
                    // One page names it so.
                    "create_time" | "event_create_time" => word(reader, &mut found.time),
                    "tenant_key" => word(reader, &mut found.tenant_key),
                    "app_id" => word(reader, &mut found.app_id),
                    "token" => optional_word(reader, &mut found.token),
                    _ => reader.skip(),
                })
            }
            "event" => {
                found.has_event = true;
                // Only version 1 has something here, and its header would be before or after the body.
                if found.has_header || reader.peek()? != Peek::Object {
                    return reader.skip();
                }
                reader.object(|reader, key| match &*key {
                    "type" => word(reader, &mut found.inner.event_type),
                    "tenant_key" => word(reader, &mut found.inner.tenant_key),
                    "app_id" => word(reader, &mut found.inner.app_id),
                    _ => reader.skip(),
                })
            }
            "uuid" | "event_id" if !found.has_header => word(reader, &mut found.event_id),
            "ts" | "create_time" if !found.has_header => word(reader, &mut found.time),
            "token" => match found.token {
                None => optional_word(reader, &mut found.token),
                Some(_) => reader.skip(),
            },
            "type" => word(reader, &mut found.kind),
            "event_type" if !found.has_header => word(reader, &mut found.flat_type),
            "app_id" if !found.has_header => word(reader, &mut found.app_id),
            "challenge" => optional_word(reader, &mut found.challenge),
            "encrypt" => optional_word(reader, &mut found.encrypt),
            "tenant_key" if !found.has_header => word(reader, &mut found.tenant_key),
            "action" => {
                found.has_action = true;
                reader.skip()
            }
            _ => reader.skip(),
        })?;
        reader.end()?;
        Ok(found.into())
    }
}

impl From<Found> for Envelope {
    fn from(found: Found) -> Self {
        let Found { inner, .. } = found;
        let (schema, event_type, tenant_key, app_id) = if found.has_header {
            (EventSchema::V2, found.event_type, found.tenant_key, found.app_id)
        } else if found.has_event {
            (EventSchema::V1, inner.event_type, inner.tenant_key, inner.app_id)
        } else if !found.flat_type.is_empty() {
            (EventSchema::V2, found.flat_type, found.tenant_key, found.app_id)
        } else if found.has_action {
            (EventSchema::Flat, CARD_ACTION_V1.to_owned(), found.tenant_key, String::new())
        } else {
            (EventSchema::Flat, found.kind.clone(), found.tenant_key, String::new())
        };
        let is_challenge = found.kind == "url_verification" && !found.has_header && !found.has_event;
        Self {
            header: Header {
                event_type,
                event_id: found.event_id,
                create_time: moment(&found.time),
                tenant_key,
                app_id,
                schema,
            },
            token: found.token,
            challenge: found.challenge.filter(|_| is_challenge),
            encrypted: found.encrypt,
        }
    }
}

/// A text, or the digits of a number; anything else is passed over.
pub(crate) fn text_or_digits(reader: &mut Reader<'_>) -> Result<Option<String>, Malformed> {
    match reader.peek()? {
        Peek::String => Ok(Some(reader.string()?.into_owned())),
        Peek::Number => Ok(Some(reader.number()?.to_owned())),
        _ => reader.skip().map(|()| None),
    }
}

fn word(reader: &mut Reader<'_>, into: &mut String) -> Result<(), Malformed> {
    if let Some(text) = text_or_digits(reader)? {
        *into = text;
    }
    Ok(())
}

fn optional_word(reader: &mut Reader<'_>, into: &mut Option<String>) -> Result<(), Malformed> {
    if reader.peek()? != Peek::String {
        return reader.skip();
    }
    *into = Some(reader.string()?.into_owned());
    Ok(())
}

/// A moment in seconds, which may have a fraction, in milliseconds or in microseconds: the platform uses all of them for
/// one member, and only the number of digits tells which.
pub(crate) fn moment(text: &str) -> Option<SystemTime> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = whole.parse().ok()?;
    let since = match whole.len() {
        ..=11 => {
            let nanos: u32 = format!("{fraction:0<9.9}").parse().ok()?;
            Duration::new(number, nanos)
        }
        12..=14 => Duration::from_millis(number),
        15..=17 => Duration::from_micros(number),
        _ => Duration::from_nanos(number),
    };
    (number > 0).then(|| UNIX_EPOCH.checked_add(since))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Envelope {
        Envelope::read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn both_versions_and_the_old_card_callback_are_told_apart() {
        let two = r#"{"schema":"2.0","header":{"event_id":"e","event_type":"t.v1","create_time":"1608725989000","token":"v","app_id":"cli_1","tenant_key":"k"},"event":{"type":"inner","app_id":"other"}}"#;
        let turned = r#"{"event":{"type":"inner","app_id":"other"},"header":{"token":"v","tenant_key":"k","app_id":"cli_1","create_time":1608725989000,"event_type":"t.v1","event_id":"e"},"schema":"2.0"}"#;
        for text in [two, turned] {
            let Envelope { header, token, challenge, .. } = read(text);
            assert_eq!(
                (&*header.event_type, &*header.event_id, &*header.tenant_key, &*header.app_id),
                ("t.v1", "e", "k", "cli_1")
            );
            assert_eq!(header.create_time, UNIX_EPOCH.checked_add(Duration::from_millis(1_608_725_989_000)));
            assert_eq!((header.schema, token.as_deref(), challenge), (EventSchema::V2, Some("v"), None));
        }
        let one = read(
            r#"{"uuid":"u","token":"v","ts":"1550038112.088","type":"event_callback","event":{"app_id":"cli_1","tenant_key":"k","type":"p2p_chat_create"}}"#,
        );
        assert_eq!(
            (&*one.header.event_type, &*one.header.event_id, &*one.header.tenant_key),
            ("p2p_chat_create", "u", "k")
        );
        assert_eq!(one.header.create_time, UNIX_EPOCH.checked_add(Duration::from_millis(1_550_038_112_088)));
        assert_eq!((one.header.schema, one.token.as_deref()), (EventSchema::V1, Some("v")));
        let card = read(r#"{"open_id":"ou_1","tenant_key":"k","token":"c","action":{"value":{}}}"#);
        assert_eq!(
            (&*card.header.event_type, card.header.schema, &*card.header.tenant_key),
            (CARD_ACTION_V1, EventSchema::Flat, "k")
        );
        let check = read(r#"{"challenge":"c","token":"v","type":"url_verification"}"#);
        assert_eq!((check.challenge.as_deref(), check.token.as_deref()), (Some("c"), Some("v")));
        let not = read(r#"{"challenge":"c","type":"url_verification","event":{"type":"x"}}"#);
        assert_eq!(not.challenge, None, "an event cannot pass as a check of the address");
    }

    #[test]
    fn members_of_other_types_are_passed_over_and_what_is_no_object_is_an_error() {
        for text in
            [r#"{"header":3,"event":[],"token":{},"type":[1],"challenge":7}"#, "{}", r#"{"header":{"event_type":{}}}"#]
        {
            let Envelope { header, token, challenge, .. } = read(text);
            assert_eq!((&*header.event_type, token, challenge), ("", None, None), "{text}");
        }
        for text in ["", "[]", "3", "{", r#"{"a":1}x"#] {
            assert!(Envelope::read(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_unit_of_a_moment_is_told_by_its_digits() {
        let second = Duration::from_secs(1_600_000_000);
        for (text, since) in [
            ("1600000000", Some(second)),
            ("1600000000.5", Some(second + Duration::from_millis(500))),
            ("1600000000.1234567891", Some(second + Duration::from_nanos(123_456_789))),
            ("1600000000000", Some(second)),
            (" 1600000000000 ", Some(second)),
            ("1600000000000000", Some(second)),
            ("1600000000000000000", Some(second)),
            ("0", None),
            ("", None),
            ("-3", None),
            ("1e9", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(moment(text), since.and_then(|since| UNIX_EPOCH.checked_add(since)), "{text}");
        }
    }
}
