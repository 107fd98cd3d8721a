//! Any bytes as an answer: never a panic, the same idea of JSON as serde_json, and what was read can be written
//! and read again without a change.
#![no_main]

use std::collections::BTreeMap;

use lark_runtime::serde_json::Value;
use lark_runtime::{Model, Nullable, StringEnum, Unknown};
use lark_runtime::wire::{JsonText, Writer};
use libfuzzer_sys::fuzz_target;

#[derive(Clone, Default, Model)]
struct All {
    a: Option<String>,
    b: Option<i64>,
    c: Option<f64>,
    d: Option<bool>,
    e: Option<Color>,
    f: Option<Box<All>>,
    g: Vec<All>,
    h: Vec<Vec<String>>,
    i: BTreeMap<String, All>,
    j: Option<Value>,
    k: Nullable<u8>,
    l: String,
    #[lark(unknown)]
    m: Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Color {
    Red,
    Other(String),
}

fn read(bytes: &[u8]) -> Option<(All, usize)> {
    let mut all = All::default();
    let text = JsonText::new(bytes);
    let mut reader = text.reader();
    reader.value(&mut all).and_then(|_| reader.end()).ok()?;
    Some((all, reader.misfits().len()))
}

fuzz_target!(|bytes: &[u8]| {
    let first = read(bytes);
    let bare = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    // What is not UTF-8 is U+FFFD in a text, and nothing anywhere else.
    let text = String::from_utf8_lossy(bare);
    let theirs = serde_json::from_str::<&serde_json::value::RawValue>(&text).is_ok();
    if first.is_some() {
        assert!(theirs, "accepted what is not JSON");
    }
    let Some((all, _)) = first else { return };
    let mut writer = Writer::new();
    writer.slot(&all);
    let json = writer.finish().expect("what was read can be written");
    let (again, misfits) = read(&json).expect("what was written can be read");
    assert_eq!(misfits, 0);
    assert_eq!(again, all);
    let _ = format!("{all:?}");
});
