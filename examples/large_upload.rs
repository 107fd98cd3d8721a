//! Uploads a file in blocks, shows how far it is, breaks off in the middle, and goes on where it was.
//!
//! It runs like `quickstart`, with a file of 9 MB that it makes. For the platform, `LARK_UPLOAD` names a file and
//! `LARK_FOLDER_TOKEN` a folder that the app may write to.

mod platform;

use std::path::{Path, PathBuf};

use lark_apis::drive::v1::{ChunkedUpload, Destination, UploadState};
use lark_runtime::{Client, Error, File, Result, serde_json};

#[tokio::main]
async fn main() -> Result<()> {
    let platform = platform::connect().await?;
    let client = &platform.client;
    let given = std::env::var_os("LARK_UPLOAD").map(PathBuf::from);
    let path = match &given {
        Some(path) => path.clone(),
        None => sample().map_err(|error| Error::invalid(format!("no sample can be written: {error}")))?,
    };
    let folder = std::env::var("LARK_FOLDER_TOKEN").unwrap_or_else(|_| "fldcn1".into());

    // What another process would read from a file: the state is text.
    let mut note = None;
    let first = upload(client, &path, &folder, &mut note, 1).await?;
    println!("broken off: {}", first.is_none());
    let token = upload(client, &path, &folder, &mut note, u64::MAX).await?;
    println!("uploaded   {}", token.unwrap_or_default());
    if given.is_none() {
        // A sample that stays does no harm.
        drop(std::fs::remove_file(path));
    }
    Ok(())
}

/// Begins an upload, or goes on with the one that `note` tells of; the token of the file when all blocks are there.
async fn upload(
    client: &Client,
    path: &Path,
    folder: &str,
    note: &mut Option<String>,
    most_blocks: u64,
) -> Result<Option<String>> {
    let file = File::from_path(path).await?;
    let mut upload = match note {
        Some(text) => {
            let state: UploadState =
                serde_json::from_str(text).map_err(|error| Error::invalid(format!("not a state: {error}")))?;
            println!("going on   {} of {} bytes are there", state.sent(), state.size());
            ChunkedUpload::resume(client, state, file, ())?
        }
        None => ChunkedUpload::prepare(client, Destination::Folder(folder.into()), file, ()).await?,
    };
    // Told of every piece that leaves, also within a block.
    upload = upload.on_progress(|done| eprint!("\r{} of {} bytes", done.bytes, done.total.unwrap_or_default()));
    for _ in 0..most_blocks {
        if !upload.send_block().await? {
            break;
        }
        *note = serde_json::to_string(upload.state()).ok();
        eprintln!();
        println!("sent       {} of {} bytes", upload.state().sent(), upload.state().size());
    }
    if upload.state().blocks_left() > 0 {
        return Ok(None);
    }
    upload.finish().await.map(Some)
}

fn sample() -> std::io::Result<PathBuf> {
    let path = std::env::temp_dir().join(format!("lark-large-upload-{}.bin", std::process::id()));
    std::fs::write(&path, vec![7; 9 << 20])?;
    Ok(path)
}
