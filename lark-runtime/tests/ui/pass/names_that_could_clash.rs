//! What a declaration adds shadows nothing of the user's.
#![deny(warnings)]

use lark_runtime::{StringEnum, encode, lark_api, lark_event};

// Names of the prelude and of the expansion, with other meanings.
#[expect(dead_code)]
struct Missing;
#[expect(dead_code)]
struct Into;
#[expect(dead_code)]
struct Default;

/// `task` has the type parameter `TaskState` by default.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum TaskState {
    Open,
    Other(String),
}

#[lark_api(method = "POST", path = "/open-apis/x/:index", token = "tenant")]
pub struct Update {
    pub index: i64,
    pub task: TaskState,
    pub value: String,
    pub v1: String,
    pub v_1: String,
    pub builder: Option<String>,
    pub send: Option<String>,
    pub slot: Option<String>,
}

/// `Default`, `Clone` and the like are found whatever else has these names.
#[lark_event(type = "x.changed_v1")]
pub struct Event {
    pub this: Option<String>,
    pub to: Vec<String>,
    pub loan: Option<i64>,
}

#[expect(dead_code)]
struct Clone;

fn main() {
    let _ = <Event as std::default::Default>::default().this;
    let start = Update::builder().index(1).task("open").value("v").v_1("b").v1("a");
    let request = start.builder("x").send("y").slot("z").build();
    let body = r#"{"task":"open","value":"v","v1":"a","v_1":"b","builder":"x","send":"y","slot":"z"}"#;
    assert_eq!(encode(&request).unwrap().body, body);
}
