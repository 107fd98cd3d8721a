use lark_runtime::{Client, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users", token = "tenant", response = serde_json::Value)]
pub enum ListUsers {
    OfDepartment { department: String },
    All,
}

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    let listed = ListUsers::All.send(client, ()).await?;
    let _users = listed.data.get("items");
    Ok(())
}

fn main() {}
