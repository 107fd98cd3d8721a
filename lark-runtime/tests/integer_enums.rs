//! Enums of integers: open, a number on the wire, wherever a field can be.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::HashSet;

use lark_runtime::dynamic::{AnyAnswer, AnyRequest};
use lark_runtime::meta::Place;
use lark_runtime::wire::{Kind, Reader};
use lark_runtime::{Endpoint, IntegerEnum, Model, Nullable, encode, lark_api};
use serde_json::json;

#[derive(IntegerEnum)]
enum Level {
    #[lark(value = 1)]
    Low,
    #[lark(value = 2)]
    High,
    #[lark(value = -1)]
    Off,
    Other(i64),
}

#[derive(Clone, Default, Model)]
struct Lamp {
    level: Option<Level>,
    plain: Level,
    all: Vec<Level>,
    boxed: Option<Box<Lamp>>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/lamps/:at", token = "tenant", response = Lamp)]
struct SetLamp {
    at: Level,
    #[lark(query)]
    floor: Level,
    #[lark(query)]
    also: Option<Vec<Level>>,
    #[lark(header = "X-Level")]
    header: Option<Level>,
    level: Option<Level>,
    levels: Option<Vec<Level>>,
    note: Nullable<Level>,
    lamp: Option<Lamp>,
}

#[test]
fn integer_enums_convert_every_way() {
    assert_eq!(Level::KNOWN, [(1, "Low"), (2, "High"), (-1, "Off")]);
    for (number, level, name) in [
        (1, Level::Low, "Low"),
        (2, Level::High, "High"),
        (-1, Level::Off, "Off"),
        (7, Level::Other(7), "7"),
        (i64::MIN, Level::Other(i64::MIN), "-9223372036854775808"),
    ] {
        assert_eq!(Level::from(number), level);
        assert_eq!(level.as_i64(), number);
        assert_eq!(i64::from(level), number);
        assert_eq!(level.to_string(), number.to_string());
        assert_eq!(format!("{level:?}"), name);
        assert_eq!(serde_json::to_value(level).unwrap(), number);
        assert_eq!(serde_json::from_value::<Level>(json!(number)).unwrap(), level);
        assert_eq!(serde_json::from_value::<Level>(json!(number.to_string())).unwrap(), level);
    }
    assert_eq!(Level::default(), Level::from(0));
    assert_eq!(format!("{:>4}|{:>4?}", Level::High, Level::Low), "   2| Low");
    for refused in [json!("low"), json!(""), json!(null), json!(1.5), json!([1]), json!({})] {
        assert!(serde_json::from_value::<Level>(refused.clone()).is_err(), "{refused}");
    }
}

#[test]
fn a_number_is_equal_to_its_variant_however_it_was_made() {
    assert_eq!(Level::Other(1), Level::Low);
    assert_eq!(HashSet::from([Level::Other(1), Level::Low, Level::High]).len(), 2);
    assert!(matches!(Level::from(1), Level::Low));
}

#[test]
fn a_request_has_the_number_everywhere() {
    let request = SetLamp::builder()
        .at(Level::Low)
        .floor(Level::Off)
        .also([Level::High, Level::from(9)])
        .header(Level::High)
        .level(2)
        .levels([Level::Low, Level::from(0)])
        .note(Level::Low)
        .lamp(Lamp { level: Some(Level::High), ..Lamp::default() })
        .build();
    let encoded = encode(&request).unwrap();
    assert_eq!(encoded.target, "/open-apis/test/v1/lamps/1?also=2&also=9&floor=-1");
    assert_eq!(encoded.headers["X-Level"], "2");
    assert_eq!(encoded.body, r#"{"level":2,"levels":[1,0],"note":1,"lamp":{"level":2,"plain":0,"all":[]}}"#);
}

#[test]
fn an_answer_is_read_like_one_of_integers() {
    let read = |text: &str| serde_json::from_str::<Lamp>(text).unwrap();
    for (json, level) in [
        ("1", Some(Level::Low)),
        (r#""1""#, Some(Level::Low)),
        ("2.0", Some(Level::High)),
        ("42", Some(Level::from(42))),
        (r#""-1""#, Some(Level::Off)),
        ("null", None),
        ("true", None),
        (r#""low""#, None),
        ("1.5", None),
    ] {
        assert_eq!(read(&format!(r#"{{"level": {json}}}"#)).level, level, "{json}");
    }
    let lamp = read(r#"{"plain": "2", "all": [1, "2", 3], "boxed": {"level": -1}}"#);
    assert_eq!(lamp.plain, Level::High);
    assert_eq!(lamp.all, [Level::Low, Level::High, Level::from(3)]);
    assert_eq!(
        format!("{lamp:?}"),
        "Lamp { level: None, plain: High, all: [Low, High, 3], boxed: Some(Lamp { level: Some(Off), plain: 0, all: [], boxed: None }) }"
    );
    assert_ne!(lamp, Lamp::default());
    assert_eq!(lamp, lamp.clone());
    assert_eq!(
        serde_json::to_value(&lamp).unwrap(),
        json!({"plain": 2, "all": [1, 2, 3], "boxed": {"level": -1, "plain": 0}})
    );
}

#[test]
fn what_does_not_fit_is_a_misfit_and_leaves_the_default() {
    let mut lamp = Lamp { plain: Level::High, ..Lamp::default() };
    let mut reader = Reader::new(r#"{"level": "low", "plain": []}"#);
    assert!(reader.value(&mut lamp).unwrap());
    let misfits: Vec<_> = reader.misfits().iter().map(ToString::to_string).collect();
    assert_eq!(misfits, ["level: expected integer, found string", "plain: expected integer, found list"]);
    assert_eq!(lamp, Lamp::default());
}

#[test]
fn calls_by_name_know_the_numbers() {
    let known = Kind::IntegerEnum(&[(1, "Low"), (2, "High"), (-1, "Off")]);
    let fields = SetLamp::META.fields();
    assert_eq!(fields[0].kind(), known);
    assert_eq!(fields[2].kind(), Kind::List(Box::new(known.clone())));
    assert_eq!(known.name(), "integer");

    let mut request = AnyRequest::new(SetLamp::META);
    request.set(Place::Path, "at", 1).unwrap().set(Place::Query, "floor", "7").unwrap();
    request.set(Place::Json, "lamp", json!({"level": 2, "all": [3]})).unwrap();
    let encoded = request.encode().unwrap();
    assert_eq!(encoded.target, "/open-apis/test/v1/lamps/1?floor=7");
    assert_eq!(encoded.body, r#"{"lamp":{"all":[3],"level":2}}"#);
    let error = request.set(Place::Json, "level", "low").unwrap_err().to_string();
    assert_eq!(error, "SetLamp: `level` (json): expected integer, found string");

    let body = br#"{"code": 0, "msg": "", "data": {"level": "2", "all": [1, 9]}}"#;
    let answer = SetLamp::META.read(body).unwrap();
    assert_eq!(answer.data, json!({"level": 2, "plain": 0, "all": [1, 9]}));
    assert_eq!(answer, AnyAnswer::of::<SetLamp>(body).unwrap());
}
