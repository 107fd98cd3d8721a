//! The frames of the long connection: protobuf of version 2, whose required fields are on the wire also where they are 0.
//!
//! `prost` reads and writes the fields. The message is written out, since the derive costs every build five packages, and a
//! frame must not have more headers than it can be answered with.

use std::fmt;

use bytes::{Buf, BufMut, Bytes};
use prost::encoding::{self, DecodeContext, WireType};
use prost::{DecodeError, Message};

/// More headers no frame has; each costs more memory than it has bytes.
const MOST_HEADERS: usize = 64;

/// [`Frame::method`] of pings and pongs.
pub const CONTROL: i32 = 0;
/// [`Frame::method`] of events, and of the answers to them.
pub const DATA: i32 = 1;

/// A frame.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Frame {
    /// Its number; 0 of pings.
    pub seq_id: u64,
    /// For the logs of the platform.
    pub log_id: u64,
    /// The parameter `service_id` of the URL of the connection.
    pub service: i32,
    /// [`CONTROL`] or [`DATA`].
    pub method: i32,
    /// Its type and, of an event, id, parts and time.
    pub headers: Vec<FrameHeader>,
    /// Not used by the platform.
    pub payload_encoding: Option<String>,
    /// Not used by the platform.
    pub payload_type: Option<String>,
    /// The JSON of an event, or a part of it; of an answer; of settings.
    pub payload: Option<Bytes>,
    /// For the logs of the platform.
    pub log_id_new: Option<String>,
    /// Headers that were not kept.
    pub left: usize,
}

/// A header of a frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameHeader {
    /// Its name.
    pub key: String,
    /// Its value.
    pub value: String,
}

impl Frame {
    /// Reads a frame.
    ///
    /// # Errors
    /// What is not a frame, or has more than 64 headers.
    pub fn read(bytes: Bytes) -> Result<Self, Unreadable> {
        let frame = Self::decode(bytes)?;
        if frame.left > 0 { Err(Unreadable::Headers(MOST_HEADERS + frame.left)) } else { Ok(frame) }
    }

    /// The bytes of the frame.
    #[must_use]
    pub fn to_bytes(&self) -> Bytes {
        self.encode_to_vec().into()
    }

    /// What the client says at once and then at every interval.
    #[must_use]
    pub fn ping(service: i32) -> Self {
        let mut frame = Self { service, method: CONTROL, ..Self::default() };
        frame.set("type", "ping");
        frame
    }

    /// The value of a header; empty without it.
    #[must_use]
    pub fn header(&self, key: &str) -> &str {
        self.headers.iter().find(|header| header.key == key).map_or("", |header| &header.value)
    }

    /// Adds a header.
    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        self.headers.push(FrameHeader { key: key.to_owned(), value: value.into() });
    }
}

/// Shows no payload: it is what people wrote.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("seq_id", &self.seq_id)
            .field("service", &self.service)
            .field("method", &self.method)
            .field("headers", &self.headers)
            .field("payload", &self.payload.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}

/// Why bytes are not a frame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// They are not protobuf, or cut off.
    #[error("it is not a frame: {0}")]
    Malformed(#[from] DecodeError),
    /// It has too many headers.
    #[error("it has {0} headers")]
    Headers(usize),
}

impl Message for Frame {
    fn encode_raw(&self, buf: &mut impl BufMut) {
        encoding::uint64::encode(1, &self.seq_id, buf);
        encoding::uint64::encode(2, &self.log_id, buf);
        encoding::int32::encode(3, &self.service, buf);
        encoding::int32::encode(4, &self.method, buf);
        encoding::message::encode_repeated(5, &self.headers, buf);
        for (tag, text) in self.texts() {
            encoding::string::encode(tag, text, buf);
        }
        if let Some(payload) = &self.payload {
            encoding::bytes::encode(8, payload, buf);
        }
        if let Some(text) = &self.log_id_new {
            encoding::string::encode(9, text, buf);
        }
    }

    fn merge_field(
        &mut self,
        tag: u32,
        wire_type: WireType,
        buf: &mut impl Buf,
        ctx: DecodeContext,
    ) -> Result<(), DecodeError> {
        match tag {
            1 => encoding::uint64::merge(wire_type, &mut self.seq_id, buf, ctx),
            2 => encoding::uint64::merge(wire_type, &mut self.log_id, buf, ctx),
            3 => encoding::int32::merge(wire_type, &mut self.service, buf, ctx),
            4 => encoding::int32::merge(wire_type, &mut self.method, buf, ctx),
            5 if self.headers.len() >= MOST_HEADERS => {
                self.left += 1;
                encoding::skip_field(wire_type, tag, buf, ctx)
            }
            5 => encoding::message::merge_repeated(wire_type, &mut self.headers, buf, ctx),
            6 => encoding::string::merge(wire_type, self.payload_encoding.get_or_insert_default(), buf, ctx),
            7 => encoding::string::merge(wire_type, self.payload_type.get_or_insert_default(), buf, ctx),
            8 => encoding::bytes::merge(wire_type, self.payload.get_or_insert_default(), buf, ctx),
            9 => encoding::string::merge(wire_type, self.log_id_new.get_or_insert_default(), buf, ctx),
            _ => encoding::skip_field(wire_type, tag, buf, ctx),
        }
    }

    fn encoded_len(&self) -> usize {
        encoding::uint64::encoded_len(1, &self.seq_id)
            + encoding::uint64::encoded_len(2, &self.log_id)
            + encoding::int32::encoded_len(3, &self.service)
            + encoding::int32::encoded_len(4, &self.method)
            + encoding::message::encoded_len_repeated(5, &self.headers)
            + self.texts().map(|(tag, text)| encoding::string::encoded_len(tag, text)).sum::<usize>()
            + self.payload.as_ref().map_or(0, |payload| encoding::bytes::encoded_len(8, payload))
            + self.log_id_new.as_ref().map_or(0, |text| encoding::string::encoded_len(9, text))
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Frame {
    /// The texts before the payload that there are.
    fn texts(&self) -> impl Iterator<Item = (u32, &String)> {
        [(6, &self.payload_encoding), (7, &self.payload_type)]
            .into_iter()
            .filter_map(|(tag, text)| Some((tag, text.as_ref()?)))
    }
}

impl Message for FrameHeader {
    fn encode_raw(&self, buf: &mut impl BufMut) {
        encoding::string::encode(1, &self.key, buf);
        encoding::string::encode(2, &self.value, buf);
    }

    fn merge_field(
        &mut self,
        tag: u32,
        wire_type: WireType,
        buf: &mut impl Buf,
        ctx: DecodeContext,
    ) -> Result<(), DecodeError> {
        match tag {
            1 => encoding::string::merge(wire_type, &mut self.key, buf, ctx),
            2 => encoding::string::merge(wire_type, &mut self.value, buf, ctx),
            _ => encoding::skip_field(wire_type, tag, buf, ctx),
        }
    }

    fn encoded_len(&self) -> usize {
        encoding::string::encoded_len(1, &self.key) + encoding::string::encoded_len(2, &self.value)
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn vectors() -> Vec<(String, Bytes, Value)> {
        let file: Value = serde_json::from_str(include_str!("../../tests/vectors/ws_frames.json")).unwrap();
        let frames = file["frames"].as_array().unwrap();
        let read = |frame: &Value| {
            let hex = frame["hex"].as_str().unwrap().as_bytes();
            let pairs = hex.chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
            let bytes: Vec<u8> = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
            (frame["name"].as_str().unwrap().to_owned(), bytes.into(), frame["fields"].clone())
        };
        assert!(frames.len() >= 10);
        frames.iter().map(read).collect()
    }

    #[test]
    fn frames_of_the_official_sdk_are_read_and_written_byte_for_byte() {
        for (name, bytes, fields) in vectors() {
            let frame = Frame::read(bytes.clone()).unwrap();
            assert_eq!(frame.seq_id, fields["SeqID"].as_u64().unwrap(), "{name}");
            assert_eq!(frame.log_id, fields["LogID"].as_u64().unwrap(), "{name}");
            assert_eq!(i64::from(frame.service), fields["service"].as_i64().unwrap(), "{name}");
            assert_eq!(i64::from(frame.method), fields["method"].as_i64().unwrap(), "{name}");
            let headers: Vec<Value> =
                frame.headers.iter().map(|header| serde_json::json!([header.key, header.value])).collect();
            assert_eq!(Value::from(headers), fields["headers"], "{name}");
            let payload = frame.payload.as_deref().map(|payload| std::str::from_utf8(payload).unwrap());
            assert_eq!(payload, fields["payload_utf8"].as_str(), "{name}");
            assert_eq!(frame.to_bytes(), bytes, "{name}");
        }
    }

    #[test]
    fn required_fields_are_on_the_wire_also_where_they_are_zero() {
        for (name, bytes, fields) in vectors().into_iter().filter(|(name, ..)| name.starts_with("ping")) {
            let service = i32::try_from(fields["service"].as_i64().unwrap()).unwrap();
            assert_eq!(Frame::ping(service).to_bytes(), bytes, "{name}");
        }
    }

    #[test]
    fn what_is_cut_off_or_nonsense_is_an_error_and_never_a_panic() {
        for (name, bytes, _) in vectors() {
            for end in 1..bytes.len() {
                // Some ends are between two fields.
                if let Ok(frame) = Frame::read(bytes.slice(..end)) {
                    assert!(frame.to_bytes().len() <= end + 8, "{name}: {end}");
                }
            }
            assert!(Frame::read(bytes.slice(..bytes.len() - 1)).is_err(), "{name}");
        }
        for bytes in [&b"\xff"[..], b"\x00", b"hello", b"{\"a\":1}", b"\x42\xff\xff\xff\xff\x0f", b"\x32\x01\xff"] {
            assert!(matches!(Frame::read(Bytes::from_static(bytes)), Err(Unreadable::Malformed(_))), "{bytes:?}");
        }
        let negative = Frame { service: -1, ..Frame::default() };
        assert_eq!(Frame::read(negative.to_bytes()).unwrap(), negative);
    }

    #[test]
    fn a_frame_of_nothing_but_headers_takes_little_memory() {
        let many = Bytes::from([0x2a, 0].repeat(1_000_000));
        assert_eq!(Frame::read(many), Err(Unreadable::Headers(1_000_000)));
        let most = Bytes::from([0x2a, 0].repeat(MOST_HEADERS));
        assert_eq!(Frame::read(most).unwrap().headers.len(), MOST_HEADERS);
    }

    #[test]
    fn the_payload_is_not_shown() {
        let frame = Frame { payload: Some(Bytes::from_static(b"private")), ..Frame::ping(7) };
        let shown = format!("{frame:?}");
        assert!(shown.contains("Some(7)") && shown.contains("ping") && !shown.contains("private"), "{shown}");
    }
}
