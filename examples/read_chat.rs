//! Prints the last messages of a chat as text, with who wrote them: mentions by their names, posts as lines, and of images and
//! files what there is to download.
//!
//! It runs like `quickstart`, with a chat that two people have written to. For the platform, add the bot to a group and set
//! `LARK_CHAT_ID`.

mod platform;

use std::collections::HashMap;

use futures_util::TryStreamExt as _;
use lark_apis::contact::v3::GetUser;
use lark_apis::im::v1::{
    ChatId, CreateMessage, ForwardLimits, ForwardedMessage, Image, Line, ListMessage, Message, MessageSortType, Post,
    ReceivedContent, Sender, SenderType,
};
use lark_runtime::{Client, File, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;
    let chat = std::env::var("LARK_CHAT_ID").unwrap_or_else(|_| "oc_1".into());
    if let Some(sandbox) = &platform.sandbox {
        // Nobody waits for the event.
        drop(sandbox.user("Ann").says(&chat, "@bot what is new?").await);
        write(client, &chat).await?;
    }

    let request = ListMessage::builder()
        .container_id_type("chat")
        .container_id(&chat)
        .sort_type(MessageSortType::ByCreateTimeAsc)
        .page_size(50)
        .build();
    let mut messages = std::pin::pin!(request.items(client, ()));
    let mut names = HashMap::new();
    while let Some(message) = messages.try_next().await? {
        let name = name(client, &mut names, message.sender.as_ref()).await;
        println!("{name}: {}", text(client, &message).await);
    }
    Ok(())
}

/// What a message says, also if it cannot be read.
async fn text(client: &Client, message: &Message) -> String {
    let id = message.message_id.as_deref().unwrap_or_default();
    match message.content() {
        Ok(ReceivedContent::MergeForward) => {
            let forwarded = ForwardedMessage::fetch(client, id, ForwardLimits::default()).await;
            forwarded.map_or_else(|error| format!("[{error}]"), |forwarded| format!("\n{}", forwarded.text()))
        }
        Ok(content) => {
            let files = content.resources(id);
            let files = files.iter().map(|file| format!("[{} {}]", file.r#type.as_str(), file.file_key));
            let parts = std::iter::once(content.text()).filter(|text| !text.is_empty()).chain(files);
            parts.collect::<Vec<_>>().join(" ")
        }
        Err(error) => format!("[{error}]"),
    }
}

/// Who sent a message. Names of users take a call each, once.
async fn name(client: &Client, names: &mut HashMap<String, String>, sender: Option<&Sender>) -> String {
    let Some((sender, id)) = sender.and_then(|sender| Some((sender, sender.id.clone()?))) else { return "?".into() };
    if sender.sender_type == Some(SenderType::App) {
        return "bot".into();
    }
    if let Some(name) = names.get(&id) {
        return name.clone();
    }
    let user = GetUser::builder().user_id(&id).build().send(client, ()).await;
    let name = user.ok().and_then(|user| user.data.user?.name).unwrap_or_else(|| id.clone());
    names.insert(id, name.clone());
    name
}

/// Something to read.
async fn write(client: &Client, chat: &str) -> Result<()> {
    let line = Line::new().text("Version 7 is out, see ").link("the changes", "https://ci.example/7");
    CreateMessage::to(ChatId(chat), Post::new("Deploy").line(line))?.send(client, ()).await?;
    let image = Image::upload(client, File::from_bytes("chart.png", "a chart")).await?;
    CreateMessage::to(ChatId(chat), image)?.send(client, ()).await?;
    Ok(())
}
