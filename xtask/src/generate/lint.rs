//! Rules for the sentences of the texts, in CONTRIBUTING.md in words.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::catalog::{Texts, Version};

/// The fewest and the most words of a sentence, by what it is about.
const WORDS: [(Kind, usize, usize); 7] = [
    (Kind::Endpoint, 2, 60),
    (Kind::Details, 2, 160),
    (Kind::Param, 2, 75),
    (Kind::Type, 2, 60),
    (Kind::Field, 2, 75),
    (Kind::Value, 1, 60),
    (Kind::Event, 3, 60),
];

/// Of how many fields of different names one sentence can be true.
const MOST_NAMES: usize = 8;

/// The end of the names of fields that mean the same everywhere.
const SAME_EVERYWHERE: [&str; 4] = ["page_token", "page_size", "has_more", "id_type"];

/// What a GET does not do.
const CHANGES: [&str; 12] = [
    "Adds", "Changes", "Creates", "Deletes", "Edits", "Inserts", "Moves", "Removes", "Replaces", "Sends", "Sets",
    "Updates",
];

/// Words that add nothing to a name.
const EMPTY: [&str; 20] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "in", "is", "it", "its", "of", "on", "or", "that", "the",
    "this", "to",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Endpoint,
    Details,
    Param,
    Type,
    Field,
    Value,
    Event,
}

/// One sentence with what it is about.
struct Sentence<'t> {
    kind: Kind,
    /// Service and version, section, keys.
    place: String,
    /// The last key.
    name: &'t str,
    text: &'t str,
    is_get: bool,
}

/// What is wrong with the texts, with the places; empty if nothing is.
pub(crate) fn problems(texts: &Texts, versions: &[Version]) -> Vec<String> {
    let all = sentences(texts, versions);
    let mut problems = Vec::new();
    for sentence in &all {
        let of_one = of_one(sentence);
        problems.extend(of_one.iter().map(|problem| format!("{}: {problem}: {}", sentence.place, sentence.text)));
    }
    problems.extend(repeated(&all));
    for (id, texts) in texts.versions() {
        for (key, alias) in
            texts.aliases.iter().flat_map(|(key, aliases)| aliases.iter().map(move |alias| (key, alias)))
        {
            if !is_alias(alias) {
                problems.push(format!("{id}: aliases: {key}: not 1 to 4 small words: {alias}"));
            }
        }
    }
    problems
}

/// Words as they are typed into a search.
fn is_alias(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &&str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    (1..=4).contains(&words.len()) && words.iter().all(is_word)
}

fn sentences<'t>(texts: &'t Texts, versions: &[Version]) -> Vec<Sentence<'t>> {
    let gets: BTreeSet<String> = (versions.iter())
        .flat_map(|version| version.endpoints.iter().map(move |endpoint| (version, endpoint)))
        .filter(|(_, endpoint)| endpoint.method == "GET")
        .map(|(version, endpoint)| format!("{}.{}", version.id(), endpoint.key()))
        .collect();
    let mut all = Vec::new();
    for (id, texts) in texts.versions() {
        let flat = [
            (Kind::Endpoint, "endpoints", &texts.endpoints),
            (Kind::Details, "details", &texts.details),
            (Kind::Type, "types", &texts.types),
            (Kind::Event, "events", &texts.events),
        ];
        for (kind, section, texts) in flat {
            all.extend(texts.iter().map(|(name, text)| Sentence {
                kind,
                place: format!("{id}: {section}: {name}"),
                name,
                text,
                is_get: gets.contains(&format!("{id}.{name}")),
            }));
        }
        let nested = [
            (Kind::Param, "params", &texts.params),
            (Kind::Field, "fields", &texts.fields),
            (Kind::Value, "values", &texts.values),
        ];
        for (kind, section, owners) in nested {
            for (owner, texts) in owners {
                all.extend(texts.iter().map(|(name, text)| Sentence {
                    kind,
                    place: format!("{id}: {section}: {owner}: {name}"),
                    name,
                    text,
                    is_get: false,
                }));
            }
        }
    }
    all
}

fn of_one(sentence: &Sentence<'_>) -> Vec<String> {
    let Sentence { kind, name, text, is_get, .. } = *sentence;
    let mut problems = Vec::new();
    let mut problem = |is: bool, what: &str| problems.extend(is.then(|| what.to_owned()));
    problem(text.chars().any(is_cjk), "not in English");
    problem(!text.ends_with('.'), "no full stop");
    problem(text.trim() != text || text.contains("  "), "spaces too many");
    problem(text.matches('`').count() % 2 == 1, "a backtick too many");
    let prose = outside_code(text);
    problem(prose.contains("](") || prose.contains("[`"), "a link");
    problem(prose.contains("http://") || prose.contains("https://"), "an address that is not code");
    problem(prose.contains('<') && prose.contains('>'), "angle brackets that are not code");
    problem(prose.starts_with(|c: char| c.is_ascii_lowercase()) && !is_own_spelling(&prose), "begins small");
    let said = words(text);
    let count = text.split_whitespace().count();
    if let Some((_, least, most)) = WORDS.iter().find(|(of, ..)| *of == kind) {
        problem(count < *least || count > *most, &format!("{count} words, not {least} to {most}"));
    }
    let first = said.first().map(String::as_str).unwrap_or_default();
    let changes = CHANGES.iter().any(|verb| verb.eq_ignore_ascii_case(first));
    problem(kind == Kind::Endpoint && is_get && changes, "a GET that changes something");
    problem(matches!(kind, Kind::Field | Kind::Param) && is_only_name(name, &said), "only the words of the name");
    problems
}

/// Whether a sentence says nothing that its name does not.
fn is_only_name(name: &str, said: &[String]) -> bool {
    let own: BTreeSet<String> = names::words(name).into_iter().map(|word| singular(&word)).collect();
    let mut told = said.iter().filter(|word| !EMPTY.contains(&word.as_str()));
    told.all(|word| own.contains(&singular(word)))
}

fn singular(word: &str) -> String {
    word.strip_suffix("ies").map_or_else(|| word.trim_end_matches('s').to_owned(), |stem| format!("{stem}y"))
}

/// Sentences that fields of too many names have.
fn repeated(all: &[Sentence<'_>]) -> Vec<String> {
    let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for Sentence { kind, name, text, .. } in all {
        let is_same_everywhere = SAME_EVERYWHERE.iter().any(|end| name.ends_with(end));
        if matches!(kind, Kind::Field | Kind::Param) && !is_same_everywhere {
            names.entry(text).or_default().insert(name);
        }
    }
    names.retain(|_, names| names.len() > MOST_NAMES);
    let line = |(text, names): (&str, BTreeSet<&str>)| {
        format!("`{}` mean different things, but are told to be one: {text}", Vec::from_iter(names).join("`, `"))
    };
    names.into_iter().map(line).collect()
}

/// Chinese, Japanese and Korean letters, and their punctuation.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// The text with `x` for what stands between backticks.
fn outside_code(text: &str) -> String {
    text.split('`').enumerate().map(|(i, part)| if i % 2 == 0 { part } else { "`x`" }).collect()
}

/// Words that begin small wherever they stand.
fn is_own_spelling(prose: &str) -> bool {
    ["iOS", "i18n", "macOS"].iter().any(|word| prose.starts_with(word))
}

fn words(text: &str) -> Vec<String> {
    let letters = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    letters.map(str::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(kind: Kind, name: &str, text: &str) -> Vec<String> {
        of_one(&Sentence { kind, place: String::new(), name, text, is_get: true })
    }

    #[test]
    fn sentences_that_say_something_pass() {
        for (kind, name, text) in [
            (Kind::Endpoint, "chat.get", "Reads a group's name, avatar and owner."),
            (Kind::Endpoint, "task.send", "Lists what was sent."),
            (Kind::Field, "name", "Name that members see; 1 to 60 characters."),
            (Kind::Field, "open_id", "`open_id` of the sender, `ou_...`."),
            (Kind::Field, "url", "Address such as `https://example.com/<id>`, or `[a](b)`."),
            (Kind::Field, "os", "iOS version that the device has."),
            (Kind::Value, "1", "Rejected."),
        ] {
            assert_eq!(found(kind, name, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn each_rule_finds_what_it_forbids() {
        for (kind, text, problem) in [
            (Kind::Field, "Group of the \u{90e8}\u{95e8}, by id.", "not in English"),
            (Kind::Field, "Sender of it\u{ff0c} by id.", "not in English"),
            (Kind::Field, "Id of the sender", "no full stop"),
            (Kind::Field, "Id of  the sender.", "spaces too many"),
            (Kind::Field, "Id `ou_ of the sender.", "a backtick too many"),
            (Kind::Field, "Id, see [here](there).", "a link"),
            (Kind::Field, "Id, see [`Sender`].", "a link"),
            (Kind::Field, "Id from https://example.com of it.", "an address that is not code"),
            (Kind::Field, "Id <number> of the sender.", "angle brackets that are not code"),
            (Kind::Field, "id of the sender.", "begins small"),
            (Kind::Event, "It changed.", "2 words, not 3 to 60"),
            (Kind::Endpoint, "Creates a group.", "a GET that changes something"),
            (Kind::Field, "The names of the group.", "only the words of the name"),
        ] {
            assert_eq!(found(kind, "group_name", text), [problem], "{text}");
        }
    }

    #[test]
    fn aliases_are_words_as_they_are_typed() {
        for alias in ["recall", "upload image", "open_id by email"] {
            assert!(is_alias(alias), "{alias}");
        }
        for text in ["", "Recall", "upload  image", "recall.", "who has read the message"] {
            let texts = Texts::of_file("im", &format!("[v1.aliases]\n\"message.delete\" = [{text:?}]"));
            assert_eq!(problems(&texts, &[]).len(), 1, "{text}");
        }
    }

    #[test]
    fn one_sentence_is_not_for_fields_of_many_names() {
        let of = |count: usize, end: &str| {
            let fields: String = (0..count).map(|i| format!("f{i}{end} = \"Id of the person.\"\n")).collect();
            problems(&Texts::of_file("docx", &format!("[v1.fields.Block]\n{fields}")), &[])
        };
        assert_eq!(of(MOST_NAMES, ""), [""; 0]);
        assert_eq!(of(MOST_NAMES + 1, "_user_id_type"), [""; 0]);
        let found = of(MOST_NAMES + 1, "");
        assert_eq!(found.len(), 1);
        assert!(
            found.concat().starts_with("`f0`, `f1`,") && found.concat().ends_with("Id of the person."),
            "{found:?}"
        );
    }
}
