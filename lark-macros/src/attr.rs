//! The one reader of attributes: of `#[lark_api(...)]`, of `paging(...)` in it, and of `#[lark(...)]`.
//!
//! A list of keys with commas between them; what follows a key is read by the code that knows the key, with the methods
//! of [`Entry`]. A mistake in one key does not hide mistakes in the others: reading goes on behind the next comma.

use proc_macro2::{Span, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Meta, Token, Type};

use crate::ctxt::Ctxt;
use crate::word::Word;

/// The keys of one attribute.
pub(crate) trait Key: Word {
    /// What messages call such a key.
    const NOUN: &'static str;
    /// Ends the message about something that is not a key.
    const SUCH_AS: &'static str;

    /// The value in messages that show how the key is written.
    fn example(self) -> &'static str;
}

/// The keys that were read.
#[derive(Debug)]
pub(crate) struct Keys<K> {
    /// What was written, understood or not; for a misspelt key the one that was probably meant.
    given: Vec<K>,
    /// False if there was something that is not a key, and so may have been any of them.
    readable: bool,
}

impl<K> Default for Keys<K> {
    fn default() -> Self {
        Self { given: Vec::new(), readable: true }
    }
}

impl<K: Key> Keys<K> {
    /// Whether the key was written, understood or not.
    pub(crate) fn has(&self, key: K) -> bool {
        self.given.contains(&key)
    }

    /// Whether a key that was not read was not written either.
    pub(crate) fn is_readable(&self) -> bool {
        self.readable
    }

    /// Reads a list of keys up to its end and calls `each` with every one.
    pub(crate) fn read(
        &mut self,
        cx: &Ctxt,
        input: ParseStream<'_>,
        mut each: impl FnMut(&Entry<'_, K>) -> syn::Result<()>,
    ) {
        while !input.is_empty() {
            let result = self.entry(input).and_then(|entry| each(&entry));
            let result = result.and_then(|()| {
                if input.is_empty() || input.peek(Token![,]) {
                    return Ok(());
                }
                let error = input.error(format_args!("expected `,` before the next {}", K::NOUN));
                if input.peek(Ident::peek_any) {
                    // The next key, most likely: read on as if the comma were there.
                    cx.push(error);
                    return Ok(());
                }
                Err(error)
            });
            if let Err(error) = result {
                cx.push(error);
                while !input.is_empty() && !input.peek(Token![,]) {
                    if input.parse::<TokenTree>().is_err() {
                        self.readable = false;
                        return;
                    }
                }
            }
            if input.parse::<Option<Token![,]>>().is_err() {
                self.readable = false;
                return;
            }
        }
    }

    /// Reads the word of one key.
    fn entry<'i>(&mut self, input: ParseStream<'i>) -> syn::Result<Entry<'i, K>> {
        let Ok(word) = input.call(Ident::parse_any) else {
            self.readable = false;
            return Err(input.error(format_args!("expected a {}, such as {}", K::NOUN, K::SUCH_AS)));
        };
        let name = word.unraw().to_string();
        let Some(key) = K::find(&name) else {
            self.given.extend(K::nearest(&name));
            return Err(syn::Error::new(word.span(), format!("unknown {} `{name}`{}", K::NOUN, K::hint(&name))));
        };
        if self.has(key) {
            return Err(syn::Error::new(word.span(), format!("`{name}` is given twice; keep one")));
        }
        self.given.push(key);
        Ok(Entry { key, span: word.span(), input })
    }
}

/// Reads every `#[lark(...)]` of one field or variant and calls `each` with every key. `example` shows how one is written.
pub(crate) fn marks<K: Key>(
    cx: &Ctxt,
    attrs: &[Attribute],
    example: &str,
    mut each: impl FnMut(&Entry<'_, K>) -> syn::Result<()>,
) {
    let mut keys = Keys::default();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("lark")) {
        let Meta::List(list) = &attr.meta else {
            cx.error(attr, format_args!("write the marks in parentheses, such as `{example}`"));
            continue;
        };
        let parser = |input: ParseStream<'_>| {
            keys.read(cx, input, &mut each);
            Ok(())
        };
        if let Err(error) = parser.parse2(list.tokens.clone()) {
            cx.push(error);
        }
    }
}

/// One key, with what follows it still to be read.
pub(crate) struct Entry<'i, K> {
    pub(crate) key: K,
    pub(crate) span: Span,
    input: ParseStream<'i>,
}

impl<K: Key> Entry<'_, K> {
    /// A mistake in this key.
    pub(crate) fn error<T>(&self, message: String) -> syn::Result<T> {
        Err(syn::Error::new(self.span, message))
    }

    /// `= "text"`.
    pub(crate) fn text(&self) -> syn::Result<LitStr> {
        let name = self.key.name();
        self.equals(format_args!("\"{}\"", self.key.example()))?;
        let (ahead, span) = (self.input.fork(), self.input.span());
        self.input.parse().map_err(|_| {
            let word = ahead.call(Ident::parse_any).ok().filter(|word| word != "true" && word != "false");
            let example = word.map_or_else(|| self.key.example().to_owned(), |word| word.to_string());
            syn::Error::new(span, format!("`{name}` is a text in quotes; write `{name} = \"{example}\"`"))
        })
    }

    /// `= "text"`, or nothing.
    pub(crate) fn optional_text(&self) -> syn::Result<Option<LitStr>> {
        self.input.peek(Token![=]).then(|| self.text()).transpose()
    }

    /// `= Type`.
    pub(crate) fn ty(&self) -> syn::Result<Type> {
        self.unquoted("a type", Type::parse)
    }

    /// `= path::to::something`.
    pub(crate) fn path(&self) -> syn::Result<syn::Path> {
        self.unquoted("a path", |input| input.call(syn::Path::parse_mod_style))
    }

    /// `= 1`, `= -1`: the number and where it is written.
    pub(crate) fn integer(&self) -> syn::Result<(i64, Span)> {
        let span = self.input.span();
        self.unquoted("an integer", |input| {
            let minus: Option<Token![-]> = input.parse()?;
            let digits: LitInt = input.parse()?;
            let sign = if minus.is_some() { "-" } else { "" };
            let number = format!("{sign}{}", digits.base10_digits()).parse();
            number.ok().filter(|_| digits.suffix().is_empty()).ok_or_else(|| input.error("not an i64"))
        })
        .map(|number| (number, span))
    }

    /// `= 1`, `= "text"`: a literal whose meaning the caller decides; `what` names those there are.
    pub(crate) fn literal(&self, what: &str) -> syn::Result<Lit> {
        let name = self.key.name();
        self.equals(format_args!("{}", self.key.example()))?;
        let span = self.input.span();
        let instead = format!("`{name}` is {what}; write `{name} = {}`", self.key.example());
        self.input.parse().map_err(|_| syn::Error::new(span, instead))
    }

    /// Nothing; `instead` ends the message about a value.
    pub(crate) fn flag(&self, instead: &str) -> syn::Result<()> {
        if self.input.peek(Token![=]) {
            return self.error(format!("`{}` takes no value; {instead}", self.key.name()));
        }
        Ok(())
    }

    /// `(...)` with keys of its own, or nothing; `None` says that something else follows.
    pub(crate) fn list<L: Key>(
        &self,
        cx: &Ctxt,
        each: impl FnMut(&Entry<'_, L>) -> syn::Result<()>,
    ) -> syn::Result<Option<Keys<L>>> {
        let mut keys = Keys::default();
        if self.input.peek(syn::token::Paren) {
            let inner;
            syn::parenthesized!(inner in self.input);
            keys.read(cx, &inner, each);
        } else if !self.input.is_empty() && !self.input.peek(Token![,]) {
            return Ok(None);
        }
        Ok(Some(keys))
    }

    /// A value that is code and not text.
    fn unquoted<T>(&self, what: &str, parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<T> {
        let name = self.key.name();
        self.equals(format_args!("{}", self.key.example()))?;
        let (ahead, span) = (self.input.fork(), self.input.span());
        parse(self.input).map_err(|_| {
            let quoted = ahead.parse::<LitStr>().ok().map(|text| text.value()).filter(|text| !text.is_empty());
            let example = quoted.unwrap_or_else(|| self.key.example().to_owned());
            syn::Error::new(span, format!("`{name}` is {what}, without quotes; write `{name} = {example}`"))
        })
    }

    fn equals(&self, example: std::fmt::Arguments<'_>) -> syn::Result<()> {
        if self.input.parse::<Option<Token![=]>>()?.is_none() {
            let name = self.key.name();
            return self.error(format!("`{name}` needs a value; write `{name} = {example}`"));
        }
        Ok(())
    }
}
