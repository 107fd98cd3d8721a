use lark_runtime::{Client, Model, lark_api};

#[lark_api(
    method = "get",
    path = "/open-apis/contact/v3/users/{user_id}?lang=en",
    token = "tennant",
    response = UserInfo,
    envelope = "flatt"
)]
pub struct FetchUser {
    #[lark(qeury)]
    pub user_id: String,
    #[lark(header = "Authorization")]
    pub secret: Option<String>,
    pub build: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct UserInfo {
    pub name: Option<String>,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let found = FetchUser::builder().user_id("ou_1").secret("s").build().send(client, ()).await?;
    let _name = found.data.name;
    Ok(())
}

fn main() {}
