//! The sandbox's own calls, under `/_sandbox`, for programs in other languages; and the page at `/`.

use std::{net::IpAddr, time::Duration};

use http::{
    HeaderName, Method, Response, StatusCode,
    header::{HOST, ORIGIN},
    request::Parts,
    uri::Authority,
};
use hyper::body::Incoming;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::{
    call::Query,
    envelope::Answer,
    events::{self, deliver},
    facts::facts,
    fault::Fault,
    page,
    receive::collect,
    record::Recorded,
    redact,
    reply::{self, Body},
    scopes::scoped,
    services::{contact::USERS, drive},
    ticket,
    world::Shared,
};

const PREFIX: &str = "/_sandbox/";
/// Where files can be had without a token.
const MEDIA: &str = "/_sandbox/media/";
/// Bytes of the words of a fault.
const FAULT_MAX: usize = 1000;
/// Requests that are listed by default.
const LISTED: usize = 100;

/// The URL of a file that needs no token.
pub(crate) fn download_url(base: &str, token: &str) -> String {
    format!("{base}{MEDIA}{token}")
}

/// Whether a path is the sandbox's own.
pub(crate) fn owns(path: &str) -> bool {
    path == "/" || path.starts_with(PREFIX)
}

/// Answers a call of the sandbox's own.
pub(crate) async fn serve(shared: &Shared, parts: &Parts, body: Incoming) -> Response<Body> {
    if let Err(why) = own(shared.lock().local, parts) {
        return reply::plain(StatusCode::FORBIDDEN, reply::JSON, json!({ "error": why }).to_string());
    }
    let path = parts.uri.path();
    let query = Query::parse(parts.uri.query().unwrap_or_default());
    if path == "/" {
        return reply::plain(StatusCode::OK, reply::HTML, page::render(shared, &query));
    }
    if let Some(rest) = path.strip_prefix(page::chats::PATH) {
        return chats(shared, rest);
    }
    if let Some(token) = path.strip_prefix(MEDIA) {
        return match drive::content(&shared.lock(), token) {
            Ok(Answer::File { blob, name, kind }) => reply::file(blob, &name, kind.as_deref(), &parts.headers),
            _ => reply::plain(StatusCode::NOT_FOUND, "text/plain", "not found"),
        };
    }
    let body = collect(body).await.unwrap_or_default();
    let body = if body.is_empty() { Ok(json!({})) } else { serde_json::from_slice(&body) };
    let outcome = match body {
        Ok(body) if events::control::owns(path.trim_start_matches(PREFIX)) => {
            events::control::answer(shared, &parts.method, path.trim_start_matches(PREFIX), &query, &body).await
        }
        Ok(body) => answer(shared, &parts.method, path.trim_start_matches(PREFIX), &query, &body),
        Err(error) => Err(format!("the body is not JSON: {error}")),
    };
    ticket::push_if_asked(shared);
    deliver::flush(shared);
    shared.happened();
    shared.clock_moved();
    match outcome {
        Ok(value) => reply::plain(StatusCode::OK, reply::JSON, value.to_string()),
        Err(error) => reply::plain(StatusCode::BAD_REQUEST, reply::JSON, json!({ "error": error }).to_string()),
    }
}

/// The page of all chats, or that of one.
fn chats(shared: &Shared, path: &str) -> Response<Body> {
    let id = percent_decode_str(path.trim_matches('/')).decode_utf8_lossy();
    let html = if id.is_empty() { Some(page::chats::render_list(shared)) } else { page::chats::render(shared, &id) };
    match html {
        Some(html) => reply::plain(StatusCode::OK, reply::HTML, html),
        None => reply::plain(StatusCode::NOT_FOUND, "text/plain", "there is no such chat"),
    }
}

/// Whether a call comes from a program or from the page itself, and not from a page of another site that is open in a
/// browser on this machine. Such a page is of another origin; or it has a host name of its own lead here, which is why
/// only names count that nobody can register.
fn own(local: bool, parts: &Parts) -> Result<(), &'static str> {
    let text = |name: HeaderName| parts.headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(HOST).or_else(|| parts.uri.authority().map(Authority::as_str)).unwrap_or_default();
    let known = match host.parse::<Authority>() {
        Ok(authority) => {
            let name = authority.host().trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
            match name.parse::<IpAddr>() {
                Ok(address) => address.is_loopback() || !local,
                Err(_) => name == "localhost" || name.ends_with(".localhost") || !local && is_inner(&name),
            }
        }
        Err(_) => host.is_empty(),
    };
    if !known {
        return Err("the host name of the call is not one of this machine; use 127.0.0.1 or localhost");
    }
    let foreign = text(ORIGIN).is_some_and(|origin| origin.strip_prefix("http://") != Some(host));
    let cross =
        text(HeaderName::from_static("sec-fetch-site")).is_some_and(|site| !matches!(site, "same-origin" | "none"));
    if foreign || cross { Err("the call comes from a page of another origin") } else { Ok(()) }
}

/// Names of containers and of networks of one's own.
fn is_inner(name: &str) -> bool {
    !name.contains('.') || [".internal", ".local", ".test"].iter().any(|end| name.ends_with(end))
}

fn answer(shared: &Shared, method: &Method, path: &str, query: &Query, body: &Value) -> Result<Value, String> {
    let mut world = shared.lock();
    let done = Ok(json!({}));
    match (method.as_str(), path) {
        ("GET", "endpoints") => Ok(facts()
            .endpoints
            .iter()
            .map(|endpoint| json!({ "id": endpoint.id, "method": endpoint.method.as_str(), "path": endpoint.path }))
            .collect()),
        ("GET", "requests") => {
            let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(LISTED);
            let shown = |one: &Recorded| request(one, &world.app_secret);
            Ok(world.log.iter().rev().take(limit).map(shown).collect())
        }
        ("GET", "state") => Ok(world
            .store
            .counts()
            .map(|(name, count)| (name.to_owned(), count.into()))
            .collect::<serde_json::Map<_, _>>()
            .into()),
        ("GET", path) if path.starts_with("state/") => {
            Ok(world.store.rows(path.trim_start_matches("state/"), "").map(|(_, row)| row).collect())
        }
        ("GET", "faults") => Ok(world.faults.iter().map(Fault::shown).collect()),
        ("POST", "faults") => {
            let text = body["fault"].as_str().unwrap_or_default();
            let words = [&body["fault"], &body["endpoint"], &body["tenant"]].into_iter().filter_map(Value::as_str);
            if words.map(str::len).sum::<usize>() > FAULT_MAX {
                return Err(format!("a fault has at most {FAULT_MAX} bytes"));
            }
            let mut fault: Fault = text.parse().map_err(|error| format!("fault: {error}"))?;
            if let Some(endpoint) = body["endpoint"].as_str() {
                fault = fault.on(endpoint);
            }
            if let Some(tenant) = body["tenant"].as_str() {
                fault = fault.tenant(tenant);
            }
            if let Some(share) = body["share"].as_f64() {
                fault = fault.share(share);
            }
            if let Some(times) = body["times"].as_u64() {
                fault = fault.times(u32::try_from(times).unwrap_or(u32::MAX));
            }
            if !world.faults.add(fault) {
                return Err("there are too many faults; DELETE clears them".to_owned());
            }
            done
        }
        ("DELETE", "faults") => {
            world.faults.clear();
            done
        }
        ("POST", "clock") => {
            let seconds = body["advance"].as_u64().ok_or("advance: a number of seconds")?;
            world.clock.advance(Duration::from_secs(seconds));
            Ok(json!({ "now": world.clock.now().as_secs() }))
        }
        ("POST", "tokens/revoke") => {
            world.tokens.revoke();
            done
        }
        ("POST", "scopes") => {
            for (member, withhold) in [("withhold", true), ("grant", false)] {
                for locator in body[member].as_array().into_iter().flatten() {
                    let locator = scoped(locator.as_str().unwrap_or_default()).map_err(|error| error.to_string())?;
                    if withhold {
                        world.withheld.insert(locator);
                    } else {
                        world.withheld.remove(locator);
                    }
                }
            }
            Ok(world.withheld.iter().copied().collect())
        }
        ("POST", "authorize") => {
            let place = body["user"].as_u64().and_then(|place| usize::try_from(place).ok()).unwrap_or(0);
            let place = place.min(USERS.len() - 1);
            let (now, secret) = (world.clock.now(), world.tokens.secret());
            let scope = body["scope"].as_str().unwrap_or_default();
            Ok(json!({ "code": world.logins.code(&secret, place, scope, now) }))
        }
        ("GET", "app_ticket") => Ok(json!({ "app_ticket": world.tokens.ticket(world.clock.now()) })),
        ("POST", "app_ticket") => {
            world.webhook = body["webhook"].as_str().map(str::to_owned);
            world.ticket_asked = world.webhook.is_some();
            done
        }
        _ => Err(format!("there is no {method} {PREFIX}{path}")),
    }
}

/// A request without its secrets.
fn request(request: &Recorded, secret: &str) -> Value {
    let hidden = |text: String| redact::value(&text, secret);
    json!({
        "method": request.method,
        "path": hidden(request.shown_path()),
        "query": hidden(request.shown_query()),
        "endpoint": request.endpoint,
        "status": request.status,
        "code": request.code,
        "notes": request.shown_notes().into_iter().map(hidden).collect::<Vec<_>>(),
        "length": request.length,
        "body": hidden(request.shown_body()),
    })
}
