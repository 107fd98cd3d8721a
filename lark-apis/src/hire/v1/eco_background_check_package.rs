// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem background check packages.
//!
//! `hire.v1.eco_background_check_package` in the platform's terms.

use lark_runtime::{Body, lark_api};

/// Deletes several ecosystem background check packages.
///
/// - `POST /open-apis/hire/v1/eco_background_check_packages/batch_delete` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002859
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
    pub account_id: String,
    pub package_id_list: Option<Vec<String>>,
    pub additional_item_id_list: Option<Vec<String>>,
}

/// Updates several ecosystem background check packages.
///
/// - `PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
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
    #[lark(body)]
    pub eco_background_check_package: EcoBackgroundCheckPackage,
}

/// Creates an ecosystem background check package.
///
/// - `POST /open-apis/hire/v1/eco_background_check_packages` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001
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
    #[lark(body)]
    pub eco_background_check_package: EcoBackgroundCheckPackage,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackage {
    pub account_id: String,
    pub package_list: Vec<EcoBackgroundCheckPackageData>,
    pub additional_item_list: Option<Vec<EcoBackgroundCheckPackageAdditionalItem>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackageAdditionalItem {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackageData {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
}
