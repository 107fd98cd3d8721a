//! Contents of messages, as they are received.
#![cfg(all(feature = "im", feature = "events"))]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use lark_apis::im::v1::events::EventMessage;
use lark_apis::im::v1::{Message, PostNode, ReceivedContent as C, TextNode};
use lark_runtime::UnixMillis;
use lark_runtime::serde_json::{self, Value, json};
use proptest::prelude::*;

fn mentions() -> Value {
    json!([
        {"key": "@_user_1", "id": {"open_id": "ou_bot", "union_id": "on_bot"}, "name": "Bot", "mentioned_type": "bot"},
        {"key": "@_user_10", "id": {"open_id": "ou_ann", "user_id": "ann"}, "name": "Ann"},
    ])
}

fn event(message_type: &str, content: &(impl ToString + ?Sized)) -> EventMessage {
    let event = json!({"message_type": message_type, "content": content.to_string(), "mentions": mentions()});
    serde_json::from_value(event).unwrap()
}

fn read(message_type: &str, content: impl Into<Value>) -> C {
    event(message_type, &content.into()).content().unwrap()
}

fn refused(message_type: &str, content: &str) -> String {
    event(message_type, content).content().unwrap_err().to_string()
}

#[test]
fn each_documented_form_is_read_and_has_its_text() {
    let post =
        json!({"title": "T", "content": [[{"tag": "text", "text": "a"}], [{"tag": "a", "text": "b", "href": "u"}]]});
    let entry = json!({"summary": "Lunch", "start_time": "1700000000000", "end_time": "1700000360000"});
    let cases = [
        ("text", json!({"text": "hi @_user_10 @_all"}), "hi @Ann @all"),
        ("post", post.clone(), "T\na\nb"),
        ("post", json!({"en_us": post}), "T\na\nb"),
        ("image", json!({"image_key": "img_1"}), ""),
        ("file", json!({"file_key": "file_1", "file_name": "a.pdf"}), "a.pdf"),
        ("folder", json!({"file_key": "file_1", "file_name": "folder"}), "folder"),
        ("audio", json!({"file_key": "file_1", "duration": 2000}), ""),
        ("media", json!({"file_key": "file_1", "image_key": "img_1", "file_name": "a.mp4", "duration": 2000}), "a.mp4"),
        ("sticker", json!({"file_key": "file_1"}), ""),
        (
            "interactive",
            json!({"title": "Card", "elements": [[{"tag": "text", "text": "x"}, {"tag": "button", "text": "y"}], [{"tag": "hr"}]]}),
            "Card\nx\ny",
        ),
        ("hongbao", json!({"text": "[Red packet]"}), "[Red packet]"),
        ("share_calendar_event", entry.clone(), "Lunch"),
        ("calendar", entry.clone(), "Lunch"),
        ("general_calendar", entry, "Lunch"),
        ("share_chat", json!({"chat_id": "oc_1"}), ""),
        ("share_user", json!({"user_id": "ou_1"}), ""),
        (
            "system",
            json!({"template": "{from_user} invited {to_chatters}.", "from_user": ["{to_chatters}"], "to_chatters": ["Bo", "Cy"]}),
            "{to_chatters} invited Bo, Cy.",
        ),
        ("system", json!({"template": "", "from_user": [], "to_chatters": [], "divider_text": {"text": "New"}}), "New"),
        ("location", json!({"name": "Park", "longitude": "12.5", "latitude": "-3"}), "Park"),
        ("video_chat", json!({"topic": "Call", "start_time": "1700000000000"}), "Call"),
        (
            "todo",
            json!({"task_id": "t1", "summary": {"title": "", "content": [[{"tag": "text", "text": "do"}]]}, "due_time": "0"}),
            "do",
        ),
        ("vote", json!({"topic": "Where?", "options": ["Here", "There"]}), "Where?\nHere\nThere"),
        ("merge_forward", json!({"content": "Merged and Forwarded Message"}), ""),
        ("hologram", json!({"a": 1}), ""),
    ];
    for (message_type, content, text) in cases {
        let read = read(message_type, content);
        assert_eq!(read.text(), text, "{read:?}");
        assert_eq!(matches!(read, C::Unknown { .. }), message_type == "hologram", "{read:?}");
    }
}

#[test]
fn times_durations_and_places_are_values() {
    let C::Media { duration, .. } = read("media", json!({"file_key": "f", "duration": 2000})) else { unreachable!() };
    assert_eq!(duration, Some(Duration::from_secs(2)));
    let C::Calendar(entry) = read("calendar", json!({"summary": "x", "start_time": "17"})) else { unreachable!() };
    assert_eq!((entry.start_time, entry.end_time), (Some(UnixMillis(17)), None));
    let C::Location { longitude, latitude, .. } = read("location", json!({"longitude": "12.5", "latitude": 3})) else {
        unreachable!()
    };
    assert_eq!((longitude, latitude), (Some(12.5), Some(3.0)));
}

#[test]
fn mentions_become_people_and_unknown_keys_stay_text() {
    let content = read("text", json!({"text": "@_user_10@_user_1x @_user_2 @_allx @_user_"}));
    let C::Text { nodes, .. } = &content else { unreachable!() };
    let people: Vec<_> =
        nodes.iter().filter_map(|node| if let TextNode::At(who) = node { Some(&who.name) } else { None }).collect();
    assert_eq!(people, ["Ann", "Bot"]);
    assert_eq!(nodes.last(), Some(&TextNode::Text("x @_user_2 @_allx @_user_".into())));
    assert!(content.mentions("ou_bot") && content.mentions("on_bot") && content.mentions("ann"));
    assert!(!content.mentions("ou_1") && !read("text", json!({"text": "@_all"})).mentions("ou_bot"));
}

#[test]
fn what_a_bot_is_asked_has_no_mention_of_the_bot() {
    let without = |text: &str| read("text", json!({"text": text})).text_without("ou_bot");
    assert_eq!(without("@_user_1 hi"), "hi");
    assert_eq!(without("ask @_user_1 for  two"), "ask for  two");
    assert_eq!(without("@_user_1 @_user_1  tell @_user_10\n  this @_user_1"), "tell @Ann\n  this");
    assert_eq!(without("@_user_1"), "");
    let post = json!({"title": "", "content": [[{"tag": "at", "user_id": "@_user_1", "user_name": "Bot"}, {"tag": "text", "text": " go"}]]});
    let post = read("post", post);
    assert_eq!((post.text_without("ou_bot").as_str(), post.text().as_str()), ("go", "@Bot go"));
    assert!(post.mentions("ou_bot"));
}

#[test]
fn a_post_has_its_nodes() {
    let content = json!([[
        {"tag": "text", "text": "a", "style": ["bold"]},
        {"tag": "at", "user_id": "@_user_9", "user_name": "Cy"},
        {"tag": "at", "user_id": "@_all"},
        {"tag": "emotion", "emoji_type": "SMILE"},
        {"tag": "new", "text": "n"},
    ], [{"tag": "img", "image_key": "img_1"}], [{"tag": "media", "file_key": "file_1", "image_key": "img_2"}], [{"tag": "hr"}],
    [{"tag": "code_block", "language": "RUST", "text": "x"}]]);
    let post = read("post", json!({"title": "", "content": content}));
    assert_eq!(post.text(), "a@Cy@all[SMILE]n\n\n\n\nx");
    let C::Post(read) = &post else { unreachable!() };
    assert!(matches!(&read.paragraphs[0][0], PostNode::Text { style, .. } if style == &["bold"]));
    let resources = post.resources("om_1");
    let resources: Vec<_> =
        resources.iter().map(|r| (r.message_id.as_str(), r.file_key.as_str(), r.r#type.as_str())).collect();
    assert_eq!(resources, [("om_1", "img_1", "image"), ("om_1", "file_1", "file"), ("om_1", "img_2", "image")]);
    assert!(self::read("sticker", json!({"file_key": "f"})).resources("om_1").is_empty());
}

#[test]
fn whom_a_post_mentions_by_an_id_has_an_id_of_its_kind() {
    let mentioned = |user_id: Value| {
        let node = json!({"tag": "at", "user_id": user_id, "user_name": "Cy"});
        let C::Post(post) = read("post", json!({"title": "", "content": [[node]]})) else { unreachable!() };
        let [PostNode::At(who)] = &post.paragraphs[0][..] else { unreachable!("{post:?}") };
        assert_eq!(who.name, "Cy");
        (who.open_id.clone(), who.union_id.clone(), who.user_id.clone())
    };
    let some = |id: &str| Some(id.to_owned());
    assert_eq!(mentioned(json!("ou_cy")), (some("ou_cy"), None, None));
    assert_eq!(mentioned(json!("on_cy")), (None, some("on_cy"), None));
    assert_eq!(mentioned(json!("4d7a")), (None, None, some("4d7a")));
    // Neither a key that stands for nobody nor nothing is an id.
    for nobody in [json!("@_user_9"), json!(""), json!(null)] {
        assert_eq!(mentioned(nobody), (None, None, None));
    }
    // Nor does it find a mention that has no key.
    let message =
        json!({"message_type": "post", "content": r#"{"content":[[{"tag":"at"}]]}"#, "mentions": [{"name": "Ann"}]});
    let message: EventMessage = serde_json::from_value(message).unwrap();
    assert_eq!(message.content().unwrap().text(), "@");
}

#[test]
fn a_card_has_what_the_platform_leaves_of_it() {
    let content = json!({"title": "Card", "elements": [
        [{"tag": "text", "text": "See "}, {"tag": "a", "href": "https://ci.example", "text": "the build"},
            {"tag": "at", "user_id": "ou_ann", "user_name": "Ann"}],
        [{"tag": "img", "image_key": "img_1"}, {"tag": "hr"}],
        [{"tag": "button", "text": "Mute", "type": "primary"}, {"tag": "select_static", "options": [{"text": "1 h", "value": "1"}]},
            {"tag": "overflow", "options": []}, {"tag": "date_picker", "initial_date": "2026-11-29"}],
        [{"tag": "note", "elements": [{"tag": "text", "text": "Of db-1"}]}],
    ]});
    let C::Interactive { title, card, .. } = read("interactive", content.clone()) else { unreachable!() };
    assert_eq!((title.as_str(), Value::Object(card)), ("Card", content.clone()));
    assert_eq!(read("interactive", content).text(), "Card\nSee \nthe build\nMute\n1 h\nOf db-1");
}

#[test]
fn places_that_are_no_numbers_are_missing() {
    for degrees in
        [json!("NaN"), json!("inf"), json!("-Infinity"), json!("1e999"), json!("12°"), json!(""), json!(null)]
    {
        let read = read("location", json!({"name": "n", "longitude": degrees, "latitude": "1.5"}));
        assert_eq!(format!("{read:?}"), r#"Location { name: "n", longitude: None, latitude: Some(1.5) }"#, "{degrees}");
    }
}

#[test]
fn messages_of_answers_are_read_as_those_of_events() {
    let message = |more: Value| {
        let mut message = json!({"msg_type": "text", "body": {"content": "{\"text\":\"@_user_1 hi\"}"},
            "mentions": [{"key": "@_user_1", "id": "cli", "id_type": "union_id", "name": "Bot"}]});
        message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value::<Message>(message).unwrap().content()
    };
    assert_eq!(message(json!({})).unwrap().text_without("cli"), "hi");
    let recalled = message(json!({"deleted": true, "body": {"content": "This message was recalled"}}));
    assert!(recalled.unwrap_err().to_string().contains("was recalled"));
    let merged = message(json!({"msg_type": "merge_forward", "body": {"content": "Merged and Forwarded Message"}}));
    assert_eq!(merged.unwrap(), C::MergeForward);
    assert!(message(json!({"msg_type": null})).unwrap_err().to_string().contains("no type"));
}

#[test]
fn what_has_not_the_form_of_its_type_is_an_error_that_says_so() {
    assert!(refused("text", "hi").contains("`text`, is not JSON"));
    assert!(refused("text", "").contains("is not JSON"));
    assert!(refused("text", "[]").contains("is not a JSON object"));
    assert!(refused("text", r#"{"image_key":"img_1"}"#).contains("has no `text`"));
    assert!(refused("image", r#"{"text":"hi"}"#).contains("has no `image_key`"));
    assert!(refused("post", r#"{"title":"x"}"#).contains("has no `content`"));
    assert!(refused("text", &"[".repeat(100_000)).contains("is not JSON"));
    assert!(!refused("text", r#"{"secret":"s3cr3t"}"#).contains("s3cr3t"));
}

#[test]
fn each_documented_form_has_its_members() {
    let cases = [
        ("image", json!({"image_key": "img_1"}), r#"Image { image_key: "img_1" }"#),
        ("file", json!({"file_key": "f", "file_name": "a.pdf"}), r#"File { file_key: "f", file_name: "a.pdf" }"#),
        ("folder", json!({"file_key": "f", "file_name": "b"}), r#"Folder { file_key: "f", file_name: "b" }"#),
        ("audio", json!({"file_key": "f", "duration": 2000}), r#"Audio { file_key: "f", duration: Some(2s) }"#),
        (
            "media",
            json!({"file_key": "f", "image_key": "img_1", "file_name": "a.mp4", "duration": 2000}),
            r#"Media { file_key: "f", image_key: Some("img_1"), file_name: "a.mp4", duration: Some(2s) }"#,
        ),
        ("sticker", json!({"file_key": "f"}), r#"Sticker { file_key: "f" }"#),
        ("hongbao", json!({"text": "[Red packet]"}), r#"Hongbao { text: "[Red packet]" }"#),
        ("share_chat", json!({"chat_id": "oc_1"}), r#"ShareChat { chat_id: "oc_1" }"#),
        ("share_user", json!({"user_id": "ou_1"}), r#"ShareUser { user_id: "ou_1" }"#),
        (
            "system",
            json!({"template": "t", "from_user": ["a"], "to_chatters": ["b"], "divider_text": {"text": "d", "i18n_text": {"en_us": "e"}}}),
            r#"System { template: "t", from_user: ["a"], to_chatters: ["b"], divider_text: Some("d") }"#,
        ),
        (
            "location",
            json!({"name": "n", "longitude": "12.5", "latitude": "-3"}),
            r#"Location { name: "n", longitude: Some(12.5), latitude: Some(-3.0) }"#,
        ),
        (
            "video_chat",
            json!({"topic": "t", "start_time": "17"}),
            r#"VideoChat { topic: "t", start_time: Some(UnixMillis(17)) }"#,
        ),
        ("vote", json!({"topic": "t", "options": ["a", "b"]}), r#"Vote { topic: "t", options: ["a", "b"] }"#),
        ("merge_forward", json!({"content": "Merged and Forwarded Message"}), "MergeForward"),
        ("hologram", json!({"a": 1}), r#"Unknown { message_type: "hologram", content: "{\"a\":1}" }"#),
    ];
    for (message_type, content, expected) in cases {
        assert_eq!(format!("{:?}", read(message_type, content)), expected);
    }
    let entry = json!({"summary": "s", "start_time": "1", "end_time": "2"});
    for message_type in ["share_calendar_event", "calendar", "general_calendar"] {
        let shown = format!("{:?}", read(message_type, entry.clone()));
        assert!(
            shown.ends_with(
                r#"(CalendarEntry { summary: "s", start_time: Some(UnixMillis(1)), end_time: Some(UnixMillis(2)) })"#
            ),
            "{shown}"
        );
    }
    let post = json!({"title": "", "content": [[{"tag": "text", "text": "x"}]]});
    let C::Todo { task_id, summary, due_time, .. } =
        read("todo", json!({"task_id": "t", "summary": post, "due_time": "5"}))
    else {
        unreachable!()
    };
    assert_eq!((task_id.as_str(), summary.paragraphs.len(), due_time), ("t", 1, Some(UnixMillis(5))));
}

#[test]
fn every_type_refuses_the_content_of_another_or_reads_what_is_there() {
    // What makes a form is missing in each of these, so a form that needs it says so.
    for message_type in [
        "text",
        "post",
        "image",
        "file",
        "folder",
        "audio",
        "media",
        "sticker",
        "hongbao",
        "share_calendar_event",
        "calendar",
        "general_calendar",
        "share_chat",
        "share_user",
        "todo",
    ] {
        for content in ["{}", r#"{"nothing":"here"}"#] {
            let error = refused(message_type, content);
            assert!(error.contains(&format!("`{message_type}`, has no `")), "{error}");
        }
    }
    for message_type in TYPES.iter().filter(|message_type| !["merge_forward", "hologram"].contains(message_type)) {
        for content in
            ["", "hi", "{", "{\"text\":\"a\"", "null", "[]", "1", "\"x\"", "\u{feff}{}", "{\"text\":\"\\ud83d\"}"]
        {
            let error = refused(message_type, content);
            assert!(error.contains("is not"), "{message_type} {content}: {error}");
        }
    }
    // Texts, where a message of an old client has numbers; what is of another type is missing.
    assert_eq!(read("text", json!({"text": 5})).text(), "5");
    assert!(refused("text", r#"{"text":["a"]}"#).contains("has no `text`"));
}

#[test]
fn keys_that_are_not_among_the_mentions_stay_as_they_are() {
    let cases = [
        ("@_user_2", "@_user_2"),
        ("@_user_2 @_user_10", "@_user_2 @Ann"),
        ("@_user_200", "@_user_200"),
        ("@_user_", "@_user_"),
        ("@_user_1", "@Bot"),
        ("@_user_1@_user_1", "@Bot@Bot"),
        ("@_user_01", "@_user_01"),
        ("@_user_１", "@_user_１"),
        ("@_@_user_10", "@_@Ann"),
        ("@_all@_all", "@all@all"),
        ("@_allow", "@_allow"),
        ("a@_user_99999999999999999999999b", "a@_user_99999999999999999999999b"),
    ];
    for (text, expected) in cases {
        assert_eq!(read("text", json!({"text": text})).text(), expected, "{text}");
    }
    let nobody: EventMessage =
        serde_json::from_value(json!({"message_type": "text", "content": r#"{"text":"@_user_1 hi"}"#})).unwrap();
    assert_eq!(nobody.content().unwrap().text_without("ou_bot"), "@_user_1 hi");
}

#[test]
fn a_megabyte_is_read_as_it_is() {
    for unit in ["x", "@_", "@_user_1 ", "@_user_2", "@_all ", "😀", "\n", " "] {
        let text = unit.repeat((1 << 20) / unit.len());
        let content = read("text", json!({"text": text}));
        let expected = text.replace("@_user_1 ", "@Bot ").replace("@_all", "@all");
        assert!(content.text() == expected, "{unit}");
        assert!(content.text_without("ou_bot").len() <= text.len());
    }
}

#[test]
fn digits_right_after_a_mention_are_text() {
    let cases = [
        ("@_user_15 apples", "@Bot5 apples"),
        ("@_user_1050", "@Ann50"),
        ("@_user_100", "@Ann0"),
        ("@_user_112345678901234567890", "@Bot12345678901234567890"),
        ("@_user_12@_user_103", "@Bot2@Ann3"),
    ];
    for (text, expected) in cases {
        let content = read("text", json!({"text": text}));
        assert_eq!(content.text(), expected, "{text}");
        assert!(content.mentions("ou_bot") || content.mentions("ou_ann"));
    }
    let apples = read("text", json!({"text": "@_user_15 apples"}));
    assert_eq!(apples.text_without("ou_bot"), "5 apples");
}

fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof!["@_user_1[0-9]{0,2}", "@_(all|user_)?", "\\PC{0,8}", "[a-z_]{1,9}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.prop_map(Value::from)
    ];
    let names = prop_oneof![
        Just("text"),
        Just("content"),
        Just("title"),
        Just("tag"),
        Just("user_id"),
        Just("style"),
        Just("summary"),
        Just("elements"),
        Just("file_key"),
        Just("image_key"),
        Just("duration"),
        Just("start_time"),
        Just("template"),
        Just("from_user"),
        Just("en_us"),
    ];
    leaf.prop_recursive(5, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..6)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

const TYPES: [&str; 22] = [
    "text",
    "post",
    "image",
    "file",
    "folder",
    "audio",
    "media",
    "sticker",
    "interactive",
    "hongbao",
    "share_calendar_event",
    "calendar",
    "general_calendar",
    "share_chat",
    "share_user",
    "system",
    "location",
    "video_chat",
    "todo",
    "vote",
    "merge_forward",
    "hologram",
];

proptest! {
    #[test]
    fn no_content_makes_reading_panic(index in 0..TYPES.len(), json in any_json(), text in "\\PC{0,40}") {
        for content in [json.to_string(), text.clone(), json!({"text": text}).to_string()] {
            if let Ok(content) = event(TYPES[index], &content).content() {
                let _ = (content.text(), content.text_without("ou_bot"), content.mentions("ou_bot"), content.resources("om_1"));
            }
        }
    }

    #[test]
    fn a_text_without_keys_is_read_as_it_is(text in "[^@]{0,60}") {
        prop_assert_eq!(read("text", json!({"text": &text})).text(), text);
    }
}
