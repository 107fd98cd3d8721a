//! A web page with "Log in with Feishu/Lark", a session cookie, and a call as the user who logged in.
//!
//! `cargo run --example web_login` runs against a sandbox inside this process: a browser inside this process logs in, the
//! server starts anew, and the user is still logged in; then it ends. With `--serve` a browser of your own logs in. With
//! `LARK_APP_ID` and `LARK_APP_SECRET` it does so at the platform: register `http://127.0.0.1:8000/back` as redirect URL in
//! the developer console, and open <http://127.0.0.1:8000/>.

mod platform;
mod web;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{Html, Redirect, Response};
use axum::{Router, routing::get};
use lark_apis::contact::v3::GetUser;
use lark_runtime::Client;
use lark_runtime::user::{FileStore, UserTokens};
use web::{Browsers, Failure};

#[derive(Clone)]
struct App {
    client: Client,
    users: UserTokens,
    /// The login in flight of each browser, and then its user.
    browsers: Browsers,
    url: String,
}

async fn home(State(app): State<App>, headers: HeaderMap) -> Result<Html<String>, Failure> {
    let nobody = Html("<a id=login href=/login>Log in with Feishu/Lark</a>".into());
    let Some(user) = app.browsers.text(&headers).filter(|user| user.starts_with("ou_")) else { return Ok(nobody) };
    let sent = GetUser::builder().user_id(&user).send(&app.client, app.users.as_user(&user)).await;
    let Some(me) = web::logged_in(sent)? else { return Ok(nobody) };
    let name = web::escaped(&me.data.user.and_then(|user| user.name).unwrap_or(user));
    Ok(Html(format!("<p id=hello>Hello {name}</p><a id=logout href=/logout>Log out</a>")))
}

async fn login(State(app): State<App>) -> Result<Response, Failure> {
    let login = app.users.login(format!("{}/back", app.url)).scopes(["contact:user.base:readonly"]).begin()?;
    // The cookie binds the login, and then the session, to this browser.
    app.browsers.begin(&serde_json::to_string(&login)?, login.url())
}

async fn back(State(app): State<App>, headers: HeaderMap, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let login = serde_json::from_str(&app.browsers.text(&headers).unwrap_or_default())?;
    let user = app.users.finish(login, query.unwrap_or_default()).await?;
    app.browsers.renew(&headers, user.key.as_str(), "/")
}

async fn logout(State(app): State<App>, headers: HeaderMap) -> Result<Redirect, Failure> {
    if let Some(user) = app.browsers.text(&headers).filter(|user| user.starts_with("ou_")) {
        app.users.revoke(user).await?;
    }
    app.browsers.forget(&headers)?;
    Ok(Redirect::to("/"))
}

fn pages(client: &Client, url: String) -> Result<Router, Failure> {
    let folder = web::private(std::env::temp_dir().join("lark-web-login"))?;
    let users = UserTokens::builder(client).store(FileStore::open(folder.join("users"))?).build();
    let app = App { client: client.clone(), users, browsers: Browsers::open(folder.join("browsers"))?, url };
    let pages = Router::new().route("/", get(home)).route("/login", get(login)).route("/back", get(back));
    Ok(pages.route("/logout", get(logout)).with_state(app))
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let platform = platform::connect().await?;
    let serve = async |port| web::serve(port, |url| pages(&platform.client, url)).await;
    if platform.sandbox.is_none() || std::env::args().any(|argument| argument == "--serve") {
        let (url, server) = serve(if platform.sandbox.is_some() { 0 } else { 8000 }).await?;
        println!("open {url}/");
        return Ok(server.await?);
    }
    web::browser::visit(async || serve(0).await).await
}
