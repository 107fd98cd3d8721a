//! Cards of any kind.

use lark_cards::*;
use proptest::prelude::*;
use serde_json::Value;

/// JSON with the names of cards in it, so that much of it is nearly a card.
fn json() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "2.0",
        "markdown",
        "form",
        "column_set",
        "column",
        "table",
        "button",
        "submit",
        "plain_text",
        "8px",
        "blue",
        "a",
        "callback",
        "audio",
        "checker",
        "img_combination",
        "standard_icon",
        "en_us",
        "",
    ]);
    let name = prop::sample::select(vec![
        "schema",
        "body",
        "elements",
        "tag",
        "columns",
        "rows",
        "header",
        "title",
        "content",
        "name",
        "element_id",
        "config",
        "style",
        "color",
        "text",
        "behaviors",
        "type",
        "value",
        "icon",
        "options",
        "margin",
        "data",
        "i18n_content",
        "x",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(12, 120, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..8)
                .prop_map(|map| map.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

/// Elements that the builder takes; names and ids are made different afterwards.
fn element() -> impl Strategy<Value = AnyElement> {
    let text = "\\PC{0,40}";
    let leaf = prop_oneof![
        (text, -99..=99_i32).prop_map(|(text, margin)| AnyElement::new(Markdown::new(text).margin(margin))),
        Just(AnyElement::new(Divider::new())),
        (text, 0..=99_u8).prop_map(|(text, n)| {
            let value = std::collections::BTreeMap::from([(text.clone(), n)]);
            AnyElement::new(Button::new(text).kind(ButtonKind::Laser).callback(value))
        }),
        (text, text).prop_map(|(a, b)| AnyElement::new(Div::new(Text::lark_md(a)).icon(Icon::standard(b)))),
        text.prop_map(|text| AnyElement::new(Image::new(text, "alt").size((1, 1000)))),
        prop::collection::vec(text, 0..5).prop_map(|ids| AnyElement::new(PersonList::new(ids))),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..4);
        prop_oneof![
            inner.clone().prop_map(|inner| AnyElement::new(CollapsiblePanel::new("p").elements(inner))),
            inner.clone().prop_map(|inner| AnyElement::new(InteractiveContainer::new().open_url("u").elements(inner))),
            inner.prop_map(|inner| AnyElement::new(ColumnSet::new().column(Column::new().weight(5).elements(inner)))),
        ]
    })
}

proptest! {
    #[test]
    fn the_check_takes_any_json(value in json()) {
        let problems = check(&value);
        prop_assert_eq!(check_text(&value.to_string()), problems);
    }

    #[test]
    fn the_check_takes_any_text(text in "\\PC*|[{}\\[\\]\":,\\\\ud8c0 ]*") {
        let _ = check_text(&text);
    }

    #[test]
    fn what_the_builder_writes_passes_the_check(elements in prop::collection::vec(element(), 0..6), form in any::<bool>()) {
        let form = form.then(|| Form::new("f").elements(elements.clone()).element(Button::submit("Send")));
        let card = Card::new().header("a").elements(elements).elements(form).build();
        let card = card.unwrap();
        prop_assert_eq!(check_text(card.as_str()), []);
        prop_assert_eq!(serde_json::from_str::<Value>(card.as_str()).unwrap(), card.to_value());
    }
}

#[test]
fn a_card_as_deep_as_parsers_permit_is_refused_and_not_followed() {
    let mut deep = serde_json::json!({"tag": "hr"});
    for _ in 0..60 {
        deep = serde_json::json!({"tag": "collapsible_panel", "header": {}, "elements": [deep]});
    }
    let problems = check(&serde_json::json!({"schema": "2.0", "body": {"elements": [deep]}}));
    assert_eq!(problems[0].rule, Rule::Limit);
    assert_eq!(problems[0].path, format!("body.elements[0]{}", ".elements[0]".repeat(5)));
}
