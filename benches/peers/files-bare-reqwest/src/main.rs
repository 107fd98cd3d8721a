//! The floor: a large file sent and received with reqwest alone, piece by piece.

use std::path::PathBuf;
use std::sync::Arc;

use peers_common::files::{Direction, FOLDER, NAME, Transfer};
use peers_common::{Result, TOKEN};
use reqwest::multipart::{Form, Part};
use reqwest::{Body, Client};
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::Deserialize;
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;
use tokio_util::io::ReaderStream;

/// As large as those of lark-runtime. The usual 4 KiB would be slower.
const PIECE: usize = 64 * 1024;

#[derive(Deserialize)]
struct Answer {
    code: i64,
}

fn main() -> Result<()> {
    let transfer = Transfer::from_args()?;
    let http = client()?;
    let base = &transfer.base;
    match transfer.direction {
        Direction::Upload => transfer.run(|path, bytes| upload(&http, base, path, bytes)),
        Direction::Download => transfer.run(|path, bytes| download(&http, base, path, bytes)),
    }
}

fn client() -> Result<Client> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(Client::builder().tls_backend_preconfigured(tls).build()?)
}

async fn upload(http: &Client, base: &str, path: PathBuf, bytes: u64) -> Result<()> {
    let content = Body::wrap_stream(ReaderStream::with_capacity(File::open(path).await?, PIECE));
    let form = Form::new()
        .text("file_name", NAME)
        .text("parent_type", "explorer")
        .text("parent_node", FOLDER)
        .text("size", bytes.to_string())
        .part("file", Part::stream_with_length(content, bytes).file_name(NAME));
    let request = http.post(format!("{base}/open-apis/drive/v1/files/upload_all")).bearer_auth(TOKEN).multipart(form);
    let answer: Answer = request.send().await?.error_for_status()?.json().await?;
    if answer.code == 0 { Ok(()) } else { Err(format!("code {}", answer.code).into()) }
}

async fn download(http: &Client, base: &str, path: PathBuf, bytes: u64) -> Result<()> {
    let url = format!("{base}/open-apis/drive/v1/files/{bytes}/download");
    let mut answer = http.get(url).bearer_auth(TOKEN).send().await?.error_for_status()?;
    let mut file = File::create(path).await?;
    while let Some(piece) = answer.chunk().await? {
        file.write_all(&piece).await?;
    }
    Ok(file.flush().await?)
}
