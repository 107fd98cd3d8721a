//! Any bytes as an answer: never a panic, the same idea of JSON as serde_json, and what was read can be written
//! and read again without a change.
#![no_main]

use std::collections::BTreeMap;

use lark_runtime::serde_json::Value;
use lark_runtime::{Model, Nullable, StringEnum};
use lark_runtime::wire::{Reader, Writer};
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
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
enum Color {
    Red,
    Other(String),
}

fn read(bytes: &[u8]) -> Option<(All, usize)> {
    let mut all = All::default();
    let mut reader = Reader::from_bytes(bytes).ok()?;
    reader.value(&mut all).and_then(|_| reader.end()).ok()?;
    Some((all, reader.misfits().len()))
}

fuzz_target!(|bytes: &[u8]| {
    let first = read(bytes);
    let bare = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let theirs = serde_json::from_slice::<&serde_json::value::RawValue>(bare).is_ok();
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
