//! Previews of links: the callback `url.preview.get`.

use lark_cards::Locale;
use lark_runtime::event::EventAnswer;
use lark_runtime::{Model, lark_event};
use serde_json::{Map, Value};

use super::reply::{ReplyCard, by_locale};

/// A client asks for the preview of a link: a handler of `Event<LinkPreview>` returns a [`Preview`] within 3 s.
///
/// The same link may be asked for many times. While it is only typed, its preview token, message and chat are missing.
#[lark_event(type = "url.preview.get", callback = Preview)]
#[non_exhaustive]
pub struct LinkPreview {
    /// The user whose client asks.
    pub operator: Option<LinkOperator>,
    /// Where the link is shown: `im_message`, or `im_top_notice` at the top of a group.
    pub host: Option<String>,
    /// The link and where it is.
    pub context: Option<LinkContext>,
}

/// The user whose client asks for a preview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LinkOperator {
    /// Their tenant.
    pub tenant_key: Option<String>,
    /// As the tenant knows them.
    pub user_id: Option<String>,
    /// As this app knows them, `ou_...`.
    pub open_id: Option<String>,
}

/// A link and where it is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LinkContext {
    /// The address.
    pub url: Option<String>,
    /// By which the preview can be refreshed; missing while the link is only typed.
    pub preview_token: Option<String>,
    /// The message with the link, `om_...`.
    pub open_message_id: Option<String>,
    /// The chat it is in, `oc_...`.
    pub open_chat_id: Option<String>,
}

/// What is shown in place of a link. Without anything set, the link itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a handler returns it"]
pub struct Preview {
    inline: Map<String, Value>,
    titles: Vec<(&'static str, String)>,
    card: Option<ReplyCard>,
}

impl Preview {
    /// The link itself.
    pub fn none() -> Self {
        Self::default()
    }

    /// With a title, for readers in a language that has no other.
    pub fn title(title: impl Into<String>) -> Self {
        Self::none().with("title", title.into())
    }

    /// The title for readers in this language. The platform has no previews in Malay, so that it is left out.
    pub fn i18n_title(mut self, locale: Locale, title: impl Into<String>) -> Self {
        if locale != Locale::MsMy {
            self.titles.push((locale.as_str(), title.into()));
        }
        self
    }

    /// The title for readers in Hindi, which only previews have.
    pub fn hindi_title(mut self, title: impl Into<String>) -> Self {
        self.titles.push(("hi_in", title.into()));
        self
    }

    /// The icon before the title, by the key that an upload gave, `img_...`.
    pub fn image_key(self, key: impl Into<String>) -> Self {
        self.with("image_key", key.into())
    }

    /// The addresses that it opens, where they are not the link.
    pub fn links(self, links: &PreviewLinks) -> Self {
        let PreviewLinks { copy_url, ios, android, pc, web } = links;
        let links = [("copy_url", copy_url), ("ios", ios), ("android", android), ("pc", pc), ("web", web)];
        let links = links.into_iter().filter_map(|(name, link)| Some((name.to_owned(), Value::from(link.clone()?))));
        self.with("url", links.collect::<Map<_, _>>())
    }

    /// The card that is shown below the message.
    pub fn card(self, card: impl Into<ReplyCard>) -> Self {
        Self { card: Some(card.into()), ..self }
    }

    /// The JSON of it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut inline = self.inline.clone();
        if !self.titles.is_empty() {
            inline.insert("i18n_title".into(), by_locale(self.titles.iter().map(|(locale, title)| (*locale, title))));
        }
        let mut members = Map::new();
        if !inline.is_empty() {
            members.insert("inline".into(), inline.into());
        }
        if let Some(card) = &self.card {
            members.insert("card".into(), card.wrapped());
        }
        members.into()
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.inline.insert(name.into(), value.into());
        self
    }
}

/// The addresses that a preview opens, by where it is clicked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreviewLinks {
    /// The address that is copied.
    pub copy_url: Option<String>,
    /// On iOS.
    pub ios: Option<String>,
    /// On Android.
    pub android: Option<String>,
    /// On computers.
    pub pc: Option<String>,
    /// In a browser.
    pub web: Option<String>,
}

impl EventAnswer for Preview {
    fn to_json(&self) -> Option<String> {
        Some(self.to_value().to_string())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_preview_is_what_the_platform_documents() {
        assert_eq!(Preview::none().to_value(), json!({}));
        let links = PreviewLinks { copy_url: Some("https://a".into()), ..PreviewLinks::default() };
        let preview = Preview::title("Page").i18n_title(Locale::ZhCn, "页").i18n_title(Locale::MsMy, "Halaman");
        assert_eq!(
            preview.hindi_title("पृष्ठ").image_key("img_1").links(&links).to_value(),
            json!({"inline": {"title": "Page", "i18n_title": {"zh_cn": "页", "hi_in": "पृष्ठ"}, "image_key": "img_1",
                "url": {"copy_url": "https://a"}}})
        );
    }
}
