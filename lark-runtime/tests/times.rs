//! Moments as numbers of seconds or milliseconds: conversions, and their two forms on the wire.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use lark_runtime::wire::{Kind, Reader, Text};
use lark_runtime::{Endpoint, Model, UnixMillis, UnixSeconds, encode, lark_api};
use proptest::prelude::*;
use serde_json::json;

#[derive(Clone, Default, Model)]
struct Event {
    start: Option<UnixSeconds>,
    end: Option<Text<UnixSeconds>>,
    created: Option<Text<UnixMillis>>,
    updated: Option<UnixMillis>,
    seen: Vec<Text<UnixMillis>>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/events/:day", token = "tenant", response = Event)]
struct CreateEvent {
    day: UnixSeconds,
    #[lark(query)]
    from: Text<UnixMillis>,
    #[lark(query)]
    to: Option<UnixMillis>,
    start: UnixSeconds,
    end: Option<Text<UnixSeconds>>,
    seen: Option<Vec<Text<UnixMillis>>>,
}

#[test]
fn a_time_is_rounded_down() {
    let at = |nanos: i64| match u64::try_from(nanos) {
        Ok(after) => UNIX_EPOCH + Duration::from_nanos(after),
        Err(_) => UNIX_EPOCH - Duration::from_nanos(nanos.unsigned_abs()),
    };
    for (nanos, seconds, millis) in [
        (0, 0, 0),
        (1, 0, 0),
        (1_700_000_000_999_999_999, 1_700_000_000, 1_700_000_000_999),
        (-1, -1, -1),
        (-1_000_000_000, -1, -1_000),
        (-1_000_000_001, -2, -1_001),
    ] {
        assert_eq!(UnixSeconds::from(at(nanos)), UnixSeconds(seconds), "{nanos}");
        assert_eq!(UnixMillis::from(at(nanos)), UnixMillis(millis), "{nanos}");
        assert_eq!(Text::<UnixMillis>::from(at(nanos)), Text(UnixMillis(millis)), "{nanos}");
    }
}

proptest! {
    #[test]
    fn every_time_becomes_one_of_the_system_and_back(number in any::<i64>()) {
        for number in [number, number / 1_000_000, i64::MAX, i64::MIN, 0] {
            if let Some(time) = UnixSeconds(number).to_system_time() {
                prop_assert_eq!(UnixSeconds::from(time), UnixSeconds(number));
            }
            if let Ok(time) = SystemTime::try_from(UnixMillis(number)) {
                prop_assert_eq!(UnixMillis::from(time), UnixMillis(number));
            }
        }
    }
}

#[test]
fn units_convert_and_end_at_the_range_of_the_number() {
    assert_eq!(UnixMillis::from(UnixSeconds(-2)), UnixMillis(-2_000));
    assert_eq!(UnixSeconds::from(UnixMillis(-1_001)), UnixSeconds(-2));
    assert_eq!(UnixMillis::from(UnixSeconds(i64::MAX)), UnixMillis(i64::MAX));
    assert_eq!(UnixMillis::from(UnixSeconds(i64::MIN)), UnixMillis(i64::MIN));
    let text: Text<UnixSeconds> = Text(UnixMillis(1_999)).into();
    assert_eq!(text, Text(UnixSeconds(1)));
    assert_eq!(UnixMillis::from(text), UnixMillis(1_000));
    assert_eq!(UnixSeconds::from(text), UnixSeconds(1));
    assert!(UnixMillis(5) > UnixMillis(4));
}

#[test]
fn a_request_has_each_time_in_the_form_of_its_field() {
    let time = UNIX_EPOCH + Duration::from_millis(1_700_000_000_250);
    let request = CreateEvent::builder()
        .day(0)
        .from(time)
        .to(UnixMillis(5))
        .start(time)
        .end(Text(UnixMillis(9_999)))
        .seen([UnixMillis(1), UnixMillis::from(time)])
        .build();
    let encoded = encode(&request).unwrap();
    assert_eq!(encoded.target, "/open-apis/test/v1/events/0?from=1700000000250&to=5");
    assert_eq!(encoded.body, r#"{"start":1700000000,"end":"9","seen":["1","1700000000250"]}"#);
}

#[test]
fn setters_take_numbers_and_options() {
    let start = || CreateEvent::builder().day(1).from(2).start(3);
    assert_eq!(encode(&start().end(4).build()).unwrap().body, r#"{"start":3,"end":"4"}"#);
    let event = Event { created: Some(Text(UnixMillis(5_000))), ..Event::default() };
    assert_eq!(encode(&start().end(event.created).build()).unwrap().body, r#"{"start":3,"end":"5"}"#);
    assert_eq!(encode(&start().end(None::<SystemTime>).build()).unwrap().body, r#"{"start":3}"#);
}

#[test]
fn an_answer_is_read_in_both_forms_and_written_in_its_own() {
    let text = r#"{"start": "1", "end": 2, "created": "3", "updated": 4, "seen": [5, "6"]}"#;
    let event: Event = serde_json::from_str(text).unwrap();
    assert_eq!(event.start, Some(UnixSeconds(1)));
    assert_eq!(event.end.map(|end| end.as_i64()), Some(2));
    assert_eq!(
        serde_json::to_value(&event).unwrap(),
        json!({"start": 1, "end": "2", "created": "3", "updated": 4, "seen": ["5", "6"]})
    );
    assert_eq!(
        format!("{event:?}"),
        r#"Event { start: Some(UnixSeconds(1)), end: Some("2"), created: Some("3"), updated: Some(UnixMillis(4)), seen: ["5", "6"] }"#
    );
}

#[test]
fn zero_stays_and_an_empty_text_is_missing() {
    let mut event = Event::default();
    let mut reader = Reader::new(r#"{"start": "", "end": "", "created": "0", "updated": 0}"#);
    assert!(reader.value(&mut event).unwrap());
    assert_eq!(reader.misfits(), []);
    assert_eq!((event.start, event.end), (None, None));
    assert_eq!((event.created, event.updated), (Some(Text(UnixMillis(0))), Some(UnixMillis(0))));
}

#[test]
fn what_is_not_a_number_is_a_misfit() {
    for json in [r#""soon""#, "true", "[]", "1.5", r#""1.5""#, r#""99999999999999999999""#] {
        for field in ["start", "created"] {
            let mut event = Event::default();
            let text = format!(r#"{{"{field}": {json}}}"#);
            let mut reader = Reader::new(&text);
            reader.value(&mut event).unwrap();
            assert_eq!(reader.misfits().len(), 1, "{text}");
            assert_eq!(event, Event::default(), "{text}");
        }
    }
}

#[test]
fn times_are_integers_and_texts_to_tools() {
    let fields: Vec<_> = CreateEvent::META.fields().iter().map(|field| (field.name(), field.kind())).collect();
    assert_eq!(fields[0], ("day", Kind::Integer));
    assert_eq!(fields[1], ("from", Kind::String));
}

#[test]
fn times_have_texts_and_serde() {
    assert_eq!("-7".parse(), Ok(UnixSeconds(-7)));
    assert!("".parse::<UnixMillis>().is_err());
    assert_eq!(format!("{:>5}|{:?}", UnixMillis(42), UnixMillis(42)), "   42|UnixMillis(42)");
    assert_eq!(i64::from(UnixMillis(42)), 42);
    assert_eq!(serde_json::to_value(UnixSeconds(3)).unwrap(), 3);
    assert_eq!(serde_json::from_value::<UnixSeconds>(json!("3")).unwrap(), UnixSeconds(3));
    assert!(serde_json::from_value::<UnixSeconds>(json!("")).is_err());
    assert_eq!(serde_json::to_value(Text(UnixSeconds(3))).unwrap(), "3");
    for (json, time) in [(json!("3"), Some(3)), (json!(3), Some(3)), (json!(""), None), (json!(null), None)] {
        assert_eq!(serde_json::from_value::<Text<UnixSeconds>>(json).ok(), time.map(|time| Text(UnixSeconds(time))));
    }
}

#[cfg(feature = "jiff")]
#[test]
fn times_become_those_of_jiff_and_back() {
    let time = jiff::Timestamp::from_nanosecond(-1_500_000_001).unwrap();
    assert_eq!((UnixSeconds::from(time), UnixMillis::from(time)), (UnixSeconds(-2), UnixMillis(-1_501)));
    assert_eq!(jiff::Timestamp::try_from(UnixMillis(-1_501)).unwrap().as_millisecond(), -1_501);
    assert!(jiff::Timestamp::try_from(UnixSeconds(i64::MAX)).is_err());
    let request = CreateEvent::builder().day(time).from(time).start(time).end(time).build();
    assert_eq!(encode(&request).unwrap().body, r#"{"start":-2,"end":"-2"}"#);
}

#[cfg(feature = "chrono")]
#[test]
fn times_become_those_of_chrono_and_back() {
    use chrono::{DateTime, FixedOffset, Utc};

    let time: DateTime<Utc> = DateTime::from_timestamp(-2, 499_999_999).unwrap();
    assert_eq!((UnixSeconds::from(time), UnixMillis::from(time)), (UnixSeconds(-2), UnixMillis(-1_501)));
    assert_eq!(DateTime::<Utc>::try_from(UnixMillis(-1_501)).unwrap().timestamp_millis(), -1_501);
    assert!(DateTime::<Utc>::try_from(UnixSeconds(i64::MAX)).is_err());
    let elsewhere = time.with_timezone(&FixedOffset::east_opt(3_600).unwrap());
    let request = CreateEvent::builder().day(elsewhere).from(elsewhere).start(time).end(elsewhere).build();
    assert_eq!(encode(&request).unwrap().body, r#"{"start":-2,"end":"-2"}"#);
}
