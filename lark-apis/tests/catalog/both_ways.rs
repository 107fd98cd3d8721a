//! Types that are read and sent: what a list, a map or a nullable value of them was, absent, `null`, empty or filled, is
//! sent as it was read.

use std::collections::{BTreeMap, BTreeSet};

use lark_runtime::meta::Place;
use lark_runtime::serde_json::{Map, Value, json};

use crate::answers;
use crate::builders::TABLES;
use crate::expected::Expected;
use crate::facts::{FACTS, Fact, TYPED, at, for_each, text};
use crate::given::{Builder, Given};
use crate::requests;
use crate::samples::{Samples, Way};

/// How often each endpoint is tried, each time with choices that were not made before.
const ROUNDS: u64 = 10;

#[test]
fn a_request_is_sent_as_it_was_read() {
    let builders: BTreeMap<&str, Builder> = TABLES.iter().copied().flatten().copied().collect();
    let seen = each_choice(Way::Request, |fact, choices| {
        let Some((body, _)) = fact.body().filter(|(body, _)| text(body, "kind") == "json") else { return Ok(()) };
        let (ty, meta) = (text(body, "type"), TYPED[fact.id.as_str()]);
        let mut expected = Expected::new(fact, true);
        if at(meta, Place::Body).next().is_some() {
            if let Some(Value::Object(body)) = choices.value(ty, &Value::Null) {
                expected.body = body;
            }
        } else {
            // The builder sets all fields, and takes no `null` for one.
            for field in fact.fields(ty).unwrap_or_default() {
                if let Some(value) = choices.value(text(field, "type"), field) {
                    expected.body.insert(text(field, "name").to_owned(), value);
                }
            }
        }
        let builder = builders.get(fact.id.as_str()).ok_or("no builder")?;
        expected.compare(&builder(&Given(&expected)).map_err(|error| error.to_string())?)?;
        expected.compare(&requests::encode(meta, &expected).map_err(|error| error.to_string())?)
    });
    let missed: Vec<_> = all_choices().difference(&seen).cloned().collect();
    assert!(missed.len() <= 30, "{} of {} choices: {missed:?}", missed.len(), seen.len());
}

#[test]
fn an_answer_is_kept_as_it_was_read() {
    let seen = each_choice(Way::Answer, |fact, choices| {
        let answer = &fact.endpoint["response"];
        if text(answer, "kind") != "json" {
            return Ok(());
        }
        let Some(data) = choices.value(text(answer, "type"), &Value::Null) else { return Ok(()) };
        let read = answers::read(fact, TYPED[fact.id.as_str()], &data)?;
        if read.data == data { Ok(()) } else { Err(format!("read {}\nof {data}", read.data)) }
    });
    assert!(seen.len() > 900, "{} choices", seen.len());
}

/// Type, field, and what the field was: every choice that could be made.
type Seen = BTreeSet<(String, String, &'static str)>;

/// Runs `check` over all endpoints with types that go both ways; says which choices were made.
fn each_choice(way: Way, check: impl Fn(&Fact, &mut Choices<'_>) -> Result<(), String>) -> Seen {
    let seen = std::cell::RefCell::new(Seen::new());
    for_each(|fact, _| {
        let both_ways = both_ways(fact);
        for round in 0..ROUNDS {
            let mut choices = Choices::new(fact, way, &both_ways, round, seen.take());
            let result = check(fact, &mut choices);
            seen.replace(choices.seen);
            if choices.made == 0 {
                return result;
            }
            result?;
        }
        Ok(())
    });
    seen.into_inner()
}

/// The types of a fact's file that requests and answers share.
fn both_ways(fact: &Fact) -> BTreeSet<&'static str> {
    let mut of = [("resp", BTreeSet::new()), ("req", BTreeSet::new())];
    for beside in FACTS.iter().filter(|beside| beside.is_beside(fact)) {
        let body = beside.body().map(|(body, _)| text(body, "type")).unwrap_or_default();
        for (ty, (other_way, reached)) in [body, text(&beside.endpoint["response"], "type")].into_iter().zip(&mut of) {
            reach(beside, ty, other_way, reached);
        }
    }
    let [(_, sent), (_, read)] = of;
    sent.intersection(&read).copied().collect()
}

fn reach(fact: &Fact, ty: &'static str, other_way: &str, reached: &mut BTreeSet<&'static str>) {
    let ty = ty.trim_matches(['[', ']', '{', '}']);
    let Some(fields) = fact.fields(ty) else { return };
    if reached.insert(ty) {
        for field in fields.iter().filter(|field| text(field, "only") != other_way) {
            reach(fact, text(field, "type"), other_way, reached);
        }
    }
}

/// What a field can be, beside filled.
fn options(field: &Value) -> &'static [&'static str] {
    match text(field, "type").starts_with(['[', '{']) {
        true if field["required"] == true => &["empty"],
        true => &["absent", "null", "empty"],
        false if field["nullable"] == true => &["absent", "null"],
        false => &[],
    }
}

fn all_choices() -> Seen {
    let mut all = Seen::new();
    let mut files: Vec<&Fact> = Vec::new();
    for fact in FACTS.iter() {
        if files.last().is_none_or(|last| !last.is_beside(fact)) {
            files.push(fact);
        }
    }
    for fact in files {
        for ty in both_ways(fact) {
            for field in fact.fields(ty).unwrap_or_default() {
                if text(field, "only") != "resp" {
                    let key = |choice| (named(fact, ty), text(field, "name").to_owned(), choice);
                    all.extend(options(field).iter().copied().map(key));
                }
            }
        }
    }
    all
}

/// `docx.v1.Text`: types are named uniquely in their file.
fn named(fact: &Fact, ty: &str) -> String {
    let version: Vec<&str> = fact.id.splitn(3, '.').take(2).collect();
    format!("{}.{ty}", version.join("."))
}

/// Values of a type, in which everything that can be absent, `null` or empty is so now and then.
struct Choices<'f> {
    fact: &'f Fact,
    samples: Samples<'f>,
    other_way: &'static str,
    both_ways: &'f BTreeSet<&'static str>,
    /// The types that the value at hand is inside of.
    inside: Vec<&'static str>,
    random: u64,
    made: usize,
    seen: Seen,
}

impl<'f> Choices<'f> {
    fn new(fact: &'f Fact, way: Way, both_ways: &'f BTreeSet<&'static str>, round: u64, seen: Seen) -> Self {
        let seed = fact.id.bytes().fold(round, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Self {
            fact,
            samples: Samples::new(fact, way),
            other_way: if way == Way::Request { "resp" } else { "req" },
            both_ways,
            inside: Vec::new(),
            random: seed,
            made: 0,
            seen,
        }
    }

    fn below(&mut self, end: usize) -> usize {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.random >> 33).unwrap_or_default() % end
    }

    /// A value of a type; `None` where it would contain itself without end.
    fn value(&mut self, ty: &'static str, field: &'static Value) -> Option<Value> {
        let inner = |open, close| ty.strip_prefix(open).and_then(|rest: &str| rest.strip_suffix(close));
        if let Some(item) = inner('[', ']') {
            return Some(self.value(item, field).into_iter().collect());
        }
        if let Some(item) = inner('{', '}') {
            let members: Map<_, _> =
                self.value(item, field).map(|value| ("key".to_owned(), value)).into_iter().collect();
            return Some(members.into());
        }
        let Some(fields) = self.fact.fields(ty) else { return self.samples.value(ty, field) };
        if self.inside.iter().filter(|outer| **outer == ty).count() > 1 {
            return None;
        }
        self.inside.push(ty);
        let mut members = Map::new();
        let other_way = self.other_way;
        for field in fields.iter().filter(|field| text(field, "only") != other_way) {
            if let Some(value) = self.member(ty, field) {
                members.insert(text(field, "name").to_owned(), value);
            }
        }
        self.inside.pop();
        Some(members.into())
    }

    /// The value of a field; `None` if it is absent.
    fn member(&mut self, ty: &'static str, field: &'static Value) -> Option<Value> {
        // A list that is required is plain, and empty in an answer that lacks it.
        let options = match options(field) {
            ["empty"] if self.other_way == "req" => &[],
            options => options,
        };
        if self.both_ways.contains(ty) && !options.is_empty() {
            self.made += 1;
            let (of, name) = (named(self.fact, ty), text(field, "name"));
            let key = |choice| (of.clone(), name.to_owned(), choice);
            let unseen = options.iter().copied().find(|choice| !self.seen.contains(&key(*choice)));
            // What is filled leads to more fields.
            if self.below(if unseen.is_some() { 2 } else { 12 }) == 0 {
                let choice = unseen.unwrap_or(options[self.below(options.len())]);
                self.seen.insert(key(choice));
                return match choice {
                    "absent" => None,
                    "null" => Some(Value::Null),
                    _ if text(field, "type").starts_with('[') => Some(json!([])),
                    _ => Some(json!({})),
                };
            }
        }
        let value = self.value(text(field, "type"), field);
        // Where a type ends that contains itself, an answer has nothing, which a plain list takes for empty.
        let is_plain = !self.both_ways.contains(ty) || field["required"] == true;
        let is_empty = match &value {
            Some(Value::Array(items)) => items.is_empty(),
            Some(Value::Object(members)) => members.is_empty() && text(field, "type").starts_with('{'),
            _ => false,
        };
        value.filter(|_| !(self.other_way == "req" && is_plain && is_empty))
    }
}
