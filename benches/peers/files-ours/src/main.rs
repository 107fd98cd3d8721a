//! A large file sent and received with this repository.

use std::path::PathBuf;

use lark_apis::drive::v1::file::{DownloadFile, UploadFile};
use lark_runtime::{Client, File};
use peers_common::Result;
use peers_common::files::{Direction, FOLDER, NAME, Transfer};

fn main() -> Result<()> {
    let transfer = Transfer::from_args()?;
    let client = Client::builder("cli_1", "secret").base_url(&transfer.base).build()?;
    match transfer.direction {
        Direction::Upload => transfer.run(|path, bytes| upload(&client, path, bytes)),
        Direction::Download => transfer.run(|path, bytes| download(&client, path, bytes)),
    }
}

async fn upload(client: &Client, path: PathBuf, bytes: u64) -> Result<()> {
    let request = UploadFile::builder()
        .file_name(NAME)
        .parent_type("explorer")
        .parent_node(FOLDER)
        .size(i64::try_from(bytes)?)
        .file(File::from_path(path).await?)
        .build();
    request.send(client, ()).await?;
    Ok(())
}

async fn download(client: &Client, path: PathBuf, bytes: u64) -> Result<()> {
    let answer = DownloadFile::builder().file_token(bytes.to_string()).build().send(client, ()).await?;
    answer.data.save_to(path).await?;
    Ok(())
}
