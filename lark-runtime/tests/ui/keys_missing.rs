use lark_runtime::{Client, lark_api};

#[lark_api]
pub struct ListUsers {
    pub page_size: Option<i64>,
}

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    ListUsers::builder().page_size(5).build().send(client, ()).await?;
    Ok(())
}

fn main() {}
