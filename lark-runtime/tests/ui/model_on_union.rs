use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user", response = User)]
pub struct FetchMe {}

#[derive(Clone, Copy, Model)]
pub union User {
    pub id: i64,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let found = FetchMe::builder().build().send(client, ()).await?;
    let _ = found.data;
    Ok(())
}

fn main() {}
