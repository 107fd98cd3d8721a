//! Which sets of texts are one enum.

use super::enums::Literals;
use crate::generate::names;

/// One enum for the fields of one name whose texts are among those of another: an endpoint accepts what another accepts
/// and more. A name of one word, such as `type`, is no sign of one meaning.
pub(super) fn merge_subsets(mut all: Vec<(String, Literals)>) -> Vec<(String, Literals)> {
    // The sets that can take others come first.
    all.sort_by_key(|(_, literals)| std::cmp::Reverse(literals.values.len()));
    let mut merged: Vec<(String, Literals)> = Vec::with_capacity(all.len());
    for (field, literals) in all {
        let wider = merged.iter_mut().find(|(other, wider)| {
            *other == field && names::words(&field).len() > 1 && literals.values.is_subset(&wider.values)
        });
        match wider {
            Some((_, wider)) => wider.absorb(field, literals),
            None => merged.push((field, literals)),
        }
    }
    merged
}

/// One enum for what has one name; `names` are those of `all`, in its order.
pub(super) fn merge_named(all: Vec<(String, Literals)>, names: &[String]) -> Vec<(String, (String, Literals))> {
    let mut merged: Vec<(String, (String, Literals))> = Vec::with_capacity(all.len());
    for ((field, literals), name) in all.into_iter().zip(names) {
        match merged.iter_mut().find(|(other, _)| other == name) {
            Some((_, (_, one))) => one.absorb(field, literals),
            None => merged.push((name.clone(), (field, literals))),
        }
    }
    merged
}

impl Literals {
    /// Takes over the texts of another field.
    fn absorb(&mut self, field: String, other: Self) {
        self.also.extend(other.also);
        self.also.push((field, other.values));
        let new = other.in_order.into_iter().filter(|text| !self.in_order.contains(text));
        let new: Vec<String> = new.collect();
        self.in_order.extend(new);
        self.owners.extend(other.owners);
        self.modules.extend(other.modules);
        self.resources.extend(other.resources);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn set(field: &str, texts: &[&str]) -> (String, Literals) {
        let in_order: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
        let literals = Literals {
            values: in_order.iter().cloned().collect(),
            in_order,
            owners: vec![(format!("Owner{}", texts.len()), true)],
            modules: BTreeSet::new(),
            resources: BTreeSet::new(),
            also: Vec::new(),
        };
        (field.to_owned(), literals)
    }

    fn texts(merged: &[(String, Literals)]) -> Vec<(&str, Vec<&str>)> {
        merged.iter().map(|(field, one)| (field.as_str(), one.in_order.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn the_texts_of_a_field_that_another_of_its_name_has_too_are_one_enum() {
        let merged = merge_subsets(vec![
            set("receive_id_type", &["chat_id"]),
            set("receive_id_type", &["chat_id", "open_id"]),
            set("member_id_type", &["open_id"]),
        ]);
        assert_eq!(
            texts(&merged),
            [("receive_id_type", vec!["chat_id", "open_id"]), ("member_id_type", vec!["open_id"])]
        );
        let also = merged.first().map(|(_, one)| one.also.clone());
        assert_eq!(also, Some(vec![("receive_id_type".to_owned(), BTreeSet::from(["chat_id".to_owned()]))]));
    }

    #[test]
    fn a_name_of_one_word_and_overlapping_texts_merge_nothing() {
        for field in ["type", "file_type"] {
            let texts = if field == "type" { ["a", "b"] } else { ["b", "c"] };
            assert_eq!(merge_subsets(vec![set(field, &["a", "b", "d"]), set(field, &texts)]).len(), 2, "{field}");
        }
    }

    #[test]
    fn what_the_table_calls_the_same_is_one_enum_with_all_texts() {
        let names = ["CheckResult", "CheckResult"].map(str::to_owned);
        let merged =
            merge_named(vec![set("check_in_result", &["a", "b"]), set("check_out_result", &["b", "c"])], &names);
        let [(name, (field, one))] = &merged[..] else { panic!("one is left") };
        assert_eq!((name.as_str(), field.as_str()), ("CheckResult", "check_in_result"));
        assert_eq!(one.in_order, ["a", "b", "c"]);
    }
}
