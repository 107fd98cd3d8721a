// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v3` share.

use lark_runtime::{IntegerEnum, Model, Unknown};

/// Names of a department by language.
#[doc(alias("DepartmentI18nName", "ProductI18nName"))]
#[derive(Clone, Default, Model)]
pub struct I18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct I18nContent {
    pub locale: Option<String>,
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `employee_type`, `group_chat_employee_types`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EmployeeType {
    /// A permanent employee.
    #[lark(value = 1)]
    Regular,
    #[lark(value = 2)]
    Intern,
    #[lark(value = 3)]
    Outsourced,
    #[lark(value = 4)]
    Contractor,
    #[lark(value = 5)]
    Consultant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
