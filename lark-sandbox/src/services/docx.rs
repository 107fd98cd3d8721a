//! `docx.v1`: documents and the blocks they consist of.

use std::collections::{HashMap, HashSet};

use http::StatusCode;
use serde_json::{Map, Value, json};

use self::kinds::checked;
use super::{Handler, drive};
use crate::{
    call::Call,
    envelope::{Answer, Failure, cut},
    store::{Page, Store},
    world::World,
};

mod kinds;

const TITLE_MAX: usize = 800;
const DESCENDANTS_MAX: usize = 1000;
const UPDATES_MAX: usize = 200;
const PAGE_SIZE: usize = 500;

/// Documents by id.
const DOCUMENTS: &str = "documents";
/// Blocks by `document/block`. The first block of a document has the document's id.
const BLOCKS: &str = "blocks";
/// Answers by `client_token`.
const REPEATED: &str = "client_tokens";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("docx.v1.document.create", create),
    ("docx.v1.document.get", get),
    ("docx.v1.document.raw_content", raw_content),
    ("docx.v1.document.block.list", list),
    ("docx.v1.document.block.get", get_block),
    ("docx.v1.document.block.patch", |world, call| once(world, call, patch)),
    ("docx.v1.document.block.batch_update", |world, call| once(world, call, batch_update)),
    ("docx.v1.document.block.children.get", children),
    ("docx.v1.document.block.children.create", |world, call| once(world, call, create_children)),
    ("docx.v1.document.block.children.batch_delete", |world, call| once(world, call, delete_children)),
    ("docx.v1.document.block.descendant.create", |world, call| once(world, call, create_descendants)),
];

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let title = call.text("title");
    if title.chars().count() > TITLE_MAX {
        return Err(invalid("the title is too long"));
    }
    let id = new_document(world, title);
    drive::mount(world, call, call.text("folder_token"), &id, title, "docx");
    Ok(Answer::Data(json!({ "document": world.store.get(DOCUMENTS, &id) })))
}

/// Makes an empty document and gives its id.
pub(crate) fn new_document(world: &mut World, title: &str) -> String {
    let id = world.store.token("doxcn");
    let document = json!({ "document_id": id, "revision_id": 1, "title": title });
    world.store.put(DOCUMENTS, &id, &document);
    let page = json!({ "elements": [{ "text_run": { "content": title } }] });
    let root = json!({ "block_id": id, "parent_id": "", "block_type": 1, "children": [], "page": page });
    put_block(&mut world.store, &id, &root);
    id
}

fn document(store: &Store, call: &Call) -> Result<Value, Failure> {
    store.get(DOCUMENTS, call.path("document_id")).ok_or_else(not_found)
}

fn get(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    Ok(Answer::Data(json!({ "document": document(&world.store, call)? })))
}

fn raw_content(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    document(&world.store, call)?;
    let id = call.path("document_id");
    let mut content = String::new();
    for block in tree(&world.store, id, id) {
        if let Some(text) = plain_text(&block) {
            content.push_str(&text);
            content.push('\n');
        }
    }
    Ok(Answer::Data(json!({ "content": content })))
}

/// Title and text of a document.
pub(crate) fn exported(world: &World, id: &str) -> Option<(String, String)> {
    let document = world.store.get(DOCUMENTS, id)?;
    let lines: Vec<_> = tree(&world.store, id, id).iter().filter_map(plain_text).collect();
    Some((document["title"].as_str().unwrap_or_default().to_owned(), lines.join("\n") + "\n"))
}

/// A document with a block for each line of a text.
pub(crate) fn imported(world: &mut World, title: &str, text: &str) -> String {
    let id = new_document(world, title);
    let mut children = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()).take(DESCENDANTS_MAX) {
        let block_id = world.store.token("doxcn");
        let content = json!({ "elements": [{ "text_run": { "content": line } }] });
        let block = json!({ "block_id": block_id, "parent_id": id, "block_type": 2, "children": [], "text": content });
        put_block(&mut world.store, &id, &block);
        children.push(block_id);
    }
    if let Some(mut root) = world.store.get(BLOCKS, &key(&id, &id)) {
        root["children"] = children.into();
        put_block(&mut world.store, &id, &root);
    }
    id
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    document(&world.store, call)?;
    let id = call.path("document_id");
    Ok(Answer::Data(Page::of(tree(&world.store, id, id), call, PAGE_SIZE)?.data("items")))
}

fn get_block(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    Ok(Answer::Data(json!({ "block": block(&world.store, call, call.path("block_id"))? })))
}

fn children(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let parent = block(&world.store, call, call.path("block_id"))?;
    let document = call.path("document_id");
    let below = call.query("with_descendants") == "true";
    let items = ids(&parent).into_iter().flat_map(|id| match below {
        true => tree(&world.store, document, &id),
        false => world.store.get(BLOCKS, &key(document, &id)).into_iter().collect(),
    });
    Ok(Answer::Data(Page::of(items.collect(), call, PAGE_SIZE)?.data("items")))
}

fn create_children(world: &mut World, call: &Call) -> Result<Value, Failure> {
    let new = call.list("children");
    let document = call.path("document_id");
    let mut parent = block(&world.store, call, call.path("block_id"))?;
    let mut made = Vec::new();
    for block in new {
        let mut block = checked(block)?;
        let id = world.store.token("doxcn");
        block.insert("block_id".to_owned(), id.into());
        block.insert("parent_id".to_owned(), parent["block_id"].clone());
        block.insert("children".to_owned(), json!([]));
        put_block(&mut world.store, document, &block.clone().into());
        made.push(Value::from(block));
    }
    insert(&mut parent, call, made.iter().map(|block| block["block_id"].clone()))?;
    put_block(&mut world.store, document, &parent);
    Ok(json!({ "children": made }))
}

/// A tree of blocks at once; the caller names them by ids of its own, which are replaced.
fn create_descendants(world: &mut World, call: &Call) -> Result<Value, Failure> {
    let new = call.list("descendants");
    if new.len() > DESCENDANTS_MAX {
        return Err(invalid("more than 1000 descendants"));
    }
    let document = call.path("document_id");
    let mut parent = block(&world.store, call, call.path("block_id"))?;
    let holders = holders(call.list("children_id"), new)?;
    let own: Vec<_> = new.iter().map(|block| block["block_id"].as_str().unwrap_or_default()).collect();
    let made: Vec<_> = own.iter().map(|_| world.store.token("doxcn")).collect();
    let places: HashMap<_, _> = own.iter().copied().zip(&made).collect();
    let replaced = |ids: &[Value]| -> Vec<Value> {
        ids.iter().filter_map(|id| places.get(id.as_str()?)).map(|id| Value::from(id.as_str())).collect()
    };
    let first = replaced(call.list("children_id"));
    let mut blocks = Vec::new();
    for (given, id) in new.iter().zip(&made) {
        let mut block = checked(given)?;
        let holder = holders.get(given["block_id"].as_str().unwrap_or_default()).copied().flatten();
        let above = holder.and_then(|holder| places.get(holder)).map(|id| Value::from(id.as_str()));
        let below = replaced(given["children"].as_array().map_or(&[], Vec::as_slice));
        block.insert("block_id".to_owned(), id.as_str().into());
        block.insert("parent_id".to_owned(), above.unwrap_or_else(|| parent["block_id"].clone()));
        block.insert("children".to_owned(), below.into());
        blocks.push(Value::from(block));
    }
    insert(&mut parent, call, first.iter().cloned())?;
    for block in blocks.iter().chain([&parent]) {
        put_block(&mut world.store, document, block);
    }
    let relations = own.iter().zip(&made).map(|(own, id)| json!({ "temporary_block_id": own, "block_id": id }));
    let relations: Vec<_> = relations.collect();
    blocks.retain(|block| first.contains(&block["block_id"]));
    Ok(json!({ "children": blocks, "block_id_relations": relations }))
}

/// What holds each of the descendants, by their own ids; `None`: the block that they are put into. Every one of them is
/// below that block once, so that no block is inside of itself.
fn holders<'c>(first: &'c [Value], all: &'c [Value]) -> Result<HashMap<&'c str, Option<&'c str>>, Failure> {
    let id = |value: &'c Value| value.as_str().filter(|id| !id.is_empty()).ok_or_else(|| invalid("block_id"));
    let mut below = HashMap::new();
    for block in all {
        let children = block["children"].as_array().map_or(&[][..], Vec::as_slice);
        if below.insert(id(&block["block_id"])?, children).is_some() {
            return Err(Failure::refused(1_770_019, "repeated blockID in document"));
        }
    }
    let mut holders = HashMap::new();
    let mut next = vec![(None, first)];
    while let Some((holder, children)) = next.pop() {
        for child in children {
            let child = id(child)?;
            let children = below.get(child).ok_or_else(|| invalid("a child is none of the descendants"))?;
            if holders.insert(child, holder).is_some() {
                return Err(invalid(&format!("{} is a child twice", cut(child))));
            }
            next.push((Some(child), children));
        }
    }
    if holders.len() < below.len() {
        return Err(invalid("a descendant is below none of children_id"));
    }
    Ok(holders)
}

fn delete_children(world: &mut World, call: &Call) -> Result<Value, Failure> {
    let document = call.path("document_id");
    let mut parent = block(&world.store, call, call.path("block_id"))?;
    let all = ids(&parent);
    let bounds =
        [call.number("start_index"), call.number("end_index")].map(|at| at.and_then(|at| usize::try_from(at).ok()));
    let [Some(start), Some(end)] = bounds else { return Err(invalid("start_index and end_index")) };
    let gone =
        all.get(start..end).filter(|gone| !gone.is_empty()).ok_or_else(|| invalid("start_index and end_index"))?;
    for id in gone {
        for block in tree(&world.store, document, id) {
            world.store.remove(BLOCKS, &key(document, block["block_id"].as_str().unwrap_or_default()));
        }
    }
    parent["children"] = all.iter().filter(|id| !gone.contains(id)).map(String::as_str).collect();
    put_block(&mut world.store, document, &parent);
    Ok(json!({}))
}

fn patch(world: &mut World, call: &Call) -> Result<Value, Failure> {
    Ok(json!({ "block": update(world, call, call.path("block_id"), &call.body)? }))
}

fn batch_update(world: &mut World, call: &Call) -> Result<Value, Failure> {
    if call.list("requests").len() > UPDATES_MAX {
        return Err(invalid("more than 200 requests"));
    }
    let requests = call.list("requests").iter();
    let blocks = requests.map(|request| update(world, call, request["block_id"].as_str().unwrap_or_default(), request));
    Ok(json!({ "blocks": blocks.collect::<Result<Vec<_>, _>>()? }))
}

/// Changes text, style, image or file of a block. Other changes are accepted and do nothing.
fn update(world: &mut World, call: &Call, id: &str, change: &Value) -> Result<Value, Failure> {
    let mut block = block(&world.store, call, id)?;
    for name in ["update_text_elements", "update_text", "update_text_style"] {
        let Some(change) = change.get(name).filter(|change| change.is_object()) else { continue };
        if let Some(new) = change.get("elements").filter(|new| !new.is_null()) {
            kinds::elements(new)?;
        }
        let members = block.as_object_mut().into_iter().flat_map(Map::values_mut);
        let text = members.into_iter().find(|value| value.get("elements").is_some());
        let text = text.ok_or_else(|| invalid("the block has no text"))?;
        for part in ["elements", "style"] {
            if let Some(new) = change.get(part).filter(|new| !new.is_null()) {
                text[part] = new.clone();
            }
        }
    }
    for (name, member) in [("replace_image", "image"), ("replace_file", "file")] {
        if let Some(token) = change.get(name).and_then(|change| change.get("token")) {
            block[member]["token"] = token.clone();
        }
    }
    put_block(&mut world.store, call.path("document_id"), &block);
    Ok(block)
}

/// Makes a change, unless the same `client_token` made it before; the document's revision grows with each.
fn once(
    world: &mut World,
    call: &Call,
    change: fn(&mut World, &Call) -> Result<Value, Failure>,
) -> Result<Answer, Failure> {
    let token = call.query("client_token");
    let known = format!("{}/{token}", call.endpoint.id);
    if let Some(before) = world.store.get(REPEATED, &known).filter(|_| !token.is_empty()) {
        return Ok(Answer::Data(before));
    }
    let mut document = document(&world.store, call)?;
    let mut data = change(world, call)?;
    let revision = document["revision_id"].as_i64().unwrap_or_default() + 1;
    document["revision_id"] = revision.into();
    world.store.put(DOCUMENTS, call.path("document_id"), &document);
    data["document_revision_id"] = revision.into();
    if !token.is_empty() {
        data["client_token"] = token.into();
        world.store.put(REPEATED, &known, &data);
    }
    Ok(Answer::Data(data))
}

/// Puts children where `index` says; without it, at the end.
fn insert(parent: &mut Value, call: &Call, new: impl Iterator<Item = Value>) -> Result<(), Failure> {
    let all = parent["children"].as_array_mut().ok_or_else(not_found)?;
    let at = call.number("index").and_then(|at| usize::try_from(at).ok()).unwrap_or(all.len());
    if at > all.len() {
        return Err(invalid("index is beyond the children"));
    }
    all.splice(at..at, new);
    Ok(())
}

fn block(store: &Store, call: &Call, id: &str) -> Result<Value, Failure> {
    store.get(BLOCKS, &key(call.path("document_id"), id)).ok_or_else(not_found)
}

/// A block and all that is below it, in the order of the document.
fn tree(store: &Store, document: &str, root: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut next = vec![root.to_owned()];
    let mut seen = HashSet::new();
    while let Some(id) = next.pop() {
        if let Some(block) = store.get(BLOCKS, &key(document, &id)).filter(|_| !seen.contains(&id)) {
            next.extend(ids(&block).into_iter().rev());
            all.push(block);
            seen.insert(id);
        }
    }
    all
}

fn ids(block: &Value) -> Vec<String> {
    let children = block["children"].as_array().into_iter().flatten();
    children.filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

fn plain_text(block: &Value) -> Option<String> {
    let text = block.as_object()?.values().find_map(|value| value.get("elements")?.as_array())?;
    Some(text.iter().filter_map(|element| element["text_run"]["content"].as_str()).collect())
}

fn put_block(store: &mut Store, document: &str, block: &Value) {
    store.put(BLOCKS, &key(document, block["block_id"].as_str().unwrap_or_default()), block);
}

fn key(document: &str, block: &str) -> String {
    format!("{document}/{block}")
}

fn not_found() -> Failure {
    Failure::new(StatusCode::NOT_FOUND, 1_770_002, "not found")
}

fn invalid(what: &str) -> Failure {
    Failure::refused(1_770_001, format!("invalid param: {what}"))
}
