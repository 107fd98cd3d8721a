//! Every member of the catalog has a way to be built, and passes the check.
#![allow(clippy::unwrap_used, reason = "tests")]

mod cards;
mod changed;

use std::collections::BTreeMap;

use lark_cards::{Card, Column, ColumnSet, Divider, Header, Locale, Markdown, RawElement, TagColor, TextTag, check};
use serde_json::{Value, json};

use self::cards::built;

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Whether there is something at a path of the catalog, whose names go through lists.
fn has(value: &Value, path: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    match value {
        Value::Array(items) => items.iter().any(|item| has(item, path)),
        value => value.get(name).is_some_and(|inner| rest.is_none_or(|rest| has(inner, rest))),
    }
}

/// Every element in a card, by its tag.
fn elements<'a>(value: &'a Value, found: &mut BTreeMap<&'a str, Vec<&'a Value>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| elements(item, found)),
        Value::Object(map) => {
            if let Some(tag) = value["tag"].as_str() {
                found.entry(tag).or_default().push(value);
            }
            map.values().for_each(|inner| elements(inner, found));
        }
        _ => {}
    }
}

#[test]
fn every_member_of_the_catalog_can_be_built() {
    let catalog = parse(include_str!("../../catalog/card-json-2.json"));
    let cards = built();
    let mut found = BTreeMap::new();
    for card in &cards {
        elements(card, &mut found);
        found.entry("header").or_default().push(&card["header"]);
    }
    let mut count = 0;
    for (tag, element) in catalog["elements"].as_object().unwrap() {
        for field in element["fields"].as_array().unwrap() {
            let path = field["path"].as_str().unwrap();
            assert!(found.get(tag.as_str()).is_some_and(|all| all.iter().any(|one| has(one, path))), "{tag}.{path}");
            count += 1;
        }
    }
    assert_eq!((catalog["elements"].as_object().unwrap().len(), count), (28, 574));
}

#[test]
fn every_member_around_the_elements_can_be_built() {
    let additions = parse(include_str!("../../catalog/additions.json"));
    let cards = built();
    for (object, at) in [("card", ""), ("body", "body."), ("config", "config.")] {
        for field in additions["objects"][object].as_array().unwrap() {
            let path = format!("{at}{}", field["path"].as_str().unwrap());
            assert!(cards.iter().any(|card| has(card, &path)), "{path}");
        }
    }
}

#[test]
fn what_is_built_passes_the_check() {
    for card in built() {
        assert_eq!(check(&card), []);
    }
}

#[test]
fn the_text_of_an_element_is_its_serialized_form() {
    let element = RawElement::new(json!({"tag": "hologram"}));
    let column = Column::new()
        .padding(4)
        .raw("new", json!([1]))
        .element(Markdown::new("a\n\"b\"").i18n_content(Locale::EnUs, "c"));
    let set = ColumnSet::new().column(column.element(element)).margin((1, 2));
    let serialized = serde_json::to_value(&set).unwrap();
    let card = Card::new().element(set).build().unwrap();
    assert_eq!(card.to_value(), json!({"schema": "2.0", "body": {"elements": [serialized]}}));
    assert_eq!(parse(&serde_json::to_string(&card).unwrap()), parse(card.as_str()));
}

#[test]
fn members_that_are_set_late_do_not_get_into_lists() {
    let column = Column::new().element(Divider::new()).padding(4).element(Markdown::new("a").margin(1)).padding(5);
    let header = Header::new("a").tag(TextTag::new("b")).padding(1).tag(TextTag::new("c").color(TagColor::Red));
    let text = Markdown::new("a")
        .i18n_content(Locale::EnUs, "b")
        .margin(1)
        .i18n_content(Locale::ZhCn, "c")
        .i18n_content(Locale::EnUs, "d");
    let card =
        Card::new().header(header).element(ColumnSet::new().column(column)).element(text).build().unwrap().to_value();
    let plain = |text: &str| json!({"tag": "plain_text", "content": text});
    assert_eq!(
        card["header"],
        json!({"title": plain("a"), "padding": "1px", "text_tag_list": [
            {"tag": "text_tag", "text": plain("b")}, {"tag": "text_tag", "text": plain("c"), "color": "red"},
        ]})
    );
    assert_eq!(
        card["body"]["elements"][0]["columns"],
        json!([{"tag": "column", "padding": "5px", "elements": [
            {"tag": "hr"}, {"tag": "markdown", "content": "a", "margin": "1px"},
        ]}])
    );
    assert_eq!(
        card["body"]["elements"][1],
        json!({"tag": "markdown", "content": "a", "margin": "1px", "i18n_content": {"en_us": "d", "zh_cn": "c"}})
    );
}
