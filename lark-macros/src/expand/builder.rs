//! The builder: its type says which required fields are still missing.
//!
//! A builder holds the value it builds, with blanks for what is not set. Every required field is a type parameter
//! that starts as `Missing` and becomes `Set` when its setter is called. `build` asks of each parameter a trait of that
//! field's own, whose diagnostic names the field; one shared trait cannot do that, since rustc would print the path of a
//! marker type, not its name.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::at;
use crate::ast::name_of;
use crate::type_tokens::TypeTokens;

/// The message about a field that a builder cannot set.
pub(crate) const FIELD_CALLED_BUILD: &str =
    "`build` ends the builder and cannot be a field; name it `build_` and mark it `#[lark(rename = \"build\")]`";

/// What makes a list: a trait of the runtime, and its function.
type Maker = (&'static str, &'static str);

/// What may be around a list that may be left out, with what makes it of plain items and of others.
const LISTS: &[(&str, Maker, Maker)] = &[
    ("Option", ("OptionalListOf", "optional_list_of"), ("IntoOptionalList", "into_optional_list")),
    ("Clearable", ("ClearableListOf", "clearable_list_of"), ("IntoClearableList", "into_clearable_list")),
];

/// What a builder is made for.
pub(crate) struct Built<'a> {
    pub(crate) vis: TokenStream,
    pub(crate) ident: &'a Ident,
    pub(crate) fields: Vec<Settable<'a>>,
    /// A value of the struct with nothing set.
    pub(crate) blank: TokenStream,
    /// `#[allow(deprecated)]`, where it takes that.
    pub(crate) allow: Option<TokenStream>,
}

/// A field with a setter.
pub(crate) struct Settable<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: TypeTokens<'a>,
    /// The field's documentation, for the setter.
    pub(crate) docs: TokenStream,
    /// Whether `build` insists on it.
    pub(crate) required: bool,
}

impl Settable<'_> {
    fn name(&self) -> String {
        name_of(self.ident)
    }
}

/// The builder struct, and `T::builder()`, the setters and `build` with the traits that they need; `more` names further
/// methods of the builder from the bounds that `build` has.
///
/// What does not depend on the fields is a macro by example; see `builder` in the runtime.
pub(crate) fn builder(
    built: Built<'_>,
    private: &TokenStream,
    more: impl FnOnce(&TokenStream) -> TokenStream,
) -> TokenStream {
    let Built { vis, ident, fields, blank, allow } = built;
    let required: Vec<&Settable<'_>> = fields.iter().filter(|field| field.required).collect();
    let states = states(&required, &fields);
    let bounds: TokenStream = required
        .iter()
        .zip(&states)
        .flat_map(|(field, state)| {
            let given = given_name(field);
            at(field.ident.span(), quote!(#state: #given,))
        })
        .collect();
    let more = more(&bounds);
    let own = more.is_empty();
    let word = |word| TokenTree::from(Ident::new(word, Span::call_site()));
    let path: Vec<TokenTree> = quote!(#private::).into_iter().collect();
    let mut optional = Vec::with_capacity(fields.len() * 4);
    for field in fields.iter().filter(|field| !field.required) {
        setter(field, &path, &mut optional);
    }
    let docs = match required.len() {
        0 => format!("Builds [`{ident}`]."),
        _ => format!("Builds [`{ident}`]; `build` compiles once every required field is set."),
    };
    let mut tokens: Vec<TokenTree> = Vec::with_capacity(24);
    tokens.extend(allow.into_iter().flatten());
    tokens.extend(vis);
    tokens.extend([word("struct"), ident.clone().into(), format_ident!("{ident}Builder").into()]);
    tokens.extend([word("docs"), Literal::string(&docs).into()]);
    tokens.extend([word("start"), bracket(blank)]);
    tokens.extend([word("optional"), bracket(optional.into_iter().collect())]);
    // The note of a missing field then shows the struct and the field, not the attribute.
    tokens.extend([word("build"), Ident::new("build", ident.span()).into(), bracket(bounds)]);
    tokens.extend(more);
    let mut name = if own { "own_builder" } else { "builder" };
    if !required.is_empty() {
        name = "typed_builder";
        let given = required.iter().map(|field| given(field, ident));
        let mut setters = Vec::new();
        for (field, own) in required.iter().zip(&states) {
            setter(field, &path, &mut setters);
            let result = states.iter().map(|state| if state == own { quote!(#private::Set) } else { quote!(#state) });
            let (result, unset) = (quote!(#(#result),*), at(field.ident.span(), quote!(#own: #private::Unset)));
            setters.extend(quote!(-> [#result] [#unset]));
        }
        tokens.extend([word("states"), bracket(quote!(#(#states Missing)*))]);
        tokens.extend([word("given"), bracket(given.collect())]);
        tokens.extend([word("required"), bracket(setters.into_iter().collect())]);
    }
    let name = Ident::new(name, Span::call_site());
    let tokens = Group::new(Delimiter::Brace, tokens.into_iter().collect());
    quote!(#private::#name! #tokens)
}

fn bracket(tokens: TokenStream) -> TokenTree {
    Group::new(Delimiter::Bracket, tokens).into()
}

/// Names of the type parameters that follow the required fields: `UserIdState` for `user_id`.
///
/// A parameter hides a type of the same name, so none is called like a type in a field.
fn states(required: &[&Settable<'_>], fields: &[Settable<'_>]) -> Vec<Ident> {
    let mut states: Vec<Ident> = Vec::with_capacity(required.len());
    for field in required {
        let mut name: String = field.name().split('_').map(capitalized).collect();
        name.push_str("State");
        let taken = |name: &str| {
            states.iter().any(|state| state == name)
                || fields.iter().any(|field| has_word(field.ty.0.iter().cloned(), name))
        };
        while taken(&name) {
            name.push('_');
        }
        states.push(Ident::new(&name, Span::call_site()));
    }
    states
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// Name of the trait that `build` asks for.
fn given_name(field: &Settable<'_>) -> Ident {
    format_ident!("given_{}", field.name())
}

/// The trait of one required field: its name, message and label.
fn given(field: &Settable<'_>, ident: &Ident) -> TokenStream {
    let name = field.name();
    let given = given_name(field);
    let message = format!("required field `{name}` of `{ident}` is not set");
    let label = format!("call `.{name}(...)` before this");
    quote!(#given #message #label)
}

/// The setter of a field: its documentation and name, and what it takes. The runtime has a trait for each kind of type,
/// which says what it is set from.
///
/// The tokens are made one by one instead of quoted: macros run unoptimised, and this is done for every field.
fn setter(field: &Settable<'_>, path: &[TokenTree], tokens: &mut Vec<TokenTree>) {
    let inner = field.ty.argument_of("Option");
    let (optional, ty) = (inner.is_some(), inner.unwrap_or(field.ty));
    let optional_list = LISTS.iter().find_map(|(wrapper, plain, into)| {
        let item = field.ty.argument_of(wrapper)?.argument_of("Vec")?;
        let (bound, function) = if item.is_plain() { *plain } else { *into };
        Some((bound, function, item))
    });
    tokens.extend(field.docs.clone());
    tokens.push(field.ident.clone().into());
    let list = ty.argument_of("Vec");
    let item = list.unwrap_or(ty);
    let (bound, function, item) = match (optional_list, list.is_some(), item.is_plain(), optional) {
        (Some(list), ..) => list,
        (None, false, true, false) => {
            tokens.push(bracket(ty.0.iter().cloned().collect()));
            return;
        }
        (None, false, true, true) => ("OptionOf", "option_of", item),
        (None, true, true, _) => ("ListOf", "list_of", item),
        (None, true, false, _) => ("IntoList", "into_list", item),
        (None, false, false, true) if !takes_options(ty) => ("IntoOption", "into_option", item),
        (None, false, false, true) => ("IntoSome", "into_some", item),
        (None, false, false, false) => ("IntoField", "into_field", item),
    };
    let has_form = optional_list.is_some() || bound == "IntoOption";
    // What does not fit is explained with the type of the field.
    let span = ty.span();
    let mark = |mark| spanned(Punct::new(mark, Spacing::Alone).into(), span);
    let mut takes: Vec<TokenTree> = Vec::with_capacity(item.0.len() + 16);
    takes.push(Ident::new("impl", span).into());
    takes.extend(path.iter().map(|token| spanned(token.clone(), span)));
    takes.extend([Ident::new(bound, span).into(), mark('<')]);
    takes.extend(item.0.iter().cloned());
    if has_form {
        let form = form(ty);
        tokens.extend([mark('<'), form.clone().into(), mark('>')]);
        takes.extend([mark(','), form.into()]);
    }
    takes.push(mark('>'));
    let word = |word| TokenTree::from(Ident::new(word, Span::call_site()));
    let setter = [word(bound), word(function), bracket(takes.into_iter().collect())];
    tokens.push(Group::new(Delimiter::Parenthesis, setter.into_iter().collect()).into());
}

fn spanned(mut token: TokenTree, span: Span) -> TokenTree {
    token.set_span(span);
    token
}

/// Whether an `Option` becomes the type itself through `Into`, so that `None` cannot mean "unset": for JSON values it
/// becomes `null`.
fn takes_options(ty: TypeTokens<'_>) -> bool {
    ty.name().is_some_and(|name| name == "Value" || name == "Nullable")
}

/// A name for the type parameter of a setter that hides no type of the field.
fn form(ty: TypeTokens<'_>) -> Ident {
    let mut name = "Form".to_owned();
    while has_word(ty.0.iter().cloned(), &name) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}

fn has_word(tokens: impl IntoIterator<Item = TokenTree>, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => has_word(group.stream(), word),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
