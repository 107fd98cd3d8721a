//! Pushing the app ticket of a marketplace app to the app's webhook.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    push::post::post,
    world::{Shared, World},
};

/// The token by which the app's webhook recognizes the sandbox.
pub const VERIFICATION_TOKEN: &str = "sandbox-verification-token";

/// How long a webhook may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Pushes the current ticket in the background, if the app asked for it and tickets are not withheld.
pub(crate) fn push_if_asked(shared: &Shared) {
    let (webhook, event) = {
        let mut world = shared.lock();
        if !world.ticket_asked {
            return;
        }
        let Some(webhook) = world.webhook.clone() else {
            // An app that receives events gets its ticket as one of them.
            if world.has_receiver() {
                world.ticket_asked = false;
                let now = world.clock.now();
                let ticket = world.tokens.ticket(now);
                world.raise_now("app_ticket", json!({ "app_ticket": ticket }));
            }
            return;
        };
        world.ticket_asked = false;
        (webhook, event(&mut world))
    };
    tokio::spawn(async move {
        let Ok(webhook) = webhook.parse() else { return };
        // A webhook that cannot be reached misses its ticket, as with the platform.
        let _ = tokio::time::timeout(PATIENCE, post(&webhook, &[], event.to_string())).await;
    });
}

/// The event as the platform pushes it.
pub(crate) fn event(world: &mut World) -> Value {
    let now = world.clock.now();
    json!({
        "ts": format!("{}.{:06}", now.as_secs(), now.subsec_micros()),
        "uuid": world.tokens.secret(),
        "token": VERIFICATION_TOKEN,
        "type": "event_callback",
        "event": { "app_id": world.app_id, "app_ticket": world.tokens.ticket(now), "type": "app_ticket" },
    })
}
