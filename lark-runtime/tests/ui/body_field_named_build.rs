//! A field that would be the method that ends the builder.

fn main() {}

#[derive(Clone, lark_runtime::Body)]
pub struct FileConfig {
    pub build: Option<String>,
}

#[derive(Clone, Default, lark_runtime::Model)]
#[lark(builder)]
pub struct Text {
    pub build: Option<String>,
}
