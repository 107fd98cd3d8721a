//! `drive.v1`: folders, files and media, uploaded whole or in blocks.

use std::{collections::BTreeMap, time::Duration};

use http::StatusCode;
use serde_json::{Value, json};

use super::Handler;
use crate::{
    blob::Blob,
    call::{Call, Caller, FilePart},
    control,
    envelope::{Answer, Failure},
    store::Page,
    world::{FILES, World},
};

pub(super) mod tasks;

const PAGE_SIZE: usize = 200;
pub(crate) const FILE_MAX: u64 = 20 * 1024 * 1024;
const BLOCK_SIZE: u64 = 4 * 1024 * 1024;
const NAME_MAX: usize = 250;
/// How long an upload in blocks may take.
const UPLOAD_LIFETIME: Duration = Duration::from_secs(24 * 3600);
/// Uploads under way; the oldest one makes room for the next.
const UPLOADS_MAX: usize = 100;

/// What is in folders, by `folder/token`.
const ENTRIES: &str = "drive";
/// The folder of each entry, by token.
const PARENTS: &str = "drive_parents";
/// The folder that everything without another is in.
const ROOT: &str = "fldcnroot000000000000000000";

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("drive.v1.file.list", list),
    ("drive.v1.file.create_folder", create_folder),
    ("drive.v1.file.delete", delete),
    ("drive.v1.file.upload_all", |world, call| upload_all(world, call, Space::Files)),
    ("drive.v1.file.upload_prepare", upload_prepare),
    ("drive.v1.file.upload_part", upload_part),
    ("drive.v1.file.upload_finish", |world, call| upload_finish(world, call, Space::Files)),
    ("drive.v1.file.download", download),
    ("drive.v1.media.upload_all", |world, call| upload_all(world, call, Space::Media)),
    ("drive.v1.media.upload_prepare", upload_prepare),
    ("drive.v1.media.upload_part", upload_part),
    ("drive.v1.media.upload_finish", |world, call| upload_finish(world, call, Space::Media)),
    ("drive.v1.media.download", download),
    ("drive.v1.media.batch_get_tmp_download_url", temporary_urls),
    ("drive_explorer.v2.root_folder.get_drive_root_folder_meta", |_, _| {
        Ok(Answer::Data(json!({ "token": ROOT, "id": "1", "user_id": "1" })))
    }),
];

/// Where an uploaded file belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    /// A folder.
    Files,
    /// Some document.
    Media,
}

/// Uploads in blocks that are under way, by id.
#[derive(Debug, Default)]
pub(crate) struct Uploads(BTreeMap<String, Upload>);

#[derive(Debug)]
struct Upload {
    name: String,
    parent: String,
    size: u64,
    begun: Duration,
    /// The caller that began it must end it.
    caller: String,
    blocks: BTreeMap<u64, Blob>,
}

/// Puts something into a folder; the empty token is the root folder.
pub(crate) fn mount(world: &mut World, call: &Call, folder: &str, token: &str, name: &str, kind: &str) {
    let folder = if folder.is_empty() { ROOT } else { folder };
    let at = call.now.as_secs().to_string();
    let entry = json!({
        "token": token,
        "name": name,
        "type": kind,
        "parent_token": folder,
        "url": format!("https://sandbox.example/{kind}/{token}"),
        "created_time": at,
        "modified_time": at,
        "owner_id": owner(world, call),
    });
    world.store.put(ENTRIES, &format!("{folder}/{token}"), &entry);
    world.store.put(PARENTS, token, &folder.into());
}

/// What is known about something in a folder.
pub(crate) fn entry(world: &World, token: &str) -> Option<Value> {
    let folder = world.store.get(PARENTS, token)?;
    world.store.get(ENTRIES, &format!("{}/{token}", folder.as_str()?))
}

fn owner(world: &World, call: &Call) -> String {
    match call.caller {
        Caller::User(user) => user.open_id.to_owned(),
        Caller::App | Caller::Nobody => world.app_id.clone(),
    }
}

fn list(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let folder = Some(call.query("folder_token")).filter(|token| !token.is_empty()).unwrap_or(ROOT);
    let Page { items, next } = world.store.page(ENTRIES, &format!("{folder}/"), call, PAGE_SIZE)?;
    let mut data = json!({ "has_more": !next.is_empty(), "files": items });
    if !next.is_empty() {
        data["next_page_token"] = next.into();
    }
    Ok(Answer::Data(data))
}

fn create_folder(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    if call.text("name").is_empty() {
        return Err(params("name is empty"));
    }
    let token = world.store.token("fldcn");
    mount(world, call, call.text("folder_token"), &token, call.text("name"), "folder");
    Ok(Answer::Data(json!({ "token": token, "url": format!("https://sandbox.example/folder/{token}") })))
}

fn delete(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let token = call.path("file_token");
    let folder = world.store.remove(PARENTS, token).ok_or_else(not_found)?;
    world.store.remove(ENTRIES, &format!("{}/{token}", folder.as_str().unwrap_or_default()));
    world.forget_file(token);
    // Folders are deleted in the background; a query for the task always says that it is done.
    Ok(Answer::Data(if call.query("type") == "folder" { json!({ "task_id": token }) } else { json!({}) }))
}

fn upload_all(world: &mut World, call: &Call, space: Space) -> Result<Answer, Failure> {
    let file = call.file("file");
    let size = file.blob.len();
    check_part(call, &file)?;
    if size == 0 {
        return Err(params("the file is empty"));
    }
    if world.size_limits && size > FILE_MAX {
        return Err(too_large());
    }
    check_name(call)?;
    store(world, call, space, call.text("file_name"), call.text("parent_node"), file.blob)
}

pub(crate) fn too_large() -> Failure {
    Failure::refused(1_061_043, "file size beyond limit.")
}

fn check_name(call: &Call) -> Result<(), Failure> {
    if call.text("file_name").is_empty() {
        return Err(params("file_name is empty"));
    }
    match call.text("file_name").chars().count() > NAME_MAX {
        true => Err(params("file_name is too long")),
        false => Ok(()),
    }
}

/// Length and checksum of a file part are what the call says.
fn check_part(call: &Call, file: &FilePart) -> Result<(), Failure> {
    let checksum = call.text("checksum");
    if call.number("size") != Some(file.blob.len()) {
        return Err(Failure::refused(
            1_062_009,
            "The actual size is inconsistent with the parameter declaration size.",
        ));
    }
    if !checksum.is_empty() && checksum.parse() != Ok(file.checksum) {
        return Err(Failure::refused(1_062_008, "checksum param Invalid."));
    }
    Ok(())
}

fn store(
    world: &mut World,
    call: &Call,
    space: Space,
    name: &str,
    parent: &str,
    blob: Blob,
) -> Result<Answer, Failure> {
    let token = world.store.token("boxcn");
    let row = json!({ "key": token, "name": name, "size": blob.len() });
    world.keep_file(&token, blob, &row).map_err(|error| Failure::internal(&error))?;
    if space == Space::Files {
        mount(world, call, parent, &token, name, "file");
    }
    Ok(Answer::Data(json!({ "file_token": token })))
}

fn upload_prepare(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    check_name(call)?;
    if call.text("parent_node").len() > NAME_MAX {
        return Err(params("parent_node is too long"));
    }
    let size = call.number("size").filter(|size| *size > 0).ok_or_else(|| params("the file is empty"))?;
    let id = world.tokens.secret();
    let upload = Upload {
        name: call.text("file_name").to_owned(),
        parent: call.text("parent_node").to_owned(),
        size,
        begun: call.now,
        caller: owner(world, call),
        blocks: BTreeMap::new(),
    };
    let uploads = &mut world.uploads.0;
    uploads.retain(|_, upload| call.now.saturating_sub(upload.begun) < UPLOAD_LIFETIME);
    if uploads.len() == UPLOADS_MAX {
        // Ids grow.
        uploads.pop_first();
    }
    uploads.insert(id.clone(), upload);
    let blocks = size.div_ceil(BLOCK_SIZE);
    Ok(Answer::Data(json!({ "upload_id": id, "block_size": BLOCK_SIZE, "block_num": blocks })))
}

fn upload<'w>(world: &'w mut World, call: &Call) -> Result<&'w mut Upload, Failure> {
    let caller = owner(world, call);
    let upload = world.uploads.0.get_mut(call.text("upload_id"));
    let upload = upload.filter(|upload| call.now.saturating_sub(upload.begun) < UPLOAD_LIFETIME);
    let upload = upload.ok_or_else(|| Failure::refused(1_061_021, "upload id expire."))?;
    if upload.caller != caller {
        return Err(Failure::refused(1_062_007, "upload user not match."));
    }
    Ok(upload)
}

fn upload_part(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let file = call.file("file");
    let upload = upload(world, call)?;
    check_part(call, &file)?;
    let count = upload.size.div_ceil(BLOCK_SIZE);
    let seq = call.number("seq").filter(|seq| *seq < count);
    let seq = seq.ok_or_else(|| Failure::refused(1_062_011, "block number out of range."))?;
    if file.blob.len() != BLOCK_SIZE.min(upload.size - seq * BLOCK_SIZE) {
        return Err(Failure::refused(
            1_062_009,
            "The actual size is inconsistent with the parameter declaration size.",
        ));
    }
    upload.blocks.insert(seq, file.blob);
    Ok(Answer::Data(json!({})))
}

fn upload_finish(world: &mut World, call: &Call, space: Space) -> Result<Answer, Failure> {
    let upload = upload(world, call)?;
    let count = upload.size.div_ceil(BLOCK_SIZE);
    if call.number("block_num") != Some(count) || upload.blocks.len() as u64 != count {
        return Err(Failure::refused(1_062_010, "block number is missing."));
    }
    let Some(upload) = world.uploads.0.remove(call.text("upload_id")) else { return Err(not_found()) };
    let mut whole = Blob::default();
    for block in upload.blocks.into_values() {
        whole.append(block);
    }
    store(world, call, space, &upload.name, &upload.parent, whole)
}

fn download(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    content(world, call.path("file_token"))
}

/// A file by its token.
pub(crate) fn content(world: &World, token: &str) -> Result<Answer, Failure> {
    let row = world.store.get(FILES, token).ok_or_else(not_found)?;
    let blob = world.contents.get(token).ok_or_else(not_found)?;
    Ok(Answer::File { blob, name: row["name"].as_str().unwrap_or_default().to_owned(), kind: None })
}

/// URLs that need no token.
fn temporary_urls(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let base = if call.host.is_empty() { world.url.clone() } else { format!("http://{}", call.host) };
    let urls = call.query.all("file_tokens").filter(|token| world.store.has(FILES, token));
    let urls: Vec<Value> = urls
        .map(|token| json!({ "file_token": token, "tmp_download_url": control::download_url(&base, token) }))
        .collect();
    Ok(Answer::Data(json!({ "tmp_download_urls": urls })))
}

fn params(what: &str) -> Failure {
    Failure::refused(1_061_002, format!("params error: {what}"))
}

fn not_found() -> Failure {
    Failure::new(StatusCode::NOT_FOUND, 1_061_003, "not found.")
}
