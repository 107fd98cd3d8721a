// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v3` share.

use lark_runtime::{IntegerEnum, Model, Unknown};

/// The name of a department, by language.
#[doc(alias("DepartmentI18nName", "ProductI18nName"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nName {
    /// Name of the department in Chinese.
    pub zh_cn: Option<String>,
    /// Name of the department in Japanese.
    pub ja_jp: Option<String>,
    /// Name of the department in English.
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nContent {
    /// Language of the text: `zh_cn`, `en_us` or `ja_jp`.
    pub locale: Option<String>,
    /// The text in that language; 1 to 100 characters.
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
    /// An intern.
    #[lark(value = 2)]
    Intern,
    /// An outsourced worker.
    #[lark(value = 3)]
    Outsourced,
    /// A contract worker.
    #[lark(value = 4)]
    Contractor,
    /// A consultant.
    #[lark(value = 5)]
    Consultant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
