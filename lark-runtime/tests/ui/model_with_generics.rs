use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user", response = User)]
pub struct FetchMe {}

#[derive(Clone, Default, Model)]
pub struct User {
    pub page: Option<Page<String>>,
}

#[derive(Clone, Default, Model)]
pub struct Page<T> {
    pub items: Vec<T>,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let found = FetchMe::builder().build().send(client, ()).await?;
    let _items = found.data.page.unwrap_or_default().items;
    Ok(())
}

fn main() {}
