//! Posts as they are sent: in each language a title, perhaps, and paragraphs of nodes.

use serde_json::{Map, Value};

use super::{file, image, known, wrong};
use crate::{
    envelope::{Failure, cut},
    world::World,
};

/// Languages of a post.
const LANGUAGES: &[&str] = &[
    "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de",
    "fr_fr", "it_it", "ru_ru", "ms_my",
];

/// A kind of node.
struct Node {
    tag: &'static str,
    required: &'static [&'static str],
    optional: &'static [&'static str],
    /// It is the only one of its paragraph.
    alone: bool,
}

const fn node(tag: &'static str, required: &'static [&'static str], optional: &'static [&'static str]) -> Node {
    Node { tag, required, optional, alone: false }
}

const fn alone(tag: &'static str, required: &'static [&'static str], optional: &'static [&'static str]) -> Node {
    Node { tag, required, optional, alone: true }
}

/// Beside the documented members those of older pages and of received posts, which senders still write.
const NODES: &[Node] = &[
    node("text", &["text"], &["un_escape", "style"]),
    node("a", &["text", "href"], &["style", "un_escape"]),
    node("at", &["user_id"], &["user_name", "style"]),
    alone("img", &["image_key"], &["width", "height"]),
    alone("media", &["file_key"], &["image_key"]),
    node("emotion", &["emoji_type"], &[]),
    node("hr", &[], &[]),
    node("code_block", &["text"], &["language"]),
    alone("md", &["text"], &[]),
];

pub(super) fn check(world: &World, content: &Map<String, Value>) -> Result<(), Failure> {
    if content.is_empty() {
        return Err(wrong("the post has no language"));
    }
    for (language, post) in content {
        if !LANGUAGES.contains(&language.as_str()) {
            let what = format!("{} is no language of a post, such as zh_cn or en_us", cut(language));
            return Err(wrong(&what));
        }
        let post = post.as_object().ok_or_else(|| wrong("a post has title and content in each language"))?;
        known(post, &[&["title", "content"]], "a post in a language")?;
        if post.get("title").is_some_and(|title| !title.is_string()) {
            return Err(wrong("the title of a post is a text"));
        }
        let paragraphs = post.get("content").and_then(Value::as_array);
        let paragraphs = paragraphs.ok_or_else(|| wrong("the content of a post is a list of paragraphs"))?;
        if paragraphs.is_empty() {
            return Err(wrong("the post has no paragraph"));
        }
        paragraphs.iter().try_for_each(|nodes| paragraph(world, nodes))?;
    }
    Ok(())
}

fn paragraph(world: &World, nodes: &Value) -> Result<(), Failure> {
    let nodes = nodes.as_array().ok_or_else(|| wrong("a paragraph of a post is a list of nodes"))?;
    for one in nodes {
        let one = one.as_object().ok_or_else(|| wrong("a node of a post is an object"))?;
        let text = |name: &str| one.get(name).and_then(Value::as_str);
        let tag = text("tag").unwrap_or_default();
        let Some(kind) = NODES.iter().find(|kind| kind.tag == tag) else {
            return Err(wrong(&format!("a post has no node with the tag {}", cut(tag))));
        };
        if let Some(name) = kind.required.iter().find(|name| text(name).is_none()) {
            return Err(wrong(&format!("{name} of the tag {tag} is required")));
        }
        known(one, &[&["tag"], kind.required, kind.optional], &format!("the tag {tag}"))?;
        if kind.alone && nodes.len() > 1 {
            return Err(wrong(&format!("a node with the tag {tag} is alone in its paragraph")));
        }
        match tag {
            "at" | "emotion" if text(kind.required[0]).is_some_and(str::is_empty) => {
                return Err(wrong(&format!("{} of the tag {tag} is empty", kind.required[0])));
            }
            "img" => image(world, text("image_key").unwrap_or_default())?,
            "media" => {
                file(world, "media", text("file_key").unwrap_or_default())?;
                text("image_key").map_or(Ok(()), |key| image(world, key))?;
            }
            _ => {}
        }
    }
    Ok(())
}
