//! A small organisation that does not change.

use serde_json::{Value, json};

use super::{Handler, USERS};
use crate::{
    call::Call,
    envelope::{Answer, Failure},
    store::Page,
    world::World,
};

/// The id of the department that all others are in, in every kind of id.
pub(super) const ROOT: &str = "0";
/// Departments of a page.
const PAGE_SIZE: usize = 10;

/// A department of the sandbox's tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Department {
    /// Its id that the platform gives, `od-…`.
    pub open_department_id: &'static str,
    /// Its id that the tenant gives.
    pub department_id: &'static str,
    /// Name.
    pub name: &'static str,
    /// `open_department_id` of the department above; `0` is the root, which all are below.
    pub parent: &'static str,
    /// Places in [`USERS`] of the people who are directly in it.
    members: &'static [usize],
}

/// The departments of the sandbox's tenant, those above before those below. All people are also directly in the root.
pub const DEPARTMENTS: &[Department] = &[
    Department {
        open_department_id: "od-00000000000000000000000000000001",
        department_id: "D001",
        name: "Engineering",
        parent: ROOT,
        members: &[0],
    },
    Department {
        open_department_id: "od-00000000000000000000000000000002",
        department_id: "D002",
        name: "Platform",
        parent: "od-00000000000000000000000000000001",
        members: &[1],
    },
    Department {
        open_department_id: "od-00000000000000000000000000000003",
        department_id: "D003",
        name: "销售",
        parent: ROOT,
        members: &[2],
    },
];

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("contact.v3.department.get", |_, call| {
        let department = find(call, call.path("department_id"))?;
        Ok(Answer::Data(json!({ "department": shown(call, department) })))
    }),
    ("contact.v3.department.batch", |_, call| {
        let found = call.query.all("department_ids").filter_map(|id| find(call, id).ok());
        Ok(Answer::Data(json!({ "items": found.map(|one| shown(call, one)).collect::<Vec<_>>() })))
    }),
    ("contact.v3.department.children", |_, call| children(call, call.path("department_id"))),
    ("contact.v3.department.list", |_, call| {
        let parent = Some(call.query("parent_department_id")).filter(|id| !id.is_empty()).unwrap_or(ROOT);
        children(call, parent)
    }),
    ("contact.v3.department.parent", parents),
    ("contact.v3.department.search", search),
    ("contact.v3.scope.list", scope),
];

impl Department {
    fn id(&self, kind: &str) -> &'static str {
        if kind == "department_id" { self.department_id } else { self.open_department_id }
    }

    fn above(&self) -> Option<&'static Self> {
        DEPARTMENTS.iter().find(|other| other.open_department_id == self.parent)
    }

    fn is_below(&self, other: &Self) -> bool {
        self.parent == other.open_department_id || self.above().is_some_and(|above| above.is_below(other))
    }

    /// Those who are in it or below it.
    fn count(&self) -> usize {
        let below = DEPARTMENTS.iter().filter(|other| *other == self || other.is_below(self));
        below.map(|department| department.members.len()).sum()
    }
}

/// A department by the kind of id that a call names; `None` is the root.
pub(super) fn find(call: &Call, id: &str) -> Result<Option<&'static Department>, Failure> {
    if id == ROOT {
        return Ok(None);
    }
    let kind = call.query("department_id_type");
    let unknown = || match kind {
        "department_id" => Failure::refused(40_015, "department not exist"),
        _ => Failure::refused(99_992_357, "these open_department ids not existed"),
    };
    DEPARTMENTS.iter().find(|department| department.id(kind) == id).map(Some).ok_or_else(unknown)
}

/// The places of the people who are directly in a department.
pub(super) fn members(department: Option<&Department>) -> Vec<usize> {
    department.map_or_else(|| (0..USERS.len()).collect(), |department| department.members.to_vec())
}

/// The ids of the departments that a person is directly in.
pub(super) fn of_member(place: usize, kind: &str) -> Vec<&'static str> {
    let own = DEPARTMENTS.iter().filter(|department| department.members.contains(&place));
    std::iter::once(ROOT).chain(own.map(|department| department.id(kind))).collect()
}

fn shown(call: &Call, department: Option<&Department>) -> Value {
    let (kind, users) = (call.query("department_id_type"), call.query("user_id_type"));
    let leader = |place: usize| USERS.get(place).map_or("", |user| user.id(users));
    match department {
        None => json!({
            "name": "Sandbox", "parent_department_id": "", "department_id": ROOT, "open_department_id": ROOT,
            "leader_user_id": leader(0), "member_count": USERS.len(), "status": { "is_deleted": false },
        }),
        Some(department) => json!({
            "name": department.name,
            "parent_department_id": department.above().map_or(ROOT, |above| above.id(kind)),
            "department_id": department.department_id,
            "open_department_id": department.open_department_id,
            "leader_user_id": department.members.first().map_or("", |place| leader(*place)),
            "order": "1",
            "member_count": department.count(),
            "status": { "is_deleted": false },
        }),
    }
}

fn page(call: &Call, found: &[&'static Department]) -> Result<Answer, Failure> {
    let items = found.iter().map(|department| shown(call, Some(department))).collect();
    Ok(Answer::Data(Page::of(items, call, PAGE_SIZE)?.data("items")))
}

fn children(call: &Call, id: &str) -> Result<Answer, Failure> {
    let parent = find(call, id)?;
    let all = call.query("fetch_child") == "true";
    let fits = |department: &&Department| match parent {
        None => all || department.parent == ROOT,
        Some(parent) if all => department.is_below(parent),
        Some(parent) => department.parent == parent.open_department_id,
    };
    page(call, &DEPARTMENTS.iter().filter(fits).collect::<Vec<_>>())
}

/// Those above a department, the nearest first.
fn parents(_: &mut World, call: &Call) -> Result<Answer, Failure> {
    let below = find(call, call.query("department_id"))?;
    let above = std::iter::successors(below.and_then(Department::above), |department| department.above());
    page(call, &above.collect::<Vec<_>>())
}

fn search(_: &mut World, call: &Call) -> Result<Answer, Failure> {
    let words = call.text("query").to_lowercase();
    let found = DEPARTMENTS.iter().filter(|department| department.name.to_lowercase().contains(&words));
    page(call, &found.collect::<Vec<_>>())
}

/// Everybody.
fn scope(_: &mut World, call: &Call) -> Result<Answer, Failure> {
    let kind = call.query("department_id_type");
    let top = DEPARTMENTS.iter().filter(|department| department.parent == ROOT);
    let ids: Vec<_> = top.map(|department| department.id(kind)).collect();
    let users: Vec<_> = USERS.iter().map(|user| user.id(call.query("user_id_type"))).collect();
    Ok(Answer::Data(json!({ "department_ids": ids, "user_ids": users, "group_ids": [], "has_more": false })))
}
