//! How well an endpoint fits words.

use crate::facts::Endpoint;

use super::{aliases, words};

/// Services that most programs use, with the version that is current.
const CURRENT: &[&str] = &[
    "approval.v4",
    "authen.v2",
    "bitable.v1",
    "calendar.v4",
    "contact.v3",
    "docx.v1",
    "drive.v1",
    "drive.v2",
    "im.v1",
    "sheets.v3",
    "task.v2",
    "wiki.v2",
];
/// Services and versions that another has replaced.
const REPLACED: &[&str] = &[
    "approval.v1",
    "approval.v2",
    "approval.v3",
    "base.v2",
    "chat.v4",
    "contact.v1",
    "contact.v2",
    "doc.v2",
    "drive_explorer.v2",
    "drive_permission.v2",
    "message.v4",
    "meeting_room.v0",
    "okr.v1",
    "suite.v0",
    "task.v1",
    "user.v1",
    "baike.v1",
    "ehr.v1",
    "search.v1",
    "hire.v2",
    "corehr.v1",
];

/// What a word is worth where it occurs.
const IN_ID: f64 = 3.0;
const IN_TITLE: f64 = 2.5;
const IN_ALIAS: f64 = 3.0;
const IN_TYPE: f64 = 2.0;
const IN_DETAILS: f64 = 0.6;
/// What a synonym is worth, of the word itself.
const SYNONYM: f64 = 0.7;

/// How much the endpoint is wanted, whatever the words.
pub(super) fn standing(endpoint: &Endpoint) -> f64 {
    let version = endpoint.version();
    let current = if CURRENT.contains(&version) { 1.25 } else { 1.0 };
    let replaced = if REPLACED.contains(&version) { 0.6 } else { 1.0 };
    let popular = if aliases::is_popular(endpoint.id) { 1.2 } else { 1.0 };
    let deprecated = if endpoint.deprecated { 0.5 } else { 1.0 };
    current * replaced * popular * deprecated
}

/// A word of a question and what may be there in its place.
struct Asked {
    forms: Vec<(String, f64)>,
    /// How much it tells: the fewer endpoints have it, the more.
    weight: f64,
}

/// The endpoints that have words of the question, the best first.
pub(super) fn by_words<'e>(endpoints: &'e [Endpoint], question: &str) -> Vec<&'e Endpoint> {
    let mut asked: Vec<Asked> = words::of_question(question)
        .into_iter()
        .map(|word| {
            let others = words::synonyms(&word).map(|other| (other.to_owned(), SYNONYM));
            let forms = others.collect::<Vec<_>>();
            Asked { forms: [(word, 1.0)].into_iter().chain(forms).collect(), weight: 0.0 }
        })
        .collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let scores: Vec<Vec<f64>> = endpoints.iter().map(|endpoint| worths(endpoint, &asked)).collect();
    #[expect(clippy::cast_precision_loss, reason = "counts of endpoints are small")]
    for (at, word) in asked.iter_mut().enumerate() {
        let having = scores.iter().filter(|worths| worths[at] > 0.0).count();
        // A word that no endpoint has counts little: most of them are of the sentence.
        word.weight = if having == 0 { 0.3 } else { (1.0 + endpoints.len() as f64 / having as f64).ln() };
    }
    let total: f64 = asked.iter().map(|word| word.weight).sum();
    let mut found: Vec<(f64, &Endpoint)> = Vec::new();
    for (endpoint, worths) in endpoints.iter().zip(&scores) {
        let sum: f64 = worths.iter().zip(&asked).map(|(worth, word)| worth * word.weight).sum();
        let covered: f64 =
            worths.iter().zip(&asked).filter(|(worth, _)| **worth > 0.0).map(|(_, word)| word.weight).sum();
        if covered >= 0.5 * total {
            let covered = covered / total;
            let alias = best_alias(endpoint.id, &asked);
            found.push(((sum / total * covered * covered + alias) * brevity(endpoint) * standing(endpoint), endpoint));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id.cmp(b.1.id)));
    found.into_iter().map(|(_, endpoint)| endpoint).collect()
}

/// Of two endpoints with the same words the one with fewer others is meant.
fn brevity(endpoint: &Endpoint) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "ids and titles are short")]
    let length = words::split(endpoint.id).count() as f64 + words::split(&endpoint.title).count() as f64 / 4.0;
    1.0 / (1.0 + length / 30.0)
}

/// What each word of the question is worth in the endpoint; 0 if it does not occur.
fn worths(endpoint: &Endpoint, asked: &[Asked]) -> Vec<f64> {
    let mut worths = vec![0.0; asked.len()];
    let mut read = |text: &str, place: f64| {
        for word in words::split(text) {
            let word = words::stem(word);
            for (worth, asked) in worths.iter_mut().zip(asked) {
                for (form, like) in &asked.forms {
                    if form == word {
                        *worth = f64::max(*worth, place * like);
                    }
                }
            }
        }
    };
    let id = endpoint.id.replace('_', " ");
    read(&id, IN_ID);
    read(&endpoint.title.to_ascii_lowercase(), IN_TITLE);
    read(aliases::of(endpoint.id), IN_ALIAS);
    read(&endpoint.path.replace('_', " "), IN_TYPE);
    read(&endpoint.details.to_ascii_lowercase(), IN_DETAILS);
    read(&spaced(endpoint.type_name()), IN_TYPE);
    worths
}

/// How well the alias that is most like the question is like it: words in common, of all words of both.
fn best_alias(id: &str, asked: &[Asked]) -> f64 {
    let like = |alias: &str| {
        let said: Vec<&str> = words::split(alias).filter(|word| !words::is_stop(word)).map(words::stem).collect();
        let worth = |word: &Asked| {
            let forms = word.forms.iter().filter(|(form, _)| said.contains(&form.as_str()));
            forms.map(|(_, like)| *like).fold(0.0, f64::max)
        };
        let common: f64 = asked.iter().map(|word| worth(word) * word.weight).sum();
        let asked_all: f64 = asked.iter().map(|word| word.weight).sum();
        let extra =
            said.iter().filter(|word| !asked.iter().any(|asked| asked.forms.iter().any(|(form, _)| form == *word)));
        #[expect(clippy::cast_precision_loss, reason = "aliases are short")]
        let extra = extra.count() as f64;
        common / (asked_all + extra * asked_all / 4.0)
    };
    aliases::of(id).split(';').map(like).fold(0.0, f64::max) * 2.0
}

/// `CreateMessage` is `create message`.
fn spaced(name: &str) -> String {
    let mut spaced = String::with_capacity(name.len() + 8);
    for c in name.chars() {
        if c.is_uppercase() {
            spaced.push(' ');
        }
        spaced.extend(c.to_lowercase());
    }
    spaced
}
