//! Finding endpoints as people ask for them: by id, type, URL, page of the documentation, scope, or in words.

mod address;
mod aliases;
mod score;
pub mod show;
mod words;

use crate::facts::Endpoint;

/// An endpoint that was found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Found<'e> {
    /// The endpoint.
    pub endpoint: &'e Endpoint,
    /// What a URL says of its parameters: place (`path` or `query`), name, value.
    pub given: Vec<(&'static str, String, String)>,
}

/// The endpoints that `query` may mean, the likeliest first, at most `limit`.
///
/// An id, the name of a type, a URL, a page of the documentation and a scope find what is exactly that; anything else is
/// taken as words, of which all that say something should occur.
#[must_use]
pub fn find<'e>(endpoints: &'e [Endpoint], query: &str, limit: usize) -> Vec<Found<'e>> {
    let query = query.trim().trim_matches(['"', '\'', '`', '<', '>']);
    let mut found = exact(endpoints, query);
    // Words that a path happens to have are no answer to a question about that path.
    if found.is_empty() && !query.contains('/') {
        found = score::by_words(endpoints, query).into_iter().map(plain).collect();
    }
    found.truncate(limit);
    found
}

fn exact<'e>(endpoints: &'e [Endpoint], query: &str) -> Vec<Found<'e>> {
    let all = |matches: &dyn Fn(&Endpoint) -> bool| -> Vec<Found<'e>> {
        let mut found: Vec<&Endpoint> = endpoints.iter().filter(|endpoint| matches(endpoint)).collect();
        found.sort_by_key(|endpoint| endpoint.deprecated);
        found.into_iter().map(plain).collect()
    };
    let name = query.rsplit("::").next().unwrap_or_default();
    let by_name = all(&|endpoint| {
        endpoint.id.eq_ignore_ascii_case(query)
            || endpoint.type_name().eq_ignore_ascii_case(name)
            || endpoint.old_names.iter().any(|old| old.eq_ignore_ascii_case(name))
    });
    if !by_name.is_empty() {
        let id = by_name.iter().position(|found| found.endpoint.id.eq_ignore_ascii_case(query));
        return id.map_or(by_name.clone(), |at| vec![by_name[at].clone()]);
    }
    let page = address::page(query);
    let by_page = all(&|endpoint| page.is_some() && endpoint.docs.and_then(address::page) == page);
    if !by_page.is_empty() {
        return by_page;
    }
    let by_url = address::by_url(endpoints, query);
    if !by_url.is_empty() {
        return by_url;
    }
    let mut by_scope = all(&|endpoint| query.contains(':') && endpoint.scopes.contains(&query));
    by_scope.sort_by(|a, b| score::standing(b.endpoint).total_cmp(&score::standing(a.endpoint)));
    by_scope
}

fn plain(endpoint: &Endpoint) -> Found<'_> {
    Found { endpoint, given: Vec::new() }
}

/// The ids that are most like one that does not exist.
#[must_use]
pub fn near<'e>(endpoints: &'e [Endpoint], id: &str) -> Vec<&'e str> {
    let mut near: Vec<(f64, &str)> =
        endpoints.iter().map(|endpoint| (strsim::jaro_winkler(endpoint.id, id), endpoint.id)).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().take(3).filter(|(like, _)| *like > 0.8).map(|(_, id)| id).collect()
}

/// Of these names the one that is so like `name` that it was meant, if there is one.
pub(crate) fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let mut nearest: Option<(usize, &str)> = None;
    for known in names {
        // A text that is much longer is nobody's slip, and comparing takes time by both lengths.
        if known.len().abs_diff(name.len()) > known.len() {
            continue;
        }
        let distance = strsim::damerau_levenshtein(known, name);
        let near = distance <= known.len().max(name.len()).div_ceil(3);
        if near && nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, known));
        }
    }
    nearest.map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::endpoints;

    fn first(query: &str) -> String {
        find(&endpoints(), query, 1).first().map(|found| found.endpoint.id.to_owned()).unwrap_or_default()
    }

    #[test]
    fn what_is_named_exactly_is_found() {
        for query in [
            "docx.v1.document.raw_content",
            "GetDocumentRawContent",
            "lark_apis::docx::v1::GetDocumentRawContent",
            "https://open.feishu.cn/open-apis/docx/v1/documents/doxcn1/raw_content?lang=1",
            "GET docx/v1/documents/:document_id/raw_content",
            "https://open.larksuite.com/document/server-docs/docs/docs/docx-v1/document/raw_content?lang=en-US#x",
            "docx raw content",
        ] {
            assert_eq!(first(query), "docx.v1.document.raw_content", "{query}");
        }
        assert_eq!(first("contact:user.id:readonly"), "contact.v3.user.batch_get_id");
    }

    #[test]
    fn a_segment_that_is_spelled_out_wins_over_a_placeholder() {
        let endpoints = endpoints();
        let found = find(&endpoints, "PATCH /open-apis/docx/v1/documents/d/blocks/batch_update", 9);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].endpoint.id, "docx.v1.document.block.batch_update");
        assert_eq!(found[0].given, [("path", "document_id".to_owned(), "d".to_owned())]);
    }

    #[test]
    fn what_nothing_is_like_finds_nothing() {
        for query in ["xyzzy", "GET /open-apis/no/such/thing", "", "the of"] {
            assert_eq!(first(query), "", "{query}");
        }
        assert_eq!(near(&endpoints(), "im.v1.mesage.create")[0], "im.v1.message.create");
    }
}
