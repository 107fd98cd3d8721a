//! Cards as pictures of themselves, for the page: nothing in them can be done, and nothing of them is HTML.

use std::fmt::Write as _;

use serde_json::Value;

use super::markdown::{colour, markdown};
use crate::page::escaped;

/// What the pictures look like.
pub(crate) const STYLE: &str = "\
.card{max-width:600px;border:1px solid #8884;border-radius:8px;overflow:hidden;background:#fff;color:#1f2329;margin:.5rem 0;\
color-scheme:light}\
.card>header{padding:.6rem .8rem;border-bottom:1px solid #8882}.card>header b{font-size:1.05rem}\
.card>.body{padding:.7rem .8rem;display:flex;flex-direction:column;gap:.5rem}\
.card .row{flex-direction:row;flex-wrap:wrap}\
.card p{margin:.2rem 0}.card h1,.card h2,.card h3,.card h4{font-size:1.05rem;margin:.3rem 0}\
.card .columns{display:flex;flex-wrap:wrap;gap:.5rem}.card .columns>*{min-width:0}\
.card .stack{display:flex;flex-direction:column;gap:.5rem}\
.card .box{border:1px solid #8884;border-radius:6px;padding:.5rem .7rem}\
.card .shown{background:#f2f3f5;border-radius:6px;padding:.9rem;text-align:center;color:#646a73}\
.card .tag{border-radius:4px;padding:0 .35rem;font-size:.8rem;margin-left:.3rem;background:#0001}\
.card button{font:inherit;padding:.25rem .8rem;border:1px solid #8886;border-radius:6px;background:#fff;color:#1f2329;cursor:default}\
.card button.primary{background:#3370ff;border-color:#3370ff;color:#fff}.card button.danger{color:#d83931;border-color:#d83931}\
.card button.text{border-color:transparent}.card button.off{opacity:.5}\
.card label{display:block;font-size:.9rem}.card input,.card select,.card textarea{font:inherit;width:100%;max-width:100%;\
box-sizing:border-box;padding:.25rem .5rem;border:1px solid #8886;border-radius:6px;background:#f8f9fa;color:#646a73}\
.card input[type=checkbox]{width:auto}.card .quiet{color:#646a73;opacity:1;font-size:.9rem}\
.card hr{border:0;border-top:1px solid #8883;width:100%;margin:.2rem 0}\
.card table{width:100%}.card .at{color:#3370ff}.card pre{background:#f2f3f5;margin:.2rem 0}";

/// A card as HTML.
pub(crate) fn card_html(card: &Value) -> String {
    let mut to = String::new();
    // Writing to a text cannot fail.
    let _ = write_card(&mut to, card);
    to
}

type Done = std::fmt::Result;

fn write_card(to: &mut String, card: &Value) -> Done {
    write!(to, "<article class=card>")?;
    if card["header"].is_object() {
        header(to, &card["header"])?;
    }
    let body = &card["body"];
    write!(to, "<div class=\"body{}\">", direction(body))?;
    match (card["type"].as_str(), card.get("schema")) {
        (Some("template"), None) => shown(to, "Template", text_of(&card["data"], "template_id"))?,
        (Some("card"), None) => shown(to, "Card", text_of(&card["data"], "card_id"))?,
        _ => {
            let old = card["i18n_elements"].as_object().and_then(|all| all.values().next());
            for list in [&body["elements"], &card["elements"]].into_iter().chain(old) {
                elements(to, list)?;
            }
        }
    }
    write!(to, "</div></article>")
}

fn direction(container: &Value) -> &'static str {
    if container["direction"] == "horizontal" { " row" } else { "" }
}

fn header(to: &mut String, header: &Value) -> Done {
    let template = colour(text_of(header, "template"));
    match template {
        Some(colour) => write!(to, "<header style=\"background:{colour};color:#fff\">")?,
        None => write!(to, "<header>")?,
    }
    write!(to, "<b>{}</b>", escaped(content(&header["title"])))?;
    for tag in header["text_tag_list"].as_array().into_iter().flatten() {
        write!(to, "<span class=tag>{}</span>", escaped(content(&tag["text"])))?;
    }
    let subtitle = content(&header["subtitle"]);
    if !subtitle.is_empty() {
        write!(to, "<br><small>{}</small>", escaped(subtitle))?;
    }
    write!(to, "</header>")
}

/// A text member.
fn text_of<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// The text of a text element, in its first language where it has only those.
fn content(value: &Value) -> &str {
    let translated = || value["i18n_content"].as_object()?.values().next()?.as_str();
    value.as_str().or_else(|| value["content"].as_str()).or_else(translated).unwrap_or_default()
}

/// A text element with its markup.
fn text(to: &mut String, value: &Value) -> Done {
    match value["tag"].as_str() {
        Some("lark_md" | "markdown") => to.write_str(&markdown(content(value))),
        _ => write!(to, "<div>{}</div>", escaped(content(value)).replace('\n', "<br>")),
    }
}

/// A box in place of what cannot be drawn.
fn shown(to: &mut String, what: &str, name: &str) -> Done {
    write!(to, "<div class=shown>{} {}</div>", escaped(what), escaped(name))
}

fn elements(to: &mut String, list: &Value) -> Done {
    list.as_array().into_iter().flatten().try_for_each(|one| element(to, one))
}

fn element(to: &mut String, one: &Value) -> Done {
    match text_of(one, "tag") {
        "markdown" => to.write_str(&markdown(content(one))),
        "plain_text" | "lark_md" => text(to, one),
        "div" => div(to, one),
        "hr" => to.write_str("<hr>"),
        "img" => image(to, one),
        "img_combination" => {
            write!(to, "<div class=columns>")?;
            one["img_list"].as_array().into_iter().flatten().try_for_each(|one| image(to, one))?;
            write!(to, "</div>")
        }
        "column_set" => columns(to, one),
        "form" => group(to, "box stack", one),
        "column" => group(to, "stack", one),
        "interactive_container" => group(to, if one["has_border"] == true { "box stack" } else { "stack" }, one),
        "collapsible_panel" => panel(to, one),
        "table" => table(to, one),
        "chart" => chart(to, one),
        "button" => button(to, one),
        "overflow" => to.write_str("<div><button disabled>…</button></div>"),
        "action" => {
            write!(to, "<div class=columns>")?;
            elements(to, &one["actions"])?;
            write!(to, "</div>")
        }
        "note" => {
            write!(to, "<div class=\"columns quiet\">")?;
            elements(to, &one["elements"])?;
            write!(to, "</div>")
        }
        "person" => write!(to, "<div class=at>@{}</div>", escaped(text_of(one, "user_id"))),
        "person_list" => {
            let people = one["persons"].as_array().into_iter().flatten();
            let people: Vec<_> = people.map(|one| format!("@{}", escaped(text_of(one, "id")))).collect();
            write!(to, "<div class=at>{}</div>", people.join(" "))
        }
        "audio" => shown(to, "Audio:", text_of(one, "file_key")),
        "input"
        | "select_static"
        | "multi_select_static"
        | "select_person"
        | "multi_select_person"
        | "date_picker"
        | "picker_time"
        | "picker_datetime"
        | "select_img"
        | "checker" => field(to, one),
        other => shown(to, "Element", other),
    }
}

fn div(to: &mut String, one: &Value) -> Done {
    text(to, &one["text"])?;
    if let Some(fields) = one["fields"].as_array() {
        write!(to, "<div class=columns>")?;
        for field in fields {
            write!(to, "<div style=\"flex:1 1 {}\">", if field["is_short"] == true { "40%" } else { "100%" })?;
            text(to, &field["text"])?;
            write!(to, "</div>")?;
        }
        write!(to, "</div>")?;
    }
    if one["extra"].is_object() { element(to, &one["extra"]) } else { Ok(()) }
}

fn image(to: &mut String, one: &Value) -> Done {
    let label = [content(&one["title"]), content(&one["alt"])].into_iter().find(|label| !label.is_empty());
    let label = label.unwrap_or("image");
    write!(to, "<div class=shown title=\"{}\">Image: {}</div>", escaped(text_of(one, "img_key")), escaped(label))
}

fn columns(to: &mut String, one: &Value) -> Done {
    write!(to, "<div class=columns>")?;
    for column in one["columns"].as_array().into_iter().flatten() {
        // A column grows by its weight, or is as wide as what is in it.
        let grow = match column["width"].as_str() {
            Some("weighted") => column["weight"].as_f64().unwrap_or(1.0).clamp(0.0, 100.0),
            _ => 0.0,
        };
        let basis = if grow > 0.0 { "0" } else { "auto" };
        write!(to, "<div class=stack style=\"flex:{grow} 1 {basis}\">")?;
        elements(to, &column["elements"])?;
        write!(to, "</div>")?;
    }
    write!(to, "</div>")
}

fn group(to: &mut String, class: &str, one: &Value) -> Done {
    write!(to, "<div class=\"{class}{}\">", direction(one))?;
    elements(to, &one["elements"])?;
    write!(to, "</div>")
}

fn panel(to: &mut String, one: &Value) -> Done {
    let open = if one["expanded"] == true { " open" } else { "" };
    write!(to, "<details class=box{open}><summary>{}</summary>", escaped(content(&one["header"]["title"])))?;
    write!(to, "<div class=stack>")?;
    elements(to, &one["elements"])?;
    write!(to, "</div></details>")
}

fn table(to: &mut String, one: &Value) -> Done {
    let columns = one["columns"].as_array().map_or(&[][..], Vec::as_slice);
    write!(to, "<table><tr>")?;
    for column in columns {
        let title = column["display_name"].as_str().unwrap_or_else(|| text_of(column, "name"));
        write!(to, "<th>{}", escaped(title))?;
    }
    for row in one["rows"].as_array().into_iter().flatten() {
        write!(to, "<tr>")?;
        for column in columns {
            write!(to, "<td>")?;
            let cell = &row[text_of(column, "name")];
            match (text_of(column, "data_type"), cell) {
                ("lark_md" | "markdown", Value::String(text)) => to.write_str(&markdown(text))?,
                ("number", Value::Number(number)) => {
                    write!(to, "{}{number}", escaped(text_of(&column["format"], "symbol")))?;
                }
                (_, Value::String(text)) => to.write_str(&escaped(text))?,
                (_, Value::Array(items)) => {
                    for item in items {
                        let text = item.as_str().unwrap_or_else(|| text_of(item, "text"));
                        write!(to, "<span class=tag>{}</span>", escaped(text))?;
                    }
                }
                (_, Value::Null) => {}
                (_, other) => to.write_str(&escaped(&other.to_string()))?,
            }
        }
    }
    write!(to, "</table>")
}

fn chart(to: &mut String, one: &Value) -> Done {
    let spec = &one["chart_spec"];
    let title = spec["title"]["text"].as_str().or_else(|| spec["title"].as_str()).unwrap_or_default();
    shown(to, &format!("Chart ({}):", text_of(spec, "type")), title)
}

fn button(to: &mut String, one: &Value) -> Done {
    let kind = text_of(one, "type");
    let mut class = String::new();
    for (part, name) in [("primary", "primary"), ("danger", "danger"), ("text", "text")] {
        if kind.contains(part) {
            class.push_str(name);
            class.push(' ');
        }
    }
    if one["disabled"] == true {
        class.push_str("off");
    }
    write!(to, "<div><button disabled class=\"{}\">{}</button></div>", class.trim_end(), escaped(content(&one["text"])))
}

fn field(to: &mut String, one: &Value) -> Done {
    let tag = text_of(one, "tag");
    if tag == "checker" {
        let checked = if one["checked"] == true { " checked" } else { "" };
        write!(to, "<label><input type=checkbox disabled{checked}> {}</label>", escaped(content(&one["text"])))?;
        return Ok(());
    }
    let label = content(&one["label"]);
    let mark = if one["required"] == true { " *" } else { "" };
    write!(to, "<label>{}{mark}", escaped(label))?;
    let placeholder = escaped(content(&one["placeholder"]));
    let initial = ["default_value", "initial_date", "initial_time", "initial_datetime"];
    let value = initial.iter().map(|name| text_of(one, name)).find(|value| !value.is_empty()).unwrap_or_default();
    match tag {
        "input" if one["input_type"] == "multiline_text" => {
            write!(to, "<textarea disabled placeholder=\"{placeholder}\">{}</textarea>", escaped(value))?;
        }
        "input" => {
            let kind = if one["input_type"] == "password" { "password" } else { "text" };
            let value = if kind == "password" { String::new() } else { escaped(value) };
            write!(to, "<input type={kind} disabled placeholder=\"{placeholder}\" value=\"{value}\">")?;
        }
        "date_picker" | "picker_time" | "picker_datetime" => {
            write!(to, "<input disabled placeholder=\"{placeholder}\" value=\"{}\">", escaped(value))?;
        }
        _ => {
            write!(to, "<select disabled><option>{placeholder}")?;
            for option in one["options"].as_array().into_iter().flatten() {
                let value = text_of(option, "value");
                let is = |list: &Value| list.as_array().is_some_and(|list| list.iter().any(|one| one == value));
                let chosen = one["initial_option"] == value || is(&one["selected_values"]);
                let label = Some(content(&option["text"])).filter(|label| !label.is_empty()).unwrap_or(value);
                write!(to, "<option{}>{}", if chosen { " selected" } else { "" }, escaped(label))?;
            }
            write!(to, "</select>")?;
        }
    }
    write!(to, "</label>")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(element: &Value) -> String {
        card_html(&json!({ "schema": "2.0", "body": { "elements": [element] } }))
    }

    #[test]
    fn every_element_has_a_picture() {
        let plain = |text: &str| json!({ "tag": "plain_text", "content": text });
        let options = json!([{ "value": "a", "text": plain("First") }, { "value": "b", "text": plain("Second") }]);
        for (element, part) in [
            (json!({ "tag": "markdown", "content": "**bold** [l](https://a.b)" }), "<strong>bold</strong> <a"),
            (json!({ "tag": "div", "text": plain("a\nb") }), "<div>a<br>b</div>"),
            (
                json!({ "tag": "button", "type": "primary", "text": plain("Go") }),
                "<button disabled class=\"primary\">Go</button>",
            ),
            (json!({ "tag": "img", "img_key": "img_1", "alt": plain("a cat") }), "title=\"img_1\">Image: a cat<"),
            (
                json!({ "tag": "input", "name": "n", "required": true, "label": plain("Why") }),
                "<label>Why *<input type=text disabled",
            ),
            (json!({ "tag": "select_static", "options": options, "initial_option": "b" }), "<option selected>Second"),
            (
                json!({ "tag": "checker", "checked": true, "text": plain("Sure") }),
                "<input type=checkbox disabled checked> Sure",
            ),
            (
                json!({ "tag": "chart", "chart_spec": { "type": "bar", "title": { "text": "Sales" } } }),
                "Chart (bar): Sales",
            ),
            (
                json!({ "tag": "collapsible_panel", "header": { "title": plain("More") }, "elements": [{ "tag": "hr" }] }),
                "<details class=box><summary>More</summary><div class=stack><hr>",
            ),
            (
                json!({ "tag": "table", "columns": [{ "name": "c", "display_name": "City" }], "rows": [{ "c": "Berlin" }] }),
                "<table><tr><th>City<tr><td>Berlin</table>",
            ),
            (
                json!({ "tag": "column_set", "columns": [{ "tag": "column", "width": "weighted", "weight": 2, "elements": [{ "tag": "hr" }] }] }),
                "<div class=columns><div class=stack style=\"flex:2 1 0\"><hr></div></div>",
            ),
            (json!({ "tag": "teapot" }), "Element teapot"),
        ] {
            let html = of(&element);
            assert!(html.contains(part), "{part}\nin {html}");
        }
        let header = json!({ "header": { "title": plain("Leave"), "subtitle": plain("May"), "template": "red" } });
        let html = card_html(&header);
        assert!(
            html.contains("<header style=\"background:#d83931;color:#fff\"><b>Leave</b><br><small>May</small>"),
            "{html}"
        );
        let template = json!({ "type": "template", "data": { "template_id": "AAq" } });
        assert!(card_html(&template).contains("Template AAq"));
    }

    #[test]
    fn nothing_of_a_card_is_html() {
        const BAD: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        /// Every text of a card is the bad one, but for the tags.
        fn spoilt(value: &Value) -> Value {
            match value {
                Value::Object(members) => {
                    let spoil = |(name, value): (&String, &Value)| match name.as_str() {
                        "tag" | "schema" | "data_type" | "width" | "input_type" | "name" => {
                            (name.clone(), value.clone())
                        }
                        _ => (name.clone(), spoilt(value)),
                    };
                    Value::Object(members.iter().map(spoil).collect())
                }
                Value::Array(items) => items.iter().map(spoilt).collect(),
                Value::String(_) => BAD.into(),
                other => other.clone(),
            }
        }
        let text = |tag: &str| json!({ "tag": tag, "content": "x" });
        let options = json!([{ "value": "x", "text": text("plain_text") }]);
        let mut all: Vec<Value> = ["input", "select_static", "multi_select_static", "date_picker", "select_img", "checker"]
            .map(|tag| json!({ "tag": tag, "label": text("plain_text"), "placeholder": text("plain_text"), "default_value": "x", "initial_date": "x", "options": options, "text": text("lark_md") }))
            .into();
        all.extend([
            json!({ "tag": "markdown", "content": "x" }),
            json!({ "tag": "div", "text": text("lark_md"), "fields": [{ "text": text("plain_text") }], "extra": text("plain_text") }),
            json!({ "tag": "img", "img_key": "x", "alt": text("plain_text") }),
            json!({ "tag": "person", "user_id": "x" }),
            json!({ "tag": "person_list", "persons": [{ "id": "x" }] }),
            json!({ "tag": "audio", "file_key": "x" }),
            json!({ "tag": "chart", "chart_spec": { "type": "x", "title": { "text": "x" } } }),
            json!({ "tag": "button", "type": "x", "text": text("plain_text") }),
            json!({ "tag": "collapsible_panel", "header": { "title": text("plain_text") }, "elements": [] }),
            json!({ "tag": "table", "columns": [{ "name": "c", "display_name": "x", "data_type": "markdown" }, { "name": "d", "data_type": "options", "format": { "symbol": "x" } }], "rows": [{ "c": "x", "d": [{ "text": "x" }] }] }),
            json!({ "tag": "<script>alert(1)</script>" }),
        ]);
        let card = json!({
            "schema": "2.0",
            "header": { "title": text("plain_text"), "subtitle": text("plain_text"), "template": "x", "text_tag_list": [{ "text": text("plain_text") }] },
            "body": { "direction": "x", "elements": all },
        });
        let html = card_html(&spoilt(&card));
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        for url in ["javascript:alert(1)", "data:text/html,x", " java\tscript:x"] {
            let html = of(
                &json!({ "tag": "markdown", "content": format!("[a]({url}) <a href='{url}'>b</a> <font color='red\" onclick=\"x'>c</font>") }),
            );
            assert!(
                !html.contains("href=\"j")
                    && !html.contains("href=\" ")
                    && !html.contains("href=\"data")
                    && !html.contains("onclick=\"x"),
                "{html}"
            );
        }
    }
}
