//! The mark of a model on what has a builder anyway.

fn main() {}

#[derive(Clone, lark_runtime::Body)]
#[lark(builder)]
pub struct FileConfig {
    pub file_id: String,
}
