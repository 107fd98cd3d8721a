//! Of a part of a request, a required field is not set.

fn main() {
    let config = FileConfig::builder().format("pcm").build();
    drop(config);
}

#[derive(Clone, lark_runtime::Body)]
pub struct FileConfig {
    pub file_id: String,
    pub format: String,
    pub punctuation: Option<bool>,
}
