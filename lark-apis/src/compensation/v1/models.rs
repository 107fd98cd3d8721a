// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `compensation.v1` share.

use lark_runtime::{Model, StringEnum};

/// A text in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
}

/// A text in one language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nContent {
    /// Which language it is, such as `zh-CN` or `en-US`.
    pub locale: Option<String>,
    /// The text in that language.
    pub value: Option<String>,
}

/// The values of `account_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AccountType {
    /// An account of an associated company.
    AssociatedCompany,
    /// An account of a supplier.
    Supplier,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `insurance_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InsuranceStatus {
    /// Contributions are paid.
    Contribution,
    /// Contributions are not paid.
    NotContribution,
    /// Contributions were stopped.
    StoppedContribution,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `insurance_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InsuranceType {
    /// The housing fund.
    ProvidentFund,
    /// Social insurance.
    SocialInsurance,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `issuance_period`, `pay_off_frequency_type`.
#[doc(alias = "IssuancePeriod")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PayOffFrequencyType {
    /// Every two months.
    Bimonthly,
    /// Every two weeks.
    Biweekly,
    /// Every day.
    Day,
    /// Every half-year.
    HalfYear,
    /// Every hour.
    Hour,
    /// Every month.
    Month,
    /// Every quarter.
    Quarterly,
    /// Every week.
    Week,
    /// Every year.
    Year,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `issuance_type`, `issuance_way`, `issuance_ways`.
#[doc(alias("IssuanceType", "IssuanceWays"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IssuanceWay {
    /// In cash.
    WithCash,
    /// In kind.
    WithPhysicalDistribution,
    /// With the salary.
    WithSalary,
    /// With the year-end bonus.
    WithYearEndBonus,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `payment_frequency`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PaymentFrequency {
    /// Every year.
    Annually,
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `payment_rounding_rule`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PaymentRoundingRule {
    /// Down.
    RoundDown,
    /// Up.
    RoundUp,
    /// To the nearest.
    Rounding,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CompensationUserIdType {
    /// The user's open id in this app.
    OpenId,
    /// The employee's id in CoreHR.
    PeopleCorehrId,
    /// The user's union id, the same in all apps of a developer.
    UnionId,
    /// The user's id in the organisation.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `value_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ValueType {
    /// An amount of money.
    Money,
    /// A number.
    Number,
    /// A percentage.
    Percent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
