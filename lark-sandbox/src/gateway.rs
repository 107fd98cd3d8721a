//! The one place every request passes: path, method, token, scope and parameters are checked here, in this order,
//! then the endpoint's handler answers, or a sample; the request is recorded whatever the outcome.

use base64::{Engine, prelude::BASE64_STANDARD};
#[cfg(feature = "connection")]
use http::Method;
use http::{
    HeaderMap, HeaderName, Request, Response, StatusCode,
    header::{ACCEPT, AUTHORIZATION, HOST},
    request::Parts,
};
use hyper::body::Incoming;

#[cfg(feature = "connection")]
use crate::connection;
use crate::{
    auth::{NotLive, Owner},
    call::{Call, Caller, Query},
    check::{self, Parameters},
    control,
    envelope::{self, Answer, Failure},
    events::{changes, deliver},
    facts::Endpoint,
    fault::{self, Fault, Kind},
    receive::{self, Keep, Received},
    record::Recorded,
    reply::{self, Body, End},
    route::{self, Match},
    sample, services, ticket,
    wire::Breaker,
    world::{Shared, World},
};

/// Request header that asks for a fault, in the text form of [`Fault`].
const FAULT: HeaderName = HeaderName::from_static("x-sandbox-fault");
/// Response header with the parameters that the endpoint does not know.
const UNKNOWN: HeaderName = HeaderName::from_static("x-sandbox-unknown");
const HELPDESK: HeaderName = HeaderName::from_static("x-lark-helpdesk-authorization");
/// The most of [`UNKNOWN`], in bytes.
const UNKNOWN_MAX: usize = 2000;

type Found = Result<(&'static Endpoint, Vec<(&'static str, String)>), Failure>;

/// The outcome of a call.
struct Outcome {
    answer: Result<Answer, Failure>,
    notes: Vec<String>,
    unknown: Vec<String>,
    log_id: String,
    app_id: String,
}

/// Answers one request.
pub(crate) async fn serve(shared: Shared, breaker: Breaker, request: Request<Incoming>) -> Response<Body> {
    #[cfg(feature = "connection")]
    if request.uri().path() == connection::CONNECT {
        return connection::serve(&shared, request);
    }
    let (parts, body) = request.into_parts();
    if control::owns(parts.uri.path()) {
        return control::serve(&shared, &parts, body).await;
    }
    let found = find(&parts);
    let endpoint = found.as_ref().ok().map(|(endpoint, _)| *endpoint);
    let id = endpoint.map_or("", |endpoint| endpoint.id.as_str());
    #[cfg(feature = "connection")]
    let asks_for_connection = parts.method == Method::POST && parts.uri.path() == connection::ENDPOINT;
    let (fault, caller, folder, limited) = {
        let mut world = shared.lock();
        let caller = endpoint.map(|endpoint| {
            let caller = identify(&world, endpoint, &parts.headers)?;
            check_scope(&world, endpoint, caller).map(|()| caller)
        });
        let fault = fault_of(&mut world, &parts, id);
        (fault, caller, world.contents.folder().to_owned(), world.size_limits)
    };
    let keep = Keep {
        folder: caller.as_ref().is_none_or(Result::is_ok).then_some(&folder),
        file_max: limited.then(|| services::file_max(id)),
    };
    let (mut received, read) = receive::receive(endpoint, &parts.headers, body, &keep).await;
    let mut recorded = recorded(&parts, std::mem::take(&mut received.start), received.length, id);

    let instead = fault.as_ref().ok().and_then(Option::as_ref).filter(|fault| !fault.executes());
    let mut outcome = {
        let mut world = shared.lock();
        let mut notes = Vec::new();
        let mut unknown = Vec::new();
        let answer = match (&fault, instead) {
            (Err(failure), _) => Err(Failure::refused(9499, failure.to_string())),
            (Ok(_), Some(fault)) => Err(refusal(fault, &parts.headers)),
            #[cfg(feature = "connection")]
            (Ok(_), None) if asks_for_connection => {
                let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
                world.connection_url(&received.body, host)
            }
            (Ok(_), None) => found.and_then(|found| {
                let caller = caller.unwrap_or(Ok(Caller::Nobody))?;
                answer(&mut world, &parts, found, caller, (received, read), &mut unknown)
            }),
        };
        if let Ok(Some(fault)) = &fault {
            notes.push(format!("fault: {}", fault.kind));
        }
        if instead.is_none()
            && let Err(failure) = &answer
        {
            notes.extend(failure.notes());
        }
        notes.extend(unknown.iter().map(|name| format!("unknown {name}")));
        Outcome { answer, notes, unknown, log_id: world.log_id(), app_id: world.app_id.clone() }
    };
    ticket::push_if_asked(&shared);
    deliver::flush(&shared);
    if id.starts_with("im.") {
        // Somebody may wait for a reply.
        shared.happened();
    }

    let fault = fault.ok().flatten();
    (recorded.status, recorded.code) = verdict(&outcome, fault.as_ref());
    recorded.notes = std::mem::take(&mut outcome.notes);
    let response = render(outcome, &parts, fault.as_ref());
    shared.lock().log.push(recorded);
    with_fault(response, fault.as_ref(), &breaker).await
}

fn find(parts: &Parts) -> Found {
    match route::find(&parts.method, parts.uri.path()) {
        Match::Endpoint(endpoint, path) => Ok((endpoint, path)),
        Match::WrongMethod => {
            Err(Failure::new(StatusCode::NOT_FOUND, 99_991_301, "the HTTP method is not supported by this path"))
        }
        Match::Unknown => Err(Failure::new(StatusCode::NOT_FOUND, 99_991_201, "the path does not exist")),
    }
}

fn fault_of(world: &mut World, parts: &Parts, id: &str) -> Result<Option<Fault>, fault::UnknownFault> {
    match parts.headers.get(FAULT) {
        Some(text) => text.to_str().unwrap_or_default().parse().map(Some),
        None => {
            let owner = bearer(&parts.headers).and_then(|token| world.tokens.owner(token, world.clock.now()).ok());
            let tenant = owner.and_then(Owner::tenant);
            Ok(world.faults.take(id, parts.uri.path(), tenant))
        }
    }
}

fn answer(
    world: &mut World,
    parts: &Parts,
    (endpoint, path): (&'static Endpoint, Vec<(&'static str, String)>),
    caller: Caller,
    (received, read): (Received, Result<(), Failure>),
    unknown: &mut Vec<String>,
) -> Result<Answer, Failure> {
    let query = Query::parse(parts.uri.query().unwrap_or_default());
    let Received { body, files, .. } = received;
    *unknown = check_parameters(endpoint, read, &Parameters { query: &query, body: &body, files: &files })?;
    let now = world.clock.now();
    let authorization = parts.headers.get(AUTHORIZATION).cloned();
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned();
    let accept = parts.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    let browser = accept.contains("text/html");
    let call = Call { endpoint, caller, now, authorization, host, browser, path, query, body, files };
    let change = changes::of(&endpoint.id);
    let before = change.map(|change| (change.before)(world, &call)).unwrap_or_default();
    let answer = match services::handler(&endpoint.id) {
        Some(handler) => handler(world, &call),
        None => Ok(sample::answer(&call)),
    };
    if let (Some(change), Ok(Answer::Data(data))) = (change, &answer)
        // A call that is repeated, and so has changed nothing, raises nothing.
        && (world.store.has_changed() || !change.remembered)
    {
        (change.after)(world, &call, &before, data);
    }
    world.end_call(answer)
}

/// Names the parameters that the endpoint does not know. The token calls have their own words for wrong ones.
fn check_parameters(
    endpoint: &Endpoint,
    read: Result<(), Failure>,
    sent: &Parameters<'_>,
) -> Result<Vec<String>, Failure> {
    let checked = |()| check::parameters(endpoint, sent);
    match endpoint.id.split('.').next() {
        Some("authen" | "oauth") => read.map(|()| Vec::new()),
        Some("auth") => read.and_then(checked).map_err(|_| Failure::refused(10003, "invalid param")),
        _ => read.and_then(checked),
    }
}

fn identify(world: &World, endpoint: &Endpoint, headers: &HeaderMap) -> Result<Caller, Failure> {
    let takes = endpoint.tokens;
    if takes.none() {
        return Ok(Caller::Nobody);
    }
    let token =
        bearer(headers).ok_or_else(|| Failure::refused(99_991_661, "Missing access token for authorization."))?;
    const INVALID: &str = "Invalid access token for authorization.";
    let user_refused = |code, msg: &str| Err(Failure::new(StatusCode::UNAUTHORIZED, code, msg));
    let caller = match world.tokens.owner(token, world.clock.now()) {
        Ok(owner) => match owner.user() {
            Some(user) if takes.user => Caller::User(user),
            Some(_) => return Err(Failure::refused(99_991_668, "user access token not support")),
            None => {
                let (tenant, app) = (!matches!(owner, Owner::App), !matches!(owner, Owner::Tenant(_)));
                if !(takes.tenant && tenant || takes.app && app) {
                    let code = if takes.app && !takes.tenant { 99_991_664 } else { 99_991_663 };
                    return Err(Failure::refused(code, INVALID));
                }
                Caller::App
            }
        },
        Err(NotLive::Expired) if token.starts_with("eyJ") => return user_refused(99_991_677, "token expire"),
        Err(_) if token.starts_with("t-") => return Err(Failure::refused(99_991_663, INVALID)),
        Err(_) if token.starts_with("a-") && takes.app => return Err(Failure::refused(99_991_664, INVALID)),
        Err(_) if token.starts_with("u-") || token.starts_with("eyJ") => return user_refused(99_991_668, INVALID),
        Err(_) => {
            let msg = "Invalid access token for authorization, must start with t- or u-";
            return user_refused(99_991_671, msg);
        }
    };
    if endpoint.helpdesk && !has_helpdesk(headers) {
        return user_refused(154_001, "helpdesk authorization is missing or wrong");
    }
    Ok(caller)
}

/// The token of the one `Authorization: Bearer <token>` header.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let token = value.to_str().ok()?.strip_prefix("Bearer ")?;
    (!token.is_empty() && !token.contains(char::is_whitespace)).then_some(token)
}

/// Any helpdesk will do: `id:token` in Base64, without `Bearer`.
fn has_helpdesk(headers: &HeaderMap) -> bool {
    let pair = headers.get(HELPDESK).and_then(|value| BASE64_STANDARD.decode(value).ok());
    pair.is_some_and(|pair| pair.iter().position(|byte| *byte == b':').is_some_and(|at| 0 < at && at + 1 < pair.len()))
}

fn check_scope(world: &World, endpoint: &'static Endpoint, caller: Caller) -> Result<(), Failure> {
    match caller {
        _ if !world.withheld.contains(endpoint.id.as_str()) => Ok(()),
        Caller::User(_) => Err(Failure::user_lacks_scope(&endpoint.scopes)),
        Caller::App | Caller::Nobody => Err(Failure::app_lacks_scope(&endpoint.scopes)),
    }
}

/// The platform's message for a fault that replaces an answer.
fn refusal(fault: &Fault, headers: &HeaderMap) -> Failure {
    match &fault.kind {
        Kind::RateLimit(_) => {
            Failure::new(StatusCode::TOO_MANY_REQUESTS, 99_991_400, "request trigger frequency limit")
        }
        Kind::Quota => {
            Failure::new(StatusCode::TOO_MANY_REQUESTS, 99_991_403, "This month's API quota has been used up")
        }
        Kind::Status(status) => Failure::new(*status, 2200, "Internal Error"),
        Kind::InvalidToken => match bearer(headers) {
            Some(token) if token.starts_with("u-") || token.starts_with("eyJ") => {
                Failure::new(StatusCode::UNAUTHORIZED, 99_991_668, "Invalid access token for authorization.")
            }
            _ => Failure::refused(99_991_663, "Invalid access token for authorization."),
        },
        _ => Failure::bad_request(),
    }
}

/// Status and code as the caller sees them.
fn verdict(outcome: &Outcome, fault: Option<&Fault>) -> (u16, i64) {
    let (status, code) = envelope::verdict(&outcome.answer);
    match fault.map(|fault| &fault.kind) {
        Some(Kind::Html(status) | Kind::Answer { status, .. }) => (status.as_u16(), 0),
        Some(Kind::Reset | Kind::Lost) => (0, 0),
        _ => (status.as_u16(), code),
    }
}

fn render(outcome: Outcome, parts: &Parts, fault: Option<&Fault>) -> Response<Body> {
    let Outcome { answer, unknown, log_id, app_id, .. } = outcome;
    let (status, _) = envelope::verdict(&answer);
    let per_second = answer.as_ref().err().and_then(Failure::per_second);
    let mut response = match answer {
        Ok(Answer::File { blob, name, kind }) => reply::file(blob, &name, kind.as_deref(), &parts.headers),
        Ok(Answer::Redirect(to)) => reply::redirect(&to),
        Ok(Answer::Page(html)) => reply::plain(status, reply::HTML, html),
        other => {
            let mut json = envelope::json(other, &app_id, &log_id).unwrap_or_default();
            if let Some(Fault { kind: Kind::WrongType(path), .. }) = fault {
                fault::spoil(&mut json, path);
            }
            reply::plain(status, reply::JSON, envelope::text(&json))
        }
    };
    let headers = response.headers_mut();
    reply::insert(headers, reply::LOG_ID, &log_id);
    if let Some(per_second) = per_second {
        reply::insert(headers, HeaderName::from_static("x-ogw-ratelimit-limit"), &per_second.to_string());
        reply::insert(headers, HeaderName::from_static("x-ogw-ratelimit-reset"), "1");
    }
    if !unknown.is_empty() {
        let mut list = unknown.join(", ").replace(|c: char| !c.is_ascii_graphic() && c != ' ', "?");
        list.truncate(UNKNOWN_MAX);
        reply::insert(headers, UNKNOWN, &list);
    }
    response
}

async fn with_fault(mut response: Response<Body>, fault: Option<&Fault>, breaker: &Breaker) -> Response<Body> {
    let Some(fault) = fault else { return response };
    match &fault.kind {
        Kind::RateLimit(reset) => {
            let headers = response.headers_mut();
            reply::insert(headers, HeaderName::from_static("x-ogw-ratelimit-limit"), "50");
            reply::insert(headers, HeaderName::from_static("x-ogw-ratelimit-reset"), &reset.to_string());
            response
        }
        Kind::Html(status) => {
            let page = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>");
            reply::plain(*status, reply::HTML, page)
        }
        Kind::Slow(delay) => {
            tokio::time::sleep(*delay).await;
            response
        }
        Kind::Stall => reply::cut(response, End::Stall),
        Kind::Truncate => reply::cut(response, End::Close),
        Kind::Reset | Kind::Lost => {
            breaker.reset();
            response
        }
        Kind::Answer { status, headers, body } => {
            let mut response = reply::plain(*status, reply::JSON, body.clone());
            for (name, value) in headers {
                if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                    reply::insert(response.headers_mut(), name, value);
                }
            }
            response
        }
        Kind::Quota | Kind::Status(_) | Kind::InvalidToken | Kind::WrongType(_) => response,
    }
}

fn recorded(parts: &Parts, start: Vec<u8>, length: u64, endpoint: &str) -> Recorded {
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    Recorded {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: start,
        length,
        endpoint: endpoint.to_owned(),
        status: 0,
        code: 0,
        notes: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::{clock::Clock, facts::facts, services::contact::USER_TOKEN, store::Store, world::Contents};

    #[test]
    fn an_endpoint_takes_only_its_kinds_of_token() {
        let contents = Contents::temporary().expect("a folder");
        let mut world = World::new("cli_1".to_owned(), "s".to_owned(), Clock::default(), Store::default(), contents);
        let now = world.clock.now();
        let [own, app, tenant, user] = [Owner::SelfBuilt, Owner::App, Owner::Tenant("x".to_owned()), Owner::User(1)]
            .map(|owner| world.tokens.issue(&owner, now).0);
        let (both, tenant_only) = ("docx.v1.document.create", "im.v1.image.create");
        let (user_only, app_only) =
            ("im.v1.special_focus.get_message_special_focus_list", "authen.v1.access_token.create");
        for (id, token, expected) in [
            (both, own.as_str(), Ok("app")),
            (both, &tenant, Ok("app")),
            (both, &app, Err((400, 99_991_663))),
            (both, &user, Ok("user")),
            (tenant_only, USER_TOKEN, Err((400, 99_991_668))),
            (user_only, &own, Err((400, 99_991_663))),
            (user_only, USER_TOKEN, Ok("user")),
            (app_only, &own, Ok("app")),
            (app_only, &app, Ok("app")),
            (app_only, &tenant, Err((400, 99_991_664))),
            (app_only, USER_TOKEN, Err((400, 99_991_668))),
            (both, "t-x", Err((400, 99_991_663))),
            (both, "a-x", Err((401, 99_991_671))),
            (app_only, "a-x", Err((400, 99_991_664))),
            (both, "eyJx", Err((401, 99_991_668))),
            (both, "x", Err((401, 99_991_671))),
            ("auth.v3.tenant_access_token.internal", "x-1", Ok("nobody")),
            ("helpdesk.v1.ticket.get", &own, Err((401, 154_001))),
        ] {
            let endpoint = facts().endpoint(id).expect(id);
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}")).expect("a header value"));
            let caller = identify(&world, endpoint, &headers).map(|caller| match caller {
                Caller::Nobody => "nobody",
                Caller::App => "app",
                Caller::User(_) => "user",
            });
            assert_eq!(caller.map_err(|f| (f.status.as_u16(), f.code)), expected, "{id} {token}");
        }
    }

    #[test]
    fn any_helpdesk_in_base64_will_do() {
        for (value, expected) in
            [("aWQ6dG9rZW4=", true), ("Bearer aWQ6dG9rZW4=", false), ("OnQ=", false), ("id:t", false)]
        {
            let headers = HeaderMap::from_iter([(HELPDESK, HeaderValue::from_static(value))]);
            assert_eq!(has_helpdesk(&headers), expected, "{value}");
        }
    }
}
