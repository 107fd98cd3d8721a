//! Writing a download to disk, whole or not at all; what has arrived of a known version is kept for the next time.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use super::download::Download;
use crate::error::{Error, Result};
use crate::random;

/// Writes the content beside `path` and moves it there when it is complete.
pub(super) async fn save(download: &mut Download, path: &Path) -> Result<u64> {
    let failed = |error| Error::file(path.display(), error);
    let target = target(path).await.map_err(failed)?;
    // What the program took before it saves the rest.
    let taken = download.received;
    let (mut file, mut unfinished) = Unfinished::of(download, &target).await.map_err(failed)?;
    while let Some(piece) = download.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) => {
                // What is kept has to be there.
                let _ = file.flush().await;
                return Err(error);
            }
        };
        if std::mem::take(&mut download.rewound) {
            unfinished.keep = false;
            (file, unfinished) = Unfinished::beside(&target).await.map_err(failed)?;
        }
        file.write_all(&piece).await.map_err(failed)?;
    }
    if download.rewound {
        // It began anew, and there was nothing.
        unfinished.keep = false;
        (file, unfinished) = Unfinished::beside(&target).await.map_err(failed)?;
    }
    file.sync_all().await.map_err(failed)?;
    drop(file);
    let written = download.received - taken;
    unfinished.finish(&target, written).await.map_err(failed)?;
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

/// A file that is not complete. It is removed when that ends, also when the future that writes it is dropped, unless it is
/// kept.
///
/// A kept file is named after its target, its URL and its version, and is only ever written from its end on. So it is the
/// beginning of that version whoever wrote it, and several that write at once write the same bytes to the same places.
struct Unfinished {
    path: Option<PathBuf>,
    keep: bool,
}

impl Unfinished {
    /// The kept file of this download, which then begins where that ends; a new one if it has no version.
    async fn of(download: &mut Download, target: &Path) -> io::Result<(fs::File, Self)> {
        let Some(version) = version(download, target) else { return Self::beside(target).await };
        let path = part(target, &format!("{version:016x}"))?;
        // A link would lead elsewhere.
        if fs::symlink_metadata(&path).await.is_ok_and(|found| !found.is_file()) {
            return Self::beside(target).await;
        }
        let mut file = fs::OpenOptions::new().write(true).create(true).truncate(false).open(&path).await?;
        let unfinished = Self { path: Some(path), keep: true };
        let kept = file.seek(io::SeekFrom::End(0)).await?;
        if download.head.len.is_none_or(|len| kept > len) {
            // It cannot be what its name says.
            return Self::beside(target).await;
        }
        if kept > 0 {
            download.skip_to(kept);
        }
        Ok((file, unfinished))
    }

    async fn beside(target: &Path) -> io::Result<(fs::File, Self)> {
        let path = part(target, &format!("{:032x}", random::number()))?;
        let file = fs::OpenOptions::new().write(true).create_new(true).open(&path).await?;
        Ok((file, Self { path: Some(path), keep: false }))
    }

    async fn finish(mut self, target: &Path, len: u64) -> io::Result<()> {
        let Some(path) = self.path.take() else { return Ok(()) };
        let done = match fs::metadata(&path).await {
            Ok(found) if found.len() == len => fs::rename(&path, target).await,
            Ok(_) => Err(io::ErrorKind::NotFound.into()),
            Err(error) => Err(error),
        };
        match done {
            // Another download of the same version was faster, and this one wrote to the same file.
            Err(error) if self.keep && error.kind() == io::ErrorKind::NotFound => match fs::metadata(target).await {
                Ok(found) if found.len() == len => Ok(()),
                _ => Err(error),
            },
            Err(error) => {
                self.path = Some(path);
                Err(error)
            }
            Ok(()) => Ok(()),
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let Some(path) = self.path.take() else { return };
        let is_empty = || std::fs::metadata(&path).is_ok_and(|found| found.len() == 0);
        if !self.keep || is_empty() {
            // A failure cannot be reported from here.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// A hidden file beside `target`.
fn part(target: &Path, tag: &str) -> io::Result<PathBuf> {
    let name = target
        .file_name()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path ends without a file name"))?;
    // A prefix alone could make the name longer than file systems allow.
    let name: String = name.to_string_lossy().chars().take(40).collect();
    Ok(target.with_file_name(format!(".{name}.{tag}.part")))
}

/// A number for the part of the version that is downloaded to `target`, the same in every process; none if it cannot be
/// told from others.
fn version(download: &Download, target: &Path) -> Option<u64> {
    let again = download.again.as_ref().filter(|_| download.is_resumable() && download.received == 0)?;
    let head = &download.head;
    let mut hasher = DefaultHasher::new();
    target.file_name().hash(&mut hasher);
    again.resource().hash(&mut hasher);
    (&head.validator, head.len, head.range.map(|range| (range.first, range.last))).hash(&mut hasher);
    Some(hasher.finish())
}
