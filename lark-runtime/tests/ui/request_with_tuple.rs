use lark_runtime::{Client, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant", response = serde_json::Value)]
pub struct ListUsers(pub String);

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    let listed = ListUsers("od_1".into()).send(client, ()).await?;
    let _users = listed.data.get("items");
    client.send(&ListUsers("od_1".into()), ()).await?;
    Ok(())
}

fn main() {}
