//! Says of most cards that builders make that they are right, at a tenth of the cost of the whole check.
//!
//! What it is not sure of, the whole check decides: JSON of the user's own, names that are defined in the card, limits that
//! are reached.

use std::mem;

use super::element::MAX_DEPTH;
use super::leaf;
use crate::generated::{button, markdown};
use crate::node::{Node, Object};
use crate::table::{ANY, Kind};

/// Ids or names that are compared one by one.
const FEW: usize = 16;

/// What was seen.
#[derive(Default)]
struct Seen<'a> {
    elements: usize,
    depth: usize,
    form: Option<bool>,
    max_chars: u32,
    ids: Vec<&'a str>,
    names: Vec<&'a str>,
}

/// Whether the card is certainly right.
pub(super) fn is_right(card: &Node) -> bool {
    let mut seen = Seen { max_chars: ANY, ..Seen::default() };
    match card {
        Node::Object(root) => seen.members(root) && seen.elements <= 200,
        _ => false,
    }
}

impl<'a> Seen<'a> {
    fn members(&mut self, object: &'a Object) -> bool {
        object.members.iter().all(|(member, node)| self.member(&member.kind, node))
    }

    fn member(&mut self, kind: &'static Kind, node: &'a Node) -> bool {
        match (node, kind) {
            // Words are those of enums.
            (Node::Word(_), _) | (Node::Bool(_), Kind::Bool) | (Node::Json(_), Kind::Json) => true,
            (Node::Text(text), kind) => self.text(text, kind),
            (Node::Px(px), Kind::Size(size)) => leaf::is_px(size, *px),
            (Node::Int(value), Kind::Int(from, to)) => (from..=to).contains(&value),
            (Node::Number(value), Kind::Number(from, to)) => (from..=to).contains(&value),
            (Node::Json(text), Kind::TextOrObject) => text.starts_with(['{', '"']),
            (Node::Json(text), Kind::JsonObject) => text.starts_with('{'),
            (Node::Object(object), Kind::Object(_)) => self.members(object),
            (Node::Object(object), Kind::Label(label)) => {
                self.elements += 1;
                let outer = mem::replace(&mut self.max_chars, label.max_chars);
                let right = self.members(object);
                self.max_chars = outer;
                right
            }
            (Node::Map(map), Kind::Locales(kind)) => map.iter().all(|(_, node)| self.member(kind, node)),
            (Node::List(items), Kind::Many(kind)) => items.iter().all(|item| self.member(kind, item)),
            (Node::List(items), Kind::Elements(_)) => items.iter().all(|item| self.element(item)),
            (Node::List(items), Kind::Behaviors) => self.objects(items),
            (Node::List(items), Kind::List(_, max)) => {
                // Tags of a header are elements. Others are taken for some, too: the whole check knows better.
                self.elements += items.len();
                items.len() <= *max as usize && self.objects(items)
            }
            _ => false,
        }
    }

    fn objects(&mut self, items: &'a [Node]) -> bool {
        items.iter().all(|item| matches!(item, Node::Object(object) if self.members(object)))
    }

    fn text(&mut self, text: &'a str, kind: &'static Kind) -> bool {
        match kind {
            Kind::Text => text.len() <= self.max_chars as usize || text.chars().count() <= self.max_chars as usize,
            Kind::Color => leaf::is_color(text),
            Kind::Size(size) => leaf::size(size, text).is_ok(),
            Kind::ElementId => leaf::is_element_id(text) && once(&mut self.ids, text),
            Kind::Name => self.form.is_none() || (!text.is_empty() && once(&mut self.names, text)),
            Kind::TextOrObject => true,
            _ => false,
        }
    }

    fn element(&mut self, node: &'a Node) -> bool {
        let Node::Object(object) = node else { return false };
        let Some((tag, _)) = object.members.first() else { return false };
        let Kind::Element(spec) = tag.kind else { return false };
        self.elements += 1;
        match spec.tag {
            "column_set" | "interactive_container" | "collapsible_panel" => self.container(object),
            "form" => {
                let outer = self.form.replace(false);
                let right = self.container(object) && self.form == Some(true);
                self.form = outer;
                right
            }
            "button" => {
                if self.form.is_some() && matches!(object.get(&button::form_action_type), Some(Node::Word("submit"))) {
                    self.form = Some(true);
                }
                self.members(object)
            }
            // It may have tables.
            "markdown" => {
                !matches!(object.get(&markdown::content), Some(Node::Text(text)) if text.contains('|'))
                    && self.members(object)
            }
            "table" | "audio" | "img_combination" | "select_img" => false,
            _ => self.members(object),
        }
    }

    fn container(&mut self, object: &'a Object) -> bool {
        self.depth += 1;
        let right = self.depth <= MAX_DEPTH && self.members(object);
        self.depth -= 1;
        right
    }
}

/// Whether a text is the first of its kind, as far as this can be said at once.
fn once<'a>(seen: &mut Vec<&'a str>, text: &'a str) -> bool {
    let first = seen.len() < FEW && !seen.contains(&text);
    seen.push(text);
    first
}
