//! Kinds of blocks: the number of each, and the member that holds its content.

use serde_json::{Map, Value};

use super::invalid;
use crate::envelope::Failure;

/// The member of each kind from 1 on.
const MEMBERS: &[&str] = &[
    "page",
    "text",
    "heading1",
    "heading2",
    "heading3",
    "heading4",
    "heading5",
    "heading6",
    "heading7",
    "heading8",
    "heading9",
    "bullet",
    "ordered",
    "code",
    "quote",
    "equation",
    "todo",
    "bitable",
    "callout",
    "chat_card",
    "diagram",
    "divider",
    "file",
    "grid",
    "grid_column",
    "iframe",
    "image",
    "isv",
    "mindnote",
    "sheet",
    "table",
    "table_cell",
    "view",
    "quote_container",
    "task",
    "okr",
    "okr_objective",
    "okr_key_result",
    "okr_progress",
    "add_ons",
    "jira_issue",
    "wiki_catalog",
    "board",
    "agenda",
    "agenda_item",
    "agenda_item_title",
    "agenda_item_content",
    "link_preview",
    "source_synced",
    "reference_synced",
    "sub_page_list",
    "ai_template",
];
/// Kinds that can only be read: the page, synced blocks, templates.
const READ_ONLY: &[i64] = &[1, 49, 50, 52, 999];
/// Kinds whose content is text: from 2 to 17.
const TEXTS: std::ops::RangeInclusive<i64> = 2..=17;
/// What a piece of text can be.
const ELEMENTS: &[&str] = &[
    "text_run",
    "mention_user",
    "mention_doc",
    "reminder",
    "file",
    "undefined",
    "inline_block",
    "equation",
    "link_preview",
];

/// A new block, whose content is that of its kind.
pub(super) fn checked(block: &Value) -> Result<Map<String, Value>, Failure> {
    let Some(members) = block.as_object() else { return Err(invalid("a block is an object")) };
    let Some(kind) = block["block_type"].as_i64() else { return Err(invalid("block_type is required")) };
    let member = usize::try_from(kind.saturating_sub(1)).ok().and_then(|at| MEMBERS.get(at).copied());
    let Some(member) = member.filter(|_| !READ_ONLY.contains(&kind)) else {
        return Err(Failure::refused(1_770_029, "block not support to create"));
    };
    if !block[member].is_object() {
        return Err(invalid(&format!("block_type {kind} needs the member {member}")));
    }
    let other =
        MEMBERS.iter().find(|name| **name != member && members.get(**name).is_some_and(|value| !value.is_null()));
    if let Some(other) = other {
        return Err(invalid(&format!("the member {other} is not that of block_type {kind}")));
    }
    if TEXTS.contains(&kind) {
        elements(&block[member]["elements"])?;
    }
    Ok(members.clone())
}

/// The pieces of a text, each of one kind.
pub(super) fn elements(elements: &Value) -> Result<(), Failure> {
    let all = elements.as_array().ok_or_else(|| invalid("a text has elements"))?;
    for element in all {
        let kinds: Vec<_> = ELEMENTS.iter().filter(|kind| element[**kind].is_object()).collect();
        let text = || element["text_run"]["content"].is_string();
        match kinds[..] {
            [kind] if *kind != "text_run" || text() => {}
            _ => {
                return Err(invalid(
                    "an element is one of text_run with content, mention_user, mention_doc and others",
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_block_has_the_content_of_its_kind() {
        let text = |content: &str| json!({ "elements": [{ "text_run": { "content": content } }] });
        for (block, code) in [
            (json!({ "block_type": 2, "text": text("x") }), 0),
            (json!({ "block_type": 2, "text": { "elements": [] } }), 0),
            (json!({ "block_type": 22, "divider": {} }), 0),
            (json!({ "block_type": 31, "table": { "property": { "row_size": 1, "column_size": 1 } } }), 0),
            (json!({ "block_type": 3, "heading1": text("x"), "text": null }), 0),
            (json!({ "block_type": 3, "text": text("x") }), 1_770_001),
            (json!({ "block_type": 3, "heading1": text("x"), "text": text("x") }), 1_770_001),
            (json!({ "block_type": 2 }), 1_770_001),
            (json!({ "block_type": 2, "text": {} }), 1_770_001),
            (json!({ "block_type": 2, "text": { "elements": [{}] } }), 1_770_001),
            (json!({ "block_type": 2, "text": { "elements": [{ "text_run": {} }] } }), 1_770_001),
            (json!({ "text": text("x") }), 1_770_001),
            (json!({ "block_type": 1, "page": text("x") }), 1_770_029),
            (json!({ "block_type": 0 }), 1_770_029),
            (json!({ "block_type": 77 }), 1_770_029),
            (json!({ "block_type": i64::MIN }), 1_770_029),
        ] {
            assert_eq!(checked(&block).map_or_else(|failure| failure.code, |_| 0), code, "{block}");
        }
        assert_eq!((MEMBERS[1], MEMBERS[16], MEMBERS[26], MEMBERS[51]), ("text", "todo", "image", "ai_template"));
    }
}
