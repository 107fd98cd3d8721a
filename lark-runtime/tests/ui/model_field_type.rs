use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user", response = User)]
pub struct FetchMe {}

#[derive(Clone, Default, Model)]
pub struct User {
    pub name: Option<String>,
    pub joined: Option<std::time::Duration>,
    pub avatar: Avatar,
}

#[derive(Clone, Default)]
pub struct Avatar;

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let found = FetchMe::builder().build().send(client, ()).await?;
    println!("{:?}", found.data.joined);
    Ok(())
}

fn main() {}
