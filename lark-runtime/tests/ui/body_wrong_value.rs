//! Setters of a part of a request are given what they do not take.

fn main() {
    let config = FileConfig::builder().file_id(5).channels("two").build();
    let text = Text::builder().content(7).build();
    drop((config, text));
}

#[derive(Clone, lark_runtime::Body)]
pub struct FileConfig {
    pub file_id: String,
    pub channels: i64,
}

#[derive(Clone, Default, lark_runtime::Model)]
#[lark(builder)]
pub struct Text {
    pub content: Option<String>,
}
