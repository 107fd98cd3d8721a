use lark_runtime::{Client, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant", response = serde_json::Value)]
pub struct ListUsers<'a> {
    pub department: &'a str,
}

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    let listed = ListUsers { department: "od_1" }.send(client, ()).await?;
    let _users = listed.data.get("items");
    Ok(())
}

fn main() {}
