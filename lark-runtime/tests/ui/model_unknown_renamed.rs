use lark_runtime::{Client, Model, Unknown, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user", response = User)]
pub struct FetchMe {}

#[derive(Clone, Default, Model)]
pub struct User {
    pub name: Option<String>,
    #[lark(unknown, rename = "more")]
    pub unknown: Unknown,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let found = FetchMe::builder().build().send(client, ()).await?;
    println!("{:?}", found.data.name);
    Ok(())
}

fn main() {}
