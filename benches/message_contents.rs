//! What contents of messages cost beside serde_json with hand-written types: writing a post of 50 nodes, reading the contents of
//! received messages.
//!
//! `cargo bench --bench message_contents -- write ours 1000` takes so many posts, `-- read by-hand 10000` so many messages, for a
//! profiler.

use std::hint::black_box;
use std::process::ExitCode;

use lark_apis::im::v1::events::EventMessage;
use lark_apis::im::v1::{Line, MessageContent as _, Post};
use serde_json::json;

/// The same by hand.
#[allow(dead_code, reason = "decoding fills the fields")]
mod hand {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};
    use serde_json::{Map, Value};

    #[derive(Serialize)]
    pub(super) struct Post<'a> {
        pub(super) title: &'a str,
        pub(super) content: Vec<Vec<Node<'a>>>,
    }

    #[derive(Serialize)]
    #[serde(tag = "tag", rename_all = "snake_case")]
    pub(super) enum Node<'a> {
        Text {
            text: &'a str,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            style: &'a [&'a str],
        },
        A {
            text: &'a str,
            href: &'a str,
        },
        At {
            user_id: &'a str,
        },
    }

    pub(super) fn write(post: Post<'_>) -> String {
        serde_json::to_string(&BTreeMap::from([("zh_cn", post)])).unwrap()
    }

    pub(super) enum Content {
        Text(Text),
        Post(Received),
        Image(Image),
        File(File),
        Interactive(Map<String, Value>),
    }

    #[derive(Deserialize)]
    pub(super) struct Text {
        text: String,
    }

    #[derive(Deserialize)]
    pub(super) struct Received {
        title: String,
        content: Vec<Vec<ReceivedNode>>,
    }

    #[derive(Deserialize)]
    #[serde(tag = "tag", rename_all = "snake_case")]
    pub(super) enum ReceivedNode {
        Text {
            text: String,
            #[serde(default)]
            style: Vec<String>,
        },
        A {
            text: String,
            href: String,
            #[serde(default)]
            style: Vec<String>,
        },
        At {
            user_id: String,
            user_name: String,
        },
        Img {
            image_key: String,
        },
    }

    #[derive(Deserialize)]
    pub(super) struct Image {
        image_key: String,
    }

    #[derive(Deserialize)]
    pub(super) struct File {
        file_key: String,
        file_name: String,
    }

    pub(super) fn read(kind: &str, content: &str) -> serde_json::Result<Content> {
        Ok(match kind {
            "text" => Content::Text(serde_json::from_str(content)?),
            "post" => Content::Post(serde_json::from_str(content)?),
            "image" => Content::Image(serde_json::from_str(content)?),
            "file" => Content::File(serde_json::from_str(content)?),
            _ => Content::Interactive(serde_json::from_str(content)?),
        })
    }
}

/// 10 lines of 5 nodes.
fn post() -> Post {
    (0..10).fold(Post::new("Deploy of \"seven\""), |post, _| {
        let line = Line::new().text("By ").at("ou_7d8a6e6df7621556ce0d21922b676706ccs").text(", see ");
        post.line(line.link("the build 部署", "https://ci.example/builds/7?tab=log").bold(" now\n"))
    })
}

fn post_by_hand<'a>() -> hand::Post<'a> {
    use hand::Node::{A, At, Text};
    let lines = (0..10).map(|_| {
        vec![
            Text { text: "By ", style: &[] },
            At { user_id: "ou_7d8a6e6df7621556ce0d21922b676706ccs" },
            Text { text: ", see ", style: &[] },
            A { text: "the build 部署", href: "https://ci.example/builds/7?tab=log" },
            Text { text: " now\n", style: &["bold"] },
        ]
    });
    hand::Post { title: "Deploy of \"seven\"", content: lines.collect() }
}

/// As groups write: mostly texts, some posts, a few images, files and cards.
fn messages() -> Vec<EventMessage> {
    let text = json!({"text": "@_user_1 the build of 部署 is red again, could you look at \"step 4\"?\nThanks!"});
    let node = json!([{"tag": "text", "text": "Done by ", "style": ["bold"]}, {"tag": "at", "user_id": "@_user_1", "user_name": "Ann"},
        {"tag": "text", "text": ", see ", "style": []}, {"tag": "a", "text": "the build", "href": "https://ci.example/7", "style": []}]);
    let post = json!({"title": "Deploy", "content": [node, node, [{"tag": "img", "image_key": "img_v3_02ab_8a6e6df7621556ce"}]]});
    let card = json!({"title": "Alert", "elements": [[{"tag": "text", "text": "Disk full"}], [{"tag": "button", "text": "Mute"}]]});
    let forms = [
        ("text", text.clone()),
        ("text", text.clone()),
        ("post", post.clone()),
        ("text", text.clone()),
        ("image", json!({"image_key": "img_v3_02ab_8a6e6df7621556ce"})),
        ("text", text.clone()),
        ("file", json!({"file_key": "file_v3_02ab_8a6e6df7621556ce", "file_name": "report.pdf"})),
        ("text", text),
        ("post", post),
        ("interactive", card),
    ];
    let mentions = json!([{"key": "@_user_1", "id": {"open_id": "ou_7d8a6e6df7621556ce"}, "name": "Ann"}]);
    let message = |(kind, content): (&str, serde_json::Value)| {
        let mentions = if matches!(kind, "text" | "post") { mentions.clone() } else { json!([]) };
        serde_json::from_value(json!({"message_type": kind, "content": content.to_string(), "mentions": mentions}))
            .unwrap()
    };
    forms.map(message).into()
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (what, who, count) = match arguments[..] {
        [what, who, count] => (what, who, count.parse().unwrap()),
        _ => ("write", "ours", 20),
    };
    let messages = messages();
    let received = || messages.iter().cycle().take(count);
    match (what, who) {
        ("write", "ours") => (0..count).for_each(|_| drop(black_box(post().to_json().unwrap()))),
        ("write", "by-hand") => (0..count).for_each(|_| drop(black_box(hand::write(post_by_hand())))),
        ("read", "ours") => received().for_each(|message| drop(black_box(message.content().unwrap()))),
        ("read", "by-hand") => received().for_each(|message| {
            let kind = message.message_type.as_ref().unwrap().as_str();
            drop(black_box(hand::read(kind, message.content.as_deref().unwrap()).unwrap()));
        }),
        _ => {
            eprintln!("arguments: `write` or `read`, `ours` or `by-hand`, how many");
            return ExitCode::FAILURE;
        }
    }
    assert_eq!(post().to_json().unwrap(), hand::write(post_by_hand()));
    ExitCode::SUCCESS
}
