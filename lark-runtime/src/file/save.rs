//! Writing a download to disk, whole or not at all; what has arrived of a known version is kept for the next time.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use super::download::Download;
use super::unfinished::Unfinished;
use crate::error::{Error, Result};

/// Writes the content beside `path` and moves it there when it is complete.
pub(super) async fn save(download: &mut Download, path: &Path) -> Result<u64> {
    let failed = |error| Error::file(path.display(), error);
    let target = target(path).await.map_err(failed)?;
    // What the program took before it saves the rest.
    let taken = download.received;
    let (mut file, mut unfinished) = of(download, &target).await.map_err(failed)?;
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
    let written = download.received - taken;
    unfinished.finish(file, &target, written).await.map_err(failed)?;
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

/// The kept file of this download, which then begins where that ends; a new one if it has no version.
async fn of(download: &mut Download, target: &Path) -> io::Result<(fs::File, Unfinished)> {
    let Some(version) = version(download, target) else { return Unfinished::beside(target).await };
    let Some((mut file, unfinished)) = Unfinished::kept(target, version).await? else {
        return Unfinished::beside(target).await;
    };
    let kept = file.seek(io::SeekFrom::End(0)).await?;
    if download.head.len.is_none_or(|len| kept > len) {
        // It cannot be what its name says.
        return Unfinished::beside(target).await;
    }
    if kept > 0 {
        download.skip_to(kept);
    }
    Ok((file, unfinished))
}

/// A number for the part of the version that is downloaded to `target`, the same in every process; none if it cannot be
/// told from others, or is not to be kept.
fn version(download: &Download, target: &Path) -> Option<u64> {
    let again =
        download.again.as_ref().filter(|_| download.keeps && download.is_resumable() && download.received == 0)?;
    let head = &download.head;
    let mut hasher = DefaultHasher::new();
    target.file_name().hash(&mut hasher);
    again.resource().hash(&mut hasher);
    (&head.validator, head.len, head.range.map(|range| (range.first, range.last))).hash(&mut hasher);
    Some(hasher.finish())
}
