// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Site users of a website.
//!
//! `hire.v1.website.site_user` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a site user of a website.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/site_users` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/create)
#[lark_api(
    id = "hire.v1.website.site_user.create",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/site_users",
    token = "tenant",
    response = CreateWebsiteSiteUserResponse,
    scopes = "hire:site",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateWebsiteSiteUser {
    pub website_id: String,
    #[lark(body)]
    pub website_user: WebsiteUser,
}

/// The answer to [`CreateWebsiteSiteUser`].
#[derive(Clone, Default, Model)]
pub struct CreateWebsiteSiteUserResponse {
    pub site_user: Option<WebsiteUser>,
}

#[derive(Clone, Default, Model)]
pub struct WebsiteUser {
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Required in requests.
    pub external_id: Option<String>,
    pub mobile: Option<String>,
    pub mobile_country_code: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
