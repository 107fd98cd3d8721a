//! `#[derive(CardAction)]`, `#[derive(CardForm)]`, `#[derive(CardOptions)]`: what cards carry, ask and offer.
//!
//! Their output names `lark-events`. Programs have a few of them, so that all are read by syn.

mod action;
mod form;
mod options;

pub(crate) use action::card_action;
pub(crate) use form::card_form;
pub(crate) use options::card_options;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::{Attribute, DeriveInput, Ident, LitStr};

use crate::attr;
use crate::ctxt::Ctxt;
use crate::word::{Word, words};

words! {
    /// A word of `#[lark(...)]` on the parts of cards.
    pub(crate) enum Mark {
        Name = "name",
        Rename = "rename",
        Alias = "alias",
        Default = "default",
        Label = "label",
        Placeholder = "placeholder",
        MaxLength = "max_length",
        Multiline = "multiline",
        Text = "text",
    }
}

impl attr::Key for Mark {
    const NOUN: &'static str = "mark";
    const SUCH_AS: &'static str = "`name = \"leave\"`";

    fn example(self) -> &'static str {
        match self {
            Self::Name => "leave",
            Self::Rename | Self::Alias => "old_name",
            Self::Label => "Reason",
            Self::Placeholder => "Why?",
            Self::MaxLength => "200",
            Self::Text => "Holiday",
            Self::Default | Self::Multiline => "",
        }
    }
}

/// What one `#[lark(...)]` says.
#[derive(Default)]
struct Marks {
    name: Option<LitStr>,
    rename: Option<LitStr>,
    alias: Option<LitStr>,
    default: bool,
    label: Option<LitStr>,
    placeholder: Option<LitStr>,
    max_length: Option<u32>,
    multiline: bool,
    text: Option<LitStr>,
}

impl Marks {
    /// Reads those that may be at this place.
    fn read(cx: &Ctxt, attrs: &[Attribute], place: &str, allowed: &[Mark]) -> Self {
        let mut marks = Self::default();
        attr::marks(cx, attrs, "#[lark(name = \"leave\")]", |entry| {
            if !allowed.contains(&entry.key) {
                let known: Vec<_> = allowed.iter().map(|mark| format!("`{}`", mark.name())).collect();
                let known = if known.is_empty() {
                    "there are none here".into()
                } else {
                    format!("known: {}", known.join(", "))
                };
                // What follows is read, so that there is one message.
                let _ = entry.literal("");
                return entry.error(format!("`{}` is no mark of {place} ({known})", entry.key.name()));
            }
            match entry.key {
                Mark::Name => marks.name = Some(entry.text()?),
                Mark::Rename => marks.rename = Some(entry.text()?),
                Mark::Alias => marks.alias = Some(entry.text()?),
                Mark::Label => marks.label = Some(entry.text()?),
                Mark::Placeholder => marks.placeholder = Some(entry.text()?),
                Mark::Text => marks.text = Some(entry.text()?),
                Mark::Default => {
                    entry.flag("write `default` alone; it is that of the type")?;
                    marks.default = true;
                }
                Mark::Multiline => {
                    entry.flag("write `multiline` alone")?;
                    marks.multiline = true;
                }
                Mark::MaxLength => {
                    let (number, span) = entry.integer()?;
                    match u32::try_from(number) {
                        Ok(number @ 1..=1000) => marks.max_length = Some(number),
                        _ => return Err(syn::Error::new(span, "an input takes 1 to 1000 characters")),
                    }
                }
            }
            Ok(())
        });
        marks
    }
}

/// The marks of the whole: its name, by which the platform's callbacks are told apart.
fn name(cx: &Ctxt, input: &DeriveInput, what: &str) -> Option<LitStr> {
    let name = Marks::read(cx, &input.attrs, &format!("the {what} itself"), &[Mark::Name]).name;
    let Some(name) = name else {
        let example = snake_case(&input.ident);
        cx.error(
            &input.ident,
            format_args!(
                "the {what} has no name, by which its clicks find their handler; write `#[lark(name = \"{example}\")]`"
            ),
        );
        return None;
    };
    let text = name.value();
    if text.is_empty() || text.len() > 60 || text.contains(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
    {
        cx.error(&name, format_args!("the name of the {what} is of 1 to 60 letters, digits, `_` and `-`"));
    }
    Some(name)
}

/// No parameters: there is one declaration for one name.
fn no_generics(cx: &Ctxt, input: &DeriveInput) {
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "a part of a card has no type parameters or lifetimes; remove them");
    }
}

/// A name on the wire, once.
fn wire_name(cx: &Ctxt, ident: &Ident, rename: Option<&LitStr>, taken: &mut Vec<String>) -> String {
    let name = rename.map_or_else(|| snake_case(ident), LitStr::value);
    claim(cx, rename.map_or_else(|| ident.to_token_stream(), ToTokens::to_token_stream), &name, taken);
    name
}

fn claim(cx: &Ctxt, at: TokenStream, name: &str, taken: &mut Vec<String>) {
    if name.is_empty() {
        cx.error(at, "the name is empty");
    } else if taken.iter().any(|known| known == name) {
        cx.error(at, format_args!("`{name}` is there twice; rename one of the two"));
    } else {
        taken.push(name.to_owned());
    }
}

/// `FirstDay` is `first_day` in the card.
fn snake_case(ident: &Ident) -> String {
    crate::string_enum::snake_case(&ident.unraw().to_string())
}
