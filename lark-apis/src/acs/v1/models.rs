// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `acs.v1` share.

use lark_runtime::{Model, Unknown};

#[derive(Clone, Default, Model)]
pub struct UserExternal {
    /// Required in requests. One of `1` (employee), `2` (department), `10` (all employees), `11` (visitor).
    pub user_type: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub phone_num: Option<String>,
    pub department_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
