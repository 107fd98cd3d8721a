//! `contact.v3`: a few fixed people.

use serde_json::{Value, json};

pub use self::departments::{DEPARTMENTS, Department};
use super::Handler;
use crate::{
    call::Call,
    envelope::{Answer, Failure},
    people,
    store::Page,
    world::World,
};

pub(super) mod departments;

/// The user token that the sandbox accepts; it belongs to the first of [`USERS`].
pub const USER_TOKEN: &str = "u-sandbox";

/// A person in the sandbox's tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// Id of the person for this app, `ou_…`.
    pub open_id: &'static str,
    /// Id of the person for all apps of one developer, `on_…`.
    pub union_id: &'static str,
    /// Id of the person in the tenant.
    pub user_id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Mail address, also a way to send a message.
    pub email: &'static str,
}

/// The people of the sandbox's tenant. The first one leads the others.
pub const USERS: &[User] = &[
    User {
        open_id: "ou_00000000000000000000000000000001",
        union_id: "on_00000000000000000000000000000001",
        user_id: "a1b2c3d4",
        name: "Ada",
        email: "ada@sandbox.example",
    },
    User {
        open_id: "ou_00000000000000000000000000000002",
        union_id: "on_00000000000000000000000000000002",
        user_id: "b2c3d4e5",
        name: "Bo",
        email: "bo@sandbox.example",
    },
    User {
        open_id: "ou_00000000000000000000000000000003",
        union_id: "on_00000000000000000000000000000003",
        user_id: "c3d4e5f6",
        name: "陈晨",
        email: "chen@sandbox.example",
    },
];

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("contact.v3.user.get", get),
    ("contact.v3.user.batch", batch),
    ("contact.v3.user.batch_get_id", batch_get_id),
    ("contact.v3.user.list", list),
    ("contact.v3.user.find_by_department", list),
];

impl User {
    /// The id of a kind; `open_id` is the platform's default.
    pub(crate) fn id(&self, kind: &str) -> &'static str {
        match kind {
            "union_id" => self.union_id,
            "user_id" => self.user_id,
            "email" => self.email,
            _ => self.open_id,
        }
    }

    fn shown(&self, call: &Call) -> Value {
        let kind = call.query("user_id_type");
        let place = USERS.iter().position(|user| user == self).unwrap_or_default();
        let departments = departments::of_member(place, call.query("department_id_type"));
        let leads = place == 0;
        json!({
            "open_id": self.open_id,
            "union_id": self.union_id,
            "user_id": self.user_id,
            "name": self.name,
            "en_name": "",
            "email": self.email,
            "gender": 0,
            "department_ids": departments,
            "leader_user_id": if leads { "" } else { USERS[0].id(kind) },
            "is_tenant_manager": leads,
            "employee_type": 1,
            "join_time": 1_767_225_600,
            "status": {
                "is_frozen": false,
                "is_resigned": false,
                "is_activated": true,
                "is_exited": false,
                "is_unjoin": false,
            },
        })
    }
}

pub(crate) fn find(kind: &str, id: &str) -> Option<&'static User> {
    USERS.iter().find(|user| user.id(kind) == id)
}

/// One of [`USERS`], or somebody who has come into being since; these are directly in the root.
fn person(world: &World, call: &Call, id: &str) -> Result<Value, Failure> {
    let kind = call.query("user_id_type");
    if let Some(user) = find(kind, id) {
        return Ok(user.shown(call));
    }
    let ids = people::find(world, kind, id).ok_or_else(|| unknown(kind))?;
    let mut shown = USERS[USERS.len() - 1].shown(call);
    for name in ["open_id", "union_id", "user_id", "name"] {
        shown[name] = ids[name].clone();
    }
    shown["email"] = "".into();
    shown["department_ids"] = json!([departments::ROOT]);
    Ok(shown)
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    Ok(Answer::Data(json!({ "user": person(world, call, call.path("user_id"))? })))
}

fn batch(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let users = call.query.all("user_ids").map(|id| person(world, call, id));
    let items: Vec<_> = users.collect::<Result<_, _>>()?;
    Ok(Answer::Data(json!({ "items": items })))
}

/// Ids by mail address; no user here has a mobile number.
fn batch_get_id(_: &mut World, call: &Call) -> Result<Answer, Failure> {
    let kind = call.query("user_id_type");
    let emails = call.list("emails").iter().map(|email| match email.as_str().and_then(|email| find("email", email)) {
        Some(user) => json!({ "email": user.email, "user_id": user.id(kind) }),
        None => json!({ "email": email }),
    });
    let mobiles = call.list("mobiles").iter().map(|mobile| json!({ "mobile": mobile }));
    Ok(Answer::Data(json!({ "user_list": emails.chain(mobiles).collect::<Vec<_>>() })))
}

/// The people who are directly in a department; all are in the root.
fn list(_: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = Some(call.query("department_id")).filter(|id| !id.is_empty()).unwrap_or(departments::ROOT);
    let members = departments::members(departments::find(call, id)?);
    let users = members.into_iter().filter_map(|place| USERS.get(place)).map(|user| user.shown(call));
    Ok(Answer::Data(Page::of(users.collect(), call, 10)?.data("items")))
}

/// The gateway resolves ids before the service sees them, hence its codes and not 41050, which means that the
/// person exists outside of the app's contact range.
fn unknown(kind: &str) -> Failure {
    let (code, kind) = match kind {
        "union_id" => (99_992_363, "union_id"),
        "user_id" => (99_992_359, "user_id"),
        _ => (99_992_351, "open_id"),
    };
    Failure::refused(code, format!("these ids not existed: {kind}"))
}
