//! Sends messages: a text to a person, a post with a mention and a link to a group, an image, and an edit.
//!
//! It runs like `quickstart`. For the platform, turn on the bot in the developer console, add it to a group, and set
//! `LARK_CHAT_ID` and `LARK_OPEN_ID`.

mod platform;

use lark_apis::im::v1::{ChatId, CreateMessage, Image, Line, OpenId, Post, ReplyMessage, Text, UpdateMessage};
use lark_runtime::File;

#[tokio::main]
async fn main() -> lark_runtime::Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;
    let chat = std::env::var("LARK_CHAT_ID").unwrap_or_else(|_| "oc_1".into());
    let user = std::env::var("LARK_OPEN_ID").unwrap_or_else(|_| "ou_1".into());

    // Shown as it is: what others wrote can neither mention nor link.
    let text = Text::new("Build 7 failed: ").bold("<timeout>");
    let sent = CreateMessage::to(OpenId(&user), text)?.send(client, ()).await?;
    let message_id = sent.require(|data| data.message_id)?;
    UpdateMessage::new(message_id, Text::new("Build 7 is good again"))?.send(client, ()).await?;

    let line = Line::new().text("Thanks to ").at(&user).text(", see ").link("the build", "https://ci.example/7");
    let sent = CreateMessage::to(ChatId(&chat), Post::new("Deploy").line(line))?.send(client, ()).await?;
    let message_id = sent.require(|data| data.message_id)?;

    let image = Image::upload(client, File::from_bytes("dot.gif", DOT)).await?;
    let reply = ReplyMessage::to(&message_id, image)?.send(client, ()).await?;
    println!("sent {message_id}, and {} below it", reply.require(|data| data.message_id)?);
    Ok(())
}

/// An image of one point.
const DOT: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
