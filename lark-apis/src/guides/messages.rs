//! Sending, answering, changing and reading messages.
//!
//! The app needs a bot, and a version with it that is published. In a group the bot must be a member, and a person must be within
//! the app's availability.
//!
//! # Sending
//! A receiver knows its kind of id, a content its `msg_type`:
//!
//! ```no_run
//! use lark_apis::im::v1::{ChatId, CreateMessage, Email, Image, Line, Post, ReplyMessage, Text};
//! use lark_runtime::{Client, File};
//!
//! # async fn f(client: &Client) -> lark_runtime::Result<()> {
//! let sent = CreateMessage::to(Email("ann@example.com"), Text::new("Build 7 failed"))?.send(client, ()).await?;
//! let message_id = sent.require(|data| data.message_id)?;
//!
//! ReplyMessage::to(&message_id, Post::new("Why").line(Line::new().text("The disk is full.")))?.send(client, ()).await?;
//!
//! let graph = Image::upload(client, File::from_path("graph.png").await?).await?;
//! CreateMessage::to(ChatId("oc_1"), graph)?.send(client, ()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! | task | type |
//! |---|---|
//! | to many people | `lark_runtime::Bulk` over [`CreateMessage`](crate::im::v1::CreateMessage), which goes on where it broke off |
//! | through the webhook of a group, without an app | [`CustomBot`](crate::im::v1::CustomBot) |
//! | long Markdown | [`Markdown`](crate::im::v1::Markdown), cut where readers do not mind |
//! | change a text or a post | [`UpdateMessage`](crate::im::v1::UpdateMessage) |
//! | change a card | [`PatchMessage`](crate::im::v1::PatchMessage) |
//! | recall | [`DeleteMessage`](crate::im::v1::DeleteMessage) |
//! | an urgent notice of it | [`BuzzMessageInApp`](crate::im::v1::BuzzMessageInApp) |
//!
//! A call that is repeated carries the same `uuid`, so nobody gets a message twice.
//!
//! # Reading
//! [`ListMessage`](crate::im::v1::ListMessage) reads a chat; new messages come as the event `im.message.receive_v1`. `content()` of
//! both is one enum of the documented forms, `text()` what it says, `resources()` what there is to download.
