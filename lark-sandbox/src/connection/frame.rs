//! Frames of the long connection: protobuf of version 2, whose required fields are on the wire also when they are 0.

/// Bytes of a name or a payload that are read at most.
const PART_MAX: usize = 16 * 1024 * 1024;
/// Headers of a frame that are read at most.
const HEADERS_MAX: usize = 100;

/// One frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) seq_id: u64,
    pub(crate) log_id: u64,
    pub(crate) service: i32,
    /// [`CONTROL`] or [`DATA`].
    pub(crate) method: i32,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) payload_encoding: Option<String>,
    pub(crate) payload_type: Option<String>,
    pub(crate) payload: Option<Vec<u8>>,
    pub(crate) log_id_new: Option<String>,
}

pub(crate) const CONTROL: i32 = 0;
pub(crate) const DATA: i32 = 1;

/// How the value of a field is written.
const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const BYTES: u64 = 2;
const FIXED32: u64 = 5;

impl Frame {
    /// The first header of a name.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut to = Vec::with_capacity(64 + self.payload.as_ref().map_or(0, Vec::len));
        put_number(&mut to, 1, self.seq_id);
        put_number(&mut to, 2, self.log_id);
        // Negative numbers are written with all 64 bits.
        put_number(&mut to, 3, i64::from(self.service).cast_unsigned());
        put_number(&mut to, 4, i64::from(self.method).cast_unsigned());
        for (key, value) in &self.headers {
            let mut header = Vec::with_capacity(key.len() + value.len() + 4);
            put_bytes(&mut header, 1, key.as_bytes());
            put_bytes(&mut header, 2, value.as_bytes());
            put_bytes(&mut to, 5, &header);
        }
        let texts = [(6, &self.payload_encoding), (7, &self.payload_type)];
        for (field, text) in texts {
            if let Some(text) = text {
                put_bytes(&mut to, field, text.as_bytes());
            }
        }
        if let Some(payload) = &self.payload {
            put_bytes(&mut to, 8, payload);
        }
        if let Some(text) = &self.log_id_new {
            put_bytes(&mut to, 9, text.as_bytes());
        }
        to
    }

    /// A frame that lacks none of the required fields; fields that nobody knows are passed over.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut frame = Self::default();
        let mut seen = [false; 4];
        let mut reader = Reader(bytes);
        while let Some(field) = reader.field()? {
            match field {
                (number @ 1..=4, Value::Number(value)) => {
                    // As everybody reads 32 bits: the lower ones.
                    let small = value as i32;
                    match number {
                        1 => frame.seq_id = value,
                        2 => frame.log_id = value,
                        3 => frame.service = small,
                        _ => frame.method = small,
                    }
                    *seen.get_mut(usize::try_from(number).ok()? - 1)? = true;
                }
                (5, Value::Bytes(header)) if frame.headers.len() < HEADERS_MAX => frame.headers.push(pair(header)?),
                (6, Value::Bytes(text)) => frame.payload_encoding = Some(string(text)?),
                (7, Value::Bytes(text)) => frame.payload_type = Some(string(text)?),
                (8, Value::Bytes(payload)) => frame.payload = Some(payload.to_vec()),
                (9, Value::Bytes(text)) => frame.log_id_new = Some(string(text)?),
                (1..=9, _) => return None,
                _ => {}
            }
        }
        seen.iter().all(|seen| *seen).then_some(frame)
    }
}

fn pair(bytes: &[u8]) -> Option<(String, String)> {
    let (mut key, mut value) = (None, None);
    let mut reader = Reader(bytes);
    while let Some(field) = reader.field()? {
        match field {
            (1, Value::Bytes(text)) => key = Some(string(text)?),
            (2, Value::Bytes(text)) => value = Some(string(text)?),
            (1 | 2, _) => return None,
            _ => {}
        }
    }
    Some((key?, value?))
}

fn string(bytes: &[u8]) -> Option<String> {
    String::from_utf8(bytes.to_vec()).ok()
}

fn put_varint(to: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

fn put_number(to: &mut Vec<u8>, field: u64, value: u64) {
    put_varint(to, field << 3 | VARINT);
    put_varint(to, value);
}

fn put_bytes(to: &mut Vec<u8>, field: u64, bytes: &[u8]) {
    put_varint(to, field << 3 | BYTES);
    put_varint(to, bytes.len() as u64);
    to.extend_from_slice(bytes);
}

enum Value<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    /// The next field, `Some(None)` at the end; `None` where the bytes are no fields.
    fn field(&mut self) -> Option<Option<(u64, Value<'b>)>> {
        if self.0.is_empty() {
            return Some(None);
        }
        let tag = self.varint()?;
        let value = match tag & 7 {
            VARINT => Value::Number(self.varint()?),
            BYTES => {
                let length = usize::try_from(self.varint()?).ok().filter(|length| *length <= PART_MAX)?;
                Value::Bytes(self.take(length)?)
            }
            FIXED64 => Value::Bytes(self.take(8)?),
            FIXED32 => Value::Bytes(self.take(4)?),
            _ => return None,
        };
        Some(Some((tag >> 3, value)))
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let (first, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(first & 0x7f) << shift;
            if first & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ping(service: i32) -> Frame {
        Frame { service, headers: vec![("type".to_owned(), "ping".to_owned())], ..Frame::default() }
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex");
        (0..hex.len()).step_by(2).map(byte).collect()
    }

    /// Made with the descriptors of the Python SDK.
    #[test]
    fn frames_are_written_as_the_official_sdk_does() {
        let vectors = [
            ("0800100018f681801020002a0c0a0474797065120470696e67", ping(33_554_678)),
            ("08001000180020002a0c0a0474797065120470696e67", ping(0)),
        ];
        for (hex, frame) in vectors {
            assert_eq!(frame.encode(), bytes(hex));
            assert_eq!(Frame::decode(&bytes(hex)), Some(frame));
        }
    }

    #[test]
    fn all_of_a_frame_is_read_back() {
        let frame = Frame {
            seq_id: u64::MAX,
            log_id: 71_829_381,
            service: -1,
            method: DATA,
            headers: vec![("type".to_owned(), "event".to_owned()), ("sum".to_owned(), "1".to_owned())],
            payload_encoding: Some(String::new()),
            payload_type: Some("json:event".to_owned()),
            payload: Some(vec![0, 255]),
            log_id_new: Some("2026".to_owned()),
        };
        assert_eq!(Frame::decode(&frame.encode()), Some(frame));
    }

    #[test]
    fn what_is_no_frame_is_refused() {
        let whole = ping(7).encode();
        // The first eight bytes are a frame without headers.
        for end in (0..whole.len()).filter(|end| *end != 8) {
            assert_eq!(Frame::decode(&whole[..end]), None, "{end} bytes");
        }
        for hex in
            ["", "08", "0800100018002000ff", "0800100018002000420a61", "08001000180020002a02ffff", "080110011801"]
        {
            assert_eq!(Frame::decode(&bytes(hex)), None, "{hex}");
        }
        // A field that is not known yet.
        assert!(Frame::decode(&bytes("08001000180020007a0161")).is_some());
    }
}
