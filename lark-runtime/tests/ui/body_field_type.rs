//! A field of a part of a request whose type is not one of the wire.

fn main() {}

#[derive(Clone, lark_runtime::Body)]
pub struct FileConfig {
    pub delay: std::time::Duration,
}
