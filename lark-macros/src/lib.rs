//! The macros of `lark-runtime`: a small compiler from a declared request to an endpoint.
//!
//! Use them through `lark_runtime`, which re-exports them; their output names items of that crate.
//! A declaration passes through fixed stages, one file each: the keys of the struct (`args`, with `values` and
//! `paging`) and the marks of the fields (`field`), both read by `attr`; the path (`template`), the syntax tree
//! (`ast`), rules across fields (`check`), and code (`expand`). Every stage goes on after a mistake and records it in a
//! `ctxt::Ctxt`, so a user sees all mistakes of a declaration in one build. A model, and the body of an event (`event`), is
//! read without a syntax tree (`plain`) and becomes a table of its fields (`model`). `card` has the derives of `lark-events`.

mod args;
mod ast;
mod attr;
mod card;
mod check;
mod ctxt;
mod event;
mod expand;
mod field;
mod integer_enum;
mod model;
mod owned_headers;
mod paging;
mod pieces;
mod plain;
mod runtime_path;
mod string_enum;
mod suggest;
mod template;
#[cfg(test)]
mod tests;
mod type_tokens;
mod values;
mod word;

use proc_macro::TokenStream;

/// Whether models and enums say what they are without a value of them. The runtime may still ignore it.
const SHAPES: bool = cfg!(feature = "dynamic");

/// Whether the runtime gives events serde's traits.
const SERDE: bool = cfg!(feature = "serde");

/// Declares an endpoint of the open platform on the struct of its request.
///
/// See `lark_runtime::lark_api` for the keys, the marks and examples.
#[proc_macro_attribute]
pub fn lark_api(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::lark_api(args.into(), item.into()).into()
}

/// Declares an event of the open platform on the struct of its body.
///
/// See `lark_runtime::lark_event` for the keys, the marks and examples.
#[proc_macro_attribute]
pub fn lark_event(args: TokenStream, item: TokenStream) -> TokenStream {
    event::lark_event(args.into(), item.into(), SHAPES, SERDE).into()
}

/// Makes a type what the buttons of cards carry.
///
/// See `lark_events::card::CardAction`.
#[proc_macro_derive(CardAction, attributes(lark))]
pub fn card_action(item: TokenStream) -> TokenStream {
    card::card_action(item.into()).into()
}

/// Makes a struct the form of a card.
///
/// See `lark_events::card::CardForm`.
#[proc_macro_derive(CardForm, attributes(lark))]
pub fn card_form(item: TokenStream) -> TokenStream {
    card::card_form(item.into()).into()
}

/// Makes an enum the options of a select in a card.
///
/// See `lark_events::card::CardOptions`.
#[proc_macro_derive(CardOptions, attributes(lark))]
pub fn card_options(item: TokenStream) -> TokenStream {
    card::card_options(item.into()).into()
}

/// Makes a struct part of an answer or of a request body.
///
/// See `lark_runtime::Model`.
#[proc_macro_derive(Model, attributes(lark))]
pub fn model(item: TokenStream) -> TokenStream {
    model::model(item.into(), model::Kind::Model, SHAPES).into()
}

/// Makes a struct part of a request, with a builder that insists on what is required.
///
/// See `lark_runtime::Body`.
#[proc_macro_derive(Body, attributes(lark))]
pub fn body(item: TokenStream) -> TokenStream {
    model::model(item.into(), model::Kind::Body, SHAPES).into()
}

/// Makes an enum of integers that keeps the numbers it does not know.
///
/// See `lark_runtime::IntegerEnum`.
#[proc_macro_derive(IntegerEnum, attributes(lark))]
pub fn integer_enum(item: TokenStream) -> TokenStream {
    integer_enum::integer_enum(item.into(), SHAPES).into()
}

/// Makes an enum of texts that keeps the texts it does not know.
///
/// See `lark_runtime::StringEnum`.
#[proc_macro_derive(StringEnum, attributes(lark))]
pub fn string_enum(item: TokenStream) -> TokenStream {
    string_enum::string_enum(item.into(), SHAPES).into()
}
