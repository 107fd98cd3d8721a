//! Contents of messages, as they are sent.
#![cfg(feature = "im")]
#![allow(clippy::unwrap_used, reason = "tests")]

use lark_apis::im::v1::{
    Audio, CardId, CardMessage, CardTemplate, ChatId, CreateMessage, Email, FileMessage, Image, Line, Media,
    MessageContent, MessageTarget, OpenId, PatchMessage, Post, ReplyMessage, ShareChat, ShareUser, Sticker, Style,
    System, Text, UnionId, UpdateMessage, UserId,
};
use lark_runtime::serde_json::{self, Value, json};

fn sent<C: MessageContent>(content: C) -> (String, Value) {
    let request = CreateMessage::to(ChatId("oc_1"), content).unwrap();
    (request.msg_type.as_str().to_owned(), serde_json::from_str(&request.content).unwrap())
}

fn refused<C: MessageContent>(content: C) -> String {
    CreateMessage::to(ChatId("oc_1"), content).unwrap_err().to_string()
}

#[test]
fn every_content_is_written_in_the_documented_form_and_fixes_its_type() {
    let divider = System::divider("新会话").localized("en_us", "New session").need_rollup(true);
    let template = CardTemplate::new("AAq1").version("1.0.0").variable("name", "Ann").variable("count", 2);
    let cases = [
        (sent(Text::new("a\n\"b\"\t\\\u{1}")), "text", json!({"text": "a\n\"b\"\t\\\u{1}"})),
        (sent(Image::new("img_1")), "image", json!({"image_key": "img_1"})),
        (sent(FileMessage::new("file_1")), "file", json!({"file_key": "file_1"})),
        (sent(Audio::new("file_1")), "audio", json!({"file_key": "file_1"})),
        (sent(Media::new("file_1")), "media", json!({"file_key": "file_1"})),
        (sent(Media::new("file_1").cover("img_1")), "media", json!({"file_key": "file_1", "image_key": "img_1"})),
        (sent(Sticker::new("file_1")), "sticker", json!({"file_key": "file_1"})),
        (sent(ShareChat::new("oc_2")), "share_chat", json!({"chat_id": "oc_2"})),
        (sent(ShareUser::new("ou_2")), "share_user", json!({"user_id": "ou_2"})),
        (
            sent(divider),
            "system",
            json!({"type": "divider", "params": {"divider_text": {"text": "新会话", "i18n_text": {"en_us": "New session"}}},
                "options": {"need_rollup": true}}),
        ),
        (sent(CardMessage::new(r#"{"schema":"2.0"}"#)), "interactive", json!({"schema": "2.0"})),
        (sent(CardMessage::from(json!({"elements": []}))), "interactive", json!({"elements": []})),
        (
            sent(template),
            "interactive",
            json!({"type": "template", "data": {"template_id": "AAq1", "template_version_name": "1.0.0",
                "template_variable": {"name": "Ann", "count": 2}}}),
        ),
        (sent(CardId::new("735")), "interactive", json!({"type": "card", "data": {"card_id": "735"}})),
    ];
    for ((message_type, content), expected_type, expected) in cases {
        assert_eq!((message_type.as_str(), content), (expected_type, expected));
    }
}

#[test]
fn a_post_has_every_documented_node() {
    let line = Line::new()
        .text("Hello ")
        .styled("you", &[Style::Bold, Style::Italic, Style::Underline, Style::LineThrough])
        .at("ou_1")
        .at_all()
        .link("the build", "https://ci.example/?a=1&b=2")
        .emotion("SMILE");
    let post = Post::new("部署")
        .line(line)
        .line(Line::new())
        .image("img_1")
        .media("file_1")
        .media_with_cover("file_1", "img_1")
        .code_block("RUST", "fn main() {}\n")
        .code_block("", "x")
        .hr()
        .md("**done**")
        .and(Post::localized("en_us", "Deploy").line(Line::new().bold("done")));
    let expected = json!({
        "zh_cn": {"title": "部署", "content": [
            [
                {"tag": "text", "text": "Hello "},
                {"tag": "text", "text": "you", "style": ["bold", "italic", "underline", "lineThrough"]},
                {"tag": "at", "user_id": "ou_1"},
                {"tag": "at", "user_id": "all"},
                {"tag": "a", "text": "the build", "href": "https://ci.example/?a=1&b=2"},
                {"tag": "emotion", "emoji_type": "SMILE"},
            ],
            [{"tag": "text", "text": ""}],
            [{"tag": "img", "image_key": "img_1"}],
            [{"tag": "media", "file_key": "file_1"}],
            [{"tag": "media", "file_key": "file_1", "image_key": "img_1"}],
            [{"tag": "code_block", "language": "RUST", "text": "fn main() {}\n"}],
            [{"tag": "code_block", "text": "x"}],
            [{"tag": "hr"}],
            [{"tag": "md", "text": "**done**"}],
        ]},
        "en_us": {"title": "Deploy", "content": [[{"tag": "text", "text": "done", "style": ["bold"]}]]},
    });
    assert_eq!(sent(post), ("post".to_owned(), expected));
}

#[test]
fn the_words_of_strangers_neither_mention_nor_link() {
    let text = |text: Text| sent(text).1["text"].as_str().unwrap().to_owned();
    for evil in [
        "<at user_id=\"all\"></at>",
        "</b><at user_id=\"ou_1\">",
        "[bank](https://evil.example)",
        "<<at user_id=\"all\"></at>",
        "< at user_id=\"all\">",
        "[a](b)](https://evil.example)",
        "[x]\u{2060}[bank](https://evil.example)",
    ] {
        for shown in [Text::new(evil), Text::from(evil), Text::new("").bold(evil), Text::new("a").text(evil)] {
            let shown = text(shown);
            assert!(!shown.contains("<at") && !shown.contains("< at") && !shown.contains("]("), "{shown}");
            assert!(shown.replace('\u{2060}', "").contains(&evil.replace('\u{2060}', "")), "{shown}");
        }
    }
    // In parts.
    let parts = text(Text::new("<").text("at user_id=\"all\">").text("[a]").text("(https://evil.example)"));
    assert!(!parts.contains("<at") && !parts.contains("]("), "{parts}");
    assert!(!text(Text::markup("[a]").text("(https://evil.example)")).contains("]("));
    // Inside of a link, and as its address.
    let link = text(Text::new("").link("a](https://evil.example)<at user_id=\"all\">", "https://ok.example/) <at>"));
    assert_eq!(link, "[a］(https://evil.example)<\u{2060}at user_id=\"all\">](https://ok.example/%29%20%3Cat%3E)");
    // What is harmless stays as it is.
    assert_eq!(text(Text::new("1 <2, a<=b, <- x[1] (y)")), "1 <2, a<=b, <- x[1] (y)");
    assert_eq!(text(Text::markup("<at user_id=\"all\"></at>")), "<at user_id=\"all\"></at>");
    assert_eq!(
        text(Text::new("").at_all().italic("i").underline("u").strike("s")),
        "<at user_id=\"all\"></at><i>i</i><u>u</u><s>s</s>"
    );
    // Ids are no way in either.
    for id in ["all", "ALL", "@_all", "@all", "", "ou_1\"></at><at user_id=\"all", "a b"] {
        assert!(refused(Text::new("x").at(id)).contains("at_all"), "{id}");
        assert!(refused(Post::new("").line(Line::new().at(id))).contains("at_all"), "{id}");
    }
}

#[test]
fn the_kind_of_the_id_follows_from_the_target() {
    fn to<T: MessageTarget>(target: T) -> (String, String) {
        let request = CreateMessage::to(target, Text::new("hi")).unwrap();
        (request.receive_id_type.as_str().to_owned(), request.receive_id)
    }
    let pair = |kind: &str, id: &str| (kind.to_owned(), id.to_owned());
    assert_eq!(to(ChatId("oc_1")), pair("chat_id", "oc_1"));
    assert_eq!(to(OpenId("ou_1".to_owned())), pair("open_id", "ou_1"));
    assert_eq!(to(UserId("4d7a")), pair("user_id", "4d7a"));
    assert_eq!(to(UnionId("on_1")), pair("union_id", "on_1"));
    assert_eq!(to(Email("ann@example.com")), pair("email", "ann@example.com"));
}

#[test]
fn an_id_of_another_kind_is_refused_with_the_right_target() {
    fn refused<T: MessageTarget>(target: T) -> String {
        CreateMessage::to(target, Text::new("hi")).unwrap_err().to_string()
    }
    for (error, target) in [
        (refused(ChatId("ou_1")), "`open_id`, not by a `chat_id`: use `OpenId`"),
        (refused(ChatId("ann@example.com")), "use `Email`"),
        (refused(OpenId("oc_1")), "use `ChatId`"),
        (refused(OpenId("on_1")), "use `UnionId`"),
        (refused(UnionId("ou_1")), "use `OpenId`"),
        (refused(Email("ou_1")), "use `OpenId`"),
        (refused(Email(" ")), "is empty"),
    ] {
        assert!(error.contains(target), "{error}");
    }
    // What has no known form is the platform's to judge, and a `user_id` may have any.
    assert!(CreateMessage::to(ChatId("team"), Text::new("hi")).is_ok());
    assert!(CreateMessage::to(UserId("ou_1"), Text::new("hi")).is_ok());
    assert!(CreateMessage::to(Email("on_call@example.com"), Text::new("hi")).is_ok());
}

#[test]
fn replies_edits_and_changes_of_cards_carry_the_content() {
    let text = Text::new("hi");
    let reply = ReplyMessage::to("om_1", &text).unwrap();
    assert_eq!(
        (reply.message_id.as_str(), reply.msg_type.as_str(), reply.content.as_str()),
        ("om_1", "text", r#"{"text":"hi"}"#)
    );
    let edit = UpdateMessage::new("om_1", Post::new("").line("hi")).unwrap();
    assert_eq!((edit.message_id.as_str(), edit.msg_type.as_str()), ("om_1", "post"));
    let card = PatchMessage::new("om_1", CardMessage::from(json!({"elements": []}))).unwrap();
    assert_eq!((card.message_id.as_str(), card.content.as_str()), ("om_1", r#"{"elements":[]}"#));
    assert!(ReplyMessage::to("om_1", System::divider("x")).unwrap_err().to_string().contains("cannot be a reply"));
    assert!(ReplyMessage::to(" ", &text).unwrap_err().to_string().contains("message is empty"));
    assert!(CreateMessage::to(ChatId(""), &text).unwrap_err().to_string().contains("is empty"));
}

#[test]
fn what_the_platform_would_refuse_is_an_error_that_says_what_to_do() {
    let cases = [
        (refused(Text::new("")), "text is empty"),
        (refused(Text::new("x".repeat(1 << 20))), "send it as several messages"),
        (refused(Post::new("title")), "no line in the language `zh_cn`"),
        (refused(Post::new("").line("x").and(Post::new("").line("y"))), "two texts of one language"),
        (refused(Post::localized("", "").line("x")), "language of the post is empty"),
        (refused(Post::new("").line("x".repeat(30 << 10))), "several posts"),
        (refused(CardMessage::new("{")), "not JSON"),
        (refused(CardMessage::new("[]")), "not a JSON object"),
        (refused(CardMessage::from(json!({"x": "y".repeat(30 << 10)}))), "show less"),
        (refused(CardTemplate::new("")), "template is empty"),
        (refused(CardId::new("")), "card is empty"),
        (refused(Image::new("")), "`image_key`"),
        (refused(Media::new("file_1").cover("")), "`image_key`"),
        (refused(System::divider("")), "0 characters wide"),
        (refused(System::divider("十一个汉字太长了十一个")), "wide"),
        (refused(System::divider("x".repeat(21))), "21 characters wide"),
    ];
    for (error, part) in cases {
        assert!(error.contains(part), "{error} has no {part:?}");
    }
}

#[test]
fn contents_up_to_the_limit_are_sent() {
    let overhead = r#"{"text":""}"#.len();
    assert!(CreateMessage::to(ChatId("oc_1"), Text::new("x".repeat((150 << 10) - overhead))).is_ok());
    assert!(CreateMessage::to(ChatId("oc_1"), Text::new("x".repeat((150 << 10) - overhead + 1))).is_err());
    assert!(CreateMessage::to(ChatId("oc_1"), System::divider("x".repeat(20))).is_ok());
    assert!(CreateMessage::to(ChatId("oc_1"), System::divider("十个汉字不算太长的了")).is_ok());
}
