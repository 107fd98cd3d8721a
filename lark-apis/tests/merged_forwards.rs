//! Merged forwards, as trees.
#![cfg(feature = "im")]
#![allow(clippy::unwrap_used, reason = "tests")]

use lark_apis::im::v1::{ForwardLimits, ForwardedMessage, Message};
use lark_runtime::serde_json::{self, json};
use proptest::prelude::*;

fn item(id: &str, upper: Option<&str>) -> Message {
    serde_json::from_value(json!({
        "message_id": id, "upper_message_id": upper, "msg_type": "text",
        "sender": {"id": format!("ou_{id}"), "sender_name": id},
        "body": {"content": json!({"text": format!("says {id}")}).to_string()},
    }))
    .unwrap()
}

fn tree(items: Links<'_>, limits: ForwardLimits) -> ForwardedMessage {
    let items = items.iter().map(|(id, upper)| item(id, *upper)).collect();
    ForwardedMessage::from_items("om", items, limits).unwrap()
}

/// The ids of messages, each with that of the one it is in.
type Links<'a> = &'a [(&'a str, Option<&'a str>)];

/// `om(a(b) c)`
fn shape(found: &ForwardedMessage) -> String {
    let id = found.message.message_id.clone().unwrap_or_default();
    let children: Vec<_> = found.children.iter().map(shape).collect();
    if children.is_empty() { id } else { format!("{id}({})", children.join(" ")) }
}

#[test]
fn messages_are_in_those_that_hold_them() {
    let none = ForwardLimits::default();
    let cases: [(Links<'_>, &str); 9] = [
        (&[("om", None)], "om"),
        (&[("om", None), ("a", Some("om")), ("b", Some("om"))], "om(a b)"),
        (&[("om", None), ("a", Some("om")), ("b", Some("a")), ("c", Some("om"))], "om(a(b) c)"),
        // A child before its parent, and before the root.
        (&[("b", Some("a")), ("a", Some("om")), ("om", None)], "om(a(b))"),
        // In what is missing, or in nothing.
        (&[("om", None), ("a", Some("gone")), ("b", None)], "om(a b)"),
        // In itself.
        (&[("om", Some("om")), ("a", Some("a"))], "om(a)"),
        (&[("om", Some("a")), ("a", Some("om"))], "om(a)"),
        (&[("om", None), ("a", Some("b")), ("b", Some("c")), ("c", Some("a")), ("d", Some("b"))], "om(a(c(b(d))))"),
        // Twice.
        (&[("om", None), ("a", Some("om")), ("a", Some("om")), ("om", Some("a"))], "om(a)"),
    ];
    for (items, expected) in cases {
        assert_eq!(shape(&tree(items, none.depth(9))), expected, "{items:?}");
    }
    let error = ForwardedMessage::from_items("om_9", vec![item("om", None)], none).unwrap_err();
    assert!(error.to_string().contains("not among the items"));
}

#[test]
fn what_is_too_deep_or_too_much_is_counted() {
    let deep =
        [("om", None), ("a", Some("om")), ("b", Some("a")), ("c", Some("b")), ("d", Some("c")), ("e", Some("d"))];
    let found = tree(&deep, ForwardLimits::default());
    assert_eq!((shape(&found).as_str(), found.left_out), ("om(a(b(c)))", 2));
    let wide: Vec<String> = (0..80).map(|index| index.to_string()).collect();
    let wide: Vec<_> = [("om", None)].into_iter().chain(wide.iter().map(|id| (id.as_str(), Some("om")))).collect();
    let found = tree(&wide, ForwardLimits::default());
    assert_eq!((found.children.len(), found.left_out), (50, 30));
    assert_eq!(tree(&wide, ForwardLimits::default().items(0)).left_out, 80);
    // A chain of 100,000 overflows no stack.
    let ids: Vec<String> = (0..100_000).map(|index| format!("m{index}")).collect();
    let chain: Vec<_> =
        (0..ids.len()).map(|index| item(&ids[index], index.checked_sub(1).map(|index| ids[index].as_str()))).collect();
    let limits = ForwardLimits::default().depth(usize::MAX).items(usize::MAX);
    assert_eq!(ForwardedMessage::from_items("m0", chain, limits).unwrap().left_out, 100_000 - 65);
}

#[test]
fn it_is_read_as_lines_with_names() {
    let found = tree(
        &[("om", None), ("Ann", Some("om")), ("Bo", Some("Ann")), ("Cy", Some("om"))],
        ForwardLimits::default().items(2),
    );
    assert_eq!(found.text(), "Ann: says Ann\n    Bo: says Bo\n[1 more]\n");
}

proptest! {
    #[test]
    fn every_message_is_in_the_tree_once_or_counted(uppers in prop::collection::vec(0..12_usize, 0..12), depth in 0..6_usize, items in 0..14_usize) {
        let ids: Vec<String> = (0..12).map(|index| format!("m{index}")).collect();
        let all = uppers.iter().enumerate().map(|(index, upper)| item(&ids[index], Some(&ids[*upper])));
        let all: Vec<_> = all.chain([item("om", None)]).collect();
        let found = ForwardedMessage::from_items("om", all, ForwardLimits::default().depth(depth).items(items)).unwrap();
        fn count(found: &ForwardedMessage) -> usize { found.children.iter().map(|child| 1 + count(child)).sum() }
        prop_assert_eq!(count(&found) + found.left_out, uppers.len());
        prop_assert!(count(&found) <= items);
    }
}
