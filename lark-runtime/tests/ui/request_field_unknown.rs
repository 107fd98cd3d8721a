use lark_runtime::{Client, Unknown, lark_api};

#[lark_api(method = "POST", path = "/open-apis/contact/v3/users", token = "tenant")]
pub struct CreateUser {
    pub name: String,
    #[lark(unknown)]
    pub unknown: Option<Unknown>,
}

pub async fn create(client: &Client) -> lark_runtime::Result<()> {
    CreateUser::builder().name("Ann").build().send(client, ()).await?;
    Ok(())
}

fn main() {}
