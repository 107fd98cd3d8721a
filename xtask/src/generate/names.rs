//! From the platform's names to Rust's.

use syn::Ident;

/// The words of a name, in lower case: `objToken`, `OBJ_TOKEN` and `obj-token` are `obj`, `token`.
pub(crate) fn words(name: &str) -> Vec<String> {
    // One word, however it is written.
    let chars: Vec<char> = name.replace("I18N", "I18n").chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let before = i.checked_sub(1).and_then(|i| chars.get(i));
        // `IDs` is one word.
        let plural = chars.get(i + 1) == Some(&'s') && chars.get(i + 2).is_none_or(|c| !c.is_ascii_lowercase());
        let after_lower = before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let acronym_ends = before.is_some_and(char::is_ascii_uppercase)
            && chars.get(i + 1).is_some_and(char::is_ascii_lowercase)
            && !plural;
        if c.is_ascii_uppercase() && (after_lower || acronym_ends) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(c.to_ascii_lowercase());
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// `obj_token`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `ObjToken`.
pub(crate) fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalized(word)).collect()
}

pub(crate) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// How many of the last words of one are the first of the other, in whatever number.
pub(crate) fn overlap(one: &[String], other: &[String]) -> usize {
    let longest = one.len().min(other.len());
    let same = |length: usize| {
        let (tail, head) = (one.get(one.len() - length..), other.get(..length));
        tail.unwrap_or_default().iter().zip(head.unwrap_or_default()).all(|(a, b)| singular(a) == singular(b))
    };
    (1..=longest).rev().find(|&length| same(length)).unwrap_or(0)
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// A field, module or setter of that name, with `r#` or a trailing `_` where Rust or a builder needs it.
pub(crate) fn ident(name: &str) -> String {
    if matches!(name, "self" | "super" | "crate" | "build") {
        format!("{name}_")
    } else if syn::parse_str::<Ident>(name).is_ok() {
        name.to_owned()
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{name}")
    } else {
        format!("r#{name}")
    }
}

/// Signs that are texts of enums.
const SIGNS: &[(&str, &str)] = &[
    ("", "Empty"),
    ("=", "Equal"),
    ("==", "Equal"),
    ("!=", "NotEqual"),
    ("<>", "NotEqual"),
    (">", "Greater"),
    (">=", "GreaterOrEqual"),
    ("<", "Less"),
    ("<=", "LessOrEqual"),
    ("+", "Plus"),
    ("-", "Minus"),
    ("*", "Any"),
];

/// The variant of an enum's text, unless the text is a number or made of other signs, which is no name.
pub(crate) fn variant(text: &str) -> Option<String> {
    if let Some((_, word)) = SIGNS.iter().find(|(sign, _)| *sign == text) {
        return Some((*word).to_owned());
    }
    let name = pascal(text);
    if name == "Self" {
        Some("Self_".into())
    } else {
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
    }
}

/// What `derive(StringEnum)` sends for a variant without a rename.
pub(crate) fn wire_of_variant(variant: &str) -> String {
    let mut wire = String::new();
    let mut previous_lower = false;
    for c in variant.chars() {
        if c.is_ascii_uppercase() && previous_lower {
            wire.push('_');
        }
        previous_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        wire.push(c.to_ascii_lowercase());
    }
    wire
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_style_become_rust_names() {
        for (name, snake_case, pascal_case) in [
            ("user_id", "user_id", "UserId"),
            ("objToken", "obj_token", "ObjToken"),
            ("third_party_appID", "third_party_app_id", "ThirdPartyAppId"),
            ("userIDs", "user_ids", "UserIds"),
            ("STZone", "st_zone", "StZone"),
            ("zh-CN", "zh_cn", "ZhCn"),
            ("IP", "ip", "Ip"),
            ("ADD_APPROVER", "add_approver", "AddApprover"),
            ("document.block.children", "document_block_children", "DocumentBlockChildren"),
            ("i18n_key", "i18n_key", "I18nKey"),
            ("I18NTitle", "i18n_title", "I18nTitle"),
            ("BatchUpdateOKRMetricItemID", "batch_update_okr_metric_item_id", "BatchUpdateOkrMetricItemId"),
        ] {
            assert_eq!((snake(name).as_str(), pascal(name).as_str()), (snake_case, pascal_case), "{name}");
        }
    }

    #[test]
    fn reserved_names_are_marked() {
        for (name, expected) in [("type", "r#type"), ("self", "self_"), ("build", "build_"), ("enum", "r#enum")] {
            assert_eq!(ident(name), expected);
        }
        for (text, expected) in [
            ("0", None),
            ("%", None),
            ("", Some("Empty")),
            (">=", Some("GreaterOrEqual")),
            ("isNotEmpty", Some("IsNotEmpty")),
            ("de-DE", Some("DeDe")),
            ("Self", Some("Self_")),
        ] {
            assert_eq!(variant(text).as_deref(), expected, "{text}");
        }
    }
}
