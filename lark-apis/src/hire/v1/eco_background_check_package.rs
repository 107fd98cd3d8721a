// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem background check packages.
//!
//! `hire.v1.eco_background_check_package` in the platform's terms.

use lark_runtime::{Body, lark_api};

/// Deletes packages and additional checks from a background check account; checks that exist are not affected.
///
/// - `POST /open-apis/hire/v1/eco_background_check_packages/batch_delete` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check_package/batch_delete)
#[lark_api(
    id = "hire.v1.eco_background_check_package.batch_delete",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_check_packages/batch_delete",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteEcoBackgroundCheckPackage {
    /// Id of the background check account, from the event `hire.eco_account.created_v1`.
    pub account_id: String,
    /// Ids of the packages to delete.
    pub package_id_list: Option<Vec<String>>,
    /// Ids of the additional checks to delete.
    pub additional_item_id_list: Option<Vec<String>>,
}

/// Changes packages and additional checks of a background check account.
///
/// New ones are added with `hire.v1.eco_background_check_package.create`. Orders already placed show the changes.
///
/// - `PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check_package/batch_update)
#[lark_api(
    id = "hire.v1.eco_background_check_package.batch_update",
    method = "PATCH",
    path = "/open-apis/hire/v1/eco_background_check_packages/batch_update",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateEcoBackgroundCheckPackage {
    /// What a background check account offers.
    #[lark(body)]
    pub eco_background_check_package: EcoBackgroundCheckPackage,
}

/// Adds packages and additional checks to those a background check account offers.
///
/// An id can be created once only; change or delete it afterwards.
///
/// - `POST /open-apis/hire/v1/eco_background_check_packages` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check_package/create)
#[lark_api(
    id = "hire.v1.eco_background_check_package.create",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_check_packages",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEcoBackgroundCheckPackage {
    /// What a background check account offers.
    #[lark(body)]
    pub eco_background_check_package: EcoBackgroundCheckPackage,
}

/// What a background check account offers.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackage {
    /// Id of the background check account, from the event `hire.eco_account.created_v1`.
    pub account_id: String,
    /// The packages on offer.
    pub package_list: Vec<EcoBackgroundCheckPackageData>,
    /// Additional checks on offer.
    pub additional_item_list: Option<Vec<EcoBackgroundCheckPackageAdditionalItem>>,
}

/// An additional check on offer.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackageAdditionalItem {
    /// Id of the additional check, chosen by the caller. At most 36 characters.
    pub id: String,
    /// Name of the additional check.
    pub name: String,
    /// What is checked.
    pub description: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackageData {
    /// Id of the package, chosen by the caller. At most 36 characters.
    pub id: String,
    /// Name of the package. At most 100 characters.
    pub name: String,
    /// What the package contains.
    pub description: Option<String>,
}
