//! One connection, from the handshake to its end.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use futures_util::{SinkExt, StreamExt};
use http::{
    HeaderName, Request, Response, StatusCode,
    header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE},
};
use hyper::{body::Incoming, upgrade::OnUpgrade};
use hyper_util::rt::TokioIo;
use sha1::{Digest, Sha1};
use tokio::{
    io::{AsyncRead, AsyncReadExt},
    sync::mpsc,
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, protocol::Role, protocol::WebSocketConfig},
};

use super::{CONNECTIONS_MAX, CONTROL, DATA, Frame, TOO_MANY, Task, pong};
use crate::{
    call::Query,
    reply::{self, Body},
    world::Shared,
};

const STATUS: HeaderName = HeaderName::from_static("handshake-status");
const MESSAGE: HeaderName = HeaderName::from_static("handshake-msg");
const CODE: HeaderName = HeaderName::from_static("handshake-autherrcode");
/// What the standard has the server mix into the key.
const MAGIC: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
/// How long a client that says nothing has before events come.
const SILENCE: Duration = Duration::from_secs(1);
/// Bytes of a message of a program at most.
const MESSAGE_MAX: usize = 16 * 1024 * 1024;

/// Answers the handshake.
pub(crate) fn serve(shared: &Shared, mut request: Request<Incoming>) -> Response<Body> {
    let Some(accept) = accept(&request) else {
        return refused(400, 0, "this is where WebSockets are opened");
    };
    let query = Query::parse(request.uri().query().unwrap_or_default());
    let (number, todo) = {
        let mut world = shared.lock();
        let now = world.clock.now();
        let connections = &mut world.hub.connections;
        let ticket = connections.tickets.remove(query.get("ticket").unwrap_or_default());
        let device_id = match ticket {
            Some((end, device_id)) if end > now && query.get("device_id") == Some(&device_id) => device_id,
            _ => return refused(514, 0, "the ticket is not valid; ask for a new URL"),
        };
        if connections.open.len() >= CONNECTIONS_MAX {
            return refused(514, TOO_MANY, "the number of connections exceeds the limit");
        }
        let opened = connections.open(device_id, now);
        world.hub.received = true;
        opened
    };
    let upgrade = hyper::upgrade::on(&mut request);
    let (shared_too, task) = (shared.clone(), run(shared.clone(), upgrade, number, todo));
    shared.spawn(async move {
        task.await;
        shared_too.lock().hub.connections.close(number);
        shared_too.happened();
    });
    let mut response = reply::plain(StatusCode::SWITCHING_PROTOCOLS, "", "");
    let headers = response.headers_mut();
    headers.clear();
    reply::insert(headers, UPGRADE, "websocket");
    reply::insert(headers, CONNECTION, "Upgrade");
    reply::insert(headers, SEC_WEBSOCKET_ACCEPT, &accept);
    response
}

/// What the server says to the key of a handshake; `None` where it is none.
fn accept(request: &Request<Incoming>) -> Option<String> {
    let text = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_one = text(UPGRADE).eq_ignore_ascii_case("websocket") && text(SEC_WEBSOCKET_VERSION) == "13";
    let key = Some(text(SEC_WEBSOCKET_KEY)).filter(|key| is_one && !key.is_empty())?;
    Some(BASE64_STANDARD.encode(Sha1::new().chain_update(key).chain_update(MAGIC).finalize()))
}

fn refused(status: u16, code: i64, why: &str) -> Response<Body> {
    let mut response = reply::plain(StatusCode::BAD_REQUEST, "text/plain", why.to_owned());
    let headers = response.headers_mut();
    reply::insert(headers, STATUS, &status.to_string());
    reply::insert(headers, MESSAGE, why);
    reply::insert(headers, CODE, &code.to_string());
    response
}

/// Serves the connection until one of the two closes it.
async fn run(shared: Shared, upgrade: OnUpgrade, number: u64, mut todo: mpsc::UnboundedReceiver<Task>) {
    let Ok(upgraded) = upgrade.await else { return };
    let config = WebSocketConfig::default().max_message_size(Some(MESSAGE_MAX)).max_frame_size(Some(MESSAGE_MAX));
    let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
    let mut silent = std::pin::pin!(tokio::time::sleep(SILENCE));
    let mut is_ready = false;
    loop {
        let message = tokio::select! {
            message = socket.next() => message,
            () = silent.as_mut(), if !is_ready => {
                is_ready = true;
                ready(&shared, number);
                continue;
            }
            task = todo.recv() => {
                let sent = match task {
                    Some(Task::Send(frame)) => socket.send(Message::Binary(frame.into())).await,
                    Some(Task::SendText(text)) => socket.send(Message::Text(text.into())).await,
                    Some(Task::Stall) => return stall(socket.get_mut(), todo).await,
                    Some(Task::Close) | None => {
                        let _ = socket.close(None).await;
                        return;
                    }
                };
                if sent.is_err() {
                    return;
                }
                continue;
            }
        };
        match message {
            Some(Ok(Message::Binary(bytes))) => {
                let Some(frame) = Frame::decode(&bytes) else { return };
                if !is_ready {
                    is_ready = true;
                    ready(&shared, number);
                }
                let Some(pong) = received(&shared, number, &frame) else { continue };
                if socket.send(Message::Binary(pong.encode().into())).await.is_err() {
                    return;
                }
            }
            Some(Ok(Message::Close(_)) | Err(_)) | None => return,
            Some(Ok(_)) => {}
        }
    }
}

/// Events may come over the connection, those that waited for one at once.
fn ready(shared: &Shared, number: u64) {
    shared.lock().hub.connections.is_ready(number);
    shared.happened();
}

/// Takes a frame of the program; the one to answer it with, if there is one.
fn received(shared: &Shared, number: u64, frame: &Frame) -> Option<Frame> {
    let mut world = shared.lock();
    match frame.method {
        CONTROL if frame.header("type") == "ping" => Some(pong(frame, world.hub.connections.config)),
        DATA => {
            world.hub.connections.answered(number, frame);
            None
        }
        _ => None,
    }
}

/// Keeps the connection open without a byte, until one of the two closes it. What the program sends is not looked at, not
/// even pings.
async fn stall(mut stream: impl AsyncRead + Unpin, mut todo: mpsc::UnboundedReceiver<Task>) {
    let mut buffer = vec![0; 4096];
    loop {
        tokio::select! {
            read = stream.read(&mut buffer) => if !matches!(read, Ok(1..)) { return },
            task = todo.recv() => if matches!(task, Some(Task::Close) | None) { return },
        }
    }
}
