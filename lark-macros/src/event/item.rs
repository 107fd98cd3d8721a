//! The struct as it is emitted: without the marks of its fields and without what every event has.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::ctxt::Ctxt;
use crate::pieces::{Piece, pieces, without_derives, words};

/// What every event brings, so that deriving it once more is no mistake.
const BROUGHT: &[&str] = &["Clone", "Debug", "Default", "Deserialize", "Model", "PartialEq", "Serialize"];

/// The crates whose derives these are, where a path names one.
const CRATES: &[&str] = &["std", "core", "serde", "lark_runtime", "lark_apis"];

/// The item without `#[lark(...)]` and the redundant derives.
pub(super) fn without_marks(cx: &Ctxt, item: &TokenStream, serde: bool) -> TokenStream {
    let mut tokens: Vec<TokenTree> = Vec::new();
    for piece in pieces(item.clone()) {
        match piece {
            Piece::Attribute { name, .. } if name == "lark" => {}
            Piece::Attribute { name, start, content } if name == "derive" => {
                let kept = without_derives(&content, |path| is_brought(cx, path, serde));
                tokens.extend(kept.into_iter().flat_map(|kept| [start.clone(), kept.into()]));
            }
            Piece::Attribute { name, start, content } if name == "serde" => {
                foreign(cx, start, content, "struct", "remove it");
            }
            Piece::Attribute { start, content, .. } => tokens.extend([start, content.into()]),
            Piece::Other(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                let mut fields = Group::new(Delimiter::Brace, fields(cx, body.stream()));
                fields.set_span(body.span());
                tokens.push(fields.into());
            }
            Piece::Other(token) => tokens.push(token),
        }
    }
    tokens.into_iter().collect()
}

/// The fields without their marks.
fn fields(cx: &Ctxt, body: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = Vec::new();
    for piece in pieces(body) {
        match piece {
            Piece::Attribute { name, .. } if name == "lark" => {}
            Piece::Attribute { name, start, content } if name == "serde" => {
                foreign(
                    cx,
                    start,
                    content,
                    "field",
                    "write `#[lark(rename = \"...\")]` for another name, or remove it",
                );
            }
            Piece::Attribute { name, start, content } => {
                let attribute = [start, content.into()];
                if name == "cfg" {
                    cx.error(
                        TokenStream::from_iter(attribute.clone()),
                        "a field of an event cannot depend on `#[cfg]`; declare two events instead",
                    );
                }
                tokens.extend(attribute);
            }
            Piece::Other(token) => tokens.push(token),
        }
    }
    tokens.into_iter().collect()
}

/// serde's attributes would say something to nobody.
fn foreign(cx: &Ctxt, start: TokenTree, content: Group, of: &str, instead: &str) {
    cx.error(
        TokenStream::from_iter([start, content.into()]),
        format_args!("`#[lark_event]` brings serde's traits, which do not read this attribute of a {of}; {instead}"),
    );
}

/// Whether a path is that of a derive which does what the macro does.
fn is_brought(cx: &Ctxt, path: &[TokenTree], serde: bool) -> bool {
    let names = words(path);
    match &names[..] {
        [name] if name == "Body" => {
            let path: TokenStream = path.iter().cloned().collect();
            cx.error(path, "an event is a model, which is more than a body; remove `Body`");
            true
        }
        [] => false,
        [first, ..] => {
            let last = names.last().unwrap_or(first);
            let brought = (names.len() == 1 || CRATES.contains(&first.as_str())) && BROUGHT.contains(&last.as_str());
            if brought && !serde && matches!(last.as_str(), "Deserialize" | "Serialize") {
                // serde's own would be other JSON, and in the way as soon as another package turns the feature on.
                let path: TokenStream = path.iter().cloned().collect();
                cx.error(
                    path,
                    "an event has serde's traits by the feature `serde` of `lark-runtime`, which is off; turn it on, and \
                     leave this out",
                );
            }
            brought
        }
    }
}
