//! A card of 50 elements, built and written: by this crate, checked, and by `serde_json` from structs that someone wrote by
//! hand for this one card. Instructions are counted with valgrind:
//!
//! `valgrind --tool=callgrind target/release/deps/card-* ours 200`, then `theirs 200`, and the same with 400.

use std::hint::black_box;

use lark_cards::{
    Button, ButtonKind, Card, Column, ColumnSet, ColumnWidth, Div, Header, HorizontalAlign, Hue, Markdown, Template,
    Text,
};
use serde::Serialize;

const SENTENCE: &str = "The deployment of the payment service finished at 14:05, with **two warnings** and no errors; see [the log]\
                        (https://example.com/log/4711).";

fn ours(release: u32) -> String {
    let mut card = Card::new().header(Header::new("Release").template(Template::Green));
    for place in 0..10 {
        let column = |text: &str, value| {
            Column::new()
                .width(ColumnWidth::Weighted)
                .weight(1)
                .element(Button::new(text).kind(ButtonKind::Primary).callback(Vote { release, value }))
        };
        card = card
            .element(Markdown::new(SENTENCE).text_align(HorizontalAlign::Left))
            .element(Div::new(Text::plain(format!("Step {place}")).text_color(Hue::Grey)));
        if place < 9 {
            card = card.element(ColumnSet::new().column(column("Good", true)));
        } else {
            card =
                card.element(Markdown::new(SENTENCE)).element(Markdown::new(SENTENCE)).element(Markdown::new(SENTENCE));
        }
    }
    card.build().map(Into::into).unwrap_or_default()
}

#[derive(Serialize)]
struct Vote {
    release: u32,
    value: bool,
}

mod by_hand {
    use serde::Serialize;

    use super::Vote;

    #[derive(Serialize)]
    pub(crate) struct Card {
        pub(crate) schema: &'static str,
        pub(crate) header: Header,
        pub(crate) body: Body,
    }

    #[derive(Serialize)]
    pub(crate) struct Header {
        pub(crate) title: Text,
        pub(crate) template: &'static str,
    }

    #[derive(Serialize)]
    pub(crate) struct Body {
        pub(crate) elements: Vec<Element>,
    }

    #[derive(Serialize)]
    pub(crate) struct Text {
        pub(crate) tag: &'static str,
        pub(crate) content: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub text_color: Option<&'static str>,
    }

    #[derive(Serialize)]
    #[serde(tag = "tag", rename_all = "snake_case")]
    pub(crate) enum Element {
        Markdown {
            content: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            text_align: Option<&'static str>,
        },
        Div {
            text: Text,
        },
        ColumnSet {
            columns: Vec<Column>,
        },
        Button {
            text: Text,
            r#type: &'static str,
            behaviors: Vec<Behavior>,
        },
    }

    #[derive(Serialize)]
    pub(crate) struct Column {
        pub(crate) tag: &'static str,
        pub(crate) width: &'static str,
        pub(crate) weight: u32,
        pub(crate) elements: Vec<Element>,
    }

    #[derive(Serialize)]
    pub(crate) struct Behavior {
        pub(crate) r#type: &'static str,
        pub(crate) value: Vote,
    }
}

fn theirs(release: u32) -> String {
    use by_hand::{Behavior, Body, Card, Column, Element, Header, Text};
    let plain = |content: &str| Text { tag: "plain_text", content: content.to_owned(), text_color: None };
    let sentence = |text_align| Element::Markdown { content: SENTENCE.to_owned(), text_align };
    let mut elements = Vec::new();
    for place in 0..10 {
        elements.push(sentence(Some("left")));
        elements.push(Element::Div {
            text: Text { tag: "plain_text", content: format!("Step {place}"), text_color: Some("grey") },
        });
        if place < 9 {
            let value = Vote { release, value: true };
            let behaviors = vec![Behavior { r#type: "callback", value }];
            let button = Element::Button { text: plain("Good"), r#type: "primary", behaviors };
            let column = Column { tag: "column", width: "weighted", weight: 1, elements: vec![button] };
            elements.push(Element::ColumnSet { columns: vec![column] });
        } else {
            elements.extend([sentence(None), sentence(None), sentence(None)]);
        }
    }
    let header = Header { title: plain("Release"), template: "green" };
    let card = Card { schema: "2.0", header, body: Body { elements } };
    serde_json::to_string(&card).unwrap_or_default()
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let which = arguments.next().unwrap_or_default();
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1);
    let (ours_once, theirs_once): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(&ours(7)).unwrap_or_default(), serde_json::from_str(&theirs(7)).unwrap_or_default());
    assert!(!ours_once.is_null() && ours_once == theirs_once, "the two cards differ");
    for release in 0..count {
        match which.as_str() {
            "theirs" => black_box(theirs(release)),
            _ => black_box(ours(release)),
        };
    }
}
