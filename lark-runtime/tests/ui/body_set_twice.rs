//! Of a part of a request, a required field is set twice.

fn main() {
    let config = FileConfig::builder().file_id("f1").file_id("f2").build();
    drop(config);
}

#[derive(Clone, lark_runtime::Body)]
pub struct FileConfig {
    pub file_id: String,
}
