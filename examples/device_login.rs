//! Logs a user in from a program without a browser, makes a call as the user, and logs out.
//!
//! `cargo run --example device_login` runs against a sandbox inside this process, whose user confirms at once. With
//! `LARK_APP_ID` and `LARK_APP_SECRET` it runs against the platform, and you confirm.

mod platform;

use lark_apis::docx::v1::CreateDocument;
use lark_runtime::user::UserTokens;
use lark_sandbox::USERS;

#[tokio::main]
async fn main() -> lark_runtime::Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;
    let users = UserTokens::new(client);

    let login = users.device(["docx:document:create"]).await?;
    println!("open {} and enter {}", login.url(), login.user_code());
    if let Some(sandbox) = &platform.sandbox {
        sandbox.confirm_device(login.user_code(), USERS.first());
    }
    let user = login.wait().await?;
    println!("hello   {}", user.name.as_deref().unwrap_or("-"));

    let created = CreateDocument::builder().title("Mine").build().send(client, users.as_user(&user)).await?;
    println!("created {}", created.require(|data| data.document?.document_id)?);
    users.revoke(&user).await
}
