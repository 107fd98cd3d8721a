//! `lark login`, `lark logout`, `lark whoami`.

use lark_cli::calls::{Category, Failure};
use lark_runtime::user::{User, UserTokens};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::output::{self, Done, local, say};
use super::{Common, interruption};

/// How much of a browser's request is read.
const LARGEST_REQUEST: u64 = 64 << 10;

/// Arguments of `lark login`.
#[derive(clap::Args)]
pub(crate) struct Login {
    /// A scope to ask the user for, beside those granted before; repeat it for more
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
    /// Log in with a browser on this machine, which comes back to http://localhost:PORT/callback: register that as a
    /// redirect URL in the developer console. Without it, the user enters a code on any device
    #[arg(long, value_name = "PORT", num_args = 0..=1, default_missing_value = "8787")]
    browser: Option<u16>,
}

/// Arguments of `lark logout`.
#[derive(clap::Args)]
pub(crate) struct Logout {
    /// The `open_id` of the user, or `me` if only one is logged in
    user: String,
}

pub(crate) async fn login(args: &Login, common: &Common) -> Done {
    let session = common.session().await?;
    let users = session.users()?;
    let ended = async {
        match args.browser {
            Some(port) => browser(users, args, port).await,
            None => {
                let login = users.device(args.scope.clone()).await?;
                let url = login.complete_url().unwrap_or(login.url());
                say(&format!("open {url} and confirm the code {}", login.user_code()));
                Ok(login.wait().await?)
            }
        }
    };
    let user = tokio::select! {
        user = ended => user?,
        () = interruption() => return Err(Failure::new(Category::Interrupted, "interrupted; `lark whoami` tells whether the login came to its end").into()),
    };
    output::json(&shown(&user), false)
}

async fn browser(users: &UserTokens, args: &Login, port: u16) -> Done<User> {
    let unheard =
        |error: std::io::Error| local(format!("port {port} of this machine: {error}; another is --browser PORT"));
    let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(unheard)?;
    let port = listener.local_addr().map_err(unheard)?.port();
    let login = users.login(format!("http://localhost:{port}/callback")).scopes(args.scope.clone()).begin()?;
    say(&format!("open {} in a browser", login.url()));
    loop {
        let (stream, _) = listener.accept().await.map_err(unheard)?;
        // Browsers ask for icons too, and open connections that they do not use.
        let Some((mut stream, query)) = callback(stream).await else { continue };
        let ended = users.finish(login, query).await;
        let text =
            if ended.is_ok() { "You are logged in. Close this page." } else { "The login failed; see the terminal." };
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
            text.len()
        );
        // The login has ended, whether the browser hears of it or not.
        let _ = stream.write_all(answer.as_bytes()).await;
        let _ = stream.shutdown().await;
        return Ok(ended?);
    }
}

/// The query with which a browser comes back from the page of the login.
async fn callback(stream: TcpStream) -> Option<(TcpStream, String)> {
    use tokio::io::AsyncReadExt as _;
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    let read = async { (&mut stream).take(LARGEST_REQUEST).read_line(&mut line).await };
    tokio::time::timeout(std::time::Duration::from_secs(10), read).await.ok()?.ok()?;
    let target = line.strip_prefix("GET ")?.split(' ').next()?.to_owned();
    let query = target.strip_prefix("/callback?")?.to_owned();
    // The rest of the request, so that the connection can be closed in order.
    let rest = async {
        let mut line = String::new();
        while (&mut stream).take(LARGEST_REQUEST).read_line(&mut line).await.is_ok_and(|read| read > 2) {
            line.clear();
        }
    };
    let _ = tokio::time::timeout(std::time::Duration::from_secs(2), rest).await;
    Some((stream.into_inner(), query))
}

pub(crate) async fn logout(args: &Logout, common: &Common) -> Done {
    let session = common.session().await?;
    let user = session.known(&args.user).await?;
    Ok(session.users()?.revoke(user).await?)
}

pub(crate) async fn whoami(common: &Common) -> Done {
    let session = common.session().await?;
    let mut users = Vec::new();
    if let Ok(logged_in) = session.users() {
        for key in logged_in.users().await? {
            users.push(match logged_in.user(key.clone()).await {
                Ok(user) => shown(&user),
                Err(error) => json!({"open_id": key.as_str(), "problem": error.to_string()}),
            });
        }
    }
    let profile = session.settings.as_ref().and_then(|settings| settings.profile.clone());
    let client = &session.client;
    let mut shown = json!({"app_id": client.app_id(), "base_url": client.base_url(), "users": users});
    if let Some(profile) = profile {
        shown["profile"] = profile.into();
    }
    output::json(&shown, false)
}

/// What is known of a user; tokens are not in it.
fn shown(user: &User) -> Value {
    json!({
        "open_id": user.key.as_str(),
        "name": user.name,
        "union_id": user.union_id,
        "user_id": user.user_id,
        "tenant_key": user.tenant_key,
        "scopes": user.scopes,
        "renewable": user.renewable,
    })
}
