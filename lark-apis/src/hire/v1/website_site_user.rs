// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Site users of a website.
//!
//! `hire.v1.website.site_user` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Registers a user on a careers site.
///
/// Applications on the site can then be made for the user with `hire.v1.website.delivery.create_by_resume` or
/// `hire.v1.website.delivery.create_by_attachment`.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/site_users` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateWebsiteSiteUser {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// A user of a careers site.
    #[lark(body)]
    pub website_user: WebsiteUser,
}

/// The answer to [`CreateWebsiteSiteUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateWebsiteSiteUserResponse {
    /// The user who was registered.
    pub site_user: Option<WebsiteUser>,
}

/// A user of a careers site.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WebsiteUser {
    /// Id of the user on the careers site.
    pub user_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Mail address of the user.
    pub email: Option<String>,
    /// Id of the user in the caller's system; one that exists already brings back the existing user instead of a new one.
    /// Required in requests.
    pub external_id: Option<String>,
    /// Phone number of the user; required with `mobile_country_code`.
    pub mobile: Option<String>,
    /// Code of the country of the phone number; required with `mobile`.
    pub mobile_country_code: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
