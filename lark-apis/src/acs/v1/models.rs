// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `acs.v1` share.

use lark_runtime::{Model, Unknown};

/// Who is in a permission group: an employee, a department, everybody or a visitor.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserExternal {
    /// What it is: `1` an employee, `2` a department, `10` all employees, `11` a visitor.
    /// Required in requests.
    pub user_type: Option<i64>,
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Name of the user or visitor.
    pub user_name: Option<String>,
    /// Phone number of the visitor or user.
    pub phone_num: Option<String>,
    /// Id of the department, `od-...`.
    pub department_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
