//! Exports and imports: tasks that are under way when they are first asked after, and done the second time.

use http::StatusCode;
use serde_json::{Value, json};

use super::{ENTRIES, Handler, PARENTS, ROOT, content, mount, owner};
use crate::{
    blob::Blob,
    call::Call,
    envelope::{Answer, Failure},
    services::{bitable, docx, sheets},
    world::{FILES, World},
};

/// Tasks by ticket.
const TASKS: &str = "drive_tasks";
/// `job_status` of a task that is under way, and of one that is done.
const RUNNING: i64 = 2;
const DONE: i64 = 0;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("drive.v1.export_task.create", create_export),
    ("drive.v1.export_task.get", get_export),
    ("drive.v1.export_task.download", |world, call| content(world, call.path("file_token"))),
    ("drive.v1.import_task.create", create_import),
    ("drive.v1.import_task.get", get_import),
    ("drive.v1.file.task_check", |_, _| Ok(Answer::Data(json!({ "status": "success" })))),
];

fn invalid() -> Failure {
    Failure::refused(1_069_904, "invalid param")
}

/// Remembers a task and gives its ticket.
fn begin(world: &mut World, call: &Call, mut task: Value) -> Answer {
    let ticket = format!("7{:018}", world.store.next_id());
    task["caller"] = owner(world, call).into();
    task["asked"] = false.into();
    world.store.put(TASKS, &ticket, &task);
    Answer::Data(json!({ "ticket": ticket }))
}

/// A task of the caller, and whether it was asked after before.
fn ask(world: &mut World, call: &Call, kind: &str) -> Result<(Value, bool), Failure> {
    let ticket = call.path("ticket");
    let mut task = world.store.get(TASKS, ticket).filter(|task| task["kind"] == kind).ok_or_else(invalid)?;
    if task["caller"] != owner(world, call) {
        return Err(Failure::new(StatusCode::FORBIDDEN, 1_069_902, "no permission"));
    }
    let asked = task["asked"] == true;
    task["asked"] = true.into();
    world.store.put(TASKS, ticket, &task);
    Ok((task, asked))
}

fn create_export(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (kind, extension, token) = (call.text("type"), call.text("file_extension"), call.text("token"));
    let extensions: &[&str] = match kind {
        "doc" | "docx" => &["docx", "pdf"],
        "sheet" | "bitable" => &["xlsx", "csv"],
        _ => return Err(invalid()),
    };
    if !extensions.contains(&extension) {
        return Err(Failure::refused(1_069_918, "file extension and type mismatch"));
    }
    let sub = call.text("sub_id");
    if extension == "csv" && sub.is_empty() {
        return Err(invalid());
    }
    let (title, text) = match kind {
        "sheet" => sheets::exported(world, token, sub),
        "bitable" => bitable::exported(world, token, sub),
        _ => docx::exported(world, token),
    }
    .ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, 1_069_914, "invalid file token"))?;
    let task = json!({
        "kind": "export", "token": token, "type": kind, "file_extension": extension, "file_name": title, "text": text,
    });
    Ok(begin(world, call, task))
}

fn get_export(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (mut task, asked) = ask(world, call, "export")?;
    if task["token"] != call.query("token") {
        return Err(invalid());
    }
    let (kind, extension) = (task["type"].clone(), task["file_extension"].clone());
    if !asked {
        let result = json!({ "type": kind, "file_extension": extension, "job_status": RUNNING, "job_error_msg": "" });
        return Ok(Answer::Data(json!({ "result": result })));
    }
    if task.get("file_token").is_none() {
        // The product is a file of its own.
        let file = world.store.token("boxcn");
        let text = task["text"].as_str().unwrap_or_default().as_bytes().to_vec();
        let name =
            format!("{}.{}", task["file_name"].as_str().unwrap_or_default(), extension.as_str().unwrap_or_default());
        let row = json!({ "key": file, "name": name, "size": text.len() });
        task["file_token"] = file.as_str().into();
        task["file_size"] = text.len().into();
        world.keep_file(&file, Blob::from(text), &row).map_err(|error| Failure::internal(&error))?;
        world.store.put(TASKS, call.path("ticket"), &task);
    }
    Ok(Answer::Data(json!({ "result": {
        "type": kind,
        "file_extension": extension,
        "file_name": task["file_name"],
        "file_token": task["file_token"],
        "file_size": task["file_size"],
        "job_status": DONE,
        "job_error_msg": "success",
    } })))
}

fn create_import(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (kind, extension) = (call.text("type"), call.text("file_extension"));
    let file = call.text("file_token");
    let row = world.store.get(FILES, file);
    let row = row.ok_or_else(|| Failure::new(StatusCode::NOT_FOUND, 1_069_907, "file token not found"))?;
    let (name, real) = row["name"].as_str().unwrap_or_default().rsplit_once('.').unwrap_or_default();
    if real != extension {
        return Err(Failure::refused(1_069_910, "import file extension not match"));
    }
    let kinds: &[&str] = match extension {
        "doc" | "docx" | "txt" | "md" | "mark" | "markdown" | "html" => &["docx"],
        "xlsx" | "csv" => &["sheet", "bitable"],
        "xls" => &["sheet"],
        _ => &[],
    };
    if !kinds.contains(&kind) {
        return Err(Failure::refused(1_069_911, "import file type not match"));
    }
    let point = call.member("point");
    let folder = point["mount_key"].as_str().unwrap_or_default();
    if point["mount_type"] != 1 {
        return Err(invalid());
    }
    if !is_folder(world, folder) {
        return Err(Failure::refused(1_069_912, "folder not exist"));
    }
    let title = Some(call.text("file_name")).filter(|title| !title.is_empty()).unwrap_or(name);
    let task = json!({ "kind": "import", "type": kind, "title": title, "file": file, "folder": folder });
    Ok(begin(world, call, task))
}

/// The root, or a folder that was made.
fn is_folder(world: &World, token: &str) -> bool {
    let entry = |parent: Value| world.store.get(ENTRIES, &format!("{}/{token}", parent.as_str().unwrap_or_default()));
    let found = world.store.get(PARENTS, token).and_then(entry);
    matches!(token, "" | ROOT) || found.is_some_and(|entry| entry["type"] == "folder")
}

fn get_import(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let (mut task, asked) = ask(world, call, "import")?;
    let (ticket, kind) = (call.path("ticket"), task["type"].as_str().unwrap_or_default().to_owned());
    if !asked {
        let result = json!({ "ticket": ticket, "type": kind, "job_status": RUNNING, "job_error_msg": "" });
        return Ok(Answer::Data(json!({ "result": result })));
    }
    if task.get("token").is_none() {
        let title = task["title"].as_str().unwrap_or_default().to_owned();
        let text = task["file"].as_str().and_then(|file| world.contents.get(file)).and_then(|blob| blob.text());
        let token = match kind.as_str() {
            "sheet" => sheets::new_spreadsheet(world, call, &title),
            "bitable" => bitable::new_base(world, &title),
            _ => docx::imported(world, &title, &text.unwrap_or_default()),
        };
        mount(world, call, task["folder"].as_str().unwrap_or_default(), &token, &title, &kind);
        task["token"] = token.into();
        world.store.put(TASKS, ticket, &task);
    }
    let token = task["token"].as_str().unwrap_or_default();
    let url = format!("https://sandbox.example/{kind}/{token}");
    Ok(Answer::Data(json!({ "result": {
        "ticket": ticket, "type": kind, "token": token, "url": url, "job_status": DONE, "job_error_msg": "success", "extra": [],
    } })))
}
