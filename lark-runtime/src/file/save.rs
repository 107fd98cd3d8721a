//! Writing a download to disk, whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt as _;

use super::download::Download;
use crate::error::{Error, Result};
use crate::random;

/// Writes the content beside `path` and moves it there when it is complete.
pub(super) async fn save(download: &mut Download, path: &Path) -> Result<u64> {
    let failed = |error| Error::file(path.display(), error);
    let target = target(path).await.map_err(failed)?;
    let (mut file, unfinished) = Unfinished::beside(&target).await.map_err(failed)?;
    let mut written = 0;
    while let Some(piece) = download.next().await {
        let piece = piece?;
        file.write_all(&piece).await.map_err(failed)?;
        written += piece.len() as u64;
    }
    file.sync_all().await.map_err(failed)?;
    drop(file);
    unfinished.finish(&target).await.map_err(failed)?;
    Ok(written)
}

/// The target of a link, so that the link itself stays. Only a file is replaced.
async fn target(path: &Path) -> io::Result<PathBuf> {
    match fs::metadata(path).await {
        Ok(metadata) if metadata.is_file() => fs::canonicalize(path).await,
        Ok(_) => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a directory or a device, not a file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(error),
    }
}

/// A file that is removed unless it is finished, also when the future that writes it is dropped.
struct Unfinished(Option<PathBuf>);

impl Unfinished {
    async fn beside(target: &Path) -> io::Result<(fs::File, Self)> {
        let name = target
            .file_name()
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path ends without a file name"))?;
        // A prefix alone could make the name longer than file systems allow.
        let name: String = name.to_string_lossy().chars().take(40).collect();
        let path = target.with_file_name(format!(".{name}.{:032x}.part", random::number()));
        let file = fs::OpenOptions::new().write(true).create_new(true).open(&path).await?;
        Ok((file, Self(Some(path))))
    }

    async fn finish(mut self, target: &Path) -> io::Result<()> {
        if let Some(path) = &self.0 {
            fs::rename(path, target).await?;
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            // A failure cannot be reported from here.
            let _ = std::fs::remove_file(path);
        }
    }
}
