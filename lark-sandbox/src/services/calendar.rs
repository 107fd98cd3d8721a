//! `calendar.v4`: calendars and their events.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Handler, contact};
use crate::{
    call::{Call, Caller},
    envelope::{Answer, Failure},
    store::Page,
    world::World,
};

const PAGE_SIZE: usize = 500;

/// Calendars by id.
const CALENDARS: &str = "calendars";
/// Events by `calendar/event`.
const EVENTS: &str = "events";
/// Ids of events by `calendar/idempotency key`.
const REPEATED: &str = "event_keys";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("calendar.v4.calendar.primary", primary),
    ("calendar.v4.calendar.list", list),
    ("calendar.v4.calendar.create", create),
    ("calendar.v4.calendar.get", |world, call| Ok(Answer::Data(calendar(world, call, call.path("calendar_id"))?))),
    ("calendar.v4.calendar.patch", patch),
    ("calendar.v4.calendar.delete", delete),
    ("calendar.v4.calendar.event.create", create_event),
    ("calendar.v4.calendar.event.list", list_events),
    ("calendar.v4.calendar.event.get", |world, call| Ok(Answer::Data(json!({ "event": event(world, call)? })))),
    ("calendar.v4.calendar.event.patch", patch_event),
    ("calendar.v4.calendar.event.delete", delete_event),
];

/// The id of the caller's own calendar.
fn own(world: &World, call: &Call) -> String {
    match call.caller {
        Caller::User(user) => format!("{}@group.calendar.sandbox.example", user.user_id),
        Caller::App | Caller::Nobody => format!("{}@group.calendar.sandbox.example", world.app_id),
    }
}

/// A calendar; `primary` and the caller's own one are made when first asked for.
fn calendar(world: &mut World, call: &Call, id: &str) -> Result<Value, Failure> {
    let own = own(world, call);
    let id = if id == "primary" { own.as_str() } else { id };
    if let Some(calendar) = world.store.get(CALENDARS, id) {
        return Ok(calendar);
    }
    if id != own {
        return Err(Failure::new(StatusCode::NOT_FOUND, 191_000, "calendar not found"));
    }
    let name = match call.caller {
        Caller::User(user) => user.name,
        Caller::App | Caller::Nobody => "Sandbox app",
    };
    let calendar = shown(&own, "primary", &json!({ "summary": name }));
    world.store.put(CALENDARS, &own, &calendar);
    Ok(calendar)
}

fn shown(id: &str, kind: &str, of: &Value) -> Value {
    let text = |name: &str, default: &str| of[name].as_str().unwrap_or(default).to_owned();
    json!({
        "calendar_id": id,
        "summary": text("summary", ""),
        "description": text("description", ""),
        "permissions": text("permissions", "private"),
        "color": of["color"].as_i64().unwrap_or(-1),
        "type": kind,
        "summary_alias": text("summary_alias", ""),
        "is_deleted": false,
        "is_third_party": false,
        "role": "owner",
    })
}

fn primary(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let calendar = calendar(world, call, "primary")?;
    let user = match call.caller {
        Caller::User(user) => user,
        Caller::App | Caller::Nobody => &contact::USERS[0],
    };
    let user_id = user.id(call.query("user_id_type"));
    Ok(Answer::Data(json!({ "calendars": [{ "calendar": calendar, "user_id": user_id }] })))
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    calendar(world, call, "primary")?;
    let page = world.store.page(CALENDARS, "", call, PAGE_SIZE)?;
    Ok(Answer::Data(page.data("calendar_list")))
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = format!("feishu.cn_{:016x}@group.calendar.sandbox.example", world.store.next_id());
    let calendar = shown(&id, "shared", &call.body);
    world.store.put(CALENDARS, &id, &calendar);
    Ok(Answer::Data(json!({ "calendar": calendar })))
}

fn patch(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let mut calendar = calendar(world, call, call.path("calendar_id"))?;
    for name in ["summary", "description", "permissions", "color", "summary_alias"] {
        if !call.member(name).is_null() {
            calendar[name] = call.member(name).clone();
        }
    }
    world.store.put(CALENDARS, &id_of(&calendar), &calendar);
    Ok(Answer::Data(json!({ "calendar": calendar })))
}

fn delete(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let calendar = calendar(world, call, call.path("calendar_id"))?;
    if calendar["type"] == "primary" {
        return Err(Failure::new(StatusCode::FORBIDDEN, 191_003, "calendar type not support"));
    }
    let id = id_of(&calendar);
    world.store.remove(CALENDARS, &id);
    let events: Vec<_> = world.store.rows(EVENTS, &format!("{id}/")).map(|(key, _)| key.to_owned()).collect();
    for key in events {
        world.store.remove(EVENTS, &key);
    }
    Ok(Answer::Data(json!({})))
}

fn id_of(calendar: &Value) -> String {
    calendar["calendar_id"].as_str().unwrap_or_default().to_owned()
}

/// The id of the calendar that a call is about, which exists.
fn calendar_id(world: &mut World, call: &Call) -> Result<String, Failure> {
    calendar(world, call, call.path("calendar_id")).map(|calendar| id_of(&calendar))
}

fn create_event(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let calendar = calendar_id(world, call)?;
    for name in ["start_time", "end_time"] {
        let time = call.member(name);
        if time["date"].is_null() && time["timestamp"].is_null() {
            return Err(Failure::refused(190_002, format!("invalid parameters in request: {name}")));
        }
    }
    let key = call.query("idempotency_key");
    let repeated = format!("{calendar}/{key}");
    if let Some(Value::String(event)) = world.store.get(REPEATED, &repeated).filter(|_| !key.is_empty())
        && let Some(event) = world.store.get(EVENTS, &event)
    {
        return Ok(Answer::Data(json!({ "event": event })));
    }
    // The number after the id tells the instances of a repeated event apart.
    let id = format!("{:032x}_0", world.store.next_id());
    let mut event = call.members_of("CalendarEvent");
    event.insert("event_id".to_owned(), id.as_str().into());
    event.insert("organizer_calendar_id".to_owned(), calendar.as_str().into());
    event.insert("status".to_owned(), "confirmed".into());
    event.insert("create_time".to_owned(), call.now.as_secs().to_string().into());
    let (at, event) = (format!("{calendar}/{id}"), Value::from(event));
    world.store.put(EVENTS, &at, &event);
    if !key.is_empty() {
        world.store.put(REPEATED, &repeated, &at.into());
    }
    Ok(Answer::Data(json!({ "event": event })))
}

/// Events by time of making; `start_time` and `end_time` leave out those that do not reach into them.
fn list_events(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let calendar = calendar_id(world, call)?;
    let bound = |name, default| call.query(name).parse::<i64>().unwrap_or(default);
    let (from, until) = (bound("start_time", i64::MIN), bound("end_time", i64::MAX));
    let time = |event: &Value, name: &str| event[name]["timestamp"].as_str().and_then(|at| at.parse::<i64>().ok());
    let prefix = format!("{calendar}/");
    let all = world.store.rows(EVENTS, &prefix).map(|(_, event)| event).filter(|event| {
        time(event, "start_time").is_none_or(|at| at < until) && time(event, "end_time").is_none_or(|at| at > from)
    });
    Ok(Answer::Data(Page::of(all.collect(), call, PAGE_SIZE)?.data("items")))
}

fn event_key(world: &mut World, call: &Call) -> Result<String, Failure> {
    Ok(format!("{}/{}", calendar_id(world, call)?, call.path("event_id")))
}

fn event(world: &mut World, call: &Call) -> Result<Value, Failure> {
    let key = event_key(world, call)?;
    world.store.get(EVENTS, &key).ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, 193_001, "event not found"))
}

fn patch_event(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (key, mut event) = (event_key(world, call)?, event(world, call)?);
    if let Some(event) = event.as_object_mut() {
        event.extend(call.members_of("CalendarEvent").into_iter().filter(|(name, _)| name != "event_id"));
    }
    world.store.put(EVENTS, &key, &event);
    Ok(Answer::Data(json!({ "event": event })))
}

fn delete_event(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    event(world, call)?;
    let key = event_key(world, call)?;
    world.store.remove(EVENTS, &key);
    Ok(Answer::Data(json!({})))
}
