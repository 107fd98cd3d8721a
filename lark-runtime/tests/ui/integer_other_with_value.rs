use lark_runtime::{Client, IntegerEnum, lark_api};

#[lark_api(method = "GET", path = "/open-apis/task/v1/tasks", token = "user")]
pub struct ListTask {
    pub status: Option<Status>,
}

#[derive(IntegerEnum)]
pub enum Status {
    #[lark(value = 1)]
    Open,
    #[lark(value = 2)]
    Other(i64),
}

pub async fn list(client: &Client) -> lark_runtime::Result<()> {
    ListTask::builder().status(1).build().send(client, ()).await?;
    assert_eq!(Status::from(1).as_i64(), 1);
    Ok(())
}

fn main() {}
