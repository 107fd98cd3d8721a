//! Lists and maps that can be left out, cleared or set.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};

use lark_runtime::serde_json::{self, Value, json};
use lark_runtime::wire::{Reader, Writer};
use lark_runtime::{Clearable, Model, encode, lark_api};

#[derive(Clone, Default, Model)]
struct Leader {
    id: Option<String>,
    ranks: Clearable<Vec<i64>>,
}

/// A type of requests and answers: `names` is required, the others are not.
#[derive(Clone, Default, Model)]
struct Department {
    names: Vec<String>,
    leaders: Clearable<Vec<Leader>>,
    fields: Clearable<BTreeMap<String, Value>>,
    plain: BTreeMap<String, i64>,
}

#[lark_api(method = "PATCH", path = "/open-apis/test/v1/departments/:id", token = "tenant")]
struct PatchDepartment {
    id: String,
    #[lark(body)]
    department: Option<Department>,
}

#[lark_api(method = "PUT", path = "/open-apis/test/v1/teams/:id", token = "tenant")]
struct PutTeam {
    id: String,
    members: Clearable<Vec<String>>,
    sizes: Clearable<Vec<i64>>,
    free: Clearable<BTreeMap<String, Value>>,
}

fn read<M: Model + Default>(json: &str) -> (M, Vec<String>) {
    let mut model = M::default();
    let mut reader = Reader::new(json);
    reader.value(&mut model).unwrap();
    (model, reader.misfits().iter().map(ToString::to_string).collect())
}

/// As it is sent.
fn sent(model: &impl Model) -> Value {
    let mut writer = Writer::new();
    writer.slot(model);
    serde_json::from_slice(&writer.finish().unwrap()).unwrap()
}

#[test]
fn what_was_absent_null_or_empty_is_sent_as_it_came() {
    let lists = [None, Some("null"), Some("[]"), Some(r#"[{"id":"ou_1","ranks":[]}]"#), Some(r#"[{"ranks":null}]"#)];
    let maps = [None, Some("null"), Some("{}"), Some(r#"{"a":null,"b":[]}"#)];
    for list in lists {
        for map in maps {
            let members = [Some(r#""names":[],"plain":{}"#.to_owned())].into_iter();
            let members = members.chain([list.map(|list| format!(r#""leaders":{list}"#))]);
            let members: Vec<String> = members.chain([map.map(|map| format!(r#""fields":{map}"#))]).flatten().collect();
            let json = format!("{{{}}}", members.join(","));
            let (department, misfits) = read::<Department>(&json);
            assert_eq!(misfits, [""; 0], "{json}");
            let expected: Value = serde_json::from_str(&json).unwrap();
            assert_eq!(sent(&department), expected, "{json}");
            let patch = PatchDepartment::builder().id("d").department(department).build();
            let body = encode(&patch).unwrap().body.to_bytes().unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), expected, "{json}");
        }
    }
}

#[test]
fn a_plain_list_of_what_is_sent_is_always_there() {
    assert_eq!(sent(&Department::default()), json!({"names": [], "plain": {}}));
}

#[test]
fn what_an_answer_lacks_does_not_become_empty_when_it_is_stored() {
    let stored = |json: &str| serde_json::to_string(&read::<Department>(json).0).unwrap();
    assert_eq!(stored("{}"), "{}");
    assert_eq!(stored(r#"{"leaders":[],"fields":null}"#), r#"{"fields":null,"leaders":[]}"#);
}

#[test]
fn a_reader_sees_a_list_or_a_map() {
    let (mut department, _) = read::<Department>(r#"{"leaders":[{"id":"a"},{"id":"b"}],"fields":{"k":1}}"#);
    let ids: Vec<&str> = department.leaders.iter().filter_map(|leader| leader.id.as_deref()).collect();
    assert_eq!((ids, department.leaders.len(), department.leaders[1].id.as_deref()), (vec!["a", "b"], 2, Some("b")));
    assert_eq!(department.fields["k"], 1);
    for leader in &department.leaders {
        assert!(leader.ranks.is_empty());
    }
    for leader in &mut department.leaders {
        leader.id = None;
    }
    fn slice(leaders: &[Leader]) -> usize {
        leaders.len()
    }
    assert_eq!(slice(&department.leaders), 2);
    let mut count = 0;
    for leader in department.leaders {
        assert_eq!(leader.id, None);
        count += 1;
    }
    assert_eq!((count, department.fields.into_inner().len()), (2, 1));

    for absent in ["{}", r#"{"leaders":null}"#] {
        let (department, _) = read::<Department>(absent);
        assert!(
            department.leaders.is_empty() && department.leaders.iter().next().is_none() && !department.leaders.is_set()
        );
    }
}

#[test]
fn a_field_is_set_by_what_it_is_made_of_or_by_what_gets_into_it() {
    let unset = Clearable::<Vec<i64>>::default();
    assert!(unset.is_unset() && Clearable::<Vec<i64>>::unset().is_unset() && Clearable::<Vec<i64>>::null().is_null());
    for set in
        [vec![].into(), Clearable::from([]), Vec::new().into_iter().collect(), Some(vec![]).into(), (&[][..]).into()]
    {
        let set: Clearable<Vec<i64>> = set;
        assert!(set.is_set() && set.is_empty());
    }
    assert!(Clearable::<Vec<i64>>::from(None).is_unset());

    let mut items = unset.clone();
    items.retain(|_| true);
    items.extend(Vec::<i64>::new());
    assert!(items.is_unset(), "nothing got into it");
    items.push(1);
    assert!(items.is_set());
    items.pop();
    assert!(items.is_set(), "it was set, and is empty now");

    let mut cleared = unset;
    cleared.clear();
    assert!(cleared.is_set());
    let mut null = Clearable::<Vec<i64>>::null();
    null.extend([1, 2]);
    assert_eq!((null.is_set(), &null), (true, &Clearable::from([1, 2])));
    let (mut reread, _) = read::<Department>(r#"{"leaders":[{}]}"#);
    reread.leaders.remove(0);
    assert_eq!(sent(&reread)["leaders"], json!([]));
}

#[test]
fn equal_is_what_is_sent_the_same_and_a_list_equals_its_elements() {
    let texts: Clearable<Vec<String>> = ["a".to_owned(), "b".to_owned()].into();
    assert_eq!(texts, ["a", "b"]);
    assert_eq!(texts, vec!["a", "b"]);
    assert_eq!(vec!["a", "b"].into_iter().map(str::to_owned).collect::<Vec<_>>(), texts);
    assert_eq!(texts, ["a", "b"][..]);
    assert_eq!(texts, &["a", "b"]);
    let (unset, null, empty) =
        (Clearable::<Vec<String>>::unset(), Clearable::null(), Clearable::<Vec<String>>::from([]));
    assert!(unset != null && null != empty && unset != empty && unset == unset.clone());
    assert!([&unset, &null, &empty].iter().all(|list| **list == Vec::<String>::new()));
    assert_eq!(format!("{unset:?} {null:?} {empty:?} {texts:?}"), r#"unset null [] ["a", "b"]"#);
    let department = Department { leaders: Clearable::null(), ..Department::default() };
    assert_ne!(department, Department::default());
    assert_eq!(format!("{department:?}"), "Department { names: [], leaders: null, fields: unset, plain: {} }");
}

#[test]
fn a_misfit_leaves_it_unset_and_is_noted() {
    let (department, misfits) = read::<Department>(r#"{"leaders":7,"fields":"x"}"#);
    assert_eq!(misfits, ["leaders: expected list, found number", "fields: expected object, found string"]);
    assert!(department.leaders.is_unset() && department.fields.is_unset());
    let (department, misfits) = read::<Department>(r#"{"leaders":{"id":"one"},"fields":""}"#);
    assert_eq!((misfits.len(), department.leaders.len()), (0, 1), "an object is a list of one");
    assert!(department.fields.is_unset(), "an empty text is none");
}

#[test]
fn serde_keeps_the_three_states() {
    for json in ["null", "[]", "[1]"] {
        let items: Clearable<Vec<i64>> = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&items).unwrap(), json);
    }
    assert_eq!(serde_json::to_string(&Clearable::<Vec<i64>>::unset()).unwrap(), "null");
}

#[test]
fn a_setter_takes_lists_options_of_lists_and_clearables() {
    let body = |put: PutTeam| String::from_utf8(encode(&put).unwrap().body.to_bytes().unwrap().to_vec()).unwrap();
    let start = || PutTeam::builder().id("t");
    assert_eq!(body(start().build()), "{}");
    for (given, expected) in [
        (start().members(["a"]), r#"{"members":["a"]}"#),
        (start().members(Clearable::empty()), r#"{"members":[]}"#),
        (start().members(vec!["a".to_owned()]), r#"{"members":["a"]}"#),
        (start().members(["a", "b"].iter().skip(1).copied()), r#"{"members":["b"]}"#),
        (start().members(BTreeSet::from(["b", "a"])), r#"{"members":["a","b"]}"#),
        (start().members(Vec::<String>::new()), r#"{"members":[]}"#),
        (start().members(Some([""; 0])), r#"{"members":[]}"#),
        (start().members(None::<Vec<String>>), "{}"),
        (start().members(Clearable::null()), r#"{"members":null}"#),
        (start().members(Clearable::unset()), "{}"),
        (start().members(Some(Clearable::null())), r#"{"members":null}"#),
        (start().sizes([1, 5_000_000_000]), r#"{"sizes":[1,5000000000]}"#),
        (start().sizes(Some(1..3)), r#"{"sizes":[1,2]}"#),
        (start().sizes([]), r#"{"sizes":[]}"#),
        (start().sizes(Clearable::null()), r#"{"sizes":null}"#),
        (start().sizes(None::<Vec<i64>>), "{}"),
        (start().free(BTreeMap::from([("k".to_owned(), json!(1))])), r#"{"free":{"k":1}}"#),
        (start().free([("k".to_owned(), json!(1))]), r#"{"free":{"k":1}}"#),
        (start().free(Some(BTreeMap::new())), r#"{"free":{}}"#),
        (start().free(Clearable::null()), r#"{"free":null}"#),
        (start().free(None), "{}"),
    ] {
        assert_eq!(body(given.build()), expected);
    }
}
