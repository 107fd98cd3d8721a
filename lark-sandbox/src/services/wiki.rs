//! `wiki.v2`: spaces and the nodes in them.

use serde_json::{Value, json};

use super::{Handler, docx};
use crate::{
    call::{Call, Caller},
    envelope::{Answer, Failure},
    store::Page,
    world::World,
};

const PAGE_SIZE: usize = 20;
/// Spaces by id.
const SPACES: &str = "spaces";
/// Nodes by token.
const NODES: &str = "nodes";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("wiki.v2.space.create", create_space),
    ("wiki.v2.space.list", |world, call| {
        Ok(Answer::Data(world.store.page(SPACES, "", call, PAGE_SIZE)?.data("items")))
    }),
    ("wiki.v2.space.get", |world, call| Ok(Answer::Data(json!({ "space": space(world, call)? })))),
    ("wiki.v2.space.get_node", get_node),
    ("wiki.v2.space.node.create", create_node),
    ("wiki.v2.space.node.list", list_nodes),
];

fn not_found() -> Failure {
    Failure::refused(131_005, "not found")
}

fn space(world: &World, call: &Call) -> Result<Value, Failure> {
    world.store.get(SPACES, call.path("space_id")).ok_or_else(not_found)
}

fn create_space(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let id = (7_000_000_000_000_000_000 + world.store.next_id()).to_string();
    let sharing = Some(call.text("open_sharing")).filter(|sharing| !sharing.is_empty()).unwrap_or("closed");
    let space = json!({
        "space_id": id,
        "name": call.text("name"),
        "description": call.text("description"),
        "space_type": "team",
        "visibility": "private",
        "open_sharing": sharing,
    });
    world.store.put(SPACES, &id, &space);
    Ok(Answer::Data(json!({ "space": space })))
}

fn create_node(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    space(world, call)?;
    let parent = call.text("parent_node_token");
    if !parent.is_empty() {
        let mut above = world.store.get(NODES, parent).ok_or_else(not_found)?;
        above["has_child"] = true.into();
        world.store.put(NODES, parent, &above);
    }
    let token = world.store.token("wikcn");
    let title = call.text("title");
    let (object, origin) = match call.text("node_type") {
        "shortcut" => {
            let origin = world.store.get(NODES, call.text("origin_node_token")).ok_or_else(not_found)?;
            (origin["obj_token"].clone(), origin)
        }
        _ if call.text("obj_type") == "docx" => (docx::new_document(world, title).into(), Value::Null),
        _ => (world.store.token("objcn").into(), Value::Null),
    };
    let at = call.now.as_secs().to_string();
    let who = match call.caller {
        Caller::User(user) => user.open_id.to_owned(),
        Caller::App | Caller::Nobody => world.app_id.clone(),
    };
    let space = call.path("space_id");
    let node = json!({
        "space_id": space,
        "node_token": token,
        "obj_token": object,
        "obj_type": call.text("obj_type"),
        "parent_node_token": parent,
        "node_type": call.text("node_type"),
        "origin_node_token": origin["node_token"].as_str().unwrap_or(&token),
        "origin_space_id": origin["space_id"].as_str().unwrap_or(space),
        "has_child": false,
        "title": title,
        "obj_create_time": at,
        "obj_edit_time": at,
        "node_create_time": at,
        "creator": who,
        "owner": who,
        "node_creator": who,
    });
    world.store.put(NODES, &token, &node);
    Ok(Answer::Data(json!({ "node": node })))
}

/// By the node's own token, or by that of the object it leads to.
fn get_node(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let token = call.query("token");
    let node = match call.query("obj_type") {
        "" | "wiki" => world.store.get(NODES, token),
        kind => world
            .store
            .rows(NODES, "")
            .map(|(_, node)| node)
            .find(|node| node["obj_token"] == token && node["obj_type"] == kind),
    };
    Ok(Answer::Data(json!({ "node": node.ok_or_else(not_found)? })))
}

fn list_nodes(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    space(world, call)?;
    let all = world.store.rows(NODES, "").map(|(_, node)| node).filter(|node| {
        node["space_id"] == call.path("space_id") && node["parent_node_token"] == call.query("parent_node_token")
    });
    Ok(Answer::Data(Page::of(all.collect(), call, PAGE_SIZE)?.data("items")))
}
