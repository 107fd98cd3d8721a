//! Where the app, its secret and its users come from: profiles in a file, the environment, a prompt.
//!
//! ```toml
//! # ~/.config/lark/config.toml
//! default = "work"
//!
//! [profiles.work]
//! app_id = "cli_a1b2c3"
//! app_secret_file = "~/.secrets/work"   # or app_secret_env = "WORK_SECRET", or app_secret = "..."
//!
//! [profiles.tokyo]
//! app_id = "cli_d4e5f6"
//! platform = "lark"                     # feishu, lark, or a base URL; feishu without it
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use lark_runtime::user::{FileStore, UserTokens};
use lark_runtime::{Client, ClientBuilder, FEISHU, LARK};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::calls::{Category, Failure};

/// The largest file of settings or of a secret that is read.
const LARGEST: u64 = 1 << 20;

/// The app and the platform that calls go to. Its secret is shown nowhere.
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The profile, unless they come from the environment.
    pub profile: Option<String>,
    /// The id of the app, `cli_...`.
    pub app_id: String,
    /// Where calls go.
    pub base_url: String,
    secret: SecretString,
    marketplace: bool,
    insecure: bool,
    helpdesk: Option<(String, SecretString)>,
    sessions: PathBuf,
}

/// Asks for the secret of the app with this id.
pub type Ask<'s> = dyn Fn(&str) -> io::Result<String> + 's;

/// Where settings are looked for.
#[derive(Default)]
pub struct Sources<'s> {
    /// The profile that was asked for; without it that of `LARK_PROFILE`, else the environment, else the default.
    pub profile: Option<&'s str>,
    /// The file with the profiles, instead of `lark/config.toml` in the folder of configurations.
    pub config: Option<&'s Path>,
    /// Asks the user for the secret of this app, if nothing else has it.
    pub ask: Option<&'s Ask<'s>>,
}

impl fmt::Debug for Sources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources").field("profile", &self.profile).field("config", &self.config).finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    default: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    app_id: String,
    app_secret: Option<SecretString>,
    app_secret_env: Option<String>,
    app_secret_file: Option<String>,
    platform: Option<String>,
    app_type: Option<String>,
    #[serde(default)]
    allow_insecure_base_url: bool,
    helpdesk_id: Option<String>,
    helpdesk_token: Option<SecretString>,
}

impl Settings {
    /// The settings of this process.
    ///
    /// # Errors
    /// There are none, or something in them is wrong; the message says what to set, and has no secret in it.
    pub fn load(sources: &Sources<'_>) -> Result<Self, Failure> {
        Self::with(sources, &|name| std::env::var(name).ok())
    }

    fn with(sources: &Sources<'_>, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self, Failure> {
        let value = |name: &str| variable(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let folder = |name: &str, usual: &str| {
            let given = value(name).map(PathBuf::from).filter(|path| path.is_absolute());
            given.or_else(|| Some(home(&value)?.join(usual)))
        };
        let sessions = folder("XDG_DATA_HOME", ".local/share").map(|data| data.join("lark/sessions"));
        let sessions = sessions.unwrap_or_else(|| PathBuf::from("lark-sessions"));
        let path = match sources.config {
            Some(path) => Some(path.to_owned()),
            None => folder("XDG_CONFIG_HOME", ".config").map(|config| config.join("lark/config.toml")),
        };
        let asked = sources.profile.map(str::to_owned).or_else(|| value("LARK_PROFILE"));
        if asked.is_none() && sources.config.is_none() && value("LARK_APP_ID").is_some() {
            return Self::of_environment(sources, &value, sessions);
        }
        let config = match &path {
            Some(path) => read_config(path, sources.config.is_some())?,
            None => None,
        };
        let shown = path.as_deref().map_or_else(|| "config.toml".to_owned(), |path| path.display().to_string());
        let Some(Config { default, mut profiles }) = config.filter(|config| !config.profiles.is_empty()) else {
            return Err(match asked {
                Some(name) => missing(format!("there is no profile `{name}`: {shown} has none")),
                None => missing(format!(
                    "no credentials: set LARK_APP_ID and LARK_APP_SECRET, or write a profile into {shown}; \
                     `--sandbox` needs none"
                )),
            });
        };
        let names = || profiles.keys().cloned().collect::<Vec<_>>().join(", ");
        let only = || profiles.keys().next().filter(|_| profiles.len() == 1).cloned();
        let Some(name) = asked.or(default).or_else(only) else {
            let known = names();
            return Err(missing(format!(
                "which profile? {shown} has {known}: name one with --profile, or as `default`"
            )));
        };
        let known = names();
        let Some(profile) = profiles.remove(&name) else {
            return Err(missing(format!("there is no profile `{name}` in {shown}; it has {known}")));
        };
        Self::of_profile(name, profile, sources, &value, sessions)
    }

    fn of_environment(
        sources: &Sources<'_>,
        value: &dyn Fn(&str) -> Option<String>,
        sessions: PathBuf,
    ) -> Result<Self, Failure> {
        let profile = Profile {
            app_id: value("LARK_APP_ID").unwrap_or_default(),
            platform: value("LARK_BASE_URL").or_else(|| value("LARK_PLATFORM")),
            app_type: value("LARK_APP_TYPE"),
            allow_insecure_base_url: matches!(value("LARK_ALLOW_INSECURE_BASE_URL").as_deref(), Some("1" | "true")),
            helpdesk_id: value("LARK_HELPDESK_ID"),
            helpdesk_token: value("LARK_HELPDESK_TOKEN").map(SecretString::from),
            ..Profile::default()
        };
        let mut settings = Self::of_profile(String::new(), profile, sources, value, sessions)?;
        settings.profile = None;
        Ok(settings)
    }

    fn of_profile(
        name: String,
        profile: Profile,
        sources: &Sources<'_>,
        value: &dyn Fn(&str) -> Option<String>,
        sessions: PathBuf,
    ) -> Result<Self, Failure> {
        let at = if name.is_empty() { "the environment".to_owned() } else { format!("profile `{name}`") };
        let base_url = match profile.platform.as_deref() {
            None | Some("feishu") => FEISHU.to_owned(),
            Some("lark") => LARK.to_owned(),
            Some(url) if url.contains("://") => url.to_owned(),
            Some(other) => {
                return Err(missing(format!("{at}: the platform is `feishu`, `lark` or a base URL, not `{other}`")));
            }
        };
        let marketplace = match profile.app_type.as_deref() {
            None | Some("self_built") => false,
            Some("marketplace") => true,
            Some(other) => {
                return Err(missing(format!(
                    "{at}: the type of the app is `self_built` or `marketplace`, not `{other}`"
                )));
            }
        };
        let helpdesk = match (profile.helpdesk_id, profile.helpdesk_token) {
            (Some(id), Some(token)) => Some((id, token)),
            (None, None) => None,
            _ => return Err(missing(format!("{at}: the helpdesk needs both its id and its token"))),
        };
        // A secret of the environment belongs to the app of the environment.
        let of_this_app = || value("LARK_APP_ID").is_none_or(|id| id == profile.app_id);
        let secret = match (profile.app_secret, profile.app_secret_env, profile.app_secret_file) {
            (Some(secret), ..) => Some(secret),
            (None, Some(name), _) => Some(
                value(&name)
                    .ok_or_else(|| {
                        missing(format!("{at}: the variable `{name}`, which has the app secret, is not set"))
                    })?
                    .into(),
            ),
            (None, None, Some(file)) => Some(read_secret(&expanded(&file, value), &at)?),
            (None, None, None) => value("LARK_APP_SECRET").filter(|_| of_this_app()).map(SecretString::from),
        };
        let secret = match (secret, sources.ask) {
            (Some(secret), _) => Some(secret),
            (None, Some(ask)) => ask(&profile.app_id)
                .ok()
                .map(|secret| secret.trim().to_owned())
                .filter(|secret| !secret.is_empty())
                .map(SecretString::from),
            (None, None) => None,
        };
        let secret = secret.ok_or_else(|| {
            let id = &profile.app_id;
            missing(if name.is_empty() {
                format!("no app secret of `{id}`: set LARK_APP_SECRET; the developer console shows it")
            } else {
                format!(
                    "no app secret of `{id}`: {at} needs app_secret_file, app_secret_env or app_secret, or set \
                     LARK_APP_SECRET"
                )
            })
        })?;
        Ok(Self {
            profile: Some(name),
            app_id: profile.app_id,
            base_url,
            secret,
            marketplace,
            insecure: profile.allow_insecure_base_url,
            helpdesk,
            sessions,
        })
    }

    /// A client with these settings, for more of them.
    pub fn builder(&self) -> ClientBuilder {
        let mut builder = Client::builder(&self.app_id, self.secret.expose_secret())
            .base_url(&self.base_url)
            .allow_insecure_base_url(self.insecure);
        // The few endpoints with a host of their own.
        for host in ["www.feishu.cn", "www.larksuite.com"] {
            builder = builder.allow_host(host);
        }
        if self.marketplace {
            builder = builder.marketplace();
        }
        match &self.helpdesk {
            Some((id, token)) => builder.helpdesk(id, token.expose_secret()),
            None => builder,
        }
    }

    /// A client with these settings.
    ///
    /// # Errors
    /// Settings that are no id, no secret, or no base URL.
    pub fn client(&self) -> Result<Client, Failure> {
        self.builder().build().map_err(|error| missing(error.to_string()))
    }

    /// The users of the app, who are logged in on this machine. Their sessions are files that only the user of the process
    /// can read.
    ///
    /// # Errors
    /// The folder of sessions cannot be made.
    pub fn users(&self, client: &Client) -> Result<UserTokens, Failure> {
        let store = FileStore::open(&self.sessions)?;
        Ok(UserTokens::builder(client).store(store).build())
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("profile", &self.profile)
            .field("app_id", &self.app_id)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

fn missing(message: String) -> Failure {
    Failure::new(Category::Credentials, message)
}

fn home(value: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    value("HOME").or_else(|| value("USERPROFILE")).map(PathBuf::from)
}

/// A path with `~/` at its beginning.
fn expanded(path: &str, value: &dyn Fn(&str) -> Option<String>) -> PathBuf {
    match (path.strip_prefix("~/"), home(value)) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(path),
    }
}

fn read(path: &Path) -> io::Result<String> {
    if std::fs::metadata(path)?.len() > LARGEST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is larger than 1 MiB"));
    }
    std::fs::read_to_string(path)
}

fn read_config(path: &Path, is_due: bool) -> Result<Option<Config>, Failure> {
    let text = match read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !is_due => return Ok(None),
        Err(error) => return Err(missing(format!("{} cannot be read: {error}", path.display()))),
    };
    toml::from_str(&text).map(Some).map_err(|error| {
        let line = error.span().map(|span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
        let line = line.map(|line| format!(", line {line}")).unwrap_or_default();
        // Only the message: what is around it may be a secret.
        missing(format!("{}{line}: {}", path.display(), error.message()))
    })
}

fn read_secret(path: &Path, at: &str) -> Result<SecretString, Failure> {
    let secret = read(path).map_err(|error| {
        missing(format!("{at}: the file of the app secret, {}, cannot be read: {error}", path.display()))
    })?;
    match secret.trim() {
        "" => Err(missing(format!("{at}: the file of the app secret, {}, is empty", path.display()))),
        secret => Ok(secret.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = r#"
        default = "work"
        [profiles.work]
        app_id = "cli_work"
        app_secret_env = "WORK"
        [profiles.tokyo]
        app_id = "cli_tokyo"
        app_secret = "s3cret"
        platform = "lark"
    "#;

    fn load(config: &str, profile: Option<&str>, variables: &[(&str, &str)]) -> Result<Settings, String> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("lark")).unwrap();
        std::fs::write(folder.path().join("lark/config.toml"), config).unwrap();
        let config_home = folder.path().display().to_string();
        let variable = |name: &str| {
            let given = variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            given.or_else(|| (name == "XDG_CONFIG_HOME").then(|| config_home.clone()))
        };
        let sources = Sources { profile, ..Sources::default() };
        Settings::with(&sources, &variable).map_err(|failure| {
            assert_eq!(failure.category, Category::Credentials);
            assert!(!failure.message.contains("s3cret") && !failure.message.contains('\n'), "{failure}");
            failure.message
        })
    }

    #[test]
    fn a_profile_is_chosen_by_argument_variable_or_default() {
        let work = [("WORK", "w")];
        assert_eq!(load(CONFIG, None, &work).unwrap().app_id, "cli_work");
        let tokyo = load(CONFIG, Some("tokyo"), &work).unwrap();
        assert_eq!((tokyo.app_id.as_str(), tokyo.base_url.as_str()), ("cli_tokyo", LARK));
        assert_eq!(load(CONFIG, None, &[("LARK_PROFILE", "tokyo")]).unwrap().app_id, "cli_tokyo");
        let app = [("LARK_APP_ID", "cli_env"), ("LARK_APP_SECRET", "s3cret"), ("LARK_PLATFORM", "lark")];
        let of_environment = load(CONFIG, None, &app).unwrap();
        assert_eq!((of_environment.app_id.as_str(), of_environment.profile.as_deref()), ("cli_env", None));
        assert_eq!(of_environment.base_url, LARK);
        assert_eq!(load(CONFIG, Some("tokyo"), &app).unwrap().app_id, "cli_tokyo");
        assert!(!format!("{of_environment:?} {:?}", of_environment.client()).contains("s3cret"));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        for (config, profile, variables, expected) in [
            ("", None, vec![], "set LARK_APP_ID and LARK_APP_SECRET, or write a profile into"),
            ("", Some("x"), vec![], "there is no profile `x`"),
            (CONFIG, Some("x"), vec![], "it has tokyo, work"),
            (CONFIG, None, vec![], "the variable `WORK`"),
            ("", None, vec![("LARK_APP_ID", "cli_1")], "set LARK_APP_SECRET"),
            ("[profiles.a]\napp_id = \"cli_1\"", None, vec![], "app_secret_file, app_secret_env or app_secret"),
            // The secret of another app is no help.
            (
                "[profiles.a]\napp_id = \"cli_1\"",
                Some("a"),
                vec![("LARK_APP_ID", "b"), ("LARK_APP_SECRET", "s3cret")],
                "no app secret",
            ),
            ("[profiles.a]\napp_id = \"cli_1\"\napp_secret = s3cret", None, vec![], "line 3"),
            ("[profiles.a]\napp_id = \"cli_1\"\nsecret = \"s3cret\"", None, vec![], "unknown field `secret`"),
            ("[profiles.a]\napp_id = \"1\"\napp_secret = \"s3cret\"\nplatform = \"x\"", None, vec![], "not `x`"),
            ("[profiles.a]\napp_id = \"1\"\napp_secret_file = \"/no/such\"", None, vec![], "/no/such, cannot be read"),
            ("[profiles.a]\napp_id = \"1\"\n[profiles.b]\napp_id = \"2\"", None, vec![], "which profile?"),
        ] {
            let error = load(config, profile, &variables).expect_err(expected);
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn the_user_is_asked_for_a_secret_that_nothing_has() {
        let ask = |id: &str| Ok(format!(" asked-{id}\n"));
        let variable = |name: &str| (name == "LARK_APP_ID").then(|| "cli_1".to_owned());
        let sources = Sources { ask: Some(&ask), ..Sources::default() };
        assert_eq!(Settings::with(&sources, &variable).unwrap().secret.expose_secret(), "asked-cli_1");
    }
}
