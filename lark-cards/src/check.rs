//! Says what the platform would refuse, and where.
//!
//! `walk` goes through a card with the tables, `value` has what members hold, `element` the rules of single elements,
//! `leaf` those of texts, `syntax` finds places in texts.

mod element;
pub(crate) mod leaf;
mod syntax;
mod value;
mod view;
mod walk;

use serde_json::Value;

pub(crate) use self::element::MAX_DEPTH;
use self::view::View;
use self::walk::Walk;
use crate::node::Facts;
use crate::problem::{Problem, Rule};

/// The most bytes of a card.
pub(crate) const MAX_BYTES: usize = 30 * 1024;

/// What the platform would refuse of card JSON 2.0: members and elements that it does not know, JSON of a wrong type, values
/// that are not allowed, elements that may not be where they are, limits, ids and names that are there twice, forms
/// that cannot be submitted. An empty list means that nothing is wrong.
///
/// Besides cards, `{"type": "template", "data": ..}` and `{"type": "card", "data": ..}` are known, and the empty card `{}`.
/// Where the platform's pages disagree with its samples, both pass.
///
/// ```
/// let card = serde_json::json!({"schema": "2.0", "body": {"elements": [{"tag": "markdown", "text": "hi"}]}});
/// let problems = lark_cards::check(&card);
/// assert_eq!(problems[0].path, "body.elements[0].text");
/// assert_eq!(problems[0].rule, lark_cards::Rule::UnknownMember);
/// assert_eq!(problems[1].path, "body.elements[0].content");
/// assert_eq!(problems[1].rule, lark_cards::Rule::MissingMember);
/// ```
#[must_use]
pub fn check(card: &Value) -> Vec<Problem> {
    let mut walk = Walk::default();
    walk.card(View(card));
    // A card is an object, so one that is too large is one.
    if card.is_object() {
        walk.size(card.to_string().len());
    }
    walk.finish()
}

/// As [`check`], for a text. What is not JSON is a problem at the root; half of a surrogate pair, which JSON permits and no
/// text can hold, one at its place.
#[must_use]
pub fn check_text(card: &str) -> Vec<Problem> {
    match serde_json::from_str(card) {
        Ok(card) => check(&card),
        Err(error) => vec![syntax::explain(card, &error)],
    }
}

/// What is wrong with what a builder made. JSON of the user's own in it may be newer than the tables.
pub(crate) fn built(text: &str, facts: &Facts) -> Vec<Problem> {
    if text.len() <= MAX_BYTES && facts.are_right() {
        return Vec::new();
    }
    let Ok(card) = serde_json::from_str(text) else { return check_text(text) };
    let invalid = facts.invalid_places();
    let raw = facts.raw_places().iter().chain(invalid.iter().map(|(place, _)| place));
    let mut walk = Walk::built(syntax::paths(text, &raw.copied().collect::<Vec<_>>()));
    walk.card(View(&card));
    walk.size(text.len());
    let mut problems = walk.finish();
    for (place, why) in invalid {
        let path = syntax::paths(text, &[*place]).into_iter().next().unwrap_or_default();
        problems.push(Problem::new(path, Rule::WrongType, format!("give a value that can become JSON: {why}")));
    }
    problems
}
