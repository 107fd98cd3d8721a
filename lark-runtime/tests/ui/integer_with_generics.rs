use lark_runtime::{IntegerEnum, lark_api};

#[lark_api(method = "GET", path = "/open-apis/task/v1/tasks", token = "user")]
pub struct ListTask {
    pub status: Option<Status<i64>>,
}

#[derive(IntegerEnum)]
pub enum Status<T> {
    #[lark(value = 1)]
    Open,
    Other(i64),
    Typed(T),
}

fn main() {}
