//! What has required fields cannot be made without them.

fn main() {}

#[derive(Clone, Default, lark_runtime::Body)]
pub struct FileConfig {
    pub file_id: String,
}

#[derive(Clone, Default, lark_runtime::Body)]
pub struct Options {
    pub punctuation: Option<bool>,
}
