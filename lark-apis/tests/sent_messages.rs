//! Messages as a mock received them.
#![cfg(all(feature = "im", feature = "testing"))]
#![allow(clippy::unwrap_used, reason = "tests")]

use lark_apis::im::v1::{
    CardId, CardMessage, ChatId, CreateMessage, Email, FileMessage, Image, Line, MessageCall as _, MessageType,
    PatchMessage, Post, PostNode, ReceiveIdType, ReceivedContent as C, ReplyMessage, ShareChat, System, Text, TextNode,
    UpdateMessage, UploadFile, UploadImage,
};
use lark_runtime::serde_json::{Value, json};
use lark_runtime::testing::Mock;
use lark_runtime::{Client, File, RawRequest, Result};

/// A bot: says whose turn it is, and shows the plan.
async fn remind(client: &Client, chat: &str, who: &str) -> Result<()> {
    let asked =
        CreateMessage::to(ChatId(chat), Text::new("Lunch is on ").at(who).text(" <at>!"))?.send(client, ()).await?;
    let asked = asked.require(|data| data.message_id)?;
    let plan = Image::upload(client, File::from_bytes("plan.png", "bytes of \r\n a picture")).await?;
    let mut reply = ReplyMessage::to(asked, plan)?;
    reply.reply_in_thread = Some(true);
    reply.send(client, ()).await?;
    Ok(())
}

fn mock() -> Mock {
    let mock = Mock::new();
    mock.on::<CreateMessage>().reply(json!({"message_id": "om_1"}));
    mock.on::<ReplyMessage>().reply(json!({"message_id": "om_2"}));
    mock.on::<UpdateMessage>().reply(json!({}));
    mock.on::<PatchMessage>().reply(json!({}));
    mock.on::<UploadImage>().reply(json!({"image_key": "img_1"}));
    mock.on::<UploadFile>().reply(json!({"file_key": "file_1"}));
    mock
}

#[tokio::test]
async fn a_test_of_a_bot_says_what_it_sent_to_whom() {
    let mock = mock();
    remind(&mock.client(), "oc_team", "ou_ann").await.unwrap();

    let asked = mock.calls::<CreateMessage>()[0].message().unwrap();
    assert_eq!((asked.to(), asked.text().as_str()), ("oc_team", "Lunch is on @ou_ann <at>!"));
    assert_eq!(asked.receive_id_type, Some(ReceiveIdType::ChatId));
    assert!(asked.content.mentions("ou_ann") && !asked.content.mentions("ou_bo"));
    let reply = mock.calls::<ReplyMessage>()[0].message().unwrap();
    assert_eq!((reply.to(), reply.receive_id.as_deref(), reply.in_thread), ("om_1", None, true));
    assert!(matches!(reply.content, C::Image { ref image_key, .. } if image_key == "img_1"), "{:?}", reply.content);

    let upload = &mock.calls::<UploadImage>()[0];
    let image = upload.part("image").unwrap();
    assert_eq!((image.file_name.as_deref(), image.text()), (Some("plan.png"), Some("bytes of \r\n a picture")));
    assert_eq!(upload.part("image_type").unwrap().text(), Some("message"));
    assert_eq!(upload.part("file"), None);
    assert_eq!(mock.calls::<ReplyMessage>()[0].part("content"), None);
}

#[tokio::test]
async fn every_call_of_a_message_is_read() {
    let mock = mock();
    let client = mock.client();
    UpdateMessage::new("om_7", Text::new("second")).unwrap().send(&client, ()).await.unwrap();
    let edit = mock.calls::<UpdateMessage>()[0].message().unwrap();
    assert_eq!((edit.to(), edit.text().as_str(), &edit.message_type), ("om_7", "second", &MessageType::Text));

    let card =
        CardMessage::from(json!({"header": {"title": {"tag": "plain_text", "content": "Deploy"}}, "elements": []}));
    PatchMessage::new("om_8", card).unwrap().send(&client, ()).await.unwrap();
    let patch = mock.calls::<PatchMessage>()[0].message().unwrap();
    assert_eq!((patch.to(), patch.text().as_str(), &patch.message_type), ("om_8", "Deploy", &MessageType::Interactive));

    let file = FileMessage::upload(&client, File::from_bytes("a \"b\".pdf", "%PDF")).await.unwrap();
    let part = mock.calls::<UploadFile>()[0].part("file").unwrap();
    assert_eq!((part.file_name.as_deref(), &part.bytes[..]), (Some("a \"b\".pdf"), &b"%PDF"[..]));
    CreateMessage::to(Email("ann@example.com"), file).unwrap().send(&client, ()).await.unwrap();
    let sent = mock.calls::<CreateMessage>()[0].message().unwrap();
    assert_eq!((sent.to(), &sent.receive_id_type), ("ann@example.com", &Some(ReceiveIdType::Email)));
    assert!(matches!(sent.content, C::File { ref file_key, .. } if file_key == "file_1"), "{:?}", sent.content);

    // Also without a rule of its own, as where any call is answered.
    let any = Mock::new();
    any.on_any().reply(json!({"message_id": "om_3"}));
    ReplyMessage::to("om_9", Text::new("hi")).unwrap().send(&any.client(), ()).await.unwrap();
    assert_eq!(any.all_calls()[0].message().unwrap().to(), "om_9");
}

#[tokio::test]
async fn contents_have_their_types() {
    let mock = mock();
    let client = mock.client();
    let post = Post::new("Deploy").line(Line::new().text("by ").at("ou_ann").at_all()).md("**x**");
    let text = Text::markup("<b>all</b> of <at user_id=\"all\"></at><at user_id=\"on_1\">Bo</at>, [a](https://b)");
    for message in [
        CreateMessage::to(ChatId("oc_1"), post),
        CreateMessage::to(ChatId("oc_1"), text),
        CreateMessage::to(ChatId("oc_1"), System::divider("New")),
        CreateMessage::to(ChatId("oc_1"), ShareChat::new("oc_2")),
        CreateMessage::to(ChatId("oc_1"), CardId::new("735")),
        CreateMessage::to(ChatId("oc_1"), Text::new("a <at user_id=\"ou_x\">x</at> [b](c) <b>")),
    ] {
        message.unwrap().send(&client, ()).await.unwrap();
    }
    let sent: Vec<_> = mock.calls::<CreateMessage>().iter().map(|call| call.message().unwrap().content).collect();
    let texts: Vec<_> = sent.iter().map(C::text).collect();
    let stranger = "a <at user_id=\"ou_x\">x</at> [b](c) <b>";
    assert_eq!(texts, ["Deploy\nby @ou_ann@all\n**x**", "all of @all@Bo, [a](https://b)", "New", "", "", stranger]);
    let C::Post(post) = &sent[0] else { unreachable!("{:?}", sent[0]) };
    assert!(matches!(&post.paragraphs[0][1], PostNode::At(who) if who.is("ou_ann")), "{post:?}");
    assert!(sent[0].mentions("ou_ann") && !sent[0].mentions("ou_bo"));
    let C::Text { nodes, .. } = &sent[1] else { unreachable!("{:?}", sent[1]) };
    assert!(matches!(&nodes[1..3], [TextNode::AtAll, TextNode::At(bo)] if bo.is("on_1")), "{nodes:?}");
    assert!(matches!(&sent[3], C::ShareChat { chat_id, .. } if chat_id == "oc_2"), "{:?}", sent[3]);
    assert!(matches!(&sent[4], C::Interactive { card, .. } if card["data"]["card_id"] == "735"), "{:?}", sent[4]);
    assert!(matches!(&sent[5], C::Text { nodes, .. } if nodes.len() == 1), "{:?}", sent[5]);
}

#[tokio::test]
async fn what_custom_bots_and_batches_send_is_read() {
    let mock = Mock::new();
    mock.on_any().reply(json!({}));
    let client = mock.client();
    let post = async |body: Value| {
        RawRequest::post("/open-apis/bot/v2/hook/x").json(&body).send(&client, ()).await.unwrap();
        mock.all_calls().pop().unwrap().message()
    };
    let line = json!([{"tag": "text", "text": "x"}]);
    for (body, text) in [
        (json!({"msg_type": "text", "content": {"text": "hi <at user_id=\"u1\">Ann</at>"}}), "hi @Ann"),
        (json!({"msg_type": "post", "content": {"post": {"zh_cn": {"title": "T", "content": [line]}}}}), "T\nx"),
        (json!({"msg_type": "interactive", "card": {"header": {"title": {"content": "C"}}}}), "C"),
        (json!({"msg_type": "share_chat", "content": {"share_chat_id": "oc_1"}}), ""),
    ] {
        let sent = post(body.clone()).await.unwrap();
        assert_eq!((sent.to(), sent.text().as_str()), ("", text), "{body}");
    }
    for (body, word) in [
        (json!({}), "no content"),
        (json!({"msg_type": "text", "content": "not JSON"}), "not JSON"),
        (json!({"msg_type": "text", "content": "[]"}), "not an object"),
        (json!({"msg_type": "text", "content": "{}"}), "has no `text`"),
        (json!({"msg_type": "image", "content": "{}"}), "has no `image_key`"),
    ] {
        let error = post(body.clone()).await.unwrap_err().to_string();
        assert!(error.contains(word), "{body}: {error}");
    }
}
