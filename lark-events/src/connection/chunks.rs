//! Events that come in several frames: put together, within bounds.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::Instant;

use super::frame::Frame;

/// The bounds of what waits for the rest of it.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    /// Events of which a part is there.
    events: usize,
    /// Parts of one event.
    parts: u32,
    /// Bytes of all events together.
    bytes: usize,
    /// How long an event waits for its next part.
    age: Duration,
}

/// The platform's own programs wait 5 or 10 s, and it has the event delivered again when nothing answers.
const BOUNDS: Bounds = Bounds { events: 256, parts: 1024, bytes: 64 << 20, age: Duration::from_secs(10) };

/// The events of which a part is there.
#[derive(Debug)]
pub struct Chunks {
    bounds: Bounds,
    events: HashMap<String, Parts>,
    bytes: usize,
}

#[derive(Debug)]
struct Parts {
    sum: u32,
    /// An empty one counts.
    arrived: HashMap<u32, Bytes>,
    bytes: usize,
    last: Instant,
}

/// What became of a frame.
#[derive(Debug, PartialEq, Eq)]
pub enum Pushed {
    /// The whole payload of its event.
    Whole(Bytes),
    /// A part of an event.
    Part {
        /// How many events were given up for it, since they were too old, or too many.
        given_up: usize,
    },
    /// It cannot be part of an event.
    Refused(Refusal),
}

/// Why a frame cannot be part of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Its number is not one of its parts.
    OutOfRange {
        /// Its number.
        seq: i64,
        /// How many parts its event has.
        sum: i64,
    },
    /// The event has too many parts.
    TooMany {
        /// How many.
        sum: i64,
    },
    /// The event is too large.
    TooLarge,
    /// It does not say of which event it is a part.
    NoMessageId,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { seq, sum } => write!(f, "it says that it is part {seq} of {sum}, counted from 0"),
            Self::TooMany { sum } => write!(f, "its event has {sum} parts; {} are the most", BOUNDS.parts),
            Self::TooLarge => write!(f, "its event has more than {} bytes", BOUNDS.bytes),
            Self::NoMessageId => f.write_str("it is a part and does not say of what"),
        }
    }
}

impl Default for Chunks {
    fn default() -> Self {
        Self { bounds: BOUNDS, events: HashMap::new(), bytes: 0 }
    }
}

impl Chunks {
    /// Takes a frame: what is whole is given back at once.
    pub fn push(&mut self, frame: &mut Frame, now: Instant) -> Pushed {
        let payload = frame.payload.take().unwrap_or_default();
        // What is missing or no number is the only part.
        let sum = frame.header("sum").parse::<i64>().unwrap_or(1);
        if sum <= 1 {
            return Pushed::Whole(payload);
        }
        let Some(seq) = frame.header("seq").parse::<i64>().ok().or_else(|| frame.header("seq").is_empty().then_some(0))
        else {
            return Pushed::Refused(Refusal::OutOfRange { seq: -1, sum });
        };
        let (Ok(parts), Ok(part)) = (u32::try_from(sum), u32::try_from(seq)) else {
            return Pushed::Refused(if seq < 0 || seq >= sum {
                Refusal::OutOfRange { seq, sum }
            } else {
                Refusal::TooMany { sum }
            });
        };
        if part >= parts {
            return Pushed::Refused(Refusal::OutOfRange { seq, sum });
        }
        if parts > self.bounds.parts {
            return Pushed::Refused(Refusal::TooMany { sum });
        }
        let id = frame.header("message_id");
        if id.is_empty() {
            return Pushed::Refused(Refusal::NoMessageId);
        }
        let mut given_up = self.forget_old(now);
        // What was said of the number of parts before is not so, or of another event.
        if self.events.get(id).is_some_and(|known| known.sum != parts) {
            self.forget(&id.to_owned());
            given_up += 1;
        }
        given_up += self.make_room(id, payload.len());
        let id = id.to_owned();
        let event = self.events.entry(id.clone()).or_insert_with(|| Parts {
            sum: parts,
            arrived: HashMap::new(),
            bytes: 0,
            last: now,
        });
        if event.bytes + payload.len() > self.bounds.bytes {
            self.forget(&id);
            return Pushed::Refused(Refusal::TooLarge);
        }
        event.last = now;
        // A part that comes twice is taken once.
        if let std::collections::hash_map::Entry::Vacant(place) = event.arrived.entry(part) {
            event.bytes += payload.len();
            self.bytes += payload.len();
            place.insert(payload);
        }
        if event.arrived.len() < parts as usize {
            return Pushed::Part { given_up };
        }
        match self.forget(&id) {
            Some(event) => Pushed::Whole(event.joined()),
            None => Pushed::Part { given_up },
        }
    }

    /// Gives up the events whose next part did not come in time; how many there were.
    pub fn forget_old(&mut self, now: Instant) -> usize {
        let before = self.events.len();
        let age = self.bounds.age;
        let mut bytes = self.bytes;
        self.events.retain(|_, event| {
            let is_young = now.saturating_duration_since(event.last) < age;
            if !is_young {
                bytes -= event.bytes;
            }
            is_young
        });
        self.bytes = bytes;
        before - self.events.len()
    }

    /// Gives up the oldest events until there is room for more of this one.
    fn make_room(&mut self, id: &str, more: usize) -> usize {
        let mut given_up = 0;
        loop {
            let is_new = !self.events.contains_key(id);
            let is_full = is_new && self.events.len() >= self.bounds.events;
            if !is_full && self.bytes + more <= self.bounds.bytes {
                return given_up;
            }
            let others = self.events.iter().filter(|(other, _)| *other != id);
            let Some(oldest) = others.min_by_key(|(_, event)| event.last).map(|(other, _)| other.clone()) else {
                return given_up;
            };
            self.forget(&oldest);
            given_up += 1;
        }
    }

    fn forget(&mut self, id: &String) -> Option<Parts> {
        let event = self.events.remove(id)?;
        self.bytes -= event.bytes;
        Some(event)
    }
}

impl Parts {
    fn joined(mut self) -> Bytes {
        let mut whole = BytesMut::with_capacity(self.bytes);
        for part in 0..self.sum {
            whole.extend_from_slice(&self.arrived.remove(&part).unwrap_or_default());
        }
        whole.freeze()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(id: &str, sum: &str, seq: &str, payload: Option<&str>) -> Frame {
        let mut frame = Frame::default();
        for (key, value) in [("message_id", id), ("sum", sum), ("seq", seq)] {
            if value != "-" {
                frame.set(key, value);
            }
        }
        frame.payload = payload.map(|payload| Bytes::from(payload.to_owned()));
        frame
    }

    fn whole(text: &str) -> Pushed {
        Pushed::Whole(Bytes::from(text.to_owned()))
    }

    const PART: Pushed = Pushed::Part { given_up: 0 };

    fn push(chunks: &mut Chunks, id: &str, sum: &str, seq: &str, payload: &str) -> Pushed {
        chunks.push(&mut frame(id, sum, seq, Some(payload)), Instant::now())
    }

    #[tokio::test(start_paused = true)]
    async fn parts_are_joined_in_their_order_and_an_empty_one_counts() {
        let mut chunks = Chunks::default();
        assert_eq!(push(&mut chunks, "m", "3", "2", "c"), PART);
        assert_eq!(push(&mut chunks, "m", "3", "0", "a"), PART);
        assert_eq!(push(&mut chunks, "m", "3", "0", "again"), PART, "a part that comes twice is taken once");
        assert_eq!(chunks.push(&mut frame("m", "3", "1", None), Instant::now()), whole("ac"));
        assert!(chunks.events.is_empty() && chunks.bytes == 0);
        // Two at a time.
        assert_eq!(push(&mut chunks, "m", "2", "0", "1"), PART);
        assert_eq!(push(&mut chunks, "n", "2", "0", "x"), PART);
        assert_eq!(push(&mut chunks, "m", "2", "1", "2"), whole("12"));
        assert_eq!(push(&mut chunks, "n", "2", "1", "y"), whole("xy"));
    }

    #[tokio::test(start_paused = true)]
    async fn what_does_not_say_its_parts_is_whole() {
        let mut chunks = Chunks::default();
        for (sum, seq) in
            [("-", "-"), ("1", "0"), ("", ""), ("x", "y"), ("0", "0"), ("-5", "0"), ("1", "7"), ("1", "-1")]
        {
            assert_eq!(push(&mut chunks, "m", sum, seq, "a"), whole("a"), "{sum} {seq}");
        }
        assert_eq!(push(&mut chunks, "-", "-", "-", ""), whole(""));
    }

    #[tokio::test(start_paused = true)]
    async fn what_cannot_be_a_part_is_refused_and_costs_no_memory() {
        let mut chunks = Chunks::default();
        for (id, sum, seq, refusal) in [
            ("m", "2", "2", Refusal::OutOfRange { seq: 2, sum: 2 }),
            ("m", "2", "99", Refusal::OutOfRange { seq: 99, sum: 2 }),
            ("m", "2", "-1", Refusal::OutOfRange { seq: -1, sum: 2 }),
            ("m", "2", "x", Refusal::OutOfRange { seq: -1, sum: 2 }),
            ("m", "1000000000", "0", Refusal::TooMany { sum: 1_000_000_000 }),
            ("m", "1000000000", "1000000000", Refusal::OutOfRange { seq: 1_000_000_000, sum: 1_000_000_000 }),
            ("m", "9223372036854775807", "5", Refusal::TooMany { sum: i64::MAX }),
            ("-", "2", "0", Refusal::NoMessageId),
        ] {
            assert_eq!(push(&mut chunks, id, sum, seq, "a"), Pushed::Refused(refusal), "{sum} {seq}");
        }
        assert!(chunks.events.is_empty());
        assert_eq!(push(&mut chunks, "m", "2", "-", "a"), PART, "without a number it is the first");
    }

    #[tokio::test(start_paused = true)]
    async fn events_that_stay_in_parts_are_given_up() {
        let mut chunks = Chunks::default();
        assert_eq!(push(&mut chunks, "m", "2", "0", "a"), PART);
        tokio::time::advance(Duration::from_secs(9)).await;
        assert_eq!(push(&mut chunks, "n", "2", "0", "a"), PART);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(
            push(&mut chunks, "n", "3", "0", "a"),
            Pushed::Part { given_up: 2 },
            "one is old, one has another sum"
        );
        assert_eq!(push(&mut chunks, "m", "2", "1", "b"), PART, "the first half is gone");
        assert_eq!((chunks.events.len(), chunks.bytes), (2, 2));
    }

    /// What the fuzz target does, with bytes of a seeded source.
    #[tokio::test(start_paused = true)]
    async fn any_bytes_are_frames_or_not_and_never_a_panic() {
        let mut random = fastrand::Rng::with_seed(7);
        let mut chunks = Chunks::default();
        for round in 0..20_000 {
            let mut bytes =
                frame("m", &random.u8(..).to_string(), &random.u8(..).to_string(), Some("ab")).to_bytes().to_vec();
            for _ in 0..random.usize(..4) {
                let at = random.usize(..bytes.len());
                bytes[at] = random.u8(..);
            }
            bytes.truncate(random.usize(..=bytes.len()));
            let Ok(mut frame) = Frame::read(bytes.into()) else { continue };
            assert_eq!(Frame::read(frame.to_bytes()).unwrap(), frame, "{round}");
            chunks.push(&mut frame, Instant::now());
            assert!(chunks.events.len() <= BOUNDS.events);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_waits_is_bounded_in_number_and_bytes() {
        let bounds = Bounds { events: 3, parts: 4, bytes: 10, ..BOUNDS };
        let mut chunks = Chunks { bounds, ..Chunks::default() };
        for id in ["a", "b", "c"] {
            tokio::time::advance(Duration::from_millis(1)).await;
            assert_eq!(push(&mut chunks, id, "2", "0", "123"), PART);
        }
        assert_eq!(push(&mut chunks, "d", "2", "0", ""), Pushed::Part { given_up: 1 });
        assert_eq!(push(&mut chunks, "d", "2", "0", ""), PART);
        assert_eq!(push(&mut chunks, "b", "2", "1", "45"), whole("12345"));
        assert_eq!(push(&mut chunks, "d", "2", "1", "12345678901"), Pushed::Refused(Refusal::TooLarge));
        assert!(chunks.events.is_empty() && chunks.bytes == 0);
        for number in 0..1000 {
            push(&mut chunks, &format!("m{number}"), "4", "1", "1234");
            assert!(chunks.events.len() <= 3 && chunks.bytes <= 10);
        }
    }
}
