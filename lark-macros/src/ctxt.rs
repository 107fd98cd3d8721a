//! Collects every mistake of one declaration, so that a user sees all of them in one build.

use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The errors found so far. Parsing goes on after a mistake; [`Ctxt::finish`] hands all of them out.
///
/// Dropping a context without asking for its errors is a bug in the macro and panics, so that no
/// mistake of a user can be swallowed.
pub(crate) struct Ctxt {
    errors: RefCell<Option<Vec<syn::Error>>>,
}

impl Ctxt {
    pub(crate) fn new() -> Self {
        Self { errors: RefCell::new(Some(Vec::new())) }
    }

    /// Records a mistake at the tokens that contain it.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Records a mistake for which there is only a span.
    pub(crate) fn error_at(&self, span: proc_macro2::Span, message: impl std::fmt::Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Records an error that `syn` made.
    pub(crate) fn push(&self, error: syn::Error) {
        if let Some(errors) = self.errors.borrow_mut().as_mut() {
            errors.push(error);
        }
    }

    /// `Err` with all mistakes as `compile_error!` items, `Ok` when there are none.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        let errors = self.errors.borrow_mut().take().unwrap_or_default();
        if errors.is_empty() {
            return Ok(());
        }
        Err(errors.iter().map(syn::Error::to_compile_error).collect())
    }
}

impl Drop for Ctxt {
    #[expect(clippy::panic, reason = "a mistake of a user that is never shown is worse than a macro that fails loudly")]
    fn drop(&mut self) {
        if !std::thread::panicking() && self.errors.borrow().is_some() {
            panic!("the errors of a declaration were never read");
        }
    }
}
