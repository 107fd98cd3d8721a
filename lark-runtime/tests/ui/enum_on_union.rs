use lark_runtime::{Client, StringEnum, lark_api};

#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/me", token = "user")]
pub struct FetchUser {
    pub id_type: Option<IdType>,
}

#[derive(Clone, Copy, StringEnum)]
pub union IdType {
    pub id: i64,
}

pub async fn fetch(client: &Client) -> lark_runtime::Result<()> {
    FetchUser::builder().id_type("open_id").build().send(client, ()).await?;
    assert_eq!(IdType::from("open_id").as_str(), "open_id");
    Ok(())
}

fn main() {}
