//! Declares an endpoint in the program's own code, with the macro that `lark-apis` is made with.
//!
//! It runs like `quickstart`: against a sandbox, or against the platform if the environment names an app. On the
//! platform, `LARK_USER_ID` names the user, as the app knows them (`ou_...`).

mod platform;

use lark_runtime::{Model, StringEnum, lark_api};

/// Fetches a user's name and address.
#[lark_api(
    method = "GET",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant|user",
    response = UserInfo
)]
pub struct FetchUser {
    /// Named in `path`, so a segment of it.
    pub user_id: String,
    /// Not named there, and the method is GET, so a query parameter; an `Option`, so optional.
    pub user_id_type: Option<UserIdType>,
}

/// Kind of a user id.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum UserIdType {
    OpenId,
    UnionId,
    UserId,
    Other(String),
}

/// The answer, as far as this program cares.
#[derive(Clone, Default, Model)]
pub struct UserInfo {
    pub user: Option<User>,
}

/// A user, as far as this program cares.
#[derive(Clone, Default, Model)]
pub struct User {
    pub open_id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

#[tokio::main]
async fn main() -> lark_runtime::Result<()> {
    let platform = platform::connect().await?;
    let user_id = std::env::var("LARK_USER_ID").unwrap_or_else(|_| lark_sandbox::USERS[0].open_id.to_owned());

    let request = FetchUser::builder().user_id(user_id).user_id_type("open_id").build();
    let found = request.send(&platform.client, ()).await?;
    println!("log id {}", found.log_id().unwrap_or("-"));
    println!("{:#?}", found.data.user.unwrap_or_default());
    Ok(())
}
