//! Each place of these cards changed.

use lark_cards::{Problem, Rule, check};
use serde_json::{Value, json};

use super::cards::built;

/// Every place in a card with its path, but not what is inside JSON of the user's own.
fn places(value: &Value, path: &str, pointer: &str, found: &mut Vec<(String, String)>) {
    found.push((path.to_owned(), pointer.to_owned()));
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                places(item, &format!("{path}[{at}]"), &format!("{pointer}/{at}"), found);
            }
        }
        Value::Object(map) => {
            for (name, inner) in map {
                let own = ["chart_spec", "rows"].contains(&name.as_str()) || (name == "value" && !inner.is_string());
                if !own {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    places(inner, &path, &format!("{pointer}/{name}"), found);
                }
            }
        }
        _ => {}
    }
}

/// What the check says of each card with one place changed.
fn changed(change: impl Fn(&mut Value) -> bool, verify: impl Fn(&str, &[Problem])) {
    let mut count = 0;
    for card in built() {
        let mut found = Vec::new();
        places(&card, "", "", &mut found);
        for (path, pointer) in found {
            let mut broken = card.clone();
            if change(broken.pointer_mut(&pointer).unwrap()) {
                verify(&path, &check(&broken));
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count} changes");
}

#[test]
fn a_value_of_another_type_is_refused_at_its_path() {
    changed(
        |value| {
            *value = if value.is_array() { json!(true) } else { json!([true]) };
            true
        },
        |path, problems| assert!(problems.iter().any(|problem| problem.path == path), "{path}: {problems:?}"),
    );
}

#[test]
fn an_unknown_member_is_refused_at_its_path() {
    changed(
        |value| value.as_object_mut().map(|map| map.insert("bogus".to_owned(), json!(1))).is_some(),
        |path, problems| {
            let named = path.ends_with("style.color") || path.ends_with("style.text_size");
            let path = if path.is_empty() { "bogus".to_owned() } else { format!("{path}.bogus") };
            let rule = if named { Rule::WrongType } else { Rule::UnknownMember };
            let found: Vec<(&str, Rule)> =
                problems.iter().map(|problem| (problem.path.as_str(), problem.rule)).collect();
            assert_eq!(found, [(path.as_str(), rule)], "{problems:?}");
        },
    );
}

#[test]
fn a_tag_that_does_not_exist_is_refused_at_its_path() {
    changed(
        |value| {
            let tag = value.get_mut("tag");
            tag.map(|tag| *tag = json!("bogus")).is_some()
        },
        |path, problems| {
            assert!(problems.iter().any(|problem| problem.path == format!("{path}.tag")), "{path}: {problems:?}");
        },
    );
}
