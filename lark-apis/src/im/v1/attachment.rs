//! Messages that are one thing: an image, a file, a sticker, a name card, a divider.

use std::collections::BTreeMap;
use std::time::Duration;

use lark_runtime::serde_json::json;
use lark_runtime::{Client, Error, File, Result};

use super::content::{MessageContent, push_members};
use super::file::{FileType, UploadFile};
use super::image::{ImageType, UploadImage};
use super::message::MessageType;

/// An uploaded image.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Image {
    image_key: String,
}

/// An uploaded file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileMessage {
    file_key: String,
}

/// An uploaded recording, of the type [`FileType::Opus`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Audio {
    file_key: String,
}

/// An uploaded video, of the type [`FileType::Mp4`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Media {
    file_key: String,
    image_key: Option<String>,
}

/// A sticker that the bot has received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sticker {
    file_key: String,
}

/// The name card of a group that the bot is in; it can be used for 7 days.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShareChat {
    chat_id: String,
}

/// The name card of a user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShareUser {
    user_id: String,
}

macro_rules! one_key {
    ($($content:ident $key:ident $doc:literal)*) => {$(
        impl $content {
            #[doc = $doc]
            #[must_use]
            pub fn new($key: impl Into<String>) -> Self {
                Self { $key: $key.into() }
            }
        }

        impl MessageContent for $content {
            const MESSAGE_TYPE: MessageType = one_key!(@type $content);

            fn to_json(&self) -> Result<String> {
                object(&[(stringify!($key), &self.$key)])
            }
        }
    )*};
    (@type FileMessage) => { MessageType::File };
    (@type $content:ident) => { MessageType::$content };
}

one_key! {
    Image image_key "The image with this key, `img_...`."
    FileMessage file_key "The file with this key."
    Audio file_key "The recording with this key."
    Sticker file_key "The sticker with this key, from a received message."
    ShareChat chat_id "The name card of the group with this id, `oc_...`."
    ShareUser user_id "The name card of the user with this `open_id`; other ids are not taken."
}

/// An object of keys, none of which may be empty.
fn object(members: &[(&'static str, &str)]) -> Result<String> {
    if let Some((name, _)) = members.iter().find(|(_, value)| value.is_empty()) {
        return Err(Error::invalid(format!("`{name}` of the message is empty")));
    }
    let mut json = String::from("{");
    push_members(&mut json, members);
    json.push('}');
    Ok(json)
}

impl Image {
    /// Uploads an image of at most 10 MB, to be sent once or often.
    ///
    /// ```no_run
    /// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
    /// use lark_apis::im::v1::{ChatId, CreateMessage, Image};
    /// use lark_runtime::File;
    ///
    /// let chart = Image::upload(client, File::from_path("chart.png").await?).await?;
    /// CreateMessage::to(ChatId("oc_1"), chart)?.send(client, ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// An image that is empty or larger than that; those of a call.
    pub async fn upload(client: &Client, image: File) -> Result<Self> {
        fits(&image, 10, "upload it with `FileMessage::upload`")?;
        let upload = UploadImage { image_type: ImageType::Message, image };
        upload.send(client, ()).await?.require(|data| data.image_key).map(Self::new)
    }

    /// The key, for an image in a post or a card.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.image_key
    }
}

impl FileMessage {
    /// Uploads a file of at most 30 MB, to be sent once or often. Its kind follows from the end of its name.
    ///
    /// # Errors
    /// A file that is empty or larger than that; those of a call.
    pub async fn upload(client: &Client, file: File) -> Result<Self> {
        let name = file.name();
        let end = name.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
        let file_type = match end.as_str() {
            "pdf" => FileType::Pdf,
            "doc" | "docx" => FileType::Doc,
            "xls" | "xlsx" => FileType::Xls,
            "ppt" | "pptx" => FileType::Ppt,
            _ => FileType::Stream,
        };
        upload(client, file, file_type, None).await.map(Self::new)
    }
}

impl Audio {
    /// Uploads a recording of at most 30 MB, to be sent once or often. It must be OPUS; other audio has to be converted first, such
    /// as by `ffmpeg -i in.mp3 -acodec libopus -ac 1 -ar 16000 out.opus`. Without a duration the message shows none.
    ///
    /// ```no_run
    /// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
    /// use std::time::Duration;
    ///
    /// use lark_apis::im::v1::{Audio, ChatId, CreateMessage};
    /// use lark_runtime::File;
    ///
    /// let words = Audio::upload(client, File::from_path("words.opus").await?, Duration::from_secs(3)).await?;
    /// CreateMessage::to(ChatId("oc_1"), words)?.send(client, ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A file that is empty or larger than that; those of a call.
    pub async fn upload(client: &Client, file: File, duration: impl Into<Option<Duration>>) -> Result<Self> {
        upload(client, file, FileType::Opus, duration.into()).await.map(Self::new)
    }
}

/// Uploads a file and returns its key.
async fn upload(client: &Client, file: File, file_type: FileType, duration: Option<Duration>) -> Result<String> {
    fits(&file, 30, "upload it to the drive and link it")?;
    let duration = duration.map(|duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX));
    let upload = UploadFile { file_type, file_name: file.name().to_owned(), duration, file };
    upload.send(client, ()).await?.require(|data| data.file_key)
}

/// Fails for a file that the platform is sure to refuse.
fn fits(file: &File, megabytes: u64, advice: &str) -> Result<()> {
    let length = file.len();
    if file.is_empty() {
        return Err(Error::invalid(format!("the file {:?} is empty; the platform refuses empty files", file.name())));
    }
    if length > megabytes << 20 {
        let name = file.name();
        return Err(Error::invalid(format!(
            "the file {name:?} has {length} bytes; messages take {megabytes} MB of its kind: {advice}"
        )));
    }
    Ok(())
}

impl Media {
    /// The video with this key.
    #[must_use]
    pub fn new(file_key: impl Into<String>) -> Self {
        Self { file_key: file_key.into(), image_key: None }
    }

    /// Uploads a video of at most 30 MB, to be sent once or often. It must be MP4. Without a duration the message shows none;
    /// [`cover`](Self::cover) takes the key of an [`Image`] that was uploaded too.
    ///
    /// # Errors
    /// A file that is empty or larger than that; those of a call.
    pub async fn upload(client: &Client, file: File, duration: impl Into<Option<Duration>>) -> Result<Self> {
        upload(client, file, FileType::Mp4, duration.into()).await.map(Self::new)
    }

    /// An uploaded image as its cover.
    #[must_use]
    pub fn cover(mut self, image_key: impl Into<String>) -> Self {
        self.image_key = Some(image_key.into());
        self
    }
}

impl MessageContent for Media {
    const MESSAGE_TYPE: MessageType = MessageType::Media;

    fn to_json(&self) -> Result<String> {
        let file = ("file_key", self.file_key.as_str());
        match &self.image_key {
            Some(image) => object(&[file, ("image_key", image)]),
            None => object(&[file]),
        }
    }
}

/// A divider with a text, in a chat with one user; no reply. Clients of version 7.20 and newer show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct System {
    text: String,
    i18n_text: BTreeMap<String, String>,
    need_rollup: Option<bool>,
}

impl System {
    /// A divider with this text: 20 characters, of which those of Chinese, Japanese and Korean count twice.
    #[must_use]
    pub fn divider(text: impl Into<String>) -> Self {
        Self { text: text.into(), i18n_text: BTreeMap::new(), need_rollup: None }
    }

    /// The text for readers of another language, such as `en_us`.
    #[must_use]
    pub fn localized(mut self, locale: impl Into<String>, text: impl Into<String>) -> Self {
        self.i18n_text.insert(locale.into(), text.into());
        self
    }

    /// Whether several dividers in a row are shown as one.
    #[must_use]
    pub fn need_rollup(mut self, need_rollup: bool) -> Self {
        self.need_rollup = Some(need_rollup);
        self
    }
}

impl MessageContent for System {
    const MESSAGE_TYPE: MessageType = MessageType::System;

    fn to_json(&self) -> Result<String> {
        for text in self.i18n_text.values().chain([&self.text]) {
            // Everything from the Hangul Jamo on is taken for wide: too strict by the few scripts between.
            let width: usize = text.chars().map(|char| if char < '\u{1100}' { 1 } else { 2 }).sum();
            if !(1..=20).contains(&width) {
                return Err(Error::invalid(format!(
                    "the text {text:?} of the divider is {width} characters wide; it must be of 1 to 20, or of up to 10 CJK characters"
                )));
            }
        }
        let mut text = json!({"text": self.text});
        if let (false, Some(text)) = (self.i18n_text.is_empty(), text.as_object_mut()) {
            text.insert("i18n_text".into(), self.i18n_text.iter().map(|(k, v)| (k.clone(), json!(v))).collect());
        }
        let mut content = json!({"type": "divider", "params": {"divider_text": text}});
        if let (Some(rollup), Some(content)) = (self.need_rollup, content.as_object_mut()) {
            content.insert("options".into(), json!({"need_rollup": rollup}));
        }
        Ok(content.to_string())
    }
}
