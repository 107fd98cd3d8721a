//! The page with cards, in a real browser: skipped where Debian's chromium is not there.

#![expect(clippy::print_stdout, reason = "a test that is skipped says so")]

use std::process::Command;

use lark_sandbox::Sandbox;
use serde_json::{Value, json};

fn text(content: &str) -> Value {
    json!({ "tag": "plain_text", "content": content })
}

/// A card with a bit of everything, and a text that would be a script elsewhere.
fn card() -> Value {
    let options = json!([{ "value": "s", "text": text("Sick") }, { "value": "h", "text": text("Holiday") }]);
    let button = |label: &str, kind: &str| json!({ "tag": "button", "type": kind, "text": text(label), "behaviors": [{ "type": "callback", "value": { "a": 1 } }] });
    let cell = |elements: Value| json!({ "tag": "column", "width": "weighted", "weight": 1, "elements": elements });
    json!({
        "schema": "2.0",
        "header": {
            "title": text("Leave of Ann"), "subtitle": text("May"), "template": "blue",
            "text_tag_list": [{ "tag": "text_tag", "text": text("new"), "color": "red" }],
        },
        "body": { "elements": [
            { "tag": "markdown", "content": "**Three** days, <font color='red'>urgent</font>, [the plan](https://example.com)\n\n- one\n- two\n\n<script>document.title='bad'</script>" },
            { "tag": "column_set", "columns": [
                cell(json!([{ "tag": "markdown", "content": "**From**\n\n1 May" }])),
                cell(json!([{ "tag": "markdown", "content": "**To**\n\n3 May" }])),
            ] },
            { "tag": "hr" },
            {
                "tag": "table", "columns": [{ "name": "c", "display_name": "City", "data_type": "text" }, { "name": "n", "display_name": "Amount", "data_type": "number" }],
                "rows": [{ "c": "Berlin", "n": 12.5 }, { "c": "Lyon", "n": 9 }],
            },
            { "tag": "chart", "chart_spec": { "type": "bar", "title": { "text": "Sales" } } },
            { "tag": "form", "name": "f", "elements": [
                { "tag": "input", "name": "why", "required": true, "label": text("Reason"), "placeholder": text("<img src=x onerror=document.title='bad'>") },
                { "tag": "select_static", "name": "kind", "placeholder": text("Kind"), "options": options },
                { "tag": "button", "name": "send", "type": "primary", "text": text("Send"), "form_action_type": "submit" },
            ] },
            { "tag": "collapsible_panel", "header": { "title": text("Sources") }, "elements": [{ "tag": "markdown", "content": "Handbook" }] },
            { "tag": "column_set", "columns": [
                { "tag": "column", "elements": [button("Approve", "primary")] },
                { "tag": "column", "elements": [button("Reject", "danger")] },
            ] },
        ] },
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_a_picture_of_itself() {
    let sandbox = Sandbox::start().await.expect("a free port");
    // People may send cards, too, for all that the sandbox minds; nobody receives the event.
    let _ = sandbox.user("ann").sends("team", "interactive", card()).await;
    let url = sandbox.url().to_owned();
    let profile = tempfile::tempdir().expect("a folder");
    let mut chromium = Command::new("chromium");
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom"]);
    chromium.arg(format!("--user-data-dir={}", profile.path().display())).arg(&url);
    let ran = tokio::task::spawn_blocking(move || chromium.output()).await.expect("it ends");
    let Ok(ran) = ran else {
        return println!("SKIPPED: chromium is not installed; `apt-get install chromium`");
    };
    let dom = String::from_utf8(ran.stdout).expect("UTF-8");
    // Scripts of the card would have changed the title.
    assert!(dom.contains("<title>Lark sandbox</title>"), "{dom}");
    for part in [
        "<b>Leave of Ann</b>",
        "<strong>Three</strong>",
        "<summary>Sources</summary>",
        "<button disabled=\"\" class=\"primary\">Approve</button>",
        "<td>Berlin</td>",
        "Chart (bar): Sales",
        "&lt;script&gt;document.title",
    ] {
        assert!(dom.contains(part), "{part}\nin {dom}");
    }
}
