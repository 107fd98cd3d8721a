//! The one place every request passes: path, method, token, scope and parameters are checked here, in this order,
//! then the endpoint's handler answers; the request is recorded whatever came of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::{
    body::{self, Bytes},
    extract::{self, Request},
    http::{HeaderMap, StatusCode, header::AUTHORIZATION, request::Parts},
    response::Response,
};

use crate::{
    call::{Call, Caller, Query},
    contact::{TOKEN_OWNER, USER_TOKEN},
    envelope::{self, Answer, Failure},
    record::Recorded,
    route::{self, Match, Route, Token},
    validate,
    world::World,
};

/// Larger than any upload the platform takes in one request.
const BODY_MAX: usize = 64 * 1024 * 1024;

/// The world, shared between the server and the test that looks at it.
#[derive(Clone, Debug)]
pub(crate) struct Shared(Arc<Mutex<World>>);

impl Shared {
    pub(crate) fn new(world: World) -> Self {
        Self(Arc::new(Mutex::new(world)))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers one request.
pub(crate) async fn serve(extract::State(shared): extract::State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = body::to_bytes(body, BODY_MAX).await;

    let mut world = shared.lock();
    let outcome = match &body {
        Ok(body) => answer(&mut world, &parts, body),
        Err(_) => Err(Failure::bad_request()),
    };
    record(&mut world, &parts, &body.unwrap_or_default(), &outcome);
    let log_id = world.log_id();
    envelope::render(outcome, &world.app_id, &log_id)
}

fn answer(world: &mut World, parts: &Parts, body: &Bytes) -> Result<Answer, Failure> {
    let (route, path) = match route::find(&parts.method, parts.uri.path()) {
        Match::Route(route, path) => (route, path),
        Match::WrongMethod => {
            return Err(Failure::new(
                StatusCode::NOT_FOUND,
                99_991_301,
                "the HTTP method is not supported by this path",
            ));
        }
        Match::Unknown => return Err(Failure::new(StatusCode::NOT_FOUND, 99_991_201, "the path does not exist")),
    };
    let caller = identify(world, route, &parts.headers)?;
    check_scope(world, route, caller)?;
    let query = query(parts);
    let body = validate::parameters(route, &query, body)?;
    let call = Call { caller, now: world.clock.now(), path, query, body };
    (route.handler)(world, &call)
}

fn query(parts: &Parts) -> Query {
    let pairs = extract::Query::try_from_uri(&parts.uri).map(|extract::Query(pairs)| pairs);
    Query(pairs.unwrap_or_default())
}

fn identify(world: &World, route: &Route, headers: &HeaderMap) -> Result<Caller, Failure> {
    if route.tokens.is_empty() {
        return Ok(Caller::Nobody);
    }
    let token =
        bearer(headers).ok_or_else(|| Failure::refused(99_991_661, "Missing access token for authorization."))?;
    if token.starts_with("t-") {
        if route.tokens.contains(&Token::Tenant) && world.tokens.is_live(token, world.clock.now()) {
            return Ok(Caller::App);
        }
        return Err(Failure::refused(99_991_663, "Invalid access token for authorization."));
    }
    if !token.starts_with("u-") {
        let msg = "Invalid access token for authorization, must start with t- or u-";
        return Err(Failure::new(StatusCode::UNAUTHORIZED, 99_991_671, msg));
    }
    if token != USER_TOKEN {
        let msg = "Invalid access token for authorization.";
        return Err(Failure::new(StatusCode::UNAUTHORIZED, 99_991_668, msg));
    }
    if !route.tokens.contains(&Token::User) {
        return Err(Failure::refused(99_991_668, "user access token not support"));
    }
    Ok(Caller::User(TOKEN_OWNER))
}

/// The token of the one `Authorization: Bearer <token>` header.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let token = value.to_str().ok()?.strip_prefix("Bearer ")?;
    (!token.is_empty() && !token.contains(char::is_whitespace)).then_some(token)
}

fn check_scope(world: &World, route: &Route, caller: Caller) -> Result<(), Failure> {
    match caller {
        _ if !world.withheld.contains(route.id) => Ok(()),
        Caller::User(_) => Err(Failure::user_lacks_scope(route.scopes)),
        Caller::App | Caller::Nobody => Err(Failure::app_lacks_scope(route.scopes)),
    }
}

fn record(world: &mut World, parts: &Parts, body: &Bytes, outcome: &Result<Answer, Failure>) {
    let Some(requests) = &mut world.requests else { return };
    let (status, code) = envelope::verdict(outcome);
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    requests.push(Recorded {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body.to_vec(),
        status: status.as_u16(),
        code,
    });
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, Method};

    use super::*;
    use crate::{clock::Clock, route::Style};

    #[test]
    fn an_endpoint_takes_only_its_kinds_of_token() {
        let mut world = World::new("cli_1".to_owned(), "s".to_owned(), Clock::default(), false);
        let (tenant, _) = world.tokens.issue(world.clock.now());
        for (tokens, token, expected) in [
            (&[Token::Tenant][..], tenant.as_str(), Ok("app")),
            (&[Token::Tenant], USER_TOKEN, Err((400, 99_991_668))),
            (&[Token::User], tenant.as_str(), Err((400, 99_991_663))),
            (&[Token::User], USER_TOKEN, Ok("user")),
            (&[], "x-1", Ok("nobody")),
        ] {
            let route = Route {
                id: "test.v1.thing.do",
                method: Method::GET,
                path: "/open-apis/test/v1/things",
                tokens,
                scopes: &[],
                query: &[],
                body: None,
                style: Style::Enveloped,
                handler: |_, _| Err(Failure::bad_request()),
            };
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}")).expect("a header value"));
            let caller = identify(&world, &route, &headers).map(|caller| match caller {
                Caller::Nobody => "nobody",
                Caller::App => "app",
                Caller::User(_) => "user",
            });
            assert_eq!(caller.map_err(|f| (f.status.as_u16(), f.code)), expected, "{tokens:?} {token}");
        }
    }
}
