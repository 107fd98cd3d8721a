//! From app id and secret to an open websocket: where to connect to, the stream, the handshake.

use std::time::Duration;

use http::uri::Authority;
use http::{HeaderMap, HeaderName, HeaderValue, Response, Uri};
use lark_runtime::{Category, Client, Error};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

use super::config::Config;
use super::connector::{BoxIo, Destination, NoStream, Way};
use super::handshake::{NotUpgraded, upgrade};
use super::status::{ConnectionError, Disconnect};

/// How long everything after the platform's answer may take: the stream, TLS, the handshake.
const WITHIN: Duration = Duration::from_secs(30);

/// No event of the platform comes near this.
const LARGEST: usize = 16 << 20;

/// What differs from connection to connection.
pub(crate) struct Settings {
    pub(crate) way: Way,
    /// Instead of the host that the platform names.
    pub(crate) host: Option<Authority>,
    pub(crate) headers: HeaderMap,
    /// More parameters of the URL, escaped.
    pub(crate) query: String,
}

/// An open websocket.
pub(crate) struct Opened {
    pub(crate) websocket: WebSocketStream<BoxIo>,
    pub(crate) host: String,
    pub(crate) connection_id: String,
    pub(crate) service: i32,
}

/// Why there is none.
#[derive(Debug)]
pub(crate) enum NotOpened {
    /// It is tried again.
    Now(Disconnect),
    /// Trying again does not help.
    Ever(ConnectionError),
}

impl From<NoStream> for NotOpened {
    fn from(reason: NoStream) -> Self {
        match reason {
            NoStream::Now(reason) => Self::Now(reason),
            NoStream::Ever(text) => Self::Ever(ConnectionError::Invalid(text)),
        }
    }
}

fn invalid(text: impl Into<String>) -> NotOpened {
    NotOpened::Ever(ConnectionError::Invalid(text.into()))
}

/// Opens a connection, and takes over what the platform says about it.
pub(crate) async fn open(client: &Client, settings: &Settings, config: &mut Config) -> Result<Opened, NotOpened> {
    let endpoint = client.connection_endpoint().await.map_err(not_told)?;
    config.update(&endpoint["ClientConfig"]);
    let url = endpoint["URL"].as_str().filter(|url| !url.trim().is_empty());
    let url = url.ok_or_else(|| NotOpened::Now(Disconnect::NoEndpoint("its answer has no URL".to_owned())))?;
    let target = Target::of(url, client, settings)?;
    let opening = handshake(&target, client, settings);
    let websocket = match tokio::time::timeout(WITHIN, opening).await {
        Ok(opened) => opened?,
        Err(_) => return Err(NotOpened::Now(Disconnect::TimedOut(WITHIN))),
    };
    let Target { to, connection_id, service, .. } = target;
    Ok(Opened { websocket, host: to.host, connection_id, service })
}

/// What an error of asking for the endpoint means.
fn not_told(error: Error) -> NotOpened {
    // 1 is "busy", the other an error of the platform's own. One program of the platform gives up after them.
    const AGAIN: [i64; 2] = [1, 1_000_040_343];
    let is_final = match &error {
        Error::Invalid(_) => true,
        Error::Api(refused) => {
            let code = refused.code();
            let passes = matches!(refused.category(), Category::Busy | Category::RateLimited | Category::Server);
            // A refusal of the app is one whatever the status is.
            let counts = refused.status().is_success() || refused.category() == Category::Config;
            counts && !passes && !code.is_none_or(|code| AGAIN.contains(&code))
        }
        _ => false,
    };
    if is_final {
        NotOpened::Ever(ConnectionError::Refused(error))
    } else {
        NotOpened::Now(Disconnect::NoEndpoint(error.to_string()))
    }
}

/// A URL of the platform, taken apart.
struct Target {
    /// With the ticket in it: never shown.
    url: Uri,
    to: Destination,
    connection_id: String,
    service: i32,
}

impl Target {
    fn of(url: &str, client: &Client, settings: &Settings) -> Result<Self, NotOpened> {
        let unusable = || invalid("the platform names an address that is not the URL of a websocket");
        let named: Uri = url.trim().parse().map_err(|_| unusable())?;
        let tls = match named.scheme_str() {
            Some("wss") => true,
            Some("ws") => false,
            _ => return Err(unusable()),
        };
        let authority = settings.host.as_ref().or(named.authority()).ok_or_else(unusable)?;
        if authority.as_str().contains('@') {
            return Err(unusable());
        }
        let host = authority.host();
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let port = match authority.port() {
            Some(port) => port.as_u16(),
            None if authority.as_str().ends_with(':') || authority.as_str() == host => {
                if tls {
                    443
                } else {
                    80
                }
            }
            None => return Err(unusable()),
        };
        let to = Destination { host: bare.to_owned(), port, tls };
        if !tls && !client.allows_plain(host) {
            return Err(invalid(format!(
                "the connection to {to} would have no TLS; that is for this machine, and for an inner network with \
                 `.allow_insecure_base_url(true)`"
            )));
        }
        let query = named.query().unwrap_or_default();
        let value = |name: &str| {
            query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default().to_owned()
        };
        let more =
            [query, &settings.query].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("&");
        let path = named.path();
        let mark = if more.is_empty() { "" } else { "?" };
        let scheme = if tls { "wss" } else { "ws" };
        Ok(Self {
            url: format!("{scheme}://{authority}{path}{mark}{more}").parse().map_err(|_| unusable())?,
            to,
            connection_id: value("device_id"),
            // The platform's own programs take 0 where it is missing.
            service: value("service_id").parse().unwrap_or_default(),
        })
    }
}

async fn handshake(target: &Target, client: &Client, settings: &Settings) -> Result<WebSocketStream<BoxIo>, NotOpened> {
    let stream = settings.way.stream(&target.to).await?;
    let config = WebSocketConfig::default().max_message_size(Some(LARGEST)).max_frame_size(Some(LARGEST));
    upgrade(stream, &target.url, &settings.headers, config).await.map_err(|reason| match reason {
        NotUpgraded::Answer(answer) => refused(client, &target.to.host, &answer),
        NotUpgraded::Other(text) => {
            NotOpened::Now(Disconnect::Refused { host: target.to.host.clone(), status: 0, said: shown(client, &text) })
        }
    })
}

/// What an answer other than 101 means. See platform documentation, "long connection".
fn refused<B>(client: &Client, host: &str, answer: &Response<B>) -> NotOpened {
    let header = |name: &str| answer.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let number =
        |name: &str| header(name).and_then(|text| text.trim().parse::<u32>().ok()).filter(|number| *number > 0);
    let status = number("handshake-status").unwrap_or_else(|| answer.status().as_u16().into());
    let mut said = header("handshake-msg").map(|said| shown(client, &said)).unwrap_or_default();
    let code = number("handshake-autherrcode");
    let place = match code {
        Some(code) => format!("status {status}, code {code}"),
        None => format!("status {status}"),
    };
    said = if said.is_empty() { place } else { format!("{said} ({place})") };
    match (status, code) {
        (403, _) => NotOpened::Ever(ConnectionError::Forbidden { said }),
        (514, Some(1_000_040_350)) => NotOpened::Ever(ConnectionError::TooManyConnections { said }),
        _ => NotOpened::Now(Disconnect::Refused { host: host.to_owned(), status, said }),
    }
}

/// A text of the other side on one line, without what is secret in it, and not too long.
pub(crate) fn shown(client: &Client, text: &str) -> String {
    const LONGEST: usize = 200;
    let words = text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    client.redact(&line).chars().take(LONGEST).collect()
}

/// A header of the handshake, unless it belongs to the websocket.
///
/// # Errors
/// An invalid name or value, and a header that the handshake sets.
pub(crate) fn header(name: &str, value: &str) -> lark_runtime::Result<(HeaderName, HeaderValue)> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid(format!("{name:?} is not a header name; write letters, digits and `-`")))?;
    let owned = ["host", "connection", "upgrade", "content-length", "transfer-encoding"];
    if owned.contains(&parsed.as_str()) || parsed.as_str().starts_with("sec-websocket-") {
        return Err(Error::invalid(format!("the header `{parsed}` cannot be set: it belongs to the handshake")));
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| Error::invalid(format!("the value of the header `{parsed}` must be visible ASCII on one line")))?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

#[cfg(test)]
mod tests {
    use lark_runtime::testing::Mock;

    use super::*;

    fn settings(host: Option<&str>, query: &str) -> Settings {
        let way = Way::Runtime(Box::default());
        let host = host.map(|host| host.parse().unwrap());
        Settings { way, host, headers: HeaderMap::new(), query: query.to_owned() }
    }

    fn target(url: &str, host: Option<&str>, query: &str) -> Result<Target, String> {
        Target::of(url, &Mock::new().client(), &settings(host, query)).map_err(|error| match error {
            NotOpened::Ever(error) => error.to_string(),
            NotOpened::Now(reason) => panic!("{reason}"),
        })
    }

    const URL: &str = "wss://msg-frontier.feishu.cn/ws/v2?fpid=493&aid=552564&device_id=73&access_key=ak-1&service_id=33554678&ticket=tk-1";

    #[test]
    fn the_url_of_the_platform_is_taken_apart() {
        let found = target(URL, None, "").unwrap();
        assert_eq!(found.url.to_string(), URL);
        assert_eq!(found.to, Destination { host: "msg-frontier.feishu.cn".into(), port: 443, tls: true });
        assert_eq!((&*found.connection_id, found.service), ("73", 33_554_678));
        let moved = target(URL, Some("127.0.0.1:9000"), "a=b%20c").unwrap();
        assert_eq!(moved.to, Destination { host: "127.0.0.1".into(), port: 9000, tls: true });
        let expected = format!("{}&a=b%20c", URL.replace("msg-frontier.feishu.cn", "127.0.0.1:9000"));
        assert_eq!(moved.url.to_string(), expected);
        let six = target("ws://[::1]:7/", None, "").unwrap();
        assert_eq!(six.to, Destination { host: "::1".into(), port: 7, tls: false });
        assert_eq!((&*six.connection_id, six.service), ("", 0));
        assert_eq!(target("ws://localhost/x?service_id=many", None, "").unwrap().to.port, 80);
    }

    #[test]
    fn an_address_that_cannot_be_used_is_an_error_without_its_text() {
        for (url, expected) in [
            ("https://ticket.example/?ticket=tk-1", "not the URL of a websocket"),
            ("wss:///x?ticket=tk-1", "not the URL of a websocket"),
            ("/ws?ticket=tk-1", "not the URL of a websocket"),
            ("wss://me:tk-1@msg.feishu.cn/", "not the URL of a websocket"),
            ("wss://msg.feishu.cn:99999/?ticket=tk-1", "not the URL of a websocket"),
            ("not a url tk-1", "not the URL of a websocket"),
            ("ws://msg.feishu.cn/?ticket=tk-1", "would have no TLS"),
            ("ws://10.0.0.1:80/?ticket=tk-1", "would have no TLS"),
        ] {
            let error = target(url, None, "").map(|target| target.to).unwrap_err();
            assert!(error.contains(expected) && !error.contains("tk-1"), "{url}: {error}");
        }
    }

    #[test]
    fn refusals_of_the_handshake_are_final_or_not() {
        let client = Mock::new().client();
        let answer = |status: u16, headers: &[(&str, &str)]| {
            let mut answer = Response::builder().status(status);
            for (name, value) in headers {
                answer = answer.header(*name, *value);
            }
            refused(&client, "msg.feishu.cn", &answer.body(()).unwrap())
        };
        let many = [("Handshake-Status", "514"), ("Handshake-Msg", "x"), ("Handshake-Autherrcode", "1000040350")];
        let NotOpened::Ever(error) = answer(200, &many) else { panic!("final") };
        assert!(
            matches!(&error, ConnectionError::TooManyConnections { said } if said == "x (status 514, code 1000040350)")
        );
        for (status, headers) in [
            (400, &[("Handshake-Status", "403"), ("Handshake-Msg", "no mock-secret")][..]),
            (403, &[("Handshake-Status", "0")]),
            (403, &[]),
        ] {
            let NotOpened::Ever(error) = answer(status, headers) else { panic!("final") };
            let text = error.to_string();
            assert!(matches!(error, ConnectionError::Forbidden { .. }) && !text.contains("mock-secret"), "{text}");
        }
        for (status, headers) in [
            (400, &[("Handshake-Status", "514"), ("Handshake-Autherrcode", "1")][..]),
            (514, &[]),
            (502, &[]),
            (404, &[("Handshake-Status", "many")]),
            (200, &[]),
        ] {
            assert!(matches!(answer(status, headers), NotOpened::Now(Disconnect::Refused { .. })), "{status}");
        }
    }

    #[test]
    fn headers_of_the_handshake_itself_cannot_be_set() {
        for name in ["Host", "connection", "Upgrade", "Sec-WebSocket-Key", "sec-websocket-extensions", "a b", ""] {
            assert!(header(name, "x").is_err(), "{name}");
        }
        assert!(header("X-A", "a\nb").is_err());
        assert!(header("X-A", "a").is_ok());
    }

    #[test]
    fn what_the_other_side_says_is_one_short_line_without_secrets() {
        let client = Mock::new().client();
        let text = shown(&client, &format!("no\r\n mock-secret \u{7}{}", "x".repeat(1000)));
        assert!(text.starts_with("no [redacted] xxx") && text.len() == 200, "{text}");
    }
}
