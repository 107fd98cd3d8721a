//! The lenient rules of decoding, one table each, and a property: what is written is read back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::{BTreeMap, HashMap};

use lark_runtime::dynamic::AnyAnswer;
use lark_runtime::meta::ResponseKind;
use lark_runtime::wire::{Kind, Misfit, Reader, Text};
use lark_runtime::{Endpoint, Json, Model, Nullable, StringEnum, lark_api};
use proptest::prelude::*;
use serde_json::{Value, json};

#[derive(Clone, Default, Model)]
struct All {
    text: Option<String>,
    int: Option<i64>,
    small: Option<u8>,
    float: Option<f64>,
    flag: Option<bool>,
    color: Option<Color>,
    object: Option<Inner>,
    boxed: Option<Box<All>>,
    list: Vec<String>,
    ints: Vec<i64>,
    objects: Vec<Inner>,
    nested: Vec<Vec<i64>>,
    map: BTreeMap<String, i64>,
    hash: HashMap<String, Inner>,
    any: Option<Value>,
    patch: Nullable<i64>,
    #[lark(rename = "odd-name")]
    odd: Option<String>,
    r#type: Option<String>,
    plain: String,
    plain_int: i64,
    plain_flag: bool,
}

#[derive(Clone, Default, Model)]
struct Inner {
    a: Option<String>,
    b: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Color {
    Red,
    #[lark(rename = "BLUE")]
    Blue,
    Other(String),
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/all", token = "none", response = All)]
struct GetAll;

/// Reads a text into a model; the misfits come as `path: expected, found`.
fn read<M: Model + Default>(text: &str) -> (M, Vec<String>) {
    let mut model = M::default();
    let mut reader = Reader::new(text);
    reader.value(&mut model).unwrap();
    reader.end().unwrap();
    (model, reader.misfits().iter().map(Misfit::to_string).collect())
}

/// Reads a text into [`All`]; a value made after its fields, without its code, has to take and keep the same.
fn read_all(text: &str) -> (All, Vec<String>) {
    let body = format!(r#"{{"code":0,"data":{text}}}"#);
    let typed = AnyAnswer::of::<GetAll>(body.as_bytes()).unwrap();
    assert_eq!(GetAll::META.read(body.as_bytes()).unwrap(), typed, "{text}");
    read(text)
}

/// Every value is in member `name` of [`All`]: what it becomes, written again, or the misfit.
fn table(name: &str, rows: &[(&str, Result<Value, &str>)]) {
    for (value, expected) in rows {
        // The members around it show that the rest survives.
        let text = format!(r#"{{"plain":"before","{name}":{value},"plain_int":7}}"#);
        let (all, misfits) = read_all(&text);
        assert_eq!((all.plain.as_str(), all.plain_int), ("before", 7), "{text}");
        let written: Value = serde_json::to_value(&all).unwrap();
        match expected {
            Ok(expected) => {
                assert_eq!(misfits, [""; 0], "{text}");
                assert_eq!(written.get(name).unwrap_or(&Value::Null), expected, "{text}");
            }
            Err(expected) => {
                assert_eq!(misfits, [format!("{name}: {expected}")], "{text}");
                let empty: Value = serde_json::to_value(All::default()).unwrap();
                assert_eq!(written.get(name), empty.get(name), "the field keeps its default: {text}");
            }
        }
    }
}

#[test]
fn absent_and_null_are_the_default() {
    assert_eq!(read_all("{}"), (All::default(), vec![]));
    for name in ["text", "int", "flag", "color", "object", "boxed", "list", "objects", "map", "any"] {
        let (all, misfits) = read_all(&format!(r#"{{"{name}":null}}"#));
        assert_eq!((all, misfits.len()), (All::default(), 0), "{name}");
    }
    assert_eq!(read_all(r#"{"plain":null,"plain_int":null,"plain_flag":null}"#), (All::default(), vec![]));
}

#[test]
fn texts_take_numbers_digit_by_digit() {
    table(
        "text",
        &[
            (r#""""#, Ok(json!(""))),
            (r#""a\u4e2d""#, Ok(json!("a中"))),
            ("\r\n\t \"a text that is written as it is 中\"", Ok(json!("a text that is written as it is 中"))),
            (r#" "one \"quoted\" word""#, Ok(json!("one \"quoted\" word"))),
            ("5", Ok(json!("5"))),
            ("-0.10", Ok(json!("-0.10"))),
            ("12345678901234567890123", Ok(json!("12345678901234567890123"))),
            ("1e3", Ok(json!("1e3"))),
            ("true", Err("expected string, found boolean")),
            ("{}", Err("expected string, found object")),
            ("[\"a\"]", Err("expected string, found list")),
        ],
    );
}

#[test]
fn integers_take_numeric_texts_and_integral_floats() {
    table(
        "int",
        &[
            ("0", Ok(json!(0))),
            ("\"0\"", Ok(json!(0))),
            ("9223372036854775807", Ok(json!(i64::MAX))),
            ("-9223372036854775808", Ok(json!(i64::MIN))),
            ("\"9223372036854775807\"", Ok(json!(i64::MAX))),
            ("\"-9223372036854775808\"", Ok(json!(i64::MIN))),
            ("9223372036854775808", Err("expected integer, found number")),
            ("\"9223372036854775808\"", Err("expected integer, found string")),
            ("12.0", Ok(json!(12))),
            ("\"12.0\"", Ok(json!(12))),
            ("1e3", Ok(json!(1000))),
            ("3.3e1", Ok(json!(33))),
            ("3300E-2", Ok(json!(33))),
            ("-12.50e+3", Ok(json!(-12500))),
            ("0.0e400", Ok(json!(0))),
            ("-0.0", Ok(json!(0))),
            ("9007199254740993.0", Ok(json!(9_007_199_254_740_993_i64))),
            ("9.223372036854775807e18", Ok(json!(i64::MAX))),
            ("9.223372036854775808e18", Err("expected integer, found number")),
            ("1.5", Err("expected integer, found number")),
            ("33e-1", Err("expected integer, found number")),
            ("1e-400", Err("expected integer, found number")),
            ("\"1.2.3\"", Err("expected integer, found string")),
            ("1e400", Err("expected integer, found number")),
            ("\"\"", Err("expected integer, found string")),
            ("\"12px\"", Err("expected integer, found string")),
            ("true", Err("expected integer, found boolean")),
            ("{}", Err("expected integer, found object")),
            ("[1]", Err("expected integer, found list")),
        ],
    );
    table(
        "small",
        &[
            ("255", Ok(json!(255))),
            ("256", Err("expected integer, found number")),
            ("-1", Err("expected integer, found number")),
            ("\"2.0\"", Ok(json!(2))),
        ],
    );
}

#[test]
fn floats_take_numeric_texts() {
    table(
        "float",
        &[
            ("1", Ok(json!(1))),
            ("0.5", Ok(json!(0.5))),
            ("\"0.5\"", Ok(json!(0.5))),
            ("-1e-7", Ok(json!(-1e-7))),
            ("1e400", Err("expected number, found number")),
            ("\"NaN\"", Err("expected number, found string")),
            ("\"inf\"", Err("expected number, found string")),
            ("\"\"", Err("expected number, found string")),
            ("false", Err("expected number, found boolean")),
        ],
    );
}

#[test]
fn booleans_take_zero_one_and_texts() {
    table(
        "flag",
        &[
            ("true", Ok(json!(true))),
            ("false", Ok(json!(false))),
            ("1", Ok(json!(true))),
            ("0", Ok(json!(false))),
            ("\"true\"", Ok(json!(true))),
            ("\"False\"", Ok(json!(false))),
            ("\"1\"", Ok(json!(true))),
            ("\"0\"", Ok(json!(false))),
            ("2", Err("expected boolean, found number")),
            ("\"yes\"", Err("expected boolean, found string")),
            ("\"\"", Err("expected boolean, found string")),
            ("[]", Err("expected boolean, found list")),
        ],
    );
}

#[test]
fn enums_keep_what_they_do_not_know() {
    table(
        "color",
        &[
            ("\"red\"", Ok(json!("red"))),
            ("\"BLUE\"", Ok(json!("BLUE"))),
            ("\"ultra violet\"", Ok(json!("ultra violet"))),
            (r#" "r\u0065d""#, Ok(json!("red"))),
            ("\"\"", Ok(json!(""))),
            ("3", Ok(json!("3"))),
            ("{}", Err("expected string, found object")),
        ],
    );
    let (all, _) = read_all(r#"{"color":"BLUE"}"#);
    assert_eq!(all.color, Some(Color::Blue));
}

#[test]
fn an_object_where_a_list_is_declared_is_a_list_of_one() {
    table(
        "objects",
        &[
            (r#"[{"a":"x"},{"b":1}]"#, Ok(json!([{"a": "x"}, {"b": 1}]))),
            (r#"{"a":"x"}"#, Ok(json!([{"a": "x"}]))),
            ("[]", Ok(Value::Null)),
            ("[null]", Ok(json!([{}]))),
            ("\"x\"", Err("expected list, found string")),
            ("5", Err("expected list, found number")),
            ("false", Err("expected list, found boolean")),
        ],
    );
    table("ints", &[("{}", Ok(Value::Null)), (r#"{"a":1}"#, Err("expected integer, found object"))]);
    table("nested", &[("[[1,2],[],[\"3\"]]", Ok(json!([[1, 2], [], [3]])))]);
}

#[test]
fn an_element_that_does_not_fit_leaves_the_others_in_their_places() {
    let (all, misfits) = read_all(r#"{"list":["a",{},1],"ints":[1,"x",3],"objects":[{"a":"x"},"y",{"b":1}]}"#);
    assert_eq!((all.list, all.ints), (vec!["a".into(), String::new(), "1".into()], vec![1, 0, 3]));
    let object = |a: Option<&str>, b| Inner { a: a.map(str::to_owned), b };
    assert_eq!(all.objects, [object(Some("x"), None), Inner::default(), object(None, Some(1))]);
    assert_eq!(
        misfits,
        [
            "list[1]: expected string, found object",
            "ints[1]: expected integer, found string",
            "objects[1]: expected object, found string",
        ]
    );
    #[derive(Clone, Default, Model)]
    struct Rows {
        nested: Vec<Vec<i64>>,
        colors: Vec<Color>,
        maps: Vec<BTreeMap<String, i64>>,
        maybe: Vec<Option<i64>>,
        texts: Vec<Text<u64>>,
        flags: Vec<bool>,
        shares: Vec<f64>,
        free: Vec<Value>,
    }
    let (rows, misfits) = read::<Rows>(
        r#"{"nested":[[1],5,[120.5,2]],"colors":["red",{},"BLUE"],"maps":[{"a":1},7,{"b":2}],"maybe":[1,[],3],
            "texts":["1","x","3"],"flags":[true,"yes",true],"shares":[0.5,"much",1],"free":[1,1e400,3]}"#,
    );
    assert_eq!(rows.nested, [vec![1], vec![], vec![0, 2]]);
    assert_eq!(rows.colors, [Color::Red, Color::default(), Color::Blue]);
    assert_eq!((rows.maps.len(), rows.maps[1].len(), rows.maps[2]["b"]), (3, 0, 2));
    assert_eq!(rows.maybe, [Some(1), None, Some(3)]);
    assert_eq!(rows.texts, [Text(1), Text(0), Text(3)]);
    assert_eq!(rows.flags, [true, false, true]);
    assert_eq!(rows.shares, [0.5, 0.0, 1.0]);
    assert_eq!(rows.free, [json!(1), json!(null), json!(3)]);
    assert_eq!(misfits.len(), 9, "{misfits:?}");
    assert_eq!(misfits[0], "nested[1]: expected list, found number");
    assert_eq!(misfits[1], "nested[2][0]: expected integer, found number");
}

#[test]
fn what_does_not_fit_is_kept_as_it_came() {
    let text = r#"{"int": 33.5, "object": [{"a": "x"} , {"b":1}], "ints": [100, 120.5, 90], "map": {"k": "\ud83d"}}"#;
    let mut all = All::default();
    let mut reader = Reader::new(text);
    reader.value(&mut all).unwrap();
    let misfits = reader.misfits();
    let kept: Vec<_> = misfits.iter().map(|misfit| (misfit.path.as_str(), misfit.value().unwrap())).collect();
    assert_eq!(
        kept,
        [("int", "33.5"), ("object", r#"[{"a": "x"} , {"b":1}]"#), ("ints[1]", "120.5"), ("map.k", r#""\ud83d""#),]
    );
    assert_eq!(all.ints, [100, 0, 90]);
    assert!(!format!("{misfits:#?}").contains("33.5"), "it may be personal");
}

#[test]
fn half_an_emoji_costs_one_character() {
    let (all, misfits) = read_all(
        r#"{"text":"cut \ud83d","objects":[{"a":"\ude00x"},{"a":"whole 😀"}],"map":{"k\ud83d":1},"any":{"deep":["\ud83dz"]},
            "color":"\ud83d","new":"\ud83d","odd-name":"kept"}"#,
    );
    assert_eq!(all.text.as_deref(), Some("cut \u{fffd}"));
    assert_eq!(all.objects[0].a.as_deref(), Some("\u{fffd}x"));
    assert_eq!(all.objects[1].a.as_deref(), Some("whole 😀"));
    assert_eq!(all.map, BTreeMap::from([("k\u{fffd}".into(), 1)]));
    assert_eq!(all.any, Some(json!({"deep": ["\u{fffd}z"]})));
    assert_eq!((all.color, all.odd.as_deref()), (Some(Color::Other("\u{fffd}".into())), Some("kept")));
    let paths: Vec<&str> = misfits.iter().map(|misfit| misfit.split(':').next().unwrap()).collect();
    assert_eq!(paths, ["text", "objects[0].a", "map.k\u{fffd}", "any.deep[0]", "color"]);
    assert_eq!(misfits[0], "text: expected whole characters, found half a surrogate pair");
}

#[test]
fn nothing_in_every_form_where_an_object_is_declared() {
    for name in ["object", "boxed"] {
        table(
            name,
            &[
                ("\"\"", Ok(Value::Null)),
                ("[]", Ok(Value::Null)),
                ("null", Ok(Value::Null)),
                ("\"x\"", Err("expected object, found string")),
                ("5", Err("expected object, found number")),
                ("true", Err("expected object, found boolean")),
                ("[{},{}]", Err("expected object, found list")),
                ("[5]", Err("expected object, found list")),
            ],
        );
    }
    table("object", &[("{}", Ok(json!({}))), (r#"[{"a":"x"}]"#, Ok(json!({"a": "x"})))]);
    table(
        "map",
        &[
            (r#"{"a":1,"b":"2"}"#, Ok(json!({"a": 1, "b": 2}))),
            (r#"[{"a":1}]"#, Ok(json!({"a": 1}))),
            ("\"\"", Ok(Value::Null)),
            ("[]", Ok(Value::Null)),
            ("\"x\"", Err("expected object, found string")),
            ("5", Err("expected object, found number")),
            ("[{},{}]", Err("expected object, found list")),
        ],
    );
    let (all, misfits) = read_all(r#"{"map":{"a":1,"b":[]},"hash":{"k":{"a":"x"},"n":null}}"#);
    assert_eq!(all.map, BTreeMap::from([("a".into(), 1)]));
    assert_eq!(all.hash.len(), 2);
    assert_eq!(misfits, ["map.b: expected integer, found list"]);
}

#[test]
fn unknown_members_are_skipped_and_of_repeated_ones_the_last_counts() {
    let (all, misfits) = read_all(
        r#"{"new":{"deep":[{}]},"int":1,"list":["a","b"],"object":{"a":"x"},"int":2,"list":["c"],"object":{"b":1}}"#,
    );
    assert_eq!((all.int, all.list.as_slice()), (Some(2), ["c".to_owned()].as_slice()));
    assert_eq!(all.object, Some(Inner { a: None, b: Some(1) }));
    assert!(misfits.is_empty());
    let (all, misfits) = read_all(r#"{"color":"red","color":{},"boxed":{"plain":"a","plain":[]}}"#);
    assert_eq!((all.color, misfits.len()), (None, 2));
    let (all, _) = read_all(r#"{"map":{"a":1},"map":{"b":2}}"#);
    assert_eq!(all.map, BTreeMap::from([("b".into(), 2)]));
    for (name, value) in [("int", "1"), ("text", "\"a\""), ("object", "{}"), ("list", "[\"a\"]"), ("map", r#"{"a":1}"#)]
    {
        let (all, misfits) = read_all(&format!(r#"{{"{name}":{value},"{name}":null}}"#));
        assert_eq!((all, misfits.len()), (All::default(), 0), "{name}");
    }
}

#[test]
fn names_are_those_of_the_wire() {
    let (all, _) = read_all(r#"{"odd-name":"o","type":"t"}"#);
    assert_eq!((all.odd.as_deref(), all.r#type.as_deref()), (Some("o"), Some("t")));
    assert_eq!(format!("{:?}", Inner { a: Some("x".into()), b: None }), r#"Inner { a: Some("x"), b: None }"#);
}

#[test]
fn a_nullable_field_has_three_states() {
    for (text, expected) in
        [("{}", Nullable::Unset), (r#"{"patch":null}"#, Nullable::Null), (r#"{"patch":"5"}"#, Nullable::Value(5))]
    {
        let (all, misfits) = read_all(text);
        assert_eq!((all.patch, misfits.len()), (expected, 0));
        let written = serde_json::to_value(&all).unwrap();
        assert_eq!(
            written.get("patch"),
            serde_json::from_str::<Value>(text)
                .unwrap()
                .get("patch")
                .map(|v| if v.is_null() { Value::Null } else { json!(5) })
                .as_ref()
        );
    }
}

#[test]
fn a_free_value_that_is_null_is_left_out_unless_somebody_set_it() {
    #[derive(Clone, Default, Model)]
    struct Free {
        plain: Value,
        optional: Option<Value>,
    }
    assert_eq!(serde_json::to_string(&Free::default()).unwrap(), "{}");
    let free = Free { optional: Some(Value::Null), ..Free::default() };
    assert_eq!(serde_json::to_string(&free).unwrap(), r#"{"optional":null}"#);
}

#[test]
fn models_work_with_serde() {
    let all: All = serde_json::from_value(json!({"int": "5", "objects": {"a": "x"}, "any": [1, {"k": null}]})).unwrap();
    assert_eq!((all.int, all.objects.len()), (Some(5), 1));
    let text = serde_json::to_string(&all).unwrap();
    assert_eq!(serde_json::from_str::<All>(&text).unwrap(), all);
    assert!(serde_json::from_str::<All>("{").is_err());

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Own {
        inner: Vec<Inner>,
        color: Color,
    }
    let own: Own = serde_json::from_str(r#"{"inner":[{"a":"x"}],"color":"BLUE"}"#).unwrap();
    assert_eq!((own.inner.len(), &own.color), (1, &Color::Blue));
    assert_eq!(serde_json::to_string(&own).unwrap(), r#"{"inner":[{"a":"x"}],"color":"BLUE"}"#);
}

#[test]
fn a_type_that_is_a_text_can_be_a_field() {
    #[derive(Clone, Default, Model)]
    struct Addresses {
        one: Option<Text<u128>>,
        many: Vec<Text<u128>>,
    }
    let read = |body: Value| {
        let mut addresses = Addresses::default();
        let text = body.to_string();
        let mut reader = Reader::new(&text);
        reader.value(&mut addresses).unwrap();
        (addresses, reader.misfits().iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let (addresses, misfits) =
        read(json!({"one": "340282366920938463463374607431768211455", "many": [1, "x", null, "2"]}));
    assert_eq!(addresses.one, Some(Text(u128::MAX)));
    assert_eq!(addresses.many, [Text(1), Text(0), Text(0), Text(2)]);
    assert_eq!(misfits, ["many[1]: expected u128, found string"]);
    assert_eq!(
        serde_json::to_value(&addresses).unwrap(),
        json!({"one": "340282366920938463463374607431768211455", "many": ["1", "0", "0", "2"]})
    );
    assert_eq!(read(json!({"one": null})).0, Addresses::default());
}

#[test]
fn a_schema_describes_its_model() {
    #[lark_api(method = "GET", path = "/open-apis/test", token = "none", response = All)]
    struct FetchAll {}
    let ResponseKind::Json(Kind::Object(schema)) = FetchAll::META.response() else { panic!("no model") };
    assert_eq!(schema.name(), "All");
    let kinds: Vec<(&str, &str)> =
        schema.fields().iter().copied().zip(schema.kinds().iter().map(Kind::name).collect::<Vec<_>>()).collect();
    assert!(kinds.contains(&("odd-name", "string")) && kinds.contains(&("boxed", "object")), "{kinds:?}");
    assert_eq!(kinds.len(), 21);
    assert!(schema.kinds().contains(&Kind::Object(schema)), "a model may hold itself");
    assert!(schema.kinds().contains(&Kind::List(Box::new(Kind::List(Box::new(Kind::Integer))))));
}

#[test]
fn fields_come_in_any_order() {
    #[derive(Clone, Default, Model)]
    struct Letters {
        a: Option<i64>,
        ab: Option<i64>,
        b: Option<i64>,
        #[lark(rename = "ä b")]
        umlaut: Option<i64>,
        c: Option<i64>,
    }
    let members = [("a", 1), ("ab", 2), ("b", 3), ("ä b", 4), ("c", 5)];
    let expected = Letters { a: Some(1), ab: Some(2), b: Some(3), umlaut: Some(4), c: Some(5) };
    for start in 0..5 {
        for step in 1..5 {
            let picked: Vec<_> = (0..5).map(|i| members[(start + i * step) % 5]).collect();
            let text: Vec<_> = picked.iter().map(|(key, value)| format!(r#""{key}":{value},"?{key}":0"#)).collect();
            let read: Letters = serde_json::from_str(&format!("{{{}}}", text.join(","))).unwrap();
            assert_eq!(read, expected, "{picked:?}");
        }
    }
}

#[test]
fn string_enums_convert_every_way() {
    assert_eq!(Color::KNOWN, ["red", "BLUE"]);
    assert_eq!(Color::from("red"), Color::Red);
    assert_eq!(Color::from("red".to_owned()), Color::Red);
    assert_eq!("Red".parse::<Color>(), Ok(Color::Other("Red".into())));
    assert_eq!(format!("{:>5}|{}", Color::Blue, Color::Other("x y".into())), " BLUE|x y");
    assert_eq!(serde_json::to_value(Color::Blue).unwrap(), "BLUE");
    assert_eq!(serde_json::from_value::<Color>(json!("new")).unwrap().as_str(), "new");
    assert_eq!(Color::default().as_str(), "");
}

fn any_inner() -> impl Strategy<Value = Inner> {
    (any::<Option<String>>(), any::<Option<i64>>()).prop_map(|(a, b)| Inner { a, b })
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".*".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(".{0,3}", inner, 0..4).prop_map(Value::from_iter),
        ]
    })
}

prop_compose! {
    fn any_flat()(
        text in any::<Option<String>>(),
        int in any::<Option<i64>>(),
        small in any::<Option<u8>>(),
        float in prop::option::of(prop::num::f64::NORMAL | prop::num::f64::ZERO),
        flag in any::<Option<bool>>(),
        color in prop::option::of(".*".prop_map(|text| Color::from(text.as_str()))),
        object in prop::option::of(any_inner()),
        list in prop::collection::vec(any::<String>(), 0..3),
        ints in prop::collection::vec(any::<i64>(), 0..3),
        objects in prop::collection::vec(any_inner(), 0..3),
        nested in prop::collection::vec(prop::collection::vec(any::<i64>(), 0..3), 0..3),
        (map, hash, any) in (
            prop::collection::btree_map(any::<String>(), any::<i64>(), 0..3),
            prop::collection::hash_map(any::<String>(), any_inner(), 0..3),
            prop::option::of(any_json()),
        ),
        patch in prop_oneof![Just(Nullable::Unset), Just(Nullable::Null), any::<i64>().prop_map(Nullable::Value)],
        (odd, plain, plain_int, plain_flag) in (any::<Option<String>>(), any::<String>(), any::<i64>(), any::<bool>()),
    ) -> All {
        All { text, int, small, float, flag, color, object, boxed: None, list, ints, objects, nested, map, hash, any,
              patch, odd, r#type: None, plain, plain_int, plain_flag }
    }
}

proptest! {
    #[test]
    fn any_model_is_read_back_as_it_was_written(outer in any_flat(), inner in prop::option::of(any_flat())) {
        let model = All { boxed: inner.map(Box::new), ..outer };
        let mut writer = lark_runtime::wire::Writer::new();
        writer.slot(&model);
        let json = writer.finish().unwrap();
        let (again, misfits) = read_all(std::str::from_utf8(&json).unwrap());
        prop_assert_eq!(&again, &model);
        prop_assert!(misfits.is_empty());
        // serde_json agrees that it is JSON, and takes the same way out and in.
        let value: Value = serde_json::from_slice(&json).unwrap();
        prop_assert_eq!(serde_json::from_value::<All>(value).unwrap(), model);
    }

    #[test]
    fn no_text_makes_the_decoder_panic(text in ".*", cut in 0usize..200) {
        let mut all = All::default();
        let _ = Reader::new(&text).value(&mut all);
        let whole = serde_json::to_string(&json!({"text": text, "objects": [{"a": text}], "any": {"x": [text]}})).unwrap();
        let end = (0..=cut.min(whole.len())).rev().find(|end| whole.is_char_boundary(*end)).unwrap();
        let mut reader = Reader::new(&whole[..end]);
        if end < whole.len() {
            let read = reader.value(&mut All::default());
            prop_assert!(read.is_err() || reader.end().is_err() || end == 0);
        }
    }

    #[test]
    fn the_reader_accepts_exactly_what_serde_json_accepts(text in r#"[\[\]{}:,"\\ a-e0-9.+\-tfnulrs]{0,24}"#) {
        let mut reader = Reader::new(&text);
        let ours = reader.skip().and_then(|()| reader.end());
        // serde_json also refuses numbers that no f64 holds; the reader leaves that to the slot.
        let theirs = serde_json::from_str::<&serde_json::value::RawValue>(&text);
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?}: {:?} {:?}", text, ours, theirs.err());
    }
}

#[test]
fn a_serde_type_can_be_a_field() {
    #[derive(Clone, Default, Model)]
    struct Holder {
        own: Option<Json<BTreeMap<String, u8>>>,
        after: Option<i64>,
    }
    let (holder, misfits) = read::<Holder>(r#"{"own":{"a":1},"after":2}"#);
    assert_eq!((holder.own.unwrap().0["a"], holder.after, misfits.len()), (1, Some(2), 0));
    let (holder, misfits) = read::<Holder>(r#"{"own":{"a":"x"},"after":2}"#);
    assert_eq!((holder.own, holder.after, misfits.len()), (None, Some(2), 1));
}
