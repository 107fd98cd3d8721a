//! Elements of a card, found by their `element_id`.

use serde_json::Value;

/// Members of which nothing is an element.
const OPAQUE: &[&str] = &["value", "chart_spec", "rows"];

/// Where new elements go.
#[derive(Clone, Copy)]
pub(crate) enum Place<'p> {
    Before(&'p str),
    After(&'p str),
    /// At the end of a container, or of the card.
    End(Option<&'p str>),
}

fn is(value: &Value, id: &str) -> bool {
    value.get("element_id").and_then(Value::as_str) == Some(id)
}

/// The element, or text, of this id.
pub(crate) fn find_mut<'c>(value: &'c mut Value, id: &str) -> Option<&'c mut Value> {
    if is(value, id) {
        return Some(value);
    }
    match value {
        Value::Object(members) => members
            .iter_mut()
            .filter(|(name, _)| !OPAQUE.contains(&name.as_str()))
            .find_map(|(_, value)| find_mut(value, id)),
        Value::Array(items) => items.iter_mut().find_map(|item| find_mut(item, id)),
        _ => None,
    }
}

/// The list that has the element of this id, and its place there.
fn list_with<'c>(value: &'c mut Value, id: &str) -> Option<(&'c mut Vec<Value>, usize)> {
    match value {
        Value::Object(members) => members
            .iter_mut()
            .filter(|(name, _)| !OPAQUE.contains(&name.as_str()))
            .find_map(|(_, value)| list_with(value, id)),
        Value::Array(items) => match items.iter().position(|item| is(item, id)) {
            Some(place) => Some((items, place)),
            None => items.iter_mut().find_map(|item| list_with(item, id)),
        },
        _ => None,
    }
}

/// Removes an element; whether there was one.
pub(crate) fn remove(card: &mut Value, id: &str) -> bool {
    let found = list_with(card, id);
    found.map(|(list, place)| list.remove(place)).is_some()
}

/// Puts elements somewhere; whether there is such a place.
pub(crate) fn insert(card: &mut Value, place: Place<'_>, elements: Vec<Value>) -> bool {
    let (list, at) = match place {
        Place::Before(id) => match list_with(card, id) {
            Some(found) => found,
            None => return false,
        },
        Place::After(id) => match list_with(card, id) {
            Some((list, at)) => (list, at + 1),
            None => return false,
        },
        Place::End(container) => {
            let container = match container {
                Some(id) => find_mut(card, id),
                None => card.get_mut("body"),
            };
            let Some(Value::Object(container)) = container else { return false };
            let name = match container.get("tag").and_then(Value::as_str) {
                Some("column_set") => "columns",
                Some("column" | "form" | "interactive_container" | "collapsible_panel") | None => "elements",
                Some(_) => return false,
            };
            let list = container.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            let Value::Array(list) = list else { return false };
            let end = list.len();
            (list, end)
        }
    };
    list.splice(at..at, elements);
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn elements_go_where_they_are_told_to() {
        let hr = |id: &str| json!({ "tag": "hr", "element_id": id });
        let column = json!({ "tag": "column", "element_id": "c", "elements": [hr("b")] });
        let mut card = json!({ "body": { "elements": [hr("a"), { "tag": "column_set", "columns": [column] }] } });
        assert!(insert(&mut card, Place::Before("b"), vec![hr("b0")]));
        assert!(insert(&mut card, Place::After("b"), vec![hr("b1"), hr("b2")]));
        assert!(insert(&mut card, Place::End(Some("c")), vec![hr("b3")]));
        assert!(insert(&mut card, Place::End(None), vec![hr("z")]));
        assert!(!insert(&mut card, Place::End(Some("a")), vec![hr("y")]));
        assert!(!insert(&mut card, Place::After("none"), vec![hr("y")]));
        let ids = |list: &Value| -> Vec<String> {
            let items = list.as_array().into_iter().flatten();
            items.map(|item| item["element_id"].as_str().unwrap_or("-").to_owned()).collect()
        };
        assert_eq!(ids(&card["body"]["elements"]), ["a", "-", "z"]);
        assert_eq!(ids(&card["body"]["elements"][1]["columns"][0]["elements"]), ["b0", "b", "b1", "b2", "b3"]);
        assert!(remove(&mut card, "b1"));
        assert!(!remove(&mut card, "b1"));
        assert!(find_mut(&mut card, "b2").is_some());
    }
}
