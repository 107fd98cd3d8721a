//! The client that users have: typed calls of lark-runtime, as many at a time as there are connections.

use std::error::Error;

use lark_apis::im::v1::message::CreateMessage;
use lark_runtime::Client;
use lark_sandbox::{APP_ID, APP_SECRET};
use tokio::task::JoinSet;

use crate::{CONNECTIONS, program::Program};

/// Sends this many messages, and says after each answer how many it was.
pub(crate) fn send(program: &Program, requests: u64, done: &mut dyn FnMut(u64)) -> Result<(), Box<dyn Error>> {
    let client = Client::builder(APP_ID, APP_SECRET).base_url(format!("http://{}", program.address)).build()?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let mut calls = JoinSet::new();
        let (mut sent, mut answered) = (0, 0);
        while answered < requests {
            while sent < requests && calls.len() < CONNECTIONS {
                calls.spawn(message(client.clone(), sent));
                sent += 1;
            }
            if let Some(call) = calls.join_next().await {
                call??;
                answered += 1;
                done(answered);
            }
        }
        Ok(())
    })
}

async fn message(client: Client, number: u64) -> Result<(), lark_runtime::Error> {
    let call = CreateMessage::builder()
        .receive_id_type("chat_id")
        .receive_id(format!("oc_{}", number % CONNECTIONS as u64))
        .msg_type("text")
        .content(r#"{"text":"hello"}"#)
        .build();
    call.send(&client, ()).await.map(drop)
}
