//! Doc comments, written from facts.

use super::names::{capitalized, words};
use super::plan::{Event, Request};
use crate::catalog::{Endpoint, RateLimit};

/// Width of a generated comment, `/// ` included.
const WIDTH: usize = 116;

/// Words that make the name of a resource no noun that could be counted: `process_start`, `task_v2`.
const NO_NOUNS: &[&str] = &[
    "add", "batch", "disable", "get", "import", "is", "login", "publish", "query", "recover", "revoke", "send",
    "share", "start", "v2", "withdraw",
];

/// Words of resources that have another form in prose.
const SPELLING: &[(&str, &str)] = &[
    ("api", "API"),
    ("ai", "AI"),
    ("okr", "OKR"),
    ("id", "id"),
    ("ids", "ids"),
    ("i18n", "localized"),
    ("url", "URL"),
    ("vc", "video conference"),
    ("html", "HTML"),
    ("ehr", "EHR"),
    ("eco", "ecosystem"),
    ("sql", "SQL"),
    ("oauth", "OAuth"),
    ("jssdk", "JSSDK"),
    ("vat", "VAT"),
    ("faq", "FAQ"),
    ("pdf", "PDF"),
    ("cpst", "compensation"),
    ("org", "organization"),
    ("info", "information"),
    ("config", "configuration"),
    ("mget", "several"),
    ("freebusy", "free and busy times"),
    ("hkm", "Hong Kong and Macau"),
    ("tw", "Taiwan"),
    ("im", "IM"),
    ("meta", "metadata"),
    ("attr", "attribute"),
];

/// Nouns that are not counted.
const MASS: &[&str] = &[
    "data",
    "information",
    "content",
    "history",
    "metadata",
    "staff",
    "media",
    "children",
    "feedback",
    "people",
    "detail",
];

fn spelled(word: &str) -> String {
    SPELLING.iter().find(|(name, _)| *name == word).map_or(word, |(_, spelling)| spelling).to_owned()
}

/// The words of one part of a resource: `leave_type` is `leave type`.
fn noun(part: &str) -> String {
    words(part).iter().map(|word| spelled(word)).collect::<Vec<_>>().join(" ")
}

fn is_plural(noun: &str) -> bool {
    MASS.iter().any(|mass| noun.ends_with(mass))
        || noun.ends_with("ies")
        || (noun.ends_with('s') && !["ss", "us", "is"].iter().any(|end| noun.ends_with(end)))
}

fn plural(noun: &str) -> String {
    let vowel_before_y = noun.chars().rev().nth(1).is_some_and(|c| "aeiou".contains(c));
    if is_plural(noun) {
        noun.to_owned()
    } else if noun.ends_with('y') && !vowel_before_y {
        format!("{}ies", &noun[..noun.len() - 1])
    } else if noun.ends_with(['s', 'x']) || noun.ends_with("ch") || noun.ends_with("sh") {
        format!("{noun}es")
    } else {
        format!("{noun}s")
    }
}

/// `a document`, `an event`; plurals and masses as they are.
fn with_article(noun: &str) -> String {
    if is_plural(noun) {
        return noun.to_owned();
    }
    let consonant_u = ["user", "unit", "usage", "union", "unique", "UR"].iter().any(|start| noun.starts_with(start));
    let vowel = noun.starts_with(|c: char| "aeiouAEIOU".contains(c)) && !consonant_u || noun.starts_with("hour");
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

/// What a resource's module holds; only its name where the words of that are no nouns.
pub(crate) fn of_resource(resource: &str) -> String {
    let last = resource.rsplit('.').next().unwrap_or(resource);
    if words(last).iter().any(|word| NO_NOUNS.contains(&word.as_str())) {
        return format!("The calls of `{resource}`.");
    }
    let parts: Vec<String> = resource.split('.').map(noun).collect();
    match parts.split_last() {
        Some((subject, [.., parent])) => capitalized(&format!("{} of {}.", plural(subject), with_article(parent))),
        Some((subject, [])) => capitalized(&format!("{}.", plural(subject))),
        None => String::new(),
    }
}

/// The lines of a request's documentation, without `///`.
pub(crate) fn of_request(request: &Request<'_>) -> Vec<String> {
    let endpoint = request.endpoint;
    let mut lines = wrapped("", &request.texts.summary.clone().unwrap_or_else(|| format!("`{}`.", request.id)));
    for paragraph in request.texts.details.iter().flat_map(|details| details.split("\n\n")) {
        lines.push(String::new());
        lines.extend(wrapped("", &paragraph.replace('\n', " ")));
    }
    if let Some(helper) = &request.texts.helper {
        lines.push(String::new());
        lines.extend(wrapped("", &of_helper(helper)));
    }
    lines.push(String::new());
    let url = match &endpoint.host {
        Some(host) => format!("https://{host}{}", endpoint.path),
        None => endpoint.path.clone(),
    };
    let mut call = format!("`{} {url}` {}", endpoint.method, tokens(endpoint));
    let undocumented = endpoint.undocumented_tokens();
    if !undocumented.is_empty() {
        call = format!("{call} (official SDKs name {} too)", undocumented.join(" and "));
    }
    if let Some(apps) = apps(&endpoint.app_types) {
        call = format!("{call}, {apps}");
    }
    lines.extend(item(&call));
    if let Some(reason) = &endpoint.not_idempotent {
        lines.extend(item(&format!("Not repeated once it may have been executed: {}", uncapitalized(reason))));
    }
    if endpoint.helpdesk {
        lines.extend(item("Needs the helpdesk credential of the client"));
    }
    match &endpoint.scopes[..] {
        [] => {}
        [scope] => lines.extend(item(&format!("Scope: `{scope}`"))),
        scopes => lines.extend(item(&format!("Scopes, any one of: {}", codes(scopes)))),
    }
    if !endpoint.field_scopes.is_empty() {
        lines.extend(item(&format!(
            "Scopes that unlock single fields of the answer: {}",
            codes(&endpoint.field_scopes)
        )));
    }
    if let Some(limit) = &endpoint.rate_limit {
        lines.extend(item(&format!("Rate limit: {}", rate(limit))));
    }
    if let Some(docs) = &endpoint.docs {
        lines.push(format!("- [Documentation]({docs})"));
    }
    lines
}

/// What serves a request better than a call of it: a sentence, or the path of what makes the call.
fn of_helper(helper: &str) -> String {
    let name = helper.rsplit("::").next().unwrap_or(helper);
    let is_path = helper.starts_with("crate::") && !helper.contains(' ');
    if is_path { format!("A part of [`{name}`]({helper}), which does all that it takes.") } else { helper.to_owned() }
}

/// The paths that `helper` links to.
pub(crate) fn paths_of_helper(helper: &str) -> Vec<String> {
    let link = |part: &str| part.split(')').next().unwrap_or(part).to_owned();
    of_helper(helper).split("](").skip(1).map(link).collect()
}

/// The lines of an event's documentation, without `///`.
pub(crate) fn of_event(event: &Event<'_>) -> Vec<String> {
    let facts = event.event;
    let mut lines = wrapped("", &event.body.doc.clone().unwrap_or_else(|| format!("`{}`.", facts.event_type)));
    lines.push(String::new());
    let mut what = format!("Event `{}`", facts.event_type);
    if let Some(apps) = apps(&facts.app_types) {
        what = format!("{what}, {apps}");
    }
    lines.extend(item(&what));
    if event.answer.is_some() {
        lines.extend(item("A callback: the platform waits 3 s for the answer"));
    }
    if let Some(path) = &facts.dedupe {
        lines.extend(item(&format!("Deliveries of one event have the same `{path}`, and not always the same id")));
    }
    match &facts.scopes[..] {
        [] => {}
        [scope] => lines.extend(item(&format!("Scope: `{scope}`"))),
        scopes => lines.extend(item(&format!("Scopes, any one of: {}", codes(scopes)))),
    }
    if !facts.field_scopes.is_empty() {
        lines.extend(item(&format!("Scopes that unlock single fields: {}", codes(&facts.field_scopes))));
    }
    if let Some(docs) = &facts.docs {
        lines.push(format!("- [Documentation]({docs})"));
    }
    lines
}

fn codes(texts: &[String]) -> String {
    texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

fn rate(limit: &RateLimit) -> String {
    match limit {
        RateLimit::Known { per_second: Some(second), per_minute: Some(minute) } => {
            format!("{second} a second, {minute} a minute")
        }
        RateLimit::Known { per_second: Some(second), .. } => format!("{second} a second"),
        RateLimit::Known { per_minute: Some(minute), .. } => format!("{minute} a minute"),
        RateLimit::Known { .. } | RateLimit::Special(_) => "special, see the documentation".into(),
    }
}

fn tokens(endpoint: &Endpoint) -> String {
    let Some(tokens) = &endpoint.tokens else {
        return "with a tenant or user token; no source says which".into();
    };
    match &tokens[..] {
        [] => "without a token".into(),
        [one] if one == "app" => "with an app token".into(),
        [one] => format!("with a {one} token"),
        several => format!("with a {} token", several.join(" or ")),
    }
}

fn apps(types: &[String]) -> Option<String> {
    let named: Vec<&str> = types.iter().map(|name| if name == "isv" { "store" } else { name }).collect();
    match named[..] {
        [] => None,
        [one] => Some(format!("for {one} apps only")),
        _ => Some(format!("for {} apps", named.join(" and "))),
    }
}

/// One item of a list, wrapped under its own start.
fn item(text: &str) -> Vec<String> {
    let mut lines = wrapped("  ", text);
    if let Some(first) = lines.first_mut() {
        first.replace_range(..2, "- ");
    }
    lines
}

/// `text` in lines of the width of a comment, each after `indent`; a code span stays on one line.
pub(crate) fn wrapped(indent: &str, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut piece = String::new();
    let mut in_code = false;
    for word in text.split(' ') {
        if !piece.is_empty() {
            piece.push(' ');
        }
        piece.push_str(word);
        in_code ^= word.matches('`').count() % 2 == 1;
        if in_code {
            continue;
        }
        if !line.is_empty() && indent.len() + line.len() + 1 + piece.len() > WIDTH {
            lines.push(format!("{indent}{line}"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&piece);
        piece.clear();
    }
    line.push_str(&piece);
    lines.push(format!("{indent}{line}"));
    lines
}

/// A sentence as it goes on after a colon: without a capital, unless it begins with code, and without its full stop.
fn uncapitalized(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('.');
    let mut chars = sentence.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_take_articles_and_plurals() {
        for (noun, one, many) in [
            ("document", "a document", "documents"),
            ("event", "an event", "events"),
            ("user", "a user", "users"),
            ("reply", "a reply", "replies"),
            ("data", "data", "data"),
            ("status", "a status", "statuses"),
        ] {
            assert_eq!((with_article(noun).as_str(), plural(noun).as_str()), (one, many));
        }
    }

    #[test]
    fn a_resource_that_is_no_noun_is_only_named() {
        for (resource, doc) in [
            ("chat.member", "Members of a chat."),
            ("free_process", "Free processes."),
            ("process.start", "The calls of `process.start`."),
            ("task_v2", "The calls of `task_v2`."),
        ] {
            assert_eq!(of_resource(resource), doc);
        }
    }

    #[test]
    fn a_helper_is_a_path_or_a_sentence_with_links() {
        assert_eq!(
            of_helper("crate::a::Upload"),
            "A part of [`Upload`](crate::a::Upload), which does all that it takes."
        );
        let sentence = "[`Upload`](crate::a::Upload) is for more; [`more`](crate::b) for less.";
        assert_eq!(of_helper(sentence), sentence);
        assert_eq!(paths_of_helper(sentence), ["crate::a::Upload", "crate::b"]);
        assert_eq!(paths_of_helper("crate::a::Upload"), ["crate::a::Upload"]);
    }

    #[test]
    fn long_lines_break_between_words_and_not_in_code() {
        let text = format!("{} `a b`", "x".repeat(WIDTH - 4));
        assert_eq!(wrapped("", &text), ["x".repeat(WIDTH - 4), "`a b`".to_owned()]);
    }
}
