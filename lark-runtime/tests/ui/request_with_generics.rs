use lark_runtime::{Client, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant", response = serde_json::Value)]
pub struct ListUsers<T: Clone> {
    pub department: T,
}

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    let listed = ListUsers::<String>::builder().department("od_1").build().send(client, ()).await?;
    let _users = listed.data.get("items");
    client.send(&ListUsers { department: 5 }, ()).await?;
    Ok(())
}

fn main() {}
