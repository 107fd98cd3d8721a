//! Why nothing arrives: what the platform says of the app, compared with what the router has handlers for.

use std::collections::HashSet;
use std::fmt;

use lark_runtime::event::EventMeta;
use lark_runtime::serde_json::Value;
use lark_runtime::{Category, Client, Error, FEISHU, LARK, RawRequest, TokenTypes};

use crate::router::Events;

/// Something that keeps events from arriving, or may do so. Its text says what to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Finding {
    /// The platform does not know the app, or not its secret.
    #[non_exhaustive]
    CredentialsRefused {
        /// What the platform said.
        error: Error,
        /// The base URL of the other platform, if the client has that of one: an app of Lark does not exist on Feishu.
        other: Option<&'static str>,
    },
    /// No version of the app is published, so that nothing is delivered.
    NoPublishedVersion,
    /// An event has a handler, and the published version of the app does not subscribe to it.
    #[non_exhaustive]
    NotSubscribed {
        /// The type of the event.
        event_type: String,
        /// The published version.
        version: String,
    },
    /// An event has a handler, and the published version of the app has none of the scopes of which it needs one.
    #[non_exhaustive]
    ScopeMissing {
        /// The type of the event.
        event_type: String,
        /// The scopes; any one is enough.
        any_of: &'static [&'static str],
    },
    /// Other programs are connected as this app: the platform gives each event to one connection at random.
    #[non_exhaustive]
    OtherConnections {
        /// How many connections are live beside that of this router.
        others: u64,
    },
    /// Something could not be looked at.
    #[non_exhaustive]
    NotChecked {
        /// What.
        what: &'static str,
        /// Why not.
        error: Error,
    },
}

impl Finding {
    /// Whether it is known to keep events away. What could not be looked at may be in order.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        !matches!(self, Self::NotChecked { .. })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CredentialsRefused { error, other } => {
                write!(f, "the platform refuses the app id or the app secret: {error}")?;
                match other {
                    Some(other) => write!(
                        f,
                        "; if both are right, the app may be one of the other platform: `.base_url({other:?})`"
                    ),
                    None => Ok(()),
                }
            }
            Self::NoPublishedVersion => f.write_str(
                "no version of the app is published, and events are delivered to published versions alone: create a version in \
                 the developer console, and have it approved",
            ),
            Self::NotSubscribed { event_type, version } => write!(
                f,
                "`{event_type}` has a handler, and version {version} of the app, which is the published one, does not subscribe \
                 to it: add it under Events & callbacks, and publish a new version"
            ),
            Self::ScopeMissing { event_type, any_of } => write!(
                f,
                "`{event_type}` has a handler, and the published version of the app has none of the scopes with which it is \
                 sent: switch on one of {}, and publish a new version",
                any_of.join(", ")
            ),
            Self::OtherConnections { others } => write!(
                f,
                "{others} other {} connected as this app, and the platform gives each event to one connection at random: stop \
                 what is left over, or make sure that every program has every handler",
                if *others == 1 { "program is" } else { "programs are" }
            ),
            Self::NotChecked { what, error } => write!(f, "{what} could not be looked at: {error}"),
        }
    }
}

impl Events {
    /// Looks for what keeps events from arriving: wrong credentials, no published version, events that it does not subscribe to,
    /// scopes that it does not have, other programs that take the events. Nothing is changed. It makes up to three calls,
    /// which need the scope `application:application.app_version:readonly` or one like it.
    ///
    /// Callbacks are not looked at: the platform does not list them.
    pub async fn doctor(&self) -> Vec<Finding> {
        let client = self.client();
        if let Err(error) = client.check().await {
            let is_refused = error.as_api().is_some_and(|error| error.category() == Category::Config);
            return vec![if is_refused {
                Finding::CredentialsRefused { error, other: other_platform(client) }
            } else {
                Finding::NotChecked { what: "whether the platform knows the app", error }
            }];
        }
        let mut findings = match published(client).await {
            Ok(Some(version)) => self.compared(&version),
            Ok(None) => vec![Finding::NoPublishedVersion],
            Err(error) => vec![Finding::NotChecked { what: "the published version of the app", error }],
        };
        findings.extend(match online(client).await {
            Ok(online) => {
                let others = online.saturating_sub(u64::from(self.is_connected()));
                (others > 0).then_some(Finding::OtherConnections { others })
            }
            Err(error) => Some(Finding::NotChecked { what: "how many connections the app has", error }),
        });
        findings
    }

    fn is_connected(&self) -> bool {
        #[cfg(feature = "connection")]
        return self.running.connection().is_some_and(|connection| connection.current().is_ready());
        #[cfg(not(feature = "connection"))]
        return false;
    }

    /// The handlers whose events do not come.
    fn compared(&self, version: &Value) -> Vec<Finding> {
        let texts = |list: &str, member: &str| -> HashSet<String> {
            let items = version[list].as_array().into_iter().flatten();
            items.filter_map(|item| item[member].as_str().map(str::to_owned)).collect()
        };
        let (subscribed, scopes) = (texts("event_infos", "event_type"), texts("scopes", "scope"));
        let mut findings = Vec::new();
        for event_type in self.types() {
            // The ticket comes to every marketplace app.
            if event_type == "app_ticket" || self.dispatcher.is_callback(event_type) {
                continue;
            }
            if !subscribed.contains(event_type) {
                let version = version["version"].as_str().unwrap_or("?").to_owned();
                findings.push(Finding::NotSubscribed { event_type: event_type.to_owned(), version });
            }
            let any_of = self.dispatcher.meta_of(event_type).map(EventMeta::scopes).unwrap_or_default();
            if !any_of.is_empty() && !any_of.iter().any(|scope| scopes.contains(*scope)) {
                findings.push(Finding::ScopeMissing { event_type: event_type.to_owned(), any_of });
            }
        }
        findings
    }
}

/// The platform on which the app may be, if it is not on this one.
fn other_platform(client: &Client) -> Option<&'static str> {
    match client.base_url() {
        FEISHU => Some(LARK),
        LARK => Some(FEISHU),
        _ => None,
    }
}

/// The version of the app that is in use. See platform documentation, "obtain all versions of an app".
async fn published(client: &Client) -> lark_runtime::Result<Option<Value>> {
    let answer: Value = RawRequest::get("/open-apis/application/v6/applications/:app_id/app_versions")
        .path_param("app_id", client.app_id())
        .query("lang", "zh_cn")
        .query("page_size", "2")
        .token(TokenTypes::TENANT)
        .send(client, ())
        .await?
        .error_for_code()?
        .decode()?;
    let mut versions = answer["items"].as_array().cloned().unwrap_or_default().into_iter();
    // 1 is approved; what is approved and not published has no time.
    Ok(versions.find(|version| version["status"].as_i64() == Some(1) && has_text(&version["publish_time"])))
}

fn has_text(value: &Value) -> bool {
    value.as_str().map_or(value.is_number(), |text| !text.trim().is_empty())
}

/// How many connections of the app are live.
async fn online(client: &Client) -> lark_runtime::Result<u64> {
    let answer: Value = RawRequest::get("/open-apis/event/v1/connection")
        .token(TokenTypes::TENANT)
        .send(client, ())
        .await?
        .error_for_code()?
        .decode()?;
    Ok(answer["online_instance_cnt"].as_u64().unwrap_or_default())
}
