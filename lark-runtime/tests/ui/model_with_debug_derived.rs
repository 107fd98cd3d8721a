use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user", response = User)]
pub struct FetchMe {}

#[derive(Clone, Debug, Default, Model)]
pub struct User {
    pub name: Option<String>,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let found = FetchMe::builder().build().send(client, ()).await?;
    println!("{:?}", found.data.name);
    Ok(())
}

fn main() {}
