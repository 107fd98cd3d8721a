//! Names of the catalog as names of Rust.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that a field can only have as a raw identifier.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that are not even that.
const NEVER: &[&str] = &["crate", "self", "super", "Self"];

/// Types of the prelude, which the fields and the derives mean by these names.
const PRELUDE: &[&str] = &["Box", "Clone", "Copy", "Default", "Option", "Result", "String", "Vec"];

/// The name of a struct that is unlike those in `taken`, which it joins.
pub(super) fn type_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut ident = letter_first(name.to_upper_camel_case(), 'N');
    if PRELUDE.contains(&ident.as_str()) || NEVER.contains(&ident.as_str()) {
        ident.push_str("Model");
    }
    unlike(ident, taken)
}

/// The name of a field that is unlike those in `taken`, which it joins; without the `r#` that [`escaped`] adds.
pub(super) fn field_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut ident = letter_first(name.to_snake_case(), 'n');
    if NEVER.contains(&ident.as_str()) {
        ident.push('_');
    }
    unlike(ident, taken)
}

/// The name as Rust takes it where a field is declared.
pub(super) fn escaped(field: &str) -> String {
    if KEYWORDS.contains(&field) { format!("r#{field}") } else { field.to_owned() }
}

/// `hire.v1` is the module `hire_v1`.
pub(super) fn module_name(service: &str) -> String {
    service.to_snake_case()
}

fn letter_first(ident: String, letter: char) -> String {
    if ident.starts_with(|first: char| first.is_ascii_alphabetic()) { ident } else { format!("{letter}{ident}") }
}

fn unlike(mut ident: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(ident.clone()) {
        ident.push('_');
    }
    ident
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(names: &[&str]) -> Vec<String> {
        let mut taken = BTreeSet::new();
        names.iter().map(|name| type_name(name, &mut taken)).collect()
    }

    fn fields(names: &[&str]) -> Vec<String> {
        let mut taken = BTreeSet::new();
        names.iter().map(|name| field_name(name, &mut taken)).collect()
    }

    #[test]
    fn fields_are_snake_case() {
        let wire = ["objToken", "STZone", "zh-CN", "clockIn_need_photo", "IBAN", "block_id", "i18n_name"];
        let ours = ["obj_token", "st_zone", "zh_cn", "clock_in_need_photo", "iban", "block_id", "i18n_name"];
        assert_eq!(fields(&wire), ours);
    }

    #[test]
    fn types_are_camel_case() {
        assert_eq!(types(&["AppTableView", "app_role", "zh-CN"]), ["AppTableView", "AppRole", "ZhCn"]);
    }

    #[test]
    fn keywords_are_raw_and_the_four_that_cannot_be_get_another_name() {
        let names = fields(&["type", "gen", "self", "super", "crate", "Self", "typed"]);
        let declared: Vec<_> = names.iter().map(|name| escaped(name)).collect();
        assert_eq!(declared, ["r#type", "r#gen", "self_", "super_", "crate_", "self__", "typed"]);
        assert_eq!(types(&["Self", "Type"]), ["SelfModel", "Type"]);
    }

    #[test]
    fn no_type_takes_a_name_of_the_prelude() {
        let names = types(&["Option", "String", "Vec", "Box", "Default", "Result", "Options"]);
        let ours = ["OptionModel", "StringModel", "VecModel", "BoxModel", "DefaultModel", "ResultModel", "Options"];
        assert_eq!(names, ours);
    }

    #[test]
    fn a_name_begins_with_a_letter() {
        assert_eq!(fields(&["2fa", "_id", "360_review", ""]), ["n2fa", "id", "n360_review", "n"]);
        assert_eq!(types(&["2fa"]), ["N2fa"]);
    }

    #[test]
    fn names_that_fall_together_are_told_apart() {
        assert_eq!(fields(&["user_id", "userId", "UserID"]), ["user_id", "user_id_", "user_id__"]);
        assert_eq!(types(&["Option", "OptionModel", "ID", "Id"]), ["OptionModel", "OptionModel_", "Id", "Id_"]);
    }
}
