//! What has required fields cannot be an answer.

fn main() {}

#[lark_runtime::lark_api(method = "GET", path = "/open-apis/x", token = "tenant", response = FileConfig)]
pub struct GetConfig {}

#[derive(Clone, lark_runtime::Body)]
pub struct FileConfig {
    pub file_id: String,
}
