use lark_runtime::{Client, StringEnum, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user")]
pub struct FetchUser {
    pub id_type: Option<IdType<i64>>,
}

#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum IdType<T> {
    OpenId,
    Other(String),
    Typed(T),
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    FetchUser::builder().id_type("open_id").build().send(client, ()).await?;
    Ok(())
}

fn main() {}
