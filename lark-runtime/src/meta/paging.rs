//! How the pages of a list are linked.

/// How the pages of a list are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    request: &'static str,
    step: Step,
    next: &'static str,
    has_more: &'static str,
    list: Option<&'static str>,
}

/// What leads from one page to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The answer names the token of the next page.
    Token,
    /// The request counts the items to leave out.
    Offset,
    /// The request counts pages, from 1 unless it starts elsewhere.
    Page,
}

impl Paging {
    /// For the output of `#[lark_api]`.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        step: Step,
        request: &'static str,
        next: &'static str,
        has_more: &'static str,
        list: Option<&'static str>,
    ) -> Self {
        Self { request, step, next, has_more, list }
    }

    /// The request field that chooses the page.
    #[must_use]
    pub fn request_field(&self) -> &'static str {
        self.request
    }

    /// What leads from one page to the next.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The answer's field with the token of the next page; empty for numbered pages.
    #[must_use]
    pub fn next_field(&self) -> &'static str {
        self.next
    }

    /// The answer's field that says whether there are more pages.
    #[must_use]
    pub fn has_more_field(&self) -> &'static str {
        self.has_more
    }

    /// The answer's field with the items, if there is exactly one list.
    #[must_use]
    pub fn list_field(&self) -> Option<&'static str> {
        self.list
    }
}
