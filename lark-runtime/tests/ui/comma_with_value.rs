use lark_runtime::{Client, Model, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant|user", response = UserInfo)]
pub struct FetchUser {
    pub user_id: String,
    #[lark(comma = ";")]
    pub lang: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct UserInfo {
    pub name: Option<String>,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    let request = FetchUser::builder().user_id("ou_1").lang("en").build();
    let found = request.send(client, ()).await?;
    let _name = found.data.name;
    Ok(())
}

fn main() {}
