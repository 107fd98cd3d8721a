//! Cards with one thing wrong are refused at its place; what pages and samples show passes.
#![expect(clippy::needless_pass_by_value, reason = "values are written at the call")]

use lark_cards::{Rule, check, check_text};
use serde_json::{Value, json};

fn card(elements: Value) -> Value {
    json!({"schema": "2.0", "body": {"elements": elements}})
}

fn form(elements: Value) -> Value {
    card(json!([{"tag": "form", "name": "form", "elements": elements}]))
}

/// The first problem's path and rule.
#[track_caller]
fn refused(card: &Value, path: &str, rule: Rule) {
    let problems = check(card);
    let found: Vec<(&str, Rule)> = problems.iter().map(|problem| (problem.path.as_str(), problem.rule)).collect();
    assert_eq!(found, [(path, rule)], "{problems:#?}");
    assert!(!problems[0].help.is_empty());
}

#[track_caller]
fn passes(card: &Value) {
    assert_eq!(check(card), []);
}

fn submit() -> Value {
    json!({"tag": "button", "text": {"tag": "plain_text", "content": "Send"}, "name": "send", "form_action_type": "submit"})
}

#[test]
fn cards_without_elements_pass() {
    passes(&json!({}));
    passes(&json!({"schema": "2.0"}));
    passes(&json!({"schema": "2.0", "body": {}}));
    passes(&json!({"type": "template", "data": {"template_id": "AAq1", "template_variable": {"a": [1]}}}));
    passes(&json!({"type": "card", "data": {"card_id": "7371713483664506900"}}));
}

#[test]
fn what_is_no_card_is_refused_at_the_root() {
    for value in [json!(null), json!([]), json!("{}"), json!(7)] {
        refused(&value, "", Rule::WrongType);
    }
    let problems = check_text("{\"schema\":");
    assert_eq!((problems[0].path.as_str(), problems[0].rule), ("", Rule::Syntax));
    assert_eq!(check_text("{}"), []);
}

#[test]
fn half_a_surrogate_pair_is_refused_at_its_place() {
    let text =
        r#"{"schema": "2.0", "body": {"elements": [{"tag": "hr"}, {"tag": "markdown", "content": "\"a, \ud83d"}]}}"#;
    let problems = check_text(text);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].path.as_str(), problems[0].rule), ("body.elements[1].content", Rule::Syntax));
    let low = r#"{"header": {"title": {"content": "\\ud83d \ude00"}}}"#;
    assert_eq!(check_text(low)[0].path, "header.title.content");
    let whole = text.replace("\\ud83d", "\\ud83d\\ude00");
    assert_eq!(check_text(&whole), []);
}

#[test]
fn unknown_members_are_refused_where_they_are() {
    refused(&json!({"schema": "2.0", "host": "im_message"}), "host", Rule::UnknownMember);
    refused(&json!({"schema": "2.0", "elements": []}), "elements", Rule::UnknownMember);
    refused(
        &json!({"schema": "2.0", "config": {"wide_screen_mode": true}}),
        "config.wide_screen_mode",
        Rule::UnknownMember,
    );
    refused(&json!({"schema": "2.0", "body": {"wrap": true}}), "body.wrap", Rule::UnknownMember);
    refused(&card(json!([{"tag": "hr", "thick": 1}])), "body.elements[0].thick", Rule::UnknownMember);
    refused(
        &card(
            json!([{"tag": "markdown", "content": "", "icon": {"tag": "standard_icon", "token": "a", "tint": "red"}}]),
        ),
        "body.elements[0].icon.tint",
        Rule::UnknownMember,
    );
    refused(
        &card(json!([{"tag": "markdown", "content": "", "i18n_content": {"xx_yy": ""}}])),
        "body.elements[0].i18n_content.xx_yy",
        Rule::UnknownMember,
    );
}

#[test]
fn elements_of_1_0_and_unknown_ones_are_refused_at_their_tag() {
    for tag in ["action", "note", "hologram", "header", "plain_text", ""] {
        refused(&card(json!([{"tag": tag}])), "body.elements[0].tag", Rule::UnknownElement);
    }
    refused(&card(json!([{"tag": 7}])), "body.elements[0].tag", Rule::WrongType);
    refused(&card(json!([{}])), "body.elements[0].tag", Rule::MissingMember);
    refused(&card(json!(["hr"])), "body.elements[0]", Rule::WrongType);
}

#[test]
fn missing_members_are_named() {
    refused(&json!({"body": {}}), "schema", Rule::MissingMember);
    refused(&json!({"schema": "2.0", "header": {}}), "header.title", Rule::MissingMember);
    refused(&json!({"schema": "2.0", "card_link": {"pc_url": "a"}}), "card_link.url", Rule::MissingMember);
    refused(&card(json!([{"tag": "markdown"}])), "body.elements[0].content", Rule::MissingMember);
    refused(&card(json!([{"tag": "table", "columns": []}])), "body.elements[0].rows", Rule::MissingMember);
    refused(
        &card(json!([{"tag": "button", "text": {"tag": "plain_text"}}])),
        "body.elements[0].text.content",
        Rule::MissingMember,
    );
    refused(
        &card(json!([{"tag": "button", "text": {"content": "a"}}])),
        "body.elements[0].text.tag",
        Rule::MissingMember,
    );
    refused(
        &card(json!([{"tag": "button", "behaviors": [{"type": "open_url"}]}])),
        "body.elements[0].behaviors[0].default_url",
        Rule::MissingMember,
    );
    refused(
        &card(json!([{"tag": "button", "confirm": {"title": {"tag": "plain_text", "content": "a"}}}])),
        "body.elements[0].confirm.text",
        Rule::MissingMember,
    );
    refused(
        &json!({"schema": "2.0", "config": {"streaming_config": {"print_step": {"pc": 2}}}}),
        "config.streaming_config.print_step.default",
        Rule::MissingMember,
    );
}

#[test]
fn wrong_types_are_refused() {
    refused(&json!({"schema": 2.0}), "schema", Rule::WrongType);
    refused(&json!({"schema": "2.0", "body": []}), "body", Rule::WrongType);
    refused(&json!({"schema": "2.0", "header": {"title": "Hi"}}), "header.title", Rule::WrongType);
    refused(&card(json!({})), "body.elements", Rule::WrongType);
    refused(&card(json!([{"tag": "markdown", "content": 5}])), "body.elements[0].content", Rule::WrongType);
    refused(&card(json!([{"tag": "markdown", "content": null}])), "body.elements[0].content", Rule::WrongType);
    refused(&card(json!([{"tag": "input", "disabled": "true"}])), "body.elements[0].disabled", Rule::WrongType);
    refused(&card(json!([{"tag": "input", "rows": "3"}])), "body.elements[0].rows", Rule::WrongType);
    refused(&card(json!([{"tag": "input", "rows": 2.5}])), "body.elements[0].rows", Rule::WrongType);
    refused(&card(json!([{"tag": "chart", "chart_spec": "{}"}])), "body.elements[0].chart_spec", Rule::WrongType);
    refused(&card(json!([{"tag": "button", "behaviors": {}}])), "body.elements[0].behaviors", Rule::WrongType);
    refused(
        &card(json!([{"tag": "button", "behaviors": [{"type": "callback", "value": [1]}]}])),
        "body.elements[0].behaviors[0].value",
        Rule::WrongType,
    );
}

#[test]
fn values_that_do_not_exist_are_refused() {
    refused(&json!({"schema": "1.0"}), "schema", Rule::WrongValue);
    refused(&json!({"schema": "2.0", "config": {"update_multi": false}}), "config.update_multi", Rule::WrongValue);
    refused(&json!({"schema": "2.0", "config": {"locales": ["en"]}}), "config.locales[0]", Rule::WrongValue);
    refused(
        &json!({"schema": "2.0", "header": {"title": {"tag": "plain_text", "content": ""}, "template": "pink"}}),
        "header.template",
        Rule::WrongValue,
    );
    for (element, member) in [
        (json!({"tag": "markdown", "content": "", "text_align": "centre"}), "text_align"),
        (json!({"tag": "markdown", "content": "", "text_size": "huge"}), "text_size"),
        (json!({"tag": "markdown", "content": "", "margin": "100px"}), "margin"),
        (json!({"tag": "markdown", "content": "", "margin": "4"}), "margin"),
        (json!({"tag": "button", "width": "99px"}), "width"),
        (json!({"tag": "button", "type": "secondary"}), "type"),
        (json!({"tag": "input", "max_length": 1001}), "max_length"),
        (json!({"tag": "input", "max_length": 0}), "max_length"),
        (json!({"tag": "audio", "file_key": "f", "fill_color": "blue-55"}), "fill_color"),
        (json!({"tag": "hr", "element_id": "1a"}), "element_id"),
        (json!({"tag": "hr", "element_id": "a23456789012345678901"}), "element_id"),
        (json!({"tag": "table", "columns": [], "rows": [], "page_size": 11}), "page_size"),
    ] {
        let mut card = card(json!([element]));
        card["config"] = json!({"enable_forward": false});
        refused(&card, &format!("body.elements[0].{member}"), Rule::WrongValue);
    }
    refused(
        &card(json!([{"tag": "div", "text": {"tag": "plain_text", "content": "", "text_color": "#ff0000"}}])),
        "body.elements[0].text.text_color",
        Rule::WrongValue,
    );
    refused(
        &card(json!([{"tag": "button", "text": {"tag": "markdown", "content": ""}}])),
        "body.elements[0].text.tag",
        Rule::WrongValue,
    );
    refused(
        &card(json!([{"tag": "button", "behaviors": [{"type": "submit"}]}])),
        "body.elements[0].behaviors[0].type",
        Rule::WrongValue,
    );
}

#[test]
fn a_card_may_define_colours_and_sizes_of_texts() {
    let mut card = card(json!([{
        "tag": "div",
        "text": {"tag": "plain_text", "content": "a", "text_size": "cus-0", "text_color": "brand"},
    }]));
    assert_eq!(check(&card).len(), 2);
    card["config"] = json!({"style": {
        "text_size": {"cus-0": {"default": "medium", "pc": "medium", "mobile": "large"}},
        "color": {"brand": {"light_mode": "rgba(5,157,178,0.52)", "dark_mode": "rgba(78,23,108,0.49)"}},
    }});
    passes(&card);
    card["config"]["style"]["color"]["brand"]["dark_mode"] = json!("rgba(78,23)");
    refused(&card, "config.style.color.brand.dark_mode", Rule::WrongValue);
}

#[test]
fn elements_are_refused_where_they_may_not_be() {
    let table = json!({"tag": "table", "columns": [], "rows": []});
    let column =
        |element: &Value| json!([{"tag": "column_set", "columns": [{"tag": "column", "elements": [element]}]}]);
    let inner = json!({"tag": "form", "name": "inner", "elements": [{
        "tag": "button", "name": "inner_send", "form_action_type": "submit"
    }]});
    refused(&card(column(&table)), "body.elements[0].columns[0].elements[0]", Rule::Placement);
    refused(&card(column(&inner)), "body.elements[0].columns[0].elements[0]", Rule::Placement);
    refused(&form(json!([submit(), table])), "body.elements[0].elements[1]", Rule::Placement);
    refused(&form(json!([submit(), inner])), "body.elements[0].elements[1]", Rule::Placement);
    refused(&card(json!([{"tag": "column"}])), "body.elements[0]", Rule::Placement);
    refused(
        &card(json!([{"tag": "column_set", "columns": [{"tag": "hr"}]}])),
        "body.elements[0].columns[0]",
        Rule::Placement,
    );
    let panel = |element: &Value| json!({"tag": "collapsible_panel", "header": {}, "elements": [element]});
    refused(&card(json!([panel(&inner)])), "body.elements[0].elements[0]", Rule::Placement);
    refused(&card(column(&panel(&table))), "body.elements[0].columns[0].elements[0].elements[0]", Rule::Placement);
    refused(
        &card(json!([{"tag": "interactive_container", "behaviors": [], "elements": [table]}])),
        "body.elements[0].elements[0]",
        Rule::Placement,
    );
    refused(
        &card(json!([{"tag": "checker", "button_area": {"buttons": [{"tag": "hr"}]}}])),
        "body.elements[0].button_area.buttons[0]",
        Rule::Placement,
    );
    let images = json!({"tag": "select_img", "name": "i", "multi_select": true, "options": [{"img_key": "k"}]});
    refused(&card(json!([images])), "body.elements[0].multi_select", Rule::Placement);
    passes(&form(json!([submit(), images])));
}

#[test]
fn two_hundred_elements_pass_and_one_more_does_not() {
    let lines = |count| card(Value::Array(vec![json!({"tag": "hr"}); count]));
    passes(&lines(200));
    refused(&lines(201), "body.elements[200]", Rule::Limit);
    // Texts count.
    let button = json!({"tag": "button", "text": {"tag": "plain_text", "content": "a"}});
    passes(&card(Value::Array(vec![button.clone(); 100])));
    refused(&card(Value::Array(vec![button; 101])), "body.elements[100]", Rule::Limit);
}

#[test]
fn thirty_kilobytes_pass_and_one_byte_more_does_not() {
    let empty = card(json!([{"tag": "markdown", "content": ""}])).to_string().len();
    let of = |bytes: usize| card(json!([{"tag": "markdown", "content": "x".repeat(bytes - empty)}]));
    passes(&of(30 * 1024));
    refused(&of(30 * 1024 + 1), "", Rule::Size);
    // Blanks between are not sent.
    assert_eq!(check_text(&serde_json::to_string_pretty(&of(30 * 1024)).unwrap()), []);
}

#[test]
fn there_are_limits_for_tables_columns_tags_images_buttons_and_levels() {
    let table = json!({"tag": "table", "columns": [], "rows": []});
    passes(&card(Value::Array(vec![table.clone(); 5])));
    refused(&card(Value::Array(vec![table; 6])), "body.elements[5]", Rule::Limit);

    let columns: Vec<Value> = (0..51).map(|n| json!({"name": format!("c{n}"), "data_type": "text"})).collect();
    passes(&card(json!([{"tag": "table", "columns": columns[..50], "rows": []}])));
    refused(
        &card(json!([{"tag": "table", "columns": columns, "rows": []}])),
        "body.elements[0].columns[50]",
        Rule::Limit,
    );

    let tag = json!({"tag": "text_tag", "text": {"tag": "plain_text", "content": "a"}});
    let header = |count| {
        json!({"schema": "2.0", "header": {
            "title": {"tag": "plain_text", "content": ""}, "text_tag_list": vec![tag.clone(); count]
        }})
    };
    passes(&header(3));
    refused(&header(4), "header.text_tag_list[3]", Rule::Limit);

    let images = |count| {
        card(json!([{
            "tag": "img_combination", "combination_mode": "triple", "img_list": vec![json!({"img_key": "k"}); count]
        }]))
    };
    passes(&images(3));
    refused(&images(4), "body.elements[0].img_list[3]", Rule::Limit);

    let tables = |count| card(json!([{"tag": "markdown", "content": "| a |\n|---|\n| 1 |\n\n".repeat(count)}]));
    passes(&tables(4));
    refused(&tables(5), "body.elements[0].content", Rule::Limit);

    let mut deep = json!({"tag": "hr"});
    for _ in 0..5 {
        deep = json!({"tag": "collapsible_panel", "header": {}, "elements": [deep]});
    }
    passes(&card(json!([deep])));
    let deeper = json!({"tag": "column_set", "columns": [{"tag": "column", "elements": [deep]}]});
    let path = format!("body.elements[0].columns[0]{}", ".elements[0]".repeat(5));
    refused(&card(json!([deeper])), &path, Rule::Limit);
}

#[test]
fn texts_of_buttons_and_placeholders_have_a_hundred_characters() {
    let button = |text: String| card(json!([{"tag": "button", "text": {"tag": "plain_text", "content": text}}]));
    passes(&button("字".repeat(100)));
    refused(&button("字".repeat(101)), "body.elements[0].text.content", Rule::Length);
    refused(
        &card(json!([{"tag": "input", "placeholder": {"tag": "plain_text", "content": "x".repeat(101)}}])),
        "body.elements[0].placeholder.content",
        Rule::Length,
    );
}

#[test]
fn ids_and_names_are_there_once() {
    refused(
        &card(
            json!([{"tag": "hr", "element_id": "a"}, {"tag": "hr", "element_id": "b"}, {"tag": "hr", "element_id": "a"}]),
        ),
        "body.elements[2].element_id",
        Rule::Duplicate,
    );
    let input = json!({"tag": "input", "name": "reason"});
    refused(&form(json!([input, submit(), input])), "body.elements[0].elements[2].name", Rule::Duplicate);
    // Outside of forms a name means nothing.
    passes(&card(json!([input, input])));
}

#[test]
fn a_form_is_submitted_and_what_is_in_it_has_names() {
    refused(&form(json!([{"tag": "input", "name": "a"}])), "body.elements[0]", Rule::Submit);
    refused(&form(json!([submit(), {"tag": "input"}])), "body.elements[0].elements[1].name", Rule::MissingMember);
    refused(
        &form(json!([{"tag": "button", "form_action_type": "submit"}])),
        "body.elements[0].elements[0].name",
        Rule::MissingMember,
    );
    refused(
        &form(json!([submit(), {"tag": "date_picker", "name": ""}])),
        "body.elements[0].elements[1].name",
        Rule::WrongValue,
    );
    // The button may be in a column; official samples have other ways to say that it submits.
    passes(&form(json!([{"tag": "column_set", "columns": [{"tag": "column", "elements": [submit()]}]}])));
    passes(&form(json!([{"tag": "button", "name": "b", "action_type": "form_submit"}])));
    passes(&form(
        json!([{"tag": "button", "name": "b", "behaviors": [{"type": "form_action", "behavior": "submit"}]}]),
    ));
    // A button that opens an address needs no name.
    passes(&form(
        json!([submit(), {"tag": "button", "behaviors": [{"type": "open_url", "default_url": "https://a"}]}]),
    ));
}

#[test]
fn rows_have_the_columns_of_their_table() {
    let table = |row: Value| {
        card(json!([{"tag": "table", "rows": [row], "columns": [
            {"name": "text", "data_type": "text"}, {"name": "number", "data_type": "number"},
            {"name": "options", "data_type": "options"}, {"name": "persons", "data_type": "persons"},
            {"name": "date", "data_type": "date"},
        ]}]))
    };
    passes(&table(json!({
        "text": "a", "number": 1.5, "options": [{"text": "S2", "color": "blue"}], "persons": ["ou_1"], "date": 1_699_341_315_000_i64
    })));
    passes(&table(json!({"persons": "ou_1"})));
    refused(&table(json!({"other": 1})), "body.elements[0].rows[0].other", Rule::UnknownMember);
    refused(&table(json!({"number": [1]})), "body.elements[0].rows[0].number", Rule::WrongType);
    refused(&table(json!([])), "body.elements[0].rows[0]", Rule::WrongType);
}

#[test]
fn a_card_with_audio_must_not_be_forwarded() {
    let mut card = card(json!([{"tag": "audio", "file_key": "f"}, {"tag": "audio", "file_key": "g"}]));
    refused(&card, "config.enable_forward", Rule::WrongValue);
    card["config"] = json!({"enable_forward": false});
    passes(&card);
}

#[test]
fn what_samples_have_and_pages_do_not_passes() {
    passes(&card(json!([
        {"tag": "img", "img_key": "k", "mode": "fit_horizontal", "custom_width": 300, "compact_width": false},
        {"tag": "button", "action_type": "request", "value": {"a": 1}, "url": "https://a"},
        {"tag": "select_static", "disabled_tips": {"tag": "plain_text", "content": ""}, "hover_tips": {"tag": "plain_text", "content": ""}},
        {"tag": "input", "placeholder": {"content": "a"}, "value": "v", "i18n_default_value": {"en_us": "a"}},
        {"tag": "interactive_container", "behaviors": [], "elements": [], "padding": "4px, 12px", "background_style": "laser"},
        {"tag": "multi_select_person", "selected_values": ["ou_1"], "options": [{"value": "ou_1"}]},
        {"tag": "date_picker", "value": {"k": "v"}},
        {"tag": "div", "fields": [{"is_short": true, "text": {"tag": "lark_md", "content": "a"}}]},
        {"tag": "collapsible_panel", "header": {"title": {"tag": "markdown", "content": "a"}, "icon": {
            "tag": "standard_icon", "token": "down-small-ccm_outlined", "color": "", "size": "16px 16px"
        }, "icon_expanded_angle": -180}, "border": {"color": "grey", "corner_radius": "5px"}, "elements": []},
    ])));
}
