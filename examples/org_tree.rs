//! Prints the organisation as a tree: departments below departments, and the people in each.
//!
//! It runs like `quickstart`. On the platform the app sees what its contact range covers; names need the scopes
//! `contact:department.base:readonly` and `contact:user.base:readonly`.

mod platform;

use std::collections::{BTreeMap, BTreeSet};

use futures_util::TryStreamExt as _;
use lark_apis::contact::v3::{Department, FindUserByDepartment, GetDepartmentChildren, User};
use lark_runtime::{Client, Pace, Result};

/// The id of the root, which no department has.
const ROOT: &str = "0";

#[tokio::main]
async fn main() -> Result<()> {
    let platform = platform::connect_with(|builder| builder.pace(Pace::documented())).await?;
    let client = &platform.client;

    // One listing of all levels, page by page, in place of one for each department.
    let departments = GetDepartmentChildren::builder().department_id(ROOT).fetch_child(true).page_size(50).build();
    let mut below: BTreeMap<String, Vec<Department>> = BTreeMap::new();
    let mut departments = std::pin::pin!(departments.items(client, ()));
    while let Some(department) = departments.try_next().await? {
        below.entry(department.parent_department_id.clone().unwrap_or_default()).or_default().push(department);
    }

    let mut people = BTreeSet::new();
    // What is still to be printed, the next one last: deep organisations need no deep recursion.
    let mut next = vec![(ROOT.to_owned(), "Everybody".to_owned(), 0)];
    while let Some((id, name, depth)) = next.pop() {
        let indent = "  ".repeat(depth);
        println!("{indent}{name}");
        for person in members(client, &id).await? {
            println!("{indent}  - {}", person.name.as_deref().unwrap_or("?"));
            people.extend(person.open_id);
        }
        let mut children = below.remove(&id).unwrap_or_default();
        children.sort_by(|one, other| other.name.cmp(&one.name));
        next.extend(children.into_iter().map(|child| {
            (child.open_department_id.unwrap_or_default(), child.name.unwrap_or_else(|| "?".to_owned()), depth + 1)
        }));
    }
    // Of departments whose parent is outside the app's contact range.
    let orphans: usize = below.values().map(Vec::len).sum();
    println!("{} people, {orphans} departments without a visible parent", people.len());
    Ok(())
}

/// The people who are directly in a department.
async fn members(client: &Client, department: &str) -> Result<Vec<User>> {
    let request = FindUserByDepartment::builder().department_id(department).page_size(50).build();
    request.items(client, ()).try_collect().await
}
