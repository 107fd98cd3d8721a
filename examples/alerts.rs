//! Posts alerts into a group through a custom bot, which needs no app: only its URL, and its secret if it checks signatures.
//!
//! ```sh
//! LARK_HOOK=https://open.feishu.cn/open-apis/bot/v2/hook/... LARK_HOOK_SECRET=... cargo run --example alerts
//! ```
//!
//! Without a URL it runs against a mock in this process, which prints what arrives.

use lark_apis::im::v1::{CustomBot, Line, Post, Text};
use lark_runtime::http::Method;
use lark_runtime::testing::Mock;
use lark_runtime::{Client, Error, Pace, Result};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<()> {
    let mock = Mock::new();
    let (client, bot) = match std::env::var("LARK_HOOK") {
        Ok(hook) => {
            // A custom bot has no app; the pace keeps the limits of 5 messages a second and 100 a minute.
            let client =
                Client::builder("custom-bot", "none").base_url(host(&hook)?).pace(Pace::documented()).build()?;
            (client, CustomBot::new(hook))
        }
        Err(_) => {
            let answer = json!({"StatusCode": 0, "StatusMessage": "success", "code": 0, "data": {}, "msg": "success"});
            mock.on_path(Method::POST, "/open-apis/bot/v2/hook/:hook").reply_json(200, answer.to_string());
            let client = mock.client();
            let hook = format!("{}/open-apis/bot/v2/hook/0a1b2c3d", client.base_url());
            (client, CustomBot::new(hook).secret("the secret of the bot"))
        }
    };
    let bot = match std::env::var("LARK_HOOK_SECRET") {
        Ok(secret) => bot.secret(secret),
        Err(_) => bot,
    };

    // What programs and people wrote is shown as it is: it mentions nobody.
    let said = "<at user_id=\"all\"></at> disk full";
    let results = [
        bot.send(&client, Text::new("db-1: ").text(said)).await,
        bot.send(
            &client,
            Post::new("Alert").line(Line::new().text("See ").link("the graph", "https://graphs.example/db-1")),
        )
        .await,
    ];
    for result in results {
        match result {
            Err(error) if error.code() == Some(19_024) => println!("the bot wants a keyword in every message: {error}"),
            Err(error) if error.is_rate_limited() => println!("too many alerts, or the full hour: {error}"),
            other => other?,
        }
    }
    for call in mock.all_calls() {
        println!("{}, signed: {}", call.json()["content"], call.json()["sign"].is_string());
    }
    Ok(())
}

/// `https://open.feishu.cn`, of the URL of a bot.
fn host(hook: &str) -> Result<&str> {
    let end = hook.find("/open-apis/").ok_or_else(|| Error::invalid("LARK_HOOK is no URL of a custom bot"))?;
    Ok(&hook[..end])
}
