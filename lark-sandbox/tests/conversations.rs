//! The pages on which people read conversations: as HTML, and in a real browser, which is skipped where Debian's chromium
//! is not there.

#![expect(clippy::print_stdout, reason = "a test that is skipped says so")]

use std::{process::Command, time::Duration};

use lark_apis::im::v1::{
    CardMessage, ChatId, CreateMessage, DeleteMessage, FileMessage, Image, Line, OpenId, Post, ReplyMessage, System,
    Text, UpdateMessage,
};
use lark_runtime::{Client, File};
use lark_sandbox::{Sandbox, USERS};
use serde_json::json;

/// A red square.
const PNG: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x02\x00\x00\x00\x90\x91h6\x00\x00\x00\x16IDATx\xdac\xb8\xa0\xa0@\x12b\x18\xd50\xaaa\xf8j\x00\x00K\x7f\x10\x10z\x0c\xa92\x00\x00\x00\x00IEND\xaeB`\x82";

const SCRIPT: &str = "<script>document.title='bad'</script><img src=x onerror=\"document.title='bad'\">";

/// Sends something; gives the id of the message.
async fn sent(client: &Client, message: lark_runtime::Result<CreateMessage>) -> String {
    let answer = message.expect("a message").send(client, ()).await.expect("sent");
    answer.data.message_id.expect("an id")
}

async fn replied(client: &Client, to: &str, text: &str, in_thread: bool) -> String {
    let mut reply = ReplyMessage::to(to, Text::new(text)).expect("a reply");
    reply.reply_in_thread = Some(in_thread);
    reply.send(client, ()).await.expect("sent").data.message_id.expect("an id")
}

/// A sandbox in which people and a bot have talked about a bit of everything. Nobody receives the events.
async fn talked() -> Sandbox {
    let noon = std::time::UNIX_EPOCH + Duration::from_secs(1_767_268_800);
    let sandbox = Sandbox::builder().clock(move || noon).start().await.expect("a free port");
    let client = sandbox.client().expect("a client");
    let ann = sandbox.user("ann");
    let _ = ann.says("team", "@bot is the *deploy* of 1 < 2 done?").await;
    let asked = sandbox.rows("messages")[0]["message_id"].as_str().expect("an id").to_owned();
    sandbox.advance(Duration::from_secs(65));

    let image = Image::upload(&client, File::from_bytes("chart.png", PNG.to_vec())).await.expect("uploaded");
    let line = Line::new().text("Done by ").at(USERS[1].open_id).bold(", at last").text(": ");
    let post = Post::new("Deploy of <7>").line(line.link("the build", "https://ci.example/7")).image(image.key());
    let post = post.md("~~broken~~ **fixed**\n```rust\nlet a = \"<b>\";\n```\n---\nbye");
    let reply = ReplyMessage::to(&asked, post).expect("a reply").send(&client, ()).await.expect("sent");
    let reply = reply.data.message_id.expect("an id");
    let _ = ann.reacts(&reply, "THUMBSUP").await;
    let _ = sandbox.user("Bo").reacts(&reply, "THUMBSUP").await;
    let _ = ann.reacts(&reply, "<i>WEIRD").await;

    let thread = replied(&client, &asked, "a thread begins", true).await;
    replied(&client, &thread, "and goes on", true).await;
    let _ = ann.says("team", SCRIPT).await;
    let _ = ann
        .sends(
            "team",
            "post",
            json!({ "title": SCRIPT, "content": [[
        { "tag": "a", "text": "click", "href": "javascript:document.title='bad'" },
        { "tag": "text", "text": SCRIPT }, { "tag": SCRIPT },
    ]] }),
        )
        .await;
    let _ = ann.sends("team", "location", json!({ "name": SCRIPT })).await;
    let file =
        FileMessage::upload(&client, File::from_bytes("report <7>.pdf", vec![b'x'; 3000])).await.expect("uploaded");
    let team = asked_in(&sandbox);
    sent(&client, CreateMessage::to(ChatId(&*team), file)).await;
    sent(&client, CreateMessage::to(ChatId(&*team), image)).await;
    let card =
        CardMessage::from(json!({ "header": { "title": { "tag": "plain_text", "content": SCRIPT } }, "elements": [] }));
    sent(&client, CreateMessage::to(ChatId(&*team), card)).await;
    let links = "a [page](https://example.com/?a=1&b=2) and [none](javascript:x)\nnext line";
    let _ = ann.says("team", links).await;

    let edited = sent(&client, CreateMessage::to(OpenId(USERS[0].open_id), Text::new("first words"))).await;
    sandbox.advance(Duration::from_secs(24 * 3600));
    // Tokens of the day before are no longer good.
    let client = sandbox.client().expect("a client");
    UpdateMessage::new(&edited, Text::new("second words")).expect("an edit").send(&client, ()).await.expect("edited");
    sent(&client, CreateMessage::to(OpenId(USERS[0].open_id), System::divider("New session"))).await;
    let recalled = sent(&client, CreateMessage::to(OpenId(USERS[0].open_id), Text::new("a slip"))).await;
    DeleteMessage::builder().message_id(recalled).build().send(&client, ()).await.expect("recalled");
    sandbox
}

/// The chat of the first message.
fn asked_in(sandbox: &Sandbox) -> String {
    let rows = sandbox.rows("chats");
    let team = rows.iter().find(|chat| chat["name"] == "team").expect("a chat");
    team["chat_id"].as_str().expect("an id").to_owned()
}

/// The chat of the app with the first of the users.
fn alone(sandbox: &Sandbox) -> String {
    let rows = sandbox.rows("chats");
    let chat = rows.iter().find(|chat| chat["chat_mode"] == "p2p").expect("a chat");
    chat["chat_id"].as_str().expect("an id").to_owned()
}

/// A page of the sandbox.
async fn page(sandbox: &Sandbox, path: &str) -> (u16, String) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let address = sandbox.url().strip_prefix("http://").expect("plain HTTP");
    let mut stream = tokio::net::TcpStream::connect(address).await.expect("the sandbox listens");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("the sandbox reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("the sandbox answers");
    (answer[9..12].parse().expect("a status"), answer)
}

/// Checks that these are in a page, one after the other.
fn in_order(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let at = rest.find(part);
        assert!(at.is_some(), "{part:?}\nis not in the rest of the page\n{rest}");
        rest = &rest[at.unwrap_or_default() + part.len()..];
    }
}

#[tokio::test]
async fn conversations_are_listed_with_the_last_one_first() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let (status, empty) = page(&sandbox, "/_sandbox/chats").await;
    assert!(status == 200 && empty.contains("None yet"), "{empty}");
    let sandbox = talked().await;
    for path in ["/", "/_sandbox/chats", "/_sandbox/chats/"] {
        let (status, list) = page(&sandbox, path).await;
        assert_eq!(status, 200);
        in_order(
            &list,
            &[
                ">Conversations",
                ">Ada</a>",
                "alone with the bot",
                "<td>3<td>",
                "recalled",
                "2026-01-02 12:01:05",
                ">team</a>",
                "<td>11<td>",
                "a page and none",
                "2026-01-01 12:01:05",
            ],
        );
    }
    let team = asked_in(&sandbox);
    assert!(page(&sandbox, "/").await.1.contains(&format!("href=\"/_sandbox/chats/{}\"", team.replace('_', "%5F"))));
    assert_eq!(page(&sandbox, "/_sandbox/chats/oc_none").await.0, 404);
}

#[tokio::test]
async fn a_conversation_reads_as_people_see_it() {
    let sandbox = talked().await;
    let (status, team) = page(&sandbox, &format!("/_sandbox/chats/{}", asked_in(&sandbox))).await;
    assert_eq!(status, 200);
    in_order(
        &team,
        &[
            "<h1>team</h1>",
            "ann",
            "2026-01-01",
            "<b>ann</b>",
            "12:00:00",
            "<span class=at>@bot</span> is the *deploy* of 1 &lt; 2 done?",
            // The thread stands below what it is about.
            "<section class=thread",
            "a thread begins",
            "class=quote",
            "and goes on",
            "</section>",
            "<article",
            "class=\"message app\"",
            "<b>bot</b>",
            "12:01:05",
            "class=quote",
            "ann: @bot is the *deploy* of 1 &lt; 2 done?</a>",
            "<h4>Deploy of &lt;7&gt;</h4>",
            "Done by <span class=at>@Bo</span><b>, at last</b>: ",
            "<a href=\"https://ci.example/7\" rel=\"noreferrer noopener\">the build</a>",
            "<img src=\"/_sandbox/media/img_v3_",
            "<s>broken</s>",
            "<b>fixed</b>",
            "<pre>let a = &quot;&lt;b&gt;&quot;;</pre>",
            "<hr>",
            "bye",
            "&lt;i&gt;WEIRD <span class=quiet>ann",
            "👍 THUMBSUP",
            "click <span class=quiet>(javascript:",
            "[location] &lt;script",
            "report &lt;7&gt;.pdf</a> <span class=quiet>3 KB</span>",
            "<img src=\"/_sandbox/media/img_v3_",
            "&lt;script&gt;document.title='bad'",
            "a <a href=\"https://example.com/?a=1&amp;b=2\" rel=\"noreferrer noopener\">page</a>",
            "none <span class=quiet>(javascript:x)</span>",
            "\nnext line",
        ],
    );
    for never in ["<script", "onerror=\"", "href=\"javascript", "<i>WEIRD"] {
        assert!(!team.contains(never), "{never}");
    }

    let (_, ada) = page(&sandbox, &format!("/_sandbox/chats/{}", alone(&sandbox))).await;
    in_order(
        &ada,
        &[
            "<h1>Ada</h1>",
            "2026-01-01",
            "edited",
            "second words",
            "2026-01-02",
            "class=divider",
            "New session",
            "bot recalled a message",
        ],
    );
    for gone in ["first words", "a slip"] {
        assert!(!ada.contains(gone), "{gone}");
    }
}

#[tokio::test]
async fn secrets_in_messages_and_names_of_chats_are_hidden_and_escaped() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let ann = sandbox.user("<b>ann");
    let secret = sandbox.app_secret().to_owned();
    let token = "t-g1044ghJRUIJJ5ELPBCCYBCRVTCDQIQPUFZMKLEX";
    let _ = ann.says("<u>team\"", &format!("the secret is {secret}, the token {token}")).await;
    let chat = sandbox.rows("chats")[0]["chat_id"].as_str().expect("an id").to_owned();
    let odd = "oc_<script>\"/..";
    let client = sandbox.client().expect("a client");
    sent(&client, CreateMessage::to(ChatId(odd), Text::new("odd"))).await;
    let odd = "oc%5F%3Cscript%3E%22%2F%2E%2E";
    for path in [
        "/".to_owned(),
        "/_sandbox/chats".to_owned(),
        format!("/_sandbox/chats/{chat}"),
        format!("/_sandbox/chats/{odd}"),
    ] {
        let (status, page) = page(&sandbox, &path).await;
        assert_eq!(status, 200, "{path}");
        for never in ["<script", "<u>team", "<b>ann", token, &*secret] {
            assert!(!page.contains(never), "{path}: {never}\n{page}");
        }
        assert!(page.contains(odd) || page.contains("&lt;u&gt;team&quot;") || page.contains("odd"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_shows_a_conversation_and_runs_nothing() {
    let sandbox = talked().await;
    let url = format!("{}/_sandbox/chats/{}", sandbox.url(), asked_in(&sandbox));
    let profile = tempfile::tempdir().expect("a folder");
    let mut chromium = Command::new("chromium");
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom"]);
    chromium.arg(format!("--user-data-dir={}", profile.path().display())).arg(&url);
    let ran = tokio::task::spawn_blocking(move || chromium.output()).await.expect("it ends");
    let Ok(ran) = ran else {
        return println!("SKIPPED: chromium is not installed; `apt-get install chromium`");
    };
    let dom = String::from_utf8(ran.stdout).expect("UTF-8");
    in_order(
        &dom,
        &[
            // A script would have changed it.
            "<title>team</title>",
            "<b>ann</b>",
            "<span class=\"at\">@bot</span>",
            "<section class=\"thread\"",
            "a thread begins",
            "</section>",
            "<h4>Deploy of &lt;7&gt;</h4>",
            "alt=\"Image\"",
            "<pre>let a =",
            "👍 THUMBSUP",
            "&lt;script&gt;document.title",
            "report &lt;7&gt;.pdf",
            "next line",
        ],
    );
    assert!(!dom.contains("<script"), "{dom}");
}
