//! Pushing the app ticket of a marketplace app to the app's webhook.

use std::time::Duration;

use bytes::Bytes;
use http::{
    Request, Uri,
    header::{CONTENT_TYPE, HOST},
};
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

use crate::{
    reply::JSON,
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
        let Some(webhook) = world.webhook.clone() else { return };
        world.ticket_asked = false;
        (webhook, event(&mut world))
    };
    tokio::spawn(async move {
        // A webhook that cannot be reached misses its ticket, as with the platform.
        let _ = tokio::time::timeout(PATIENCE, post(&webhook, &event)).await;
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

async fn post(webhook: &str, event: &Value) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let uri: Uri = webhook.parse()?;
    let authority = uri.authority().ok_or("the webhook has no host")?.as_str();
    let address = if uri.port().is_some() { authority.to_owned() } else { format!("{authority}:80") };
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = Request::post(path).header(HOST, authority).header(CONTENT_TYPE, JSON);
    let request = request.body(Full::new(Bytes::from(event.to_string())))?;
    tokio::select! {
        answer = sender.send_request(request) => answer.map(drop)?,
        closed = connection => closed?,
    }
    Ok(())
}
