use super::*;
use crate::{clock::Clock, services::contact::USERS, store::Store, world::Contents};

fn world() -> World {
    let contents = Contents::temporary().expect("a folder");
    let clock = Clock::new(|| std::time::UNIX_EPOCH);
    World::new("cli_1".to_owned(), "s".to_owned(), clock, Store::default(), contents)
}

fn read(kind: &str, sent: &Value) -> (Value, Value) {
    let (content, mentions) = form(&world(), kind, &sent.to_string());
    (serde_json::from_str(&content).expect("JSON"), mentions)
}

#[test]
fn a_text_is_read_without_styles_and_with_keys_for_people() {
    let (ada, bo) = (USERS[0], USERS[1]);
    let at = |id: &str, name: &str| format!("<at user_id=\"{id}\">{name}</at>");
    for (sent, expected) in [
        ("hi".to_owned(), "hi"),
        (format!("hi {}!", at(ada.open_id, "")), "hi @_user_1!"),
        (
            format!("{}{}{}", at(ada.union_id, "x"), at(bo.user_id, "y"), at(ada.open_id, "z")),
            "@_user_1@_user_2@_user_1",
        ),
        (at("all", "everyone"), "@_all"),
        ("<at user_id=\"ou_x\"/> and <at user_id='ou_y'></at>".to_owned(), "@_user_1 and @_user_2"),
        // What is not quite a mention is text.
        ("<at user_id=ou_x>x</at>".to_owned(), "<at user_id=ou_x>x</at>"),
        ("<at user_id=\"\">x</at>".to_owned(), "<at user_id=\"\">x</at>"),
        ("<at user_id=\"ou_x\">x".to_owned(), "<at user_id=\"ou_x\">x"),
        ("<at <at user_id=\"ou_x\">x</at>".to_owned(), "<at @_user_1"),
        ("<at id=\"ou_x\"></at>".to_owned(), "<at id=\"ou_x\"></at>"),
        ("<b>bold <i>both</i></b> <u>u</u> <s>s</s>".to_owned(), "bold both u s"),
        // Wrong nesting is no style.
        ("<b>bold <i>both</b></i>".to_owned(), "<b>bold <i>both</b></i>"),
        ("<b>bold".to_owned(), "<b>bold"),
        ("1 < 2 <br> [t](https://x) 表情".to_owned(), "1 < 2 <br> [t](https://x) 表情"),
    ] {
        assert_eq!(read("text", &json!({ "text": sent })).0, json!({ "text": expected }), "{sent}");
    }
}

#[test]
fn mentions_say_who_is_meant() {
    let world = world();
    let bot = people::bot(&world)["open_id"].clone();
    let text = format!(
        "<at user_id=\"{}\">someone</at><at user_id={bot}></at><at user_id=\"ou_x\">Xi</at><at user_id=\"all\"></at>",
        USERS[1].user_id
    );
    let (_, mentions) = form(&world, "text", &json!({ "text": text }).to_string());
    let shown = |index: usize| (&mentions[index]["key"], &mentions[index]["id"], &mentions[index]["name"]);
    assert_eq!(shown(0), (&json!("@_user_1"), &json!(USERS[1].open_id), &json!(USERS[1].name)));
    assert_eq!(shown(1), (&json!("@_user_2"), &bot, &json!(people::BOT)));
    assert_eq!(shown(2), (&json!("@_user_3"), &json!("ou_x"), &json!("Xi")));
    assert_eq!(mentions.as_array().map(Vec::len), Some(3));

    let of_event = of_event(&world, &mentions);
    let types: Vec<_> = of_event.as_array().into_iter().flatten().map(|mention| &mention["mentioned_type"]).collect();
    assert_eq!(types, ["user", "bot", "user"]);
    assert_eq!(of_event[0]["id"]["union_id"], USERS[1].union_id);
    assert_eq!(of_event[0].get("id_type"), None);
}

#[test]
fn a_post_is_read_without_languages() {
    let text = |text: &str| json!({ "tag": "text", "text": text, "style": [] });
    let sent = json!({
        "en_us": { "title": "English", "content": [[{ "tag": "text", "text": "a" }]] },
        "zh_cn": { "title": "T", "content": [
            [
                { "tag": "text", "text": "a &lt;b", "un_escape": true, "style": ["bold", "blinking"] },
                { "tag": "a", "text": "t", "href": "https://x" },
                { "tag": "at", "user_id": USERS[0].open_id },
                { "tag": "at", "user_id": "all" },
                { "tag": "emotion", "emoji_type": "SMILE" },
            ],
            [{ "tag": "img", "image_key": "img_1" }],
            [],
        ] },
    });
    let (content, mentions) = read("post", &sent);
    assert_eq!(
        content,
        json!({ "title": "T", "content": [
            [
                { "tag": "text", "text": "a <b", "style": ["bold"] },
                { "tag": "a", "text": "t", "href": "https://x", "style": [] },
                { "tag": "at", "user_id": "@_user_1", "user_name": USERS[0].name, "style": [] },
                { "tag": "at", "user_id": "@_all", "user_name": "Everyone", "style": [] },
                { "tag": "emotion", "emoji_type": "SMILE" },
            ],
            [{ "tag": "img", "image_key": "img_1" }],
            [],
        ] })
    );
    assert_eq!(mentions[0]["id"], USERS[0].open_id);
    let english = json!({ "en_us": { "content": [[{ "tag": "text", "text": "a" }]] } });
    assert_eq!(read("post", &english).0, json!({ "title": "", "content": [[text("a")]] }));
    // What was received once is received so again.
    assert_eq!(read("post", &content).0, content);
}

#[test]
fn the_markdown_of_a_post_becomes_nodes() {
    let text = |text: &str, style: &[&str]| json!({ "tag": "text", "text": text, "style": style });
    for (markdown, expected) in [
        ("plain", json!([[text("plain", &[])]])),
        (
            "a **b** *c* ***d*** ~e~ ~~f~~",
            json!([[
                text("a ", &[]),
                text("b", &["bold"]),
                text(" ", &[]),
                text("c", &["italic"]),
                text(" ", &[]),
                text("d", &["bold", "italic"]),
                text(" ", &[]),
                text("e", &["underline"]),
                text(" ", &[]),
                text("f", &["lineThrough"]),
            ]]),
        ),
        (
            "[t](https://x) [open",
            json!([[
                { "tag": "a", "text": "t", "href": "https://x", "style": [] }, text(" [open", &[]),
            ]]),
        ),
        (
            "<at user_id=\"ou_x\">Xi</at> hi",
            json!([[
                { "tag": "at", "user_id": "@_user_1", "user_name": "Xi", "style": [] }, text(" hi", &[]),
            ]]),
        ),
        ("> quoted\n- one\n1. two", json!([[text("> quoted", &[])], [text("- one", &[])], [text("1. two", &[])],])),
        (
            "```rust\nlet a = 1;\n\n**b**\n```\nend",
            json!([
                [{ "tag": "code_block", "language": "rust", "text": "let a = 1;\n\n**b**" }], [text("end", &[])],
            ]),
        ),
        ("```\nopen", json!([[{ "tag": "code_block", "language": "", "text": "open" }]])),
        ("a\n --- \nb", json!([[text("a", &[])], [{ "tag": "hr" }], [text("b", &[])]])),
        // Marks without an end, or with blanks inside of them, are text.
        ("2 * 3 * 4 ** ~ *", json!([[text("2 * 3 * 4 ** ~ *", &[])]])),
        ("", json!([])),
    ] {
        let sent = json!({ "zh_cn": { "content": [[{ "tag": "md", "text": markdown }]] } });
        assert_eq!(read("post", &sent).0["content"], expected, "{markdown}");
    }
}

#[test]
fn other_contents_are_read_as_they_were_sent() {
    for (kind, sent) in [
        ("image", r#"{"image_key":"img_1"}"#),
        ("interactive", r#"{"elements": [{"tag":"div","text":"<at user_id=\"ou_x\"></at>"}]}"#),
        ("post", "not JSON"),
        ("text", "[1]"),
    ] {
        assert_eq!(form(&world(), kind, sent), (sent.to_owned(), Value::Null), "{kind}");
    }
}

#[test]
fn a_text_of_thousands_of_mentions_is_read_whole() {
    let text: String = (0..5000).map(|number| format!("<at user_id=\"ou_{number}\"></at>")).collect();
    let unended = "<at user_id=\"x\">".repeat(8000) + &"<b>".repeat(4000);
    let (content, mentions) = form(&world(), "text", &json!({ "text": text }).to_string());
    assert_eq!(mentions.as_array().map(Vec::len), Some(5000));
    assert!(content.ends_with("@_user_4999@_user_5000\"}"));
    assert_eq!(read("text", &json!({ "text": unended })).0["text"], unended);
}
