//! A type that would be needed to make the first one of it.

fn main() {}

#[derive(Clone, lark_runtime::Body)]
pub struct Filter {
    pub name: String,
    pub inner: Box<Filter>,
}
