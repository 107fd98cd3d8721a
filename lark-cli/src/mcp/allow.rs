//! Which endpoints a server gives to its clients.

use std::fmt;

use crate::facts::Endpoint;
use crate::find;

/// Ids of endpoints and beginnings of ids: `docx.v1.document.get`, `im.v1.*`, `*`.
#[derive(Clone, Debug, Default)]
pub(super) struct Patterns(Vec<String>);

/// A pattern that no endpoint fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unmatched {
    pattern: String,
    near: Vec<String>,
}

impl fmt::Display for Unmatched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no endpoint is called `{}`", self.pattern)?;
        match self.near.as_slice() {
            [] => f.write_str("; write an id such as `docx.v1.document.get`, or a beginning such as `im.v1.*`"),
            near => write!(f, "; like it: {}", near.join(", ")),
        }
    }
}

impl Patterns {
    /// Patterns, also several in one text with commas, each of which has to fit an endpoint.
    pub(super) fn parse(texts: &[String], endpoints: &[Endpoint]) -> Result<Self, Unmatched> {
        let patterns =
            texts.iter().flat_map(|text| text.split([',', ' '])).map(str::trim).filter(|one| !one.is_empty());
        let mut all = Vec::new();
        for pattern in patterns {
            if !endpoints.iter().any(|endpoint| fits(pattern, endpoint.id)) {
                let near =
                    find::near(endpoints, pattern.trim_end_matches(".*")).into_iter().map(str::to_owned).collect();
                return Err(Unmatched { pattern: pattern.to_owned(), near });
            }
            all.push(pattern.to_owned());
        }
        Ok(Self(all))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them fits.
    pub(super) fn fit(&self, id: &str) -> bool {
        self.0.iter().any(|pattern| fits(pattern, id))
    }

    /// As they were written.
    pub(super) fn text(&self) -> String {
        self.0.join(", ")
    }
}

/// A `*` at the end of `im.v1.*` stands for whole words: `im.v1*` is nothing that anybody means.
fn fits(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix('*') {
        None => pattern == id,
        Some("") => true,
        Some(beginning) => beginning.ends_with('.') && id.starts_with(beginning),
    }
}

/// Whether an endpoint issues or ends credentials. They are the client's own business, and an agent that has a token can
/// call what this server refuses.
pub(super) fn issues_credentials(id: &str) -> bool {
    id.starts_with("auth.")
        || id.starts_with("authen.") && id != "authen.v1.user_info.get"
        || id.starts_with("passport.")
        || ["jssdk.v0.ticket.get_jssdk_ticket", "mina.v2.token_login_validate.mina_code_to_session"].contains(&id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::endpoints;

    fn parsed(texts: &[&str]) -> Result<Patterns, String> {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        Patterns::parse(&texts, &endpoints()).map_err(|unmatched| unmatched.to_string())
    }

    #[test]
    fn ids_and_beginnings_are_allowed_and_nothing_else() {
        let patterns = parsed(&["im.v1.*,docx.v1.document.get", "task.*"]).unwrap();
        for id in ["im.v1.message.create", "docx.v1.document.get", "task.v2.task.get"] {
            assert!(patterns.fit(id), "{id}");
        }
        for id in ["im.v2.feed_card.patch", "docx.v1.document.create", "docx.v1.document.get_x", "im", ""] {
            assert!(!patterns.fit(id), "{id}");
        }
        assert!(parsed(&["*"]).unwrap().fit("im.v1.message.create"));
    }

    #[test]
    fn a_pattern_that_fits_nothing_is_refused_with_what_is_near() {
        assert_eq!(
            parsed(&["im.v1.mesage.create"]).unwrap_err(),
            "no endpoint is called `im.v1.mesage.create`; like it: im.v1.message.create, im.v1.message.get, \
             im.v1.message.search"
        );
        for pattern in ["im.v1*", "v1.*", "*.list", "xyzzy", "im.v1.message.create.*"] {
            assert!(parsed(&[pattern]).is_err(), "{pattern}");
        }
    }

    #[test]
    fn endpoints_that_issue_tokens_are_known() {
        let endpoints = endpoints();
        let issuing = endpoints.iter().filter(|endpoint| {
            let id = endpoint.id;
            ["access_token", "app_ticket", "oauth", "jssdk_ticket", "to_session", "v1.session"]
                .iter()
                .any(|word| id.contains(word))
        });
        let mut count = 0;
        for endpoint in issuing {
            assert!(issues_credentials(endpoint.id), "{}", endpoint.id);
            count += 1;
        }
        assert!(count >= 10, "{count}");
    }
}
