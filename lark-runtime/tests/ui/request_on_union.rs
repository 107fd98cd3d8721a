use lark_runtime::{Client, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant")]
pub union ListUsers {
    pub page: i64,
    pub size: i64,
}

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    ListUsers { page: 1 }.send(client, ()).await?;
    Ok(())
}

fn main() {}
