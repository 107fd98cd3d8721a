//! The commands of `lark` that call the platform, and what they have in common.

pub(crate) mod call;
pub(crate) mod describe;
pub(crate) mod doctor;
pub(crate) mod events;
pub(crate) mod find;
mod input;
pub(crate) mod login;
#[cfg(feature = "mcp")]
pub(crate) mod mcp;
pub(crate) mod output;

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::OnceLock;
use std::time::Duration;

use lark_cli::calls::{Category, Failure};
use lark_cli::settings::{Settings, Sources};
use lark_runtime::user::{UserKey, UserTokens};
use lark_runtime::{Client, FEISHU, RequestOptions};
use lark_sandbox::{Sandbox, USER_TOKEN};

use output::{Done, local, say};

/// How long the end of a command waits for the renewal of a user's token, and how long without a word.
const RENEWAL: Duration = Duration::from_secs(20);
const SILENCE: Duration = Duration::from_secs(1);

/// Options of all commands that call the platform.
#[derive(clap::Args)]
pub(crate) struct Common {
    /// The profile of the configuration to use
    #[arg(long, global = true, value_name = "NAME", help_heading = "Credentials")]
    profile: Option<String>,
    /// The configuration, instead of lark/config.toml in the folder of configurations
    #[arg(long, global = true, value_name = "FILE", help_heading = "Credentials")]
    config: Option<PathBuf>,
    /// Ask a stand-in of the platform that runs as long as the command; needs no credentials
    #[arg(long, global = true, help_heading = "Credentials")]
    sandbox: bool,
    /// The users of the command, once it has looked for them.
    #[arg(skip)]
    users: OnceLock<UserTokens>,
}

/// A client, and who acts.
pub(crate) struct Session {
    pub(crate) client: Client,
    pub(crate) settings: Option<Settings>,
    users: Option<UserTokens>,
    /// It ends with the session.
    _sandbox: Option<Sandbox>,
}

impl Common {
    /// Where calls would go, as far as that is known without asking for a secret.
    pub(crate) fn base_url(&self) -> String {
        let sources = Sources { profile: self.profile.as_deref(), config: self.config.as_deref(), ask: None };
        Settings::load(&sources).map_or_else(|_| FEISHU.to_owned(), |settings| settings.base_url)
    }

    fn settings(&self) -> Result<Settings, Failure> {
        let ask: &dyn Fn(&str) -> io::Result<String> =
            &|app_id| rpassword::prompt_password(format!("app secret of {app_id}: "));
        let asks = io::stdin().is_terminal() && io::stderr().is_terminal();
        let sources =
            Sources { profile: self.profile.as_deref(), config: self.config.as_deref(), ask: asks.then_some(ask) };
        Settings::load(&sources)
    }

    pub(crate) async fn session(&self) -> Done<Session> {
        if self.sandbox {
            let sandbox =
                Sandbox::start().await.map_err(|error| local(format!("the sandbox cannot listen: {error}")))?;
            let client = sandbox.client_builder().helpdesk("1", "sandbox").build()?;
            return Ok(Session { client, settings: None, users: None, _sandbox: Some(sandbox) });
        }
        let settings = self.settings()?;
        let client = settings.client()?;
        let users = settings.users(&client)?;
        let users = self.users.get_or_init(|| users).clone();
        Ok(Session { client, settings: Some(settings), users: Some(users), _sandbox: None })
    }
}

/// Waits for Ctrl-C, or for the signal by which service managers and containers end a program: for those that come from the call
/// on, not from the first poll.
#[cfg(unix)]
pub(crate) fn interruption() -> impl Future<Output = ()> {
    use tokio::signal::unix::{Signal, SignalKind, signal};

    // An error means that nobody can interrupt it in this way.
    async fn next(signals: Option<Signal>) {
        match signals {
            Some(mut signals) => drop(signals.recv().await),
            None => std::future::pending().await,
        }
    }
    let [interrupted, terminated] =
        [SignalKind::interrupt(), SignalKind::terminate()].map(|kind| next(signal(kind).ok()));
    async {
        tokio::select! {
            () = interrupted => {}
            () = terminated => {}
        }
    }
}

#[cfg(not(unix))]
pub(crate) async fn interruption() {
    let _ = tokio::signal::ctrl_c().await;
}

impl Common {
    /// Waits for what the command leaves under way about its users, whichever way it ends: a refresh token works once, and its
    /// successor must be stored. A second Ctrl-C does not wait.
    pub(crate) async fn settle(&self) {
        let Some(users) = self.users.get() else { return };
        let mut settled = pin!(users.settled());
        if tokio::time::timeout(SILENCE, &mut settled).await.is_ok() {
            return;
        }
        say("the token of a user is being renewed; this waits until it is stored, at most 20 s");
        tokio::select! {
            _ = tokio::time::timeout(RENEWAL.saturating_sub(SILENCE), settled) => {}
            () = interruption() => {}
        }
    }
}

impl Session {
    /// The users who are logged in.
    pub(crate) fn users(&self) -> Done<&UserTokens> {
        let none =
            || Failure::new(Category::Usage, "the sandbox of `--sandbox` ends with the command, and its logins too");
        Ok(self.users.as_ref().ok_or_else(none)?)
    }

    /// The options of a call for this user; `me` is the only one who is logged in.
    pub(crate) async fn as_user(&self, user: &str) -> Done<RequestOptions> {
        let Some(users) = &self.users else { return Ok(RequestOptions::new().user_access_token(USER_TOKEN)) };
        if user != "me" {
            return Ok(users.as_user(user));
        }
        Ok(users.as_user(only(&users.users().await?)?))
    }

    /// A user who is logged in, by an `open_id` or `me`.
    pub(crate) async fn known(&self, user: &str) -> Done<UserKey> {
        let known = self.users()?.users().await?;
        if user == "me" {
            return only(&known);
        }
        if let Some(found) = known.iter().find(|known| known.as_str() == user) {
            return Ok(found.clone());
        }
        let message = match known.as_slice() {
            [] => format!(
                "{user} is not logged in, and nobody else is; sessions belong to an app: is it the right --profile?"
            ),
            _ => format!("{user} is not logged in; who is: {}", listed(&known, ", ")),
        };
        Err(Failure::new(Category::Credentials, message).into())
    }
}

/// Whom `me` means.
fn only(known: &[UserKey]) -> Done<UserKey> {
    match known {
        [only] => Ok(only.clone()),
        [] => Err(Failure::new(Category::Credentials, "nobody is logged in: `lark login`").into()),
        _ => {
            let message = format!("`me` is one of several who are logged in; name one: {}", listed(known, " or "));
            Err(Failure::new(Category::Credentials, message).into())
        }
    }
}

fn listed(known: &[UserKey], between: &str) -> String {
    let keys: Vec<&str> = known.iter().map(UserKey::as_str).collect();
    keys.join(between)
}
