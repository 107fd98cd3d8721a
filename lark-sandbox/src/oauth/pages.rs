//! Pages for a person who logs in.

use std::fmt::Write;

use form_urlencoded::Serializer;

use crate::{page::escaped, services::contact::USERS};

/// The page on which a person chooses who to be, or refuses. Each choice is the same address with one more parameter.
pub(crate) fn choice(title: &str, scopes: &str, query: &[(String, String)]) -> String {
    let link = |name: &str, value: &str| {
        let mut added = Serializer::new(String::new());
        added.extend_pairs(query.iter().map(|(key, value)| (key.as_str(), value.as_str()))).append_pair(name, value);
        escaped(&format!("?{}", added.finish()))
    };
    let mut to = head(title);
    // Writing to a text cannot fail.
    let _ = write!(to, "<p>The app asks for: <code>{}</code></p><ul>", escaped(scopes));
    for (place, user) in USERS.iter().enumerate() {
        let (link, place, name) = (link("sandbox_user", &place.to_string()), place, escaped(user.name));
        let _ = write!(to, "<li><a id=\"user-{place}\" href=\"{link}\">Agree as {name}</a>");
    }
    let _ = write!(to, "</ul><p><a id=\"deny\" href=\"{}\">Refuse</a>", link("sandbox_deny", "1"));
    to
}

/// A page that says one thing.
pub(crate) fn says(title: &str) -> String {
    head(title)
}

fn head(title: &str) -> String {
    let title = escaped(title);
    format!("<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><h1>{title}</h1>")
}
