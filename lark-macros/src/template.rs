//! Path templates: `/open-apis/docx/v1/documents/:document_id`.

use syn::LitStr;

use crate::ctxt::Ctxt;

/// A path as the documentation writes it, with its placeholders in order.
pub(crate) struct Template {
    /// The literal of the user, for spans.
    pub(crate) literal: LitStr,
    /// The path text.
    pub(crate) text: String,
    /// Placeholder names without the colon, in path order.
    pub(crate) placeholders: Vec<String>,
}

impl Template {
    /// Reads a template; mistakes go to `cx`, and `None` says that the text cannot be used.
    pub(crate) fn parse(cx: &Ctxt, literal: &LitStr) -> Option<Self> {
        let text = literal.value();
        let mut usable = true;
        let mut fail = |message: String| {
            cx.error(literal, message);
            usable = false;
        };

        if text.is_empty() {
            fail("`path` is empty; write the path of the documentation, such as `/open-apis/docx/v1/documents`".into());
        } else if text.starts_with("http://") || text.starts_with("https://") {
            fail("`path` must not name a host, the client's base URL does; start with `/open-apis/`".into());
        } else if !text.starts_with('/') {
            fail(format!("`path` must start with `/`; write `/{text}`"));
        }
        if let Some((path, query)) = text.split_once('?') {
            let example = query.split(['=', '&']).next().filter(|name| !name.is_empty()).unwrap_or("name");
            fail(format!(
                "`path` must not have a query string; write `{path}` and declare `{example}` as a field marked `#[lark(query)]`"
            ));
        }
        if text.contains('#') {
            fail("`path` must not have a fragment; remove everything from `#` on".into());
        }
        if let Some(bad) = text.chars().find(|c| c.is_whitespace() || c.is_control() || !c.is_ascii()) {
            fail(format!("`path` must not contain {bad:?}; a path is plain ASCII without spaces"));
        }

        let path = text.split(['?', '#']).next().unwrap_or_default();
        let mut placeholders: Vec<String> = Vec::new();
        for segment in path.split('/').skip(1) {
            if segment.contains('{') || segment.contains('}') {
                let name = segment.trim_matches(['{', '}']);
                fail(format!("`{segment}` is not the documentation's notation; write `:{name}` here"));
            } else if let Some(name) = segment.strip_prefix(':') {
                if !is_identifier(name) {
                    fail(format!(
                        "`{segment}` is not a placeholder; write `:` and a name of letters, digits and `_`, one whole segment"
                    ));
                } else if placeholders.iter().any(|known| known == name) {
                    fail(format!("`:{name}` stands twice in `path`; give each placeholder its own name"));
                } else {
                    placeholders.push(name.to_owned());
                }
            } else if let Some((before, name)) = segment.split_once(':') {
                fail(format!(
                    "`{before}:{name}` mixes text and a placeholder; a placeholder is one whole segment: `/{before}/:{name}`"
                ));
            }
        }
        usable.then(|| Self { literal: literal.clone(), text, placeholders })
    }
}

/// Whether `name` can be the name of a field.
fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    fn parse(text: &str) -> Result<Vec<String>, String> {
        let cx = Ctxt::new();
        let template = Template::parse(&cx, &LitStr::new(text, Span::call_site()));
        match cx.finish() {
            Ok(()) => Ok(template.map(|t| t.placeholders).unwrap_or_default()),
            Err(tokens) => Err(tokens.to_string()),
        }
    }

    #[test]
    fn placeholders_are_whole_segments_in_order() {
        assert_eq!(parse("/open-apis/x"), Ok(vec![]));
        assert_eq!(parse("/a/:x/b/:xy/c"), Ok(vec!["x".to_owned(), "xy".to_owned()]));
        assert_eq!(parse("/export_tasks/file/:file_token/download/"), Ok(vec!["file_token".to_owned()]));
    }

    #[test]
    fn every_wrong_path_says_what_to_write() {
        for (text, expected) in [
            ("", "is empty"),
            ("open-apis/x", "write `/open-apis/x`"),
            ("https://open.feishu.cn/open-apis/x", "must not name a host"),
            ("/x?lang=1", "declare `lang` as a field"),
            ("/x#top", "must not have a fragment"),
            ("/x/{id}", "write `:id` here"),
            ("/x/:id/y/:id", "stands twice"),
            ("/x/:", "is not a placeholder"),
            ("/x/:1d", "is not a placeholder"),
            ("/x/a:id", "`/a/:id`"),
            ("/x y", "must not contain ' '"),
        ] {
            let error = parse(text).expect_err(text);
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
