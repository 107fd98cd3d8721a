use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant", response = UserPage, paging = "items")]
pub struct ListUsers {
    pub department: Option<String>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct UserPage {
    pub items: Vec<User>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct User {
    pub name: Option<String>,
}

pub async fn list(client: &Client) {
    let mut users = ListUsers::builder().department("od_1").build().items(client, ());
    let first = users.next().await.unwrap().unwrap();
    let _name = first.name;
}

fn main() {}
