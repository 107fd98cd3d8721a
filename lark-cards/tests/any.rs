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

/// Elements that the builder takes, some of them wrong.
fn element() -> impl Strategy<Value = AnyElement> {
    let text = "\\PC{0,40}";
    let id = "[ab][0-9]{0,2}|1";
    let leaf = prop_oneof![
        (text, -105..=105_i32).prop_map(|(text, margin)| AnyElement::new(Markdown::new(text).margin(margin))),
        id.prop_map(|id| AnyElement::new(Divider::new().element_id(id))),
        ("\\PC{0,105}", 0..=99_u8).prop_map(|(text, n)| {
            let value = std::collections::BTreeMap::from([(text.clone(), n)]);
            AnyElement::new(Button::new(text).kind(ButtonKind::Laser).callback(value))
        }),
        (text, text).prop_map(|(a, b)| AnyElement::new(Div::new(Text::lark_md(a)).icon(Icon::standard(b)))),
        (text, 0..=1005_i32).prop_map(|(text, n)| AnyElement::new(Image::new(text, "alt").size((1, n)))),
        prop::collection::vec(text, 0..5).prop_map(|ids| AnyElement::new(PersonList::new(ids))),
        (id, 0..=1005_u32).prop_map(|(id, n)| AnyElement::new(Input::new(id).max_length(n))),
        (0..=12_u16).prop_map(|n| AnyElement::new(Div::new(Text::plain("").text_color(Hue::Grey.step(n * 50))))),
        Just(AnyElement::new(Button::submit("Send"))),
        any::<bool>().prop_map(|many| AnyElement::new(SelectImage::new("i").multi_select(many))),
        text.prop_map(|text| AnyElement::new(Markdown::new("a|b\n-|-\n".repeat(text.len() % 7)))),
    ];
    leaf.prop_recursive(7, 24, 4, |inner| {
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
        let form = form.then(|| Form::new("f").elements(elements.clone()));
        let card = Card::new().header("a").elements(elements).elements(form).build();
        if let Ok(card) = card {
            prop_assert_eq!(check_text(card.as_str()), []);
            prop_assert_eq!(serde_json::from_str::<Value>(card.as_str()).unwrap(), card.to_value());
        }
    }

    #[test]
    fn what_the_check_lets_pass_can_be_built(elements in prop::collection::vec(element(), 0..6)) {
        let json: Vec<Value> = elements.iter().map(|element| serde_json::to_value(element).unwrap()).collect();
        let card = serde_json::json!({"schema": "2.0", "body": {"elements": json}});
        let built = Card::new().elements(elements).build();
        let problems = built.map_or_else(CardProblems::into_problems, |_| Vec::new());
        prop_assert_eq!(problems, check(&card));
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
