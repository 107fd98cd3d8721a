use lark_runtime::lark_api;

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant")]
pub fn list_users(page_size: i64) -> i64 {
    page_size
}

fn main() {
    list_users(5);
}
