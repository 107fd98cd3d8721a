//! What builders refuse and how they write.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use lark_cards::*;
use serde_json::json;

#[track_caller]
fn refused(card: Card, path: &str, rule: Rule) {
    let problems = card.build().unwrap_err().into_problems();
    let found: Vec<(&str, Rule)> = problems.iter().map(|problem| (problem.path.as_str(), problem.rule)).collect();
    assert_eq!(found, [(path, rule)], "{problems:#?}");
}

#[test]
fn a_form_is_written_as_pages_show_it() {
    let card = Card::new()
        .header(Header::new("Leave").template(Template::Blue))
        .element(
            Form::new("leave")
                .element(Input::new("reason").required().placeholder("Why?"))
                .element(Button::submit("Send").confirm(Confirm::new("Sure?", "No way back"))),
        )
        .build()
        .unwrap();
    assert_eq!(
        card.to_value(),
        json!({
            "schema": "2.0",
            "header": {"title": {"tag": "plain_text", "content": "Leave"}, "template": "blue"},
            "body": {"elements": [{
                "tag": "form",
                "name": "leave",
                "elements": [
                    {"tag": "input", "name": "reason", "required": true, "placeholder": {"tag": "plain_text", "content": "Why?"}},
                    {
                        "tag": "button",
                        "text": {"tag": "plain_text", "content": "Send"},
                        "form_action_type": "submit",
                        "name": "submit",
                        "confirm": {
                            "title": {"tag": "plain_text", "content": "Sure?"},
                            "text": {"tag": "plain_text", "content": "No way back"},
                        },
                    },
                ],
            }]},
        })
    );
}

#[test]
fn sizes_and_colours_are_written_in_the_platforms_words() {
    let column = Column::new()
        .padding((1, -2, 3, 4))
        .horizontal_spacing(Spacing::ExtraLarge)
        .vertical_spacing(7)
        .width(ColumnWidth::Weighted)
        .background_style(Color::rgba(1, 2, 3, 0.25));
    assert_eq!(
        serde_json::to_value(&column).unwrap(),
        json!({
            "tag": "column", "padding": "1px -2px 3px 4px", "horizontal_spacing": "extra_large", "vertical_spacing": "7px",
            "width": "weighted", "background_style": "rgba(1,2,3,0.25)",
        })
    );
    let image = Image::new("k", "a").size((20, 30)).corner_radius(CornerRadius::Percent(50));
    let image = serde_json::to_value(&image).unwrap();
    assert_eq!((&image["size"], &image["corner_radius"]), (&json!("20px 30px"), &json!("50%")));
}

#[test]
fn the_last_value_of_a_member_counts() {
    let text = Markdown::new("a").margin(1).margin(2).raw("margin", "3px").raw("new", 1).raw("new", 2);
    let card = Card::new().element(text.clone()).build().unwrap();
    let written = r#"{"tag":"markdown","content":"a","margin":"3px","new":2}"#;
    assert_eq!(card.as_str(), format!(r#"{{"schema":"2.0","body":{{"elements":[{written}]}}}}"#));
    let text = text.margin(4);
    assert_eq!(serde_json::to_value(&text).unwrap()["margin"], "4px");
}

#[test]
fn json_of_ones_own_may_be_newer_than_this_crate() {
    let card = Card::new()
        .raw("footer", json!({"text": "a"}))
        .element(Markdown::new("a").raw("text_align", "justify").raw("glow", true))
        .element(RawElement::new(json!({"tag": "hologram", "depth": 3})))
        .element(Button::new("a").behavior(Behavior::raw(json!({"type": "teleport"}))))
        .build()
        .unwrap();
    assert_eq!(card.to_value()["body"]["elements"][1]["tag"], "hologram");
    // Its ids are known all the same.
    let hr = json!({"tag": "hr", "element_id": "a"});
    refused(
        Card::new().element(Divider::new().element_id("a")).element(RawElement::new(hr)),
        "body.elements[1].element_id",
        Rule::Duplicate,
    );
    refused(Card::new().element(RawElement::new(json!({}))), "body.elements[0].tag", Rule::MissingMember);
}

#[test]
fn what_types_do_not_know_is_refused_with_its_path() {
    let column = |element: Markdown| Card::new().element(ColumnSet::new().column(Column::new().element(element)));
    let at = |member: &str| format!("body.elements[0].columns[0].elements[0].{member}");
    refused(column(Markdown::new("").margin(100)), &at("margin"), Rule::WrongValue);
    refused(column(Markdown::new("").margin(1_000_000)), &at("margin"), Rule::WrongValue);
    refused(column(Markdown::new("").text_size("own")), &at("text_size"), Rule::WrongValue);
    refused(column(Markdown::new("").element_id("1")), &at("element_id"), Rule::WrongValue);
    refused(column(Markdown::new("").icon(Icon::standard("a").color("blue-55"))), &at("icon.color"), Rule::WrongValue);
    refused(
        column(Markdown::new("").icon(Icon::standard("a").color(Hue::Blue.step(0)))),
        &at("icon.color"),
        Rule::WrongValue,
    );
    refused(Card::new().element(Button::new("x".repeat(101))), "body.elements[0].text.content", Rule::Length);
    refused(Card::new().element(Form::new("f").element(Input::new("a"))), "body.elements[0]", Rule::Submit);
    refused(
        Card::new()
            .element(Form::new("f").element(Input::new("a")).element(Input::new("a")).element(Button::submit(""))),
        "body.elements[0].elements[1].name",
        Rule::Duplicate,
    );
    refused(Card::new().elements(vec![Divider::new(); 201]), "body.elements[200]", Rule::Limit);
    refused(Card::new().elements(vec![Table::new(); 6]), "body.elements[5]", Rule::Limit);
    refused(Card::new().element(Markdown::new("x".repeat(31_000))), "", Rule::Size);
    refused(
        Card::new().element(Table::new().column(TableColumn::text("a")).row(json!({"b": 1}))),
        "body.elements[0].rows[0].b",
        Rule::UnknownMember,
    );
    refused(Card::new().element(Chart::new("bar")), "body.elements[0].chart_spec", Rule::WrongType);
    refused(Card::new().element(Audio::new("f")), "config.enable_forward", Rule::WrongValue);
}

#[test]
fn what_cannot_become_json_is_refused_where_it_is() {
    let keys = std::collections::BTreeMap::from([((1, 2), 3)]);
    refused(
        Card::new().element(Button::new("a").callback(keys)),
        "body.elements[0].behaviors[0].value",
        Rule::WrongType,
    );
    refused(
        Card::new().element(Checker::new("c", "a").checked_style(true, f64::NAN)),
        "body.elements[0].checked_style.opacity",
        Rule::WrongType,
    );
}

#[test]
fn the_error_has_every_problem_in_a_line() {
    let error = Card::new().element(Divider::new().margin(100)).element(Form::new("f")).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the platform would refuse this card: body.elements[0].margin: write `-99px` to `99px`, or two or four of them with \
         blanks between; not `100px`; body.elements[1]: add a button with `form_action_type` \"submit\": without one nobody \
         can send the form"
    );
}
