//! Files against the sandbox, over real HTTP: what breaks off goes on, and the jobs of several calls.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use lark_apis::docx::v1::{
    CreateDocument, GetDocumentBlock, GetDocumentRawContent, download_image, insert_image, replace_image,
};
use lark_apis::drive::v1::{ChunkedUpload, Destination, DownloadFile, ListFile, export, import};
use lark_runtime::time::{BoxFuture, Clock};
use lark_runtime::{Client, Error, File, RequestOptions, RetryPolicy};
use lark_sandbox::{Fault, Sandbox};

/// A clock on which pauses take no time, and limits the usual one.
struct Hurry;

impl Clock for Hurry {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration <= Duration::from_secs(5) {
            return Box::pin(std::future::ready(()));
        }
        Box::pin(tokio::time::sleep(duration))
    }
}

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder(sandbox.app_id(), sandbox.app_secret()).base_url(sandbox.url()).clock(Hurry);
    let client = client.strict_decoding(true).build().unwrap();
    (sandbox, client)
}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|i| (i * 31 + i / 251) as u8).collect()
}

fn directory(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sandbox_files").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

async fn document(client: &Client, title: &str) -> String {
    let created = CreateDocument::builder().title(title).build().send(client, ()).await.unwrap();
    created.require(|data| data.document?.document_id).unwrap()
}

#[tokio::test]
async fn a_large_file_goes_up_and_comes_down_through_breaks() {
    let (sandbox, client) = sandbox().await;
    let path = directory("large").join("back.bin");
    let content = content(9 << 20);
    sandbox.fault(Fault::lost().on("drive.v1.file.upload_part").times(2));
    let file = File::from_bytes("large.bin", content.clone());
    let mut upload = ChunkedUpload::prepare(&client, Destination::Folder(String::new()), file, ()).await.unwrap();
    let token = upload.finish().await.unwrap();
    let parts = "/open-apis/drive/v1/files/upload_part";
    assert_eq!(sandbox.count(parts), 5, "three blocks, two of them again");

    // Each break gives half of what is missing.
    sandbox.fault(Fault::truncate().on("drive.v1.file.download").times(5));
    let fetch = || DownloadFile::builder().file_token(&*token).build().send(&client, ());
    assert_eq!(fetch().await.unwrap().data.save_to(&path).await.unwrap(), 9 << 20);
    assert!(std::fs::read(&path).unwrap() == content);
    assert_eq!(sandbox.count(&format!("/open-apis/drive/v1/files/{token}/download")), 6);

    // What a client keeps that gave up, another goes on with.
    std::fs::remove_file(&path).unwrap();
    sandbox.fault(Fault::truncate().on("drive.v1.file.download").times(1));
    let never = RequestOptions::new().retry(RetryPolicy::never());
    let request = DownloadFile::builder().file_token(&*token).build();
    let download = request.send(&client, never).await.unwrap().data;
    download.save_to(&path).await.unwrap_err();
    assert!(!path.exists());
    let before = sandbox.count(&format!("/open-apis/drive/v1/files/{token}/download"));
    fetch().await.unwrap().data.save_to(&path).await.unwrap();
    assert!(std::fs::read(&path).unwrap() == content);
    assert_eq!(sandbox.count(&format!("/open-apis/drive/v1/files/{token}/download")), before + 2);
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing else is left");
}

#[tokio::test]
async fn a_document_is_exported_and_a_file_is_imported() {
    let (_sandbox, client) = sandbox().await;
    let document = document(&client, "Weekly plan").await;
    let path = directory("export").join("plan.pdf");
    assert!(export(&client, &document, "docx").to("pdf").save_to(&path).await.unwrap() > 0);
    assert_eq!(export(&client, &document, "docx").download().await.unwrap().name(), Some("Weekly plan.docx"));

    let imported = import(&client, File::from_bytes("plan.md", "# Goals"), "docx").name("Plan B").send();
    let imported = imported.await.unwrap();
    assert!(imported.url.ends_with(&imported.token), "{imported:?}");
    let text = GetDocumentRawContent::builder().document_id(&*imported.token).build().send(&client, ()).await.unwrap();
    assert!(text.data.content.as_deref().unwrap().contains("Goals"), "{text:?}");
    let files = ListFile::builder().build().send(&client, ()).await.unwrap().data.files;
    assert!(files.iter().any(|file| file.name.as_deref() == Some("Plan B")), "{files:?}");

    let error = export(&client, "none", "docx").download().await.unwrap_err();
    assert_eq!(error.code(), Some(1_069_914));
}

#[tokio::test]
async fn an_image_goes_into_a_document_and_out_again() {
    let (sandbox, client) = sandbox().await;
    let document = document(&client, "Pictures").await;
    let picture = content(200_000);
    let block = insert_image(&client, &document, File::from_bytes("a.png", picture.clone())).send().await.unwrap();
    let id = block.block_id.unwrap();
    let found = GetDocumentBlock::builder().document_id(&document).block_id(&id).build().send(&client, ()).await;
    assert_eq!(found.unwrap().data.block.unwrap().parent_id.as_deref(), Some(&*document));
    sandbox.fault(Fault::truncate().on("drive.v1.media.download").times(2));
    assert!(download_image(&client, &document, &id, ()).await.unwrap().bytes().await.unwrap() == picture);

    replace_image(&client, &document, &id, File::from_bytes("b.png", "other"), ()).await.unwrap();
    assert_eq!(download_image(&client, &document, &id, ()).await.unwrap().bytes().await.unwrap(), "other");
    let error = download_image(&client, &document, &document, ()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}
