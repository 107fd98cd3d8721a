//! Custom bots: a URL that posts into one group, without an app.
//!
//! What they take differs from the messages of apps, in form and in what it may hold; the types are the same.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::HMAC;
use lark_runtime::serde_json::{self, Value, json};
use lark_runtime::{Client, Error, Json, Result, lark_api};

use super::attachment::{Image, ShareChat};
use super::card_content::{CardMessage, CardTemplate};
use super::content::MessageContent;
use super::post::Post;
use super::text::Text;

/// The most a custom bot takes, in bytes of the body of the request.
const LIMIT: usize = 20 << 10;

/// What a custom bot can send: [`Text`], [`Post`], [`Image`], [`ShareChat`], [`CardMessage`] and [`CardTemplate`].
pub trait CustomBotContent: MessageContent {
    /// What stands beside `msg_type`, by its name: `content` or `card`.
    ///
    /// # Errors
    /// A content that apps can send and custom bots cannot.
    fn to_member(&self) -> Result<(&'static str, Value)>;
}

/// The endpoint of the platform.
#[lark_api(
    id = "bot.v2.hook.send",
    method = "POST",
    path = "/open-apis/bot/v2/hook/:hook",
    token = "none",
    rate_limit = "5/s|100/min"
)]
struct SendToHook {
    hook: String,
    msg_type: String,
    content: Option<Json<Value>>,
    card: Option<Json<Value>>,
    timestamp: Option<String>,
    sign: Option<String>,
}

/// A custom bot of a group. It takes 5 messages a second and 100 a minute, of up to 20 KB; a client with a
/// [`Pace`](lark_runtime::Pace) keeps that. At the full and the half hour the platform is busiest (11232).
///
/// ```no_run
/// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
/// use lark_apis::im::v1::{CustomBot, Text};
///
/// let bot = CustomBot::new("https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d").secret("the bot's secret");
/// bot.send(client, Text::new("Disk full on ").text("db-1")).await?;
/// # Ok(())
/// # }
/// ```
///
/// The client only carries the request, which has no token: one without an app is
/// `Client::builder("custom-bot", "none").build()?`. It must be of the platform whose URL the bot has.
#[derive(Clone)]
pub struct CustomBot {
    hook: String,
    secret: Option<String>,
}

impl fmt::Debug for CustomBot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomBot").field("signs", &self.secret.is_some()).finish_non_exhaustive()
    }
}

impl CustomBot {
    /// The bot with this webhook URL, as the settings of the bot show it. Whoever knows it can write into the group.
    #[must_use]
    pub fn new(hook: impl Into<String>) -> Self {
        Self { hook: hook.into(), secret: None }
    }

    /// Signs messages with this secret, for a bot that checks signatures. The clock must be right to the hour.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sends a content to the group. Custom bots know no key against sending twice, so a message whose answer is lost is not
    /// sent again.
    ///
    /// # Errors
    /// A URL that is none of a custom bot, or of another platform than the client; a content that custom bots cannot send, or of more
    /// than 20 KB; those of a call: 19021 for a wrong signature, 19022 for an address that is not listed, 19024 for a text
    /// without the keyword, 11232 for too many messages.
    pub async fn send<C: CustomBotContent>(&self, client: &Client, content: C) -> Result<()> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let request = self.request(client.base_url(), &content, now)?;
        client.keep_secret(&request.hook);
        if let Some(secret) = &self.secret {
            client.keep_secret(secret);
        }
        request.send(client, ()).await.map(drop)
    }

    fn request<C: CustomBotContent>(&self, base_url: &str, content: &C, now: u64) -> Result<SendToHook> {
        let hook = self.hook.strip_prefix(base_url).and_then(|path| path.strip_prefix("/open-apis/bot/v2/hook/"));
        let hook = hook.filter(|hook| !hook.is_empty() && !hook.contains(['/', '?', '#'])).ok_or_else(|| {
            Error::invalid(format!(
                "the URL of the custom bot must begin with {base_url}/open-apis/bot/v2/hook/, as that of the client, and end \
                 with the bot's own part"
            ))
        })?;
        let (member, value) = content.to_member()?;
        let (content, card) = match member {
            "card" => (None, Some(Json(value))),
            _ => (Some(Json(value)), None),
        };
        let timestamp = self.secret.is_some().then(|| now.to_string());
        let sign = self.secret.as_ref().zip(timestamp.as_ref()).map(|(secret, timestamp)| sign(timestamp, secret));
        let request = SendToHook {
            hook: hook.to_owned(),
            msg_type: C::MESSAGE_TYPE.as_str().to_owned(),
            content,
            card,
            timestamp,
            sign,
        };
        let length = request.length();
        if length > LIMIT {
            return Err(Error::invalid(format!(
                "the message has {length} bytes; custom bots take {LIMIT}: send it as several messages"
            )));
        }
        Ok(request)
    }
}

impl SendToHook {
    /// How long the body of the request is, in bytes.
    fn length(&self) -> usize {
        let text = |name: &str, text: &Option<String>| text.as_ref().map(|text| (name.to_owned(), json!(text)));
        let json = |name: &str, json: &Option<Json<Value>>| json.as_ref().map(|json| (name.to_owned(), json.0.clone()));
        let members = [
            Some(("msg_type".to_owned(), json!(self.msg_type))),
            json("content", &self.content),
            json("card", &self.card),
            text("timestamp", &self.timestamp),
            text("sign", &self.sign),
        ];
        Value::Object(members.into_iter().flatten().collect()).to_string().len()
    }
}

/// HMAC-SHA256 of nothing, with the timestamp and the secret as its key.
fn sign(timestamp: &str, secret: &str) -> String {
    let key = format!("{timestamp}\n{secret}");
    STANDARD.encode(HMAC::mac([], key))
}

/// The content as a value.
fn value(content: &impl MessageContent) -> Result<Value> {
    serde_json::from_str(&content.to_json()?)
        .map_err(|error| Error::invalid(format!("the content is not JSON: {error}")))
}

impl CustomBotContent for Text {
    fn to_member(&self) -> Result<(&'static str, Value)> {
        if self.has_style() {
            return Err(Error::invalid("custom bots show neither links nor styles in a text; send a `Post`"));
        }
        Ok(("content", value(self)?))
    }
}

impl CustomBotContent for Post {
    fn to_member(&self) -> Result<(&'static str, Value)> {
        let post = value(self)?;
        let locales = post.as_object().into_iter().flat_map(|post| post.values());
        let lines = locales.filter_map(|locale| locale.get("content")?.as_array()).flatten();
        for tag in lines.filter_map(Value::as_array).flatten().filter_map(|node| node.get("tag")?.as_str()) {
            if !matches!(tag, "text" | "a" | "at" | "img") {
                return Err(Error::invalid(format!(
                    "custom bots take text, links, mentions and images in a post, no `{tag}`; send a card"
                )));
            }
        }
        Ok(("content", json!({ "post": post })))
    }
}

impl CustomBotContent for Image {
    fn to_member(&self) -> Result<(&'static str, Value)> {
        Ok(("content", value(self)?))
    }
}

impl CustomBotContent for ShareChat {
    fn to_member(&self) -> Result<(&'static str, Value)> {
        let content = value(self)?;
        Ok(("content", json!({"share_chat_id": content.get("chat_id")})))
    }
}

impl CustomBotContent for CardMessage {
    fn to_member(&self) -> Result<(&'static str, Value)> {
        Ok(("card", value(self)?))
    }
}

impl CustomBotContent for CardTemplate {
    fn to_member(&self) -> Result<(&'static str, Value)> {
        Ok(("card", value(self)?))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::post::Line;
    use super::*;

    const FEISHU: &str = "https://open.feishu.cn";
    const HOOK: &str = "https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d";

    fn sent(content: &impl CustomBotContent) -> (String, Value) {
        let request = CustomBot::new(HOOK).request(FEISHU, content, 0).unwrap();
        assert_eq!((request.hook.as_str(), request.timestamp, request.sign), ("0a1b2c3d", None, None));
        (
            request.msg_type,
            json!({"content": request.content.map(|json| json.0), "card": request.card.map(|json| json.0)}),
        )
    }

    fn refused(content: &impl CustomBotContent) -> String {
        CustomBot::new(HOOK).request(FEISHU, content, 0).err().unwrap().to_string()
    }

    #[test]
    fn the_signature_is_that_of_the_platform() {
        assert_eq!(sign("1599360473", "demo"), "l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
        assert_eq!(sign("1700000000", "SecRET-中文"), "T0rItu0iRkuIdHcMH373NkLStrN3SIRNMgNgBZ3KgQA=");
        assert_eq!(sign("0", ""), "53Dh/MqIJzmbXR1ky1eoAPGAmY2mY/DJucsfzM60KVk=");
        let request = CustomBot::new(HOOK).secret("demo").request(FEISHU, &Text::new("x"), 1_599_360_473).unwrap();
        assert_eq!(request.timestamp.as_deref(), Some("1599360473"));
        assert_eq!(request.sign.as_deref(), Some("l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8="));
    }

    #[test]
    fn contents_have_the_shapes_of_custom_bots() {
        let post = Post::localized("en_us", "T")
            .line(Line::new().text("a").at("ou_1").link("b", "https://c.example"))
            .image("img_1");
        let cases = [
            (
                sent(&Text::new("hi ").at_all()),
                "text",
                json!({"content": {"text": "hi <at user_id=\"all\"></at>"}, "card": null}),
            ),
            (
                sent(&post),
                "post",
                json!({"content": {"post": {"en_us": {"title": "T", "content": [
                    [{"tag": "text", "text": "a"}, {"tag": "at", "user_id": "ou_1"}, {"tag": "a", "text": "b", "href": "https://c.example"}],
                    [{"tag": "img", "image_key": "img_1"}]]}}}, "card": null}),
            ),
            (sent(&Image::new("img_1")), "image", json!({"content": {"image_key": "img_1"}, "card": null})),
            (sent(&ShareChat::new("oc_1")), "share_chat", json!({"content": {"share_chat_id": "oc_1"}, "card": null})),
            (
                sent(&CardMessage::new("{\"schema\":\"2.0\"}")),
                "interactive",
                json!({"content": null, "card": {"schema": "2.0"}}),
            ),
            (
                sent(&CardTemplate::new("AAq")),
                "interactive",
                json!({"content": null, "card": {"type": "template", "data": {"template_id": "AAq"}}}),
            ),
        ];
        for ((message_type, body), expected_type, expected) in cases {
            assert_eq!((message_type.as_str(), body), (expected_type, expected));
        }
    }

    #[test]
    fn all_of_the_body_counts() {
        let length = |bot: &CustomBot, words: usize| {
            bot.request(FEISHU, &Text::new("x".repeat(words)), 1_599_360_473).map(|request| request.length())
        };
        let plain = CustomBot::new(HOOK);
        let signed = CustomBot::new(HOOK).secret("demo");
        let around = r#"{"content":{"text":""},"msg_type":"text"}"#.len();
        let sign = r#","timestamp":"1599360473","sign":"l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=""#.len();
        for (bot, around) in [(plain, around), (signed, around + sign)] {
            assert_eq!(length(&bot, LIMIT - around).unwrap(), LIMIT);
            assert!(length(&bot, LIMIT - around + 1).unwrap_err().to_string().contains("20481"));
        }
    }

    #[test]
    fn what_custom_bots_do_not_take_is_an_error() {
        assert!(refused(&Text::new("a").link("b", "https://c.example")).contains("send a `Post`"));
        assert!(refused(&Text::new("a").bold("b")).contains("send a `Post`"));
        assert!(refused(&Post::new("").md("**a**")).contains("no `md`"));
        assert!(refused(&Text::new("x".repeat(20 << 10))).contains("20480"));
        for url in [
            "0a1b2c3d",
            "https://open.larksuite.com/open-apis/bot/v2/hook/0a1b2c3d",
            "https://open.feishu.cn/open-apis/bot/v2/hook/",
        ] {
            let error = CustomBot::new(url).request(FEISHU, &Text::new("x"), 0).err().unwrap().to_string();
            assert!(error.contains("must begin with") && !error.contains("0a1b2c3d"), "{error}");
        }
        assert!(!format!("{:?}", CustomBot::new(HOOK).secret("s3cr3t")).contains(['0', '3']));
    }
}
