//! What the generated sources of lark-apis say of their endpoints in words, which programs do not carry along.
//!
//! The generator separates the items of a file by empty lines and has none inside an item.

use std::collections::HashMap;
use std::path::Path;
use std::{fs, io};

/// The texts of an endpoint.
#[derive(Debug, PartialEq)]
pub(crate) struct Texts {
    /// Its first sentence.
    pub(crate) title: String,
    /// The URL of the platform's documentation, if it has some.
    pub(crate) docs: Option<String>,
}

/// The texts of all endpoints by their ids.
pub(crate) fn read() -> io::Result<HashMap<String, Texts>> {
    let mut all = HashMap::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lark-apis/src"), &mut all)?;
    Ok(all)
}

fn collect(folder: &Path, all: &mut HashMap<String, Texts>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, all)?;
        } else {
            all.extend(fs::read_to_string(&path)?.split("\n\n").filter_map(texts));
        }
    }
    Ok(())
}

/// The id and the texts of a request; none of another item.
fn texts(item: &str) -> Option<(String, Texts)> {
    let (comment, declaration) = item.split_once("#[lark_api(")?;
    let (id, _) = declaration.split_once("id = \"")?.1.split_once('"')?;
    let lines = || comment.lines().filter_map(|line| line.strip_prefix("///")).map(str::trim);
    let title: Vec<&str> = lines().take_while(|line| !line.is_empty()).collect();
    let docs = lines().find_map(|line| line.strip_prefix("- [Documentation](")?.strip_suffix(')'));
    Some((id.to_owned(), Texts { title: title.join(" "), docs: docs.map(str::to_owned) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_has_a_title_of_any_length_and_a_link() {
        let item = "/// Fetches title and\n/// revision.\n///\n/// More.\n///\n/// - Scope: `docx`\n\
                    /// - [Documentation](https://a.b/c)\n#[lark_api(\n    id = \"docx.v1.document.get\",\n    method = \"GET\"\n)]";
        let docs = Some("https://a.b/c".to_owned());
        let expected = Texts { title: "Fetches title and revision.".to_owned(), docs };
        assert_eq!(texts(item), Some(("docx.v1.document.get".to_owned(), expected)));
        let short =
            texts("/// Passes.\n#[lark_api(id = \"a.v4.task.pass\", method = \"POST\")]\npub struct PassTask {");
        assert_eq!(short.unwrap().0, "a.v4.task.pass");
        assert_eq!(texts("/// A document.\n#[derive(Clone, Default, Model)]\npub struct Document {"), None);
    }

    #[test]
    fn every_endpoint_has_a_title_and_nearly_every_one_a_link() {
        let texts = read().unwrap();
        let of = |meta: &lark_runtime::meta::Meta| texts.get(meta.id());
        let untitled = lark_apis::endpoints().iter().filter(|meta| of(meta).is_none_or(|texts| texts.title.is_empty()));
        assert_eq!(untitled.map(|meta| meta.id()).collect::<Vec<_>>(), [""; 0]);
        let linked = lark_apis::endpoints().iter().filter(|meta| of(meta).is_some_and(|texts| texts.docs.is_some()));
        assert!(linked.count() > 1700);
    }
}
