//! Exports, imports and images against a mock: what is asked, how often, and how it ends. Its clock takes no time.
#![cfg(all(feature = "docx", feature = "drive", feature = "testing"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use lark_apis::docx::v1::{CreateDocumentBlockChildren, PatchDocumentBlock, insert_image};
use lark_apis::drive::v1::{
    CreateExportTask, CreateImportTask, DownloadExportTask, FileType, FinishMediaUpload, GetExportTask, GetImportTask,
    PrepareMediaUpload, UploadMedia, UploadMediaPart, export, import,
};
use lark_runtime::serde_json::{self, Value, json};
use lark_runtime::testing::{Fault, Mock, ReceivedCall, Reply};
use lark_runtime::{Client, Error, File, RequestOptions, RetryPolicy};

fn mock() -> Mock {
    let mock = Mock::new();
    mock.on::<CreateExportTask>().reply(json!({"ticket": "t1"}));
    mock.on::<CreateImportTask>().reply(json!({"ticket": "t1"}));
    mock.on::<UploadMedia>().reply(json!({"file_token": "box1"}));
    mock.on::<DownloadExportTask>().reply_raw(200, &[("content-type", "application/pdf")], "%PDF");
    mock
}

fn export_status(mock: &Mock, statuses: &[i64]) {
    let mut rule = mock.on::<GetExportTask>();
    for status in statuses {
        let file = (*status == 0).then_some("box2");
        rule = rule.reply(json!({"result": {"job_status": status, "file_token": file, "job_error_msg": "why"}}));
    }
}

fn import_status(mock: &Mock, statuses: &[i64]) {
    let mut rule = mock.on::<GetImportTask>();
    for status in statuses {
        rule = rule.reply(json!({"result": {"job_status": status, "token": "dox1", "url": "https://x/dox1"}}));
    }
}

fn body(call: &ReceivedCall) -> Value {
    serde_json::from_slice(call.body()).unwrap()
}

#[tokio::test]
async fn an_export_is_asked_after_until_it_is_done() {
    let mock = mock();
    export_status(&mock, &[1, 2, 2, 2, 2, 2, 0]);
    let file = export(&mock.client(), "dox1", "docx").to("pdf").download().await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), "%PDF");
    let sent = body(&mock.calls::<CreateExportTask>()[0]);
    assert_eq!(sent, json!({"token": "dox1", "type": "docx", "file_extension": "pdf"}));
    let asked = mock.calls::<GetExportTask>();
    assert_eq!(asked.len(), 7);
    assert!(asked.iter().all(|call| call.param("ticket").as_deref() == Some("t1")));
    // 1, 1.5, 2.25, 3.375, 5, 5, 5 seconds
    let elapsed = mock.clock().elapsed().as_secs_f64();
    assert!((23.0..23.3).contains(&elapsed), "{elapsed}");
}

#[tokio::test]
async fn formats_are_those_of_the_type() {
    let mock = mock();
    let client = mock.client();
    for (kind, format, sub, sent) in [
        ("docx", None, None, Ok("docx")),
        ("doc", Some("pdf"), None, Ok("pdf")),
        ("sheet", None, None, Ok("xlsx")),
        ("sheet", Some("csv"), Some("s1"), Ok("csv")),
        ("bitable", Some("csv"), Some("tbl1"), Ok("csv")),
        // What is newer than this crate is the platform's to decide.
        ("docx", Some("md"), None, Ok("md")),
        ("hologram", Some("pdf"), None, Ok("pdf")),
        ("docx", Some("xlsx"), None, Err("a docx is not exported as xlsx, but as one of: docx, pdf")),
        ("sheet", Some("pdf"), None, Err("a sheet is not exported as pdf, but as one of: xlsx, csv")),
        ("sheet", Some("csv"), None, Err("a csv file has room for one sheet or table; name it with `.sub_id(...)`")),
        (
            "bitable",
            Some("csv"),
            Some(""),
            Err("a csv file has room for one sheet or table; name it with `.sub_id(...)`"),
        ),
        ("folder", None, None, Err("the platform exports no folder; dox1 cannot be exported")),
        ("hologram", None, None, Err("say in which format to export a hologram, with `.to(...)`")),
    ] {
        export_status(&mock, &[0]);
        let mut task = export(&client, "dox1", kind);
        if let Some(format) = format {
            task = task.to(format);
        }
        if let Some(sub) = sub {
            task = task.sub_id(sub);
        }
        let before = mock.all_calls().len();
        let result = task.download().await;
        match sent {
            Ok(sent) => {
                drop(result.unwrap());
                let body = body(mock.calls::<CreateExportTask>().last().unwrap());
                assert_eq!(body["file_extension"], sent);
                assert_eq!(body["sub_id"].as_str(), sub);
            }
            Err(message) => {
                let error = result.unwrap_err();
                assert!(matches!(error, Error::Invalid(_)), "{error:?}");
                assert!(error.to_string().contains(message), "{error}");
                assert_eq!(mock.all_calls().len(), before, "nothing is sent");
            }
        }
    }
}

#[tokio::test]
async fn a_task_that_fails_says_how() {
    let mock = mock();
    export_status(&mock, &[2, 110]);
    import_status(&mock, &[1, 116]);
    let client = mock.client();
    let error = export(&client, "dox1", "docx").download().await.unwrap_err();
    assert_eq!(error.code(), Some(110));
    assert_eq!(error.endpoint(), Some("drive.v1.export_task.get"));
    assert!(error.to_string().contains("the task failed: NoPermission, why (code 110"), "{error}");
    let error = import(&client, File::from_bytes("a.md", "# a"), "docx").send().await.unwrap_err();
    assert_eq!(error.code(), Some(116));
    assert!(error.to_string().contains("the task failed: NoFolderPermission (code 116"), "{error}");

    // A status that is newer than this crate is no success.
    export_status(&mock, &[4711]);
    assert_eq!(export(&client, "dox1", "docx").download().await.unwrap_err().code(), Some(4711));
}

#[tokio::test]
async fn a_task_that_takes_too_long_says_where_it_is() {
    for status in [1, 2] {
        let mock = mock();
        export_status(&mock, &[status]);
        import_status(&mock, &[status]);
        let client = mock.client();
        let limit = Duration::from_secs(60);
        let error = export(&client, "dox1", "docx").within(limit).download().await.unwrap_err();
        assert_eq!(error.code(), Some(status));
        assert!(error.to_string().contains("the task is not done after 60s, but "), "{error}");
        assert_eq!(mock.clock().elapsed(), limit);
        let import = import(&client, File::from_bytes("a.md", "# a"), "docx").within(limit);
        assert_eq!(import.send().await.unwrap_err().code(), Some(status));
        assert_eq!(mock.clock().elapsed(), 2 * limit);
    }
    // A question without an answer does not prolong it.
    let mock = mock();
    mock.on::<GetExportTask>().fault(Fault::Stall);
    let client = mock.client();
    let limit = Duration::from_secs(10);
    let error = export(&client, "dox1", "docx").within(limit).download().await.unwrap_err();
    assert!(error.to_string().contains("nothing was learnt of the task"), "{error}");
    assert_eq!(mock.clock().elapsed(), limit);
}

#[tokio::test]
async fn a_question_that_fails_for_a_while_does_not_end_the_wait() {
    let later: [fn() -> Reply; 5] = [
        || Fault::ConnectionReset.into(),
        || Fault::ConnectionRefused.into(),
        || Fault::BadGateway.into(),
        || Reply::raw(500, &[], "oops"),
        || Reply::raw(429, &[], "slow down"),
    ];
    let limit = Duration::from_secs(200);
    for fails in later {
        // A question is three attempts at most.
        for failures in [4, usize::MAX] {
            let mock = mock();
            let left = Mutex::new(failures);
            mock.on::<GetExportTask>().reply_with(move |_| {
                let mut left = left.lock().unwrap();
                match *left {
                    0 => Reply::data(json!({"result": {"job_status": 0, "file_token": "box2"}})),
                    _ => {
                        *left -= 1;
                        fails()
                    }
                }
            });
            let client = mock.client();
            let result = export(&client, "dox1", "docx").within(limit).download().await;
            if failures == 4 {
                assert_eq!(result.unwrap().bytes().await.unwrap(), "%PDF");
            } else {
                let error = result.unwrap_err();
                assert!(matches!(error, Error::Transport(_) | Error::Http(_)), "{error:?}");
                assert_eq!(error.endpoint(), Some("drive.v1.export_task.get"));
                assert_eq!(mock.clock().elapsed(), limit);
            }
        }
    }
    let mock = mock();
    mock.on::<GetExportTask>().reply_error(1_069_902, "no permission");
    assert_eq!(export(&mock.client(), "dox1", "docx").download().await.unwrap_err().code(), Some(1_069_902));
    assert_eq!(mock.calls::<GetExportTask>().len(), 1, "it would be refused again");
}

#[tokio::test]
async fn an_export_that_breaks_off_leaves_no_part() {
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("export");
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    let mock = mock();
    export_status(&mock, &[0]);
    let headers = [("content-type", "application/pdf"), ("etag", "\"v1\""), ("content-length", "10")];
    mock.on::<DownloadExportTask>().reply_raw(200, &headers, "%PDF");
    let client = mock.client_builder().retry(RetryPolicy::never()).build().unwrap();
    let error = export(&client, "dox1", "docx").save_to(directory.join("a.pdf")).await.unwrap_err();
    assert!(error.to_string().contains("the content ended after 4 of 10 bytes"), "{error}");
    assert_eq!(std::fs::read_dir(&directory).unwrap().count(), 0);
}

#[tokio::test]
async fn an_import_uploads_begins_and_waits() {
    let mock = mock();
    import_status(&mock, &[1, 2, 0]);
    let reports = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&reports);
    let file = File::from_bytes("plan.md", "# Plan");
    let import = import(&mock.client(), file, "docx").folder("fld1").name("Plan B");
    let options = RequestOptions::new().user_access_token("u-1");
    let import = import.options(options).on_progress(move |progress| into.lock().unwrap().push(progress.bytes));
    let imported = import.send().await.unwrap();
    assert_eq!((&*imported.token, &*imported.url, &imported.r#type), ("dox1", "https://x/dox1", &FileType::Docx));
    assert!(imported.extra.is_empty());
    assert_eq!(*reports.lock().unwrap(), [6]);

    let parts = mock.calls::<UploadMedia>()[0].parts();
    let part = |name: &str| {
        let part = parts.iter().find(|part| part.name == name).unwrap_or_else(|| panic!("no {name}"));
        String::from_utf8(part.bytes.to_vec()).unwrap()
    };
    assert_eq!((&*part("parent_type"), &*part("parent_node"), &*part("size")), ("ccm_import_open", "", "6"));
    let extra: Value = serde_json::from_str(&part("extra")).unwrap();
    assert_eq!(extra, json!({"obj_type": "docx", "file_extension": "md"}));
    let point = json!({"mount_type": 1, "mount_key": "fld1"});
    let expected =
        json!({"file_extension": "md", "file_token": "box1", "type": "docx", "file_name": "Plan B", "point": point});
    assert_eq!(body(&mock.calls::<CreateImportTask>()[0]), expected);
    assert!(mock.all_calls().iter().all(|call| call.header("authorization") == Some("Bearer u-1")));
}

#[tokio::test]
async fn a_large_import_goes_up_in_blocks() {
    let mock = mock();
    import_status(&mock, &[0]);
    let size = (20 << 20) + 1;
    mock.on::<PrepareMediaUpload>().reply(json!({"upload_id": "u1", "block_size": 4 << 20, "block_num": 6}));
    mock.on::<UploadMediaPart>().reply(json!({}));
    mock.on::<FinishMediaUpload>().reply(json!({"file_token": "box9"}));
    let file = File::from_bytes("large.xlsx", vec![7; size]);
    import(&mock.client(), file, "sheet").send().await.unwrap();
    let prepared = body(&mock.calls::<PrepareMediaUpload>()[0]);
    assert_eq!((&prepared["parent_type"], &prepared["parent_node"]), (&json!("ccm_import_open"), &json!("")));
    let extra: Value = serde_json::from_str(prepared["extra"].as_str().unwrap()).unwrap();
    assert_eq!(extra, json!({"obj_type": "sheet", "file_extension": "xlsx"}));
    assert_eq!(mock.calls::<UploadMediaPart>().len(), 6);
    assert_eq!(body(&mock.calls::<CreateImportTask>()[0])["file_token"], "box9");
}

#[tokio::test]
async fn files_become_what_the_platform_makes_of_them() {
    let mock = mock();
    for (name, kind, problem) in [
        ("a.XLSX", "bitable", None),
        ("a.new", "docx", None),
        ("a.md", "sheet", Some("\"a.md\" does not become a sheet, but a docx")),
        ("a.csv", "docx", Some("\"a.csv\" does not become a docx, but a sheet or a bitable")),
        ("a.xls", "bitable", Some("\"a.xls\" does not become a bitable, but a sheet")),
        ("a", "docx", Some("\"a\" has no extension")),
        ("a.", "docx", Some("\"a.\" has no extension")),
    ] {
        import_status(&mock, &[0]);
        let before = mock.all_calls().len();
        let result = import(&mock.client(), File::from_bytes(name, "x"), kind).send().await;
        match problem {
            None => drop(result.unwrap()),
            Some(problem) => {
                let error = result.unwrap_err().to_string();
                assert!(error.contains(problem), "{error}");
                assert_eq!(mock.all_calls().len(), before, "nothing is sent");
            }
        }
    }
}

#[tokio::test]
async fn what_could_make_two_documents_is_not_begun_twice() {
    let mock = Mock::new();
    mock.on::<UploadMedia>().fault(Fault::ConnectionReset).reply(json!({"file_token": "box1"}));
    mock.on::<CreateImportTask>().fault(Fault::ConnectionReset);
    import(&mock.client(), File::from_bytes("a.md", "x"), "docx").send().await.unwrap_err();
    assert_eq!(mock.calls::<UploadMedia>().len(), 2);
    assert_eq!(mock.calls::<CreateImportTask>().len(), 1);

    mock.on::<CreateExportTask>().fault(Fault::ConnectionReset).reply(json!({"ticket": "t1"}));
    export_status(&mock, &[110]);
    assert_eq!(export(&mock.client(), "dox1", "docx").download().await.unwrap_err().code(), Some(110));
    assert_eq!(mock.calls::<CreateExportTask>().len(), 2);
}

#[tokio::test]
async fn a_ticket_that_is_missing_is_an_error() {
    let mock = Mock::new();
    mock.on::<CreateExportTask>().reply(json!({"ticket": ""}));
    let error = export(&mock.client(), "dox1", "docx").download().await.unwrap_err();
    assert!(error.to_string().contains("it has no ticket"), "{error}");
}

#[tokio::test]
async fn an_image_is_a_block_then_a_file_then_a_change() {
    let mock = Mock::new();
    mock.on::<CreateDocumentBlockChildren>().reply(json!({"children": [{"block_id": "b1", "block_type": 27}]}));
    mock.on::<UploadMedia>().fault(Fault::ConnectionReset).reply(json!({"file_token": "box1"}));
    mock.on::<PatchDocumentBlock>().reply(json!({"block": {"block_id": "b1", "image": {"token": "box1"}}}));
    let client: Client = mock.client();
    let image = File::from_bytes("chart.png", "png");
    let block = insert_image(&client, "dox1", image).under("cell1").at(2).send().await.unwrap();
    assert_eq!(block.image.unwrap().token.as_deref(), Some("box1"));

    let created = &mock.calls::<CreateDocumentBlockChildren>()[0];
    assert_eq!(created.param("block_id").as_deref(), Some("cell1"));
    assert_eq!(body(created), json!({"children": [{"block_type": 27, "image": {}}], "index": 2}));
    let uploads = mock.calls::<UploadMedia>();
    assert_eq!(uploads.len(), 2, "it is sent again");
    let parts = uploads[0].parts();
    let part = |name: &str| parts.iter().find(|part| part.name == name).map(|part| part.bytes.to_vec()).unwrap();
    assert_eq!((part("parent_type"), part("parent_node")), (b"docx_image".to_vec(), b"b1".to_vec()));
    assert_eq!(part("extra"), br#"{"drive_route_token":"dox1"}"#);
    let changed = &mock.calls::<PatchDocumentBlock>()[0];
    assert_eq!(body(changed), json!({"replace_image": {"token": "box1"}}));

    mock.on::<PatchDocumentBlock>().reply_with(|_| Reply::error(1_770_001, "invalid param"));
    let error = insert_image(&client, "dox1", File::from_bytes("a.png", "png")).send().await.unwrap_err();
    assert_eq!(error.code(), Some(1_770_001));
}
