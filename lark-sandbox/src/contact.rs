//! `contact.v3`: a few fixed people.

use axum::http::Method;
use serde_json::json;

use crate::{
    call::Call,
    envelope::{Answer, Failure},
    route::{Field, Route, Rule, Style, Token},
    world::World,
};

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

/// Whom [`USER_TOKEN`] belongs to.
pub(crate) const TOKEN_OWNER: &User = &USERS[0];

pub(crate) const USER_ID_TYPE: Field =
    Field::optional("user_id_type", Rule::OneOf(&["open_id", "union_id", "user_id"]));

pub(crate) const ROUTES: &[Route] = &[Route {
    id: "contact.v3.user.get",
    method: Method::GET,
    path: "/open-apis/contact/v3/users/:user_id",
    tokens: &[Token::Tenant, Token::User],
    scopes: &[
        "contact:contact.base:readonly",
        "contact:contact:access_as_app",
        "contact:contact:readonly",
        "contact:contact:readonly_as_app",
    ],
    query: &[
        USER_ID_TYPE,
        Field::optional("department_id_type", Rule::OneOf(&["department_id", "open_department_id"])),
    ],
    body: None,
    style: Style::Enveloped,
    handler: get,
}];

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
}

pub(crate) fn find(kind: &str, id: &str) -> Option<&'static User> {
    USERS.iter().find(|user| user.id(kind) == id)
}

fn get(_: &mut World, call: &Call) -> Result<Answer, Failure> {
    let kind = call.query("user_id_type");
    let user = find(kind, call.path("user_id")).ok_or_else(|| unknown(kind))?;
    let leader = if user == TOKEN_OWNER { "" } else { TOKEN_OWNER.id(kind) };
    Ok(Answer::Data(json!({ "user": {
        "open_id": user.open_id,
        "union_id": user.union_id,
        "user_id": user.user_id,
        "name": user.name,
        "en_name": "",
        "email": user.email,
        "gender": 0,
        "department_ids": ["0"],
        "leader_user_id": leader,
        "is_tenant_manager": user == TOKEN_OWNER,
        "employee_type": 1,
        "join_time": 1_767_225_600,
        "status": {
            "is_frozen": false,
            "is_resigned": false,
            "is_activated": true,
            "is_exited": false,
            "is_unjoin": false,
        },
    } })))
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
