//! Long Markdown as posts and texts of cards.
#![cfg(feature = "im")]
#![allow(clippy::unwrap_used, reason = "tests")]

use lark_apis::im::v1::{ChatId, CreateMessage, Markdown, MessageContent as _};
use lark_runtime::serde_json::{self, Value};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

/// The Markdown of the posts, each of which the platform takes.
fn posts(markdown: &Markdown) -> Vec<String> {
    let text = |post: lark_apis::im::v1::Post| {
        let json: Value = serde_json::from_str(&post.to_json().unwrap()).unwrap();
        assert!(CreateMessage::to(ChatId("oc_1"), post).is_ok());
        let content = json["zh_cn"]["content"].as_array().unwrap();
        assert_eq!((content.len(), content[0][0]["tag"].as_str()), (1, Some("md")));
        content[0][0]["text"].as_str().unwrap().to_owned()
    };
    markdown.posts().unwrap().into_iter().map(text).collect()
}

fn post(markdown: &str) -> String {
    let posts = posts(&Markdown::trusted(markdown));
    assert_eq!(posts.len(), 1);
    posts.concat()
}

fn card(markdown: &str) -> String {
    let texts = Markdown::trusted(markdown).card_texts().unwrap();
    assert_eq!(texts.len(), 1);
    texts.concat()
}

/// What a text takes inside of the JSON inside of the JSON of a request.
fn cost(text: &str) -> usize {
    let once = serde_json::to_string(text).unwrap();
    serde_json::to_string(&once[1..once.len() - 1]).unwrap().len() - 2
}

fn fences(piece: &str) -> usize {
    piece.lines().filter(|line| line.trim_start_matches([' ', '>']).starts_with("```")).count()
}

#[test]
fn short_markdown_is_one_piece_in_the_grammar_of_posts() {
    let cases = [
        ("hello", "hello"),
        ("a\r\nb\n\n\n\nc\n", "a\nb\n\nc"),
        ("# Title\ntext", "**Title**\ntext"),
        ("## The **new** one ##", "**The new one**"),
        ("# [log](https://a.example)", "[log](https://a.example)"),
        ("Title\n=====\ntext", "**Title**\ntext"),
        ("Title\n==  \ntext", "**Title**\ntext"),
        ("_Hi_\n====", "**_Hi_**"),
        ("Hello\n  \nWorld", "Hello\n\nWorld"),
        ("Hello\n\t\t\nWorld", "Hello\n\nWorld"),
        ("Hello\n=\nWorld", "Hello\n=\nWorld"),
        ("- a\n===", "- a\n==="),
        ("> a\n===", "> a\n==="),
        ("Hello\n--\nWorld", "Hello\n--\nWorld"),
        ("a | b\n  \nc", "a | b\n\nc"),
        ("#hashtag", "#hashtag"),
        ("* a\n* b\n  * c\n    1. d\n+ e", "- a\n- b\n    - c\n        1. d\n- e"),
        ("* * *", "* * *"),
        ("> a\n> b", "> a\n> b"),
        ("~~~py\nx\n~~~", "```py\nx\n```"),
        ("````md\n```\nx\n```\n````", "````md\n```\nx\n```\n````"),
        ("```rust\nfn", "```rust\nfn\n```"),
        ("- ```sh\n  ls\n  ```\n- b", "- ```sh\n  ls\n  ```\n- b"),
        ("> ```\n> a\nb", "> ```\n> a\n> ```\nb"),
        ("![cat](https://a.example/cat.png)", "[cat](https://a.example/cat.png)"),
        ("| a | b |\n|---|:-:|\n| 1 | **二** |\n| x\\|y |", "```\na   | b\n----|---\n1   | 二\nx|y |\n```"),
        ("a | b\n--|--\n[x](u) | 2", "- a: [x](u)\n    - b: 2"),
        ("| a |\nno table", "| a |\nno table"),
        ("<at user_id=\"ou_1\"></at> hi", "<at user_id=\"ou_1\"></at> hi"),
    ];
    for (markdown, expected) in cases {
        assert_eq!(post(markdown), expected, "{markdown}");
    }
}

#[test]
fn only_marks_are_taken_from_headings_and_cells() {
    let headings = [
        ("# Learn C#", "**Learn C#**"),
        ("# F# and C# #", "**F# and C#**"),
        ("# C ##", "**C**"),
        ("# C\t##", "**C**"),
        ("# a #b", "**a #b**"),
        ("# ###", "# ###"),
        ("# 2**10", "2**10"),
        ("# 2**10 and 3**2", "2**10 and 3**2"),
        ("# 2 ** 10 ** 2", "2 ** 10 ** 2"),
        ("# f(*args, **kwargs)", "f(*args, **kwargs)"),
        ("# **very new**", "**very new**"),
        ("# 这是**新**的", "**这是新的**"),
        ("# **a** `b**c`", "**a** `b**c`"),
        ("# ***a***", "***a***"),
        ("C#\n==", "**C#**"),
        ("2**10\n=====", "2**10"),
    ];
    for (markdown, expected) in headings {
        assert_eq!(post(markdown), expected, "{markdown}");
    }
    let table = "| a | b |\n|---|---|\n| 2**10 | **b** and **c** |\n| **kwargs | x ** y |\n| ***d*** | **e |\n";
    let code = "```\na        | b\n---------|--------\n2**10    | b and c\n**kwargs | x ** y\n*d*      | **e\n```";
    assert_eq!(post(table), code);
    assert_eq!(card("# Learn C#"), "# Learn C#");
}

#[test]
fn cards_keep_headings_and_tables() {
    let table = "| a | b |\n|---|---|\n| 1 | [x](u) |";
    for markdown in ["# Title\ntext", "![cat](img_v2_1)", "* a\n  * b", "Title\n---"] {
        assert_eq!(card(markdown), markdown);
    }
    assert_eq!(card("Title\n=====\ntext"), "# Title\ntext");
    assert_eq!(card("Hello\n  \nWorld"), "Hello\n\nWorld");
    assert_eq!(card(table).trim(), table);
    assert_eq!(card("![cat](https://a.example/cat.png)"), "[cat](https://a.example/cat.png)");
    let four = [table; 4].join("\n\n");
    assert_eq!(Markdown::new(four).card_texts().unwrap().len(), 2);
}

#[test]
fn images_without_a_key_become_links_or_their_words() {
    let both = [
        ("![a](https://a.example/a_(1).png)", "[a](https://a.example/a_(1).png)"),
        ("![](https://a.example/a.png)", "[https://a.example/a.png](https://a.example/a.png)"),
        ("x ![a](docs/a.png) y", "x a y"),
        ("![a](docs/img_1_(2).png \"A\")!", "a!"),
        ("![](docs/a.png)", "docs/a.png"),
        ("![a](data:image/png;base64,AA/B==) b", "a b"),
        ("![](data:image/png;base64,AA/B==)", "data:image/png"),
        ("[![a](docs/a.png)](https://a.example)", "[a](https://a.example)"),
        ("- ![a](/a.png)", "- a"),
        ("Write `![a](docs/a.png)`", "Write `![a](docs/a.png)`"),
        ("```\n![a](docs/a.png)\n```", "```\n![a](docs/a.png)\n```"),
        ("![a] and [b](https://b.example)", "![a] and [b](https://b.example)"),
        ("Stop! [b](https://b.example)", "Stop! [b](https://b.example)"),
    ];
    for (markdown, expected) in both {
        assert_eq!((post(markdown).as_str(), card(markdown).as_str()), (expected, expected), "{markdown}");
    }
    let long = format!("![a](data:image/png;base64,{}) b", "A".repeat(9 << 10));
    assert_eq!((post(&long).as_str(), card(&long).as_str()), ("a b", "a b"));
    assert_eq!(post("![a](img_v3_1)"), "a");
    assert_eq!(card("![a](img_v3_1 \"A\") ![b](b.png)"), "![a](img_v3_1 \"A\") b");
    let table = "| ![a](a.png) | ![b](img_v3_1) |\n|---|---|\n| ![c](https://c.example/c.png) | d |";
    assert_eq!(card(table), "| a | ![b](img_v3_1) |\n|---|---|\n| [c](https://c.example/c.png) | d |");
    assert_eq!(post(table), "- a: [c](https://c.example/c.png)\n    - b: d");
}

#[test]
fn the_mentions_of_strangers_mention_nobody() {
    for evil in [
        "<at user_id=\"all\"></at>",
        "<at id=all></at>",
        "< at id=all>",
        "<AT id=all>",
        "# <**at user_id=\"all\">",
        "```\n<at id=all>\n```",
        "```<at\nx\n```",
        "| <at id=all> | b |\n|---|---|\n| <person id=ou_1> | <at> |",
        "<\nat id=all>",
        "<<at id=all>",
        "<<\u{2060}at id=all><at id=all>",
    ] {
        let pieces = [posts(&Markdown::new(evil)), Markdown::new(evil).card_texts().unwrap()].concat();
        for piece in pieces {
            let shown = piece.to_lowercase().replace(['\n', ' '], "");
            assert!(!shown.contains("<at") && !shown.contains("<person"), "{piece:?}");
        }
    }
    // Code is not changed by what only looks like it.
    assert_eq!(posts(&Markdown::new("`Vec<AtomicU8>` a < b")), ["`Vec<AtomicU8>` a < b"]);
}

#[test]
fn code_is_closed_and_opened_again_with_its_language() {
    let code: String = (0..200).map(|line| format!("let line_{line} = \"{line}\";\n")).collect();
    let pieces = posts(&Markdown::new(format!("Look:\n\n```rust\n{code}")).limit(1 << 10));
    assert!(pieces.len() > 4);
    let mut lines = String::new();
    for piece in &pieces {
        assert!(cost(piece) <= 1 << 10);
        let inner = piece.trim_start_matches("Look:\n\n").strip_prefix("```rust\n").unwrap();
        lines.push_str(inner.strip_suffix("```").unwrap());
    }
    assert_eq!(lines, code);
}

#[test]
fn a_table_repeats_its_header() {
    let rows: String = (0..300).map(|row| format!("| {row} | value |\n")).collect();
    let table = format!("| id | what |\n|---|---|\n{rows}");
    let markdown = Markdown::new(&table).limit(1 << 10);
    let (posts, cards) = (posts(&markdown), markdown.card_texts().unwrap());
    assert!(posts.len() > 4 && cards.len() > 4);
    assert!(posts.iter().all(|piece| piece.starts_with("```\nid  | what\n----|------\n") && piece.ends_with("\n```")));
    assert!(cards.iter().all(|piece| piece.starts_with("| id | what |\n|---|---|\n| ")));
    for row in 0..300 {
        assert_eq!(cards.iter().filter(|piece| piece.contains(&format!("| {row} | value |"))).count(), 1);
    }
}

#[test]
fn a_table_of_sixty_columns_becomes_a_list() {
    let row = |cell: &str| format!("|{}\n", (0..60).map(|column| format!("{cell}{column}|")).collect::<String>());
    let table = format!("{}|{}\n{}", row("h"), "---|".repeat(60), row("c"));
    for text in [post(&table), card(&table)] {
        assert!(text.starts_with("- h0: c0\n    - h1: c1\n") && text.ends_with("    - h59: c59"), "{text}");
    }
}

#[test]
fn nothing_is_divided_within_an_emoji_a_link_or_a_pair_of_marks() {
    let parts = ["👩‍👩‍👧‍👦", "[a link with words](https://a.example/x)", "**bold words here**", "नि", "🇩🇪", "`a b c`"];
    for filler in 0..60 {
        let text = format!("{}{}", "x".repeat(filler), parts.map(|part| format!("{part} ")).concat().repeat(40));
        for piece in posts(&Markdown::new(text).limit(1 << 10)) {
            let mut rest = piece.trim_start_matches('x').to_owned();
            for part in parts {
                rest = rest.replace(part, "");
            }
            assert_eq!(rest.trim(), "", "{piece}");
        }
    }
    // Without a blank in all of it.
    for emoji in ["👩‍👩‍👧‍👦", "नि", "🇩🇪", "e\u{301}"] {
        let pieces = posts(&Markdown::new(emoji.repeat(3000)).limit(1 << 10));
        assert!(pieces.iter().flat_map(|piece| piece.graphemes(true)).all(|cluster| cluster == emoji));
        assert_eq!(pieces.concat(), emoji.repeat(3000));
    }
    let long = format!("**{}**", "bold ".repeat(1000).trim_end());
    assert!(
        posts(&Markdown::new(long).limit(1 << 10))
            .iter()
            .all(|piece| piece.starts_with("**b") && piece.ends_with("d**"))
    );
}

#[test]
fn a_megabyte_in_one_line_and_marks_without_end_are_divided() {
    for unit in [
        "x", "*a ", "[", "[a](", "<a>", "`a ``b ", "\u{301}", "> ", "| a ", "\"\\", "#", "😀", "- ", "![", "![a](",
        "<at ",
    ] {
        // Of those that are looked at mark by mark an eighth is enough to show whether each costs the more the more there are.
        let length = if matches!(unit, "x" | "![" | "![a](" | "<at ") { 1 << 20 } else { 1 << 17 };
        let text = unit.repeat(length / unit.len());
        for around in ["", "```\n"] {
            let text = format!("{around}{text}");
            let markdown = Markdown::new(&text);
            let pieces = [posts(&markdown), markdown.card_texts().unwrap()].concat();
            assert!(pieces.iter().all(|piece| cost(piece) <= 29 << 10));
        }
    }
}

#[test]
fn no_limit_makes_posts_that_are_refused() {
    for limit in [0, 29 << 10, 30 << 10, usize::MAX] {
        for unit in ["x", "\"", "word "] {
            // `posts` asks `CreateMessage::to`.
            let markdown = Markdown::new(unit.repeat(50 << 10)).title("Answer").limit(limit);
            assert!(posts(&markdown).len() > 1);
            assert!(markdown.card_texts().unwrap().iter().all(|text| cost(text) <= 29 << 10));
        }
    }
}

#[test]
fn what_is_no_message_is_an_error() {
    assert!(Markdown::new(" \n\n").posts().unwrap_err().to_string().contains("empty"));
    assert!(Markdown::new("").card_texts().is_err());
    assert!(Markdown::new("x").title("t".repeat(30 << 10)).posts().unwrap_err().to_string().contains("title"));
    let titled = Markdown::new("word ".repeat(20_000)).title("Answer").posts().unwrap();
    let titles: Vec<_> = titled.iter().map(|post| post.to_json().unwrap().contains("\"Answer\"")).collect();
    assert!(titles[0] && titles[1..].iter().all(|has| !has) && titles.len() > 2);
}

fn any_markdown() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "[a-z ,.]{0,80}",
        "\\PC{0,40}",
        "#{1,6} [a-z]{1,20}",
        "( {0,6})(- |\\* |1\\. )[a-z ]{1,40}",
        "(> )?(```|~~~|````)(rust|)",
        "\\|( [a-z]{1,9} \\|){1,6}",
        "\\|(---\\|){1,6}",
        "> [a-z ]{1,40}",
        "(\\*\\*|\\*|~~|`)[a-z ]{1,60}(\\*\\*|\\*|~~|`)",
        "\\[[a-z]{1,9}\\]\\(https://[a-z]{1,30}\\)",
        "<at user_id=\"[a-z]{2,9}\"></at>",
        Just(String::new()),
        "[a-z]{1000,3000}",
    ];
    prop::collection::vec(line, 1..60).prop_map(|lines| lines.join("\n"))
}

/// The letters and digits, which no rewriting touches.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|char| char.is_alphanumeric())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]
    #[test]
    fn nothing_is_lost_and_every_piece_is_short_and_closed(text in any_markdown(), limit in 1024..4096_usize) {
        let markdown = Markdown::new(&text).limit(limit);
        prop_assume!(markdown.posts().is_ok());
        for pieces in [posts(&markdown), markdown.card_texts().unwrap()] {
            let mut count = std::collections::BTreeMap::<char, isize>::new();
            for piece in &pieces {
                prop_assert!(cost(piece) <= limit, "{} of {limit}: {piece}", cost(piece));
                let longer = piece.contains("````");
                prop_assert!(longer || fences(piece).is_multiple_of(2), "{piece}");
                letters(piece).for_each(|char| *count.entry(char).or_default() += 1);
            }
            // Headers and languages may be there more often.
            for char in letters(&text) {
                let left = count.entry(char).or_default();
                *left -= 1;
                prop_assert!(*left >= 0, "{char} is lost: {pieces:?}");
            }
        }
    }
}
