//! A part of a request that is an enum.

fn main() {}

#[derive(Clone, lark_runtime::Body)]
pub enum Format {
    Pcm,
}
