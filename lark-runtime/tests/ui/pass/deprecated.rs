//! A deprecated request warns where it is used, not where it is declared.
#![deny(warnings)]

use lark_runtime::{Model, lark_api};

#[lark_api(method = "POST", path = "/open-apis/x", token = "app", deprecated = "use `Pong`")]
pub struct Ping {
    pub old: String,
    #[deprecated]
    pub older: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct Answer {
    pub new: Option<String>,
    #[deprecated]
    pub old: Option<String>,
}

fn main() {
    #[expect(deprecated)]
    let request = Ping::builder().old("x").build();
    let _ = lark_runtime::encode(&request);
    let _ = Answer::default().new;
}
