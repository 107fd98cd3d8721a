//! `bot.v3`: the app's bot, as mentions name it.

use serde_json::{Map, json};

use super::Handler;
use crate::{envelope::Answer, people};

pub(crate) const HANDLERS: &[(&str, Handler)] = &[("bot.v3.info.get_bot_info", |world, _| {
    let bot = json!({
        "activate_status": 2,
        "app_name": people::BOT,
        "avatar_url": "https://sandbox.example/bot.png",
        "ip_white_list": [],
        "open_id": people::bot(world)["open_id"],
    });
    Ok(Answer::Flat(Map::from_iter([("bot".to_owned(), bot)])))
})];
