//! The file that a download is written to until it is complete, and who else in this process writes to it.

use std::collections::HashMap;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::fs;

use crate::random;

/// A file that is not complete. It is removed when that ends, also when the future that writes it is dropped, unless it is
/// kept.
///
/// A kept file is named after its target, its URL and its version, and is only ever written from its end on. So it is the
/// beginning of that version whoever wrote it, and several that write at once write the same bytes to the same places.
pub(super) struct Unfinished {
    path: PathBuf,
    pub(super) keep: bool,
    /// Whether it is at its target, or no longer there.
    over: bool,
    share: Option<Share>,
}

impl Unfinished {
    /// The kept file of a version; `None` if something else has its name.
    pub(super) async fn kept(target: &Path, version: u64) -> io::Result<Option<(fs::File, Self)>> {
        let path = part(target, &format!("{version:016x}"))?;
        // A link would lead elsewhere.
        if fs::symlink_metadata(&path).await.is_ok_and(|found| !found.is_file()) {
            return Ok(None);
        }
        let share = Share::of(&path).await;
        let (file, made) = match fs::OpenOptions::new().write(true).create_new(true).open(&path).await {
            Ok(file) => (file, true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // Another process may have finished with it since.
                let file = fs::OpenOptions::new().write(true).create(true).truncate(false).open(&path).await?;
                (file, false)
            }
            Err(error) => return Err(error),
        };
        if made {
            share.made();
        }
        Ok(Some((file, Self { path, keep: true, over: false, share: Some(share) })))
    }

    pub(super) async fn beside(target: &Path) -> io::Result<(fs::File, Self)> {
        let path = part(target, &format!("{:032x}", random::number()))?;
        let file = fs::OpenOptions::new().write(true).create_new(true).open(&path).await?;
        Ok((file, Self { path, keep: false, over: false, share: None }))
    }

    /// Moves it to its target; `file` is its handle.
    pub(super) async fn finish(mut self, file: fs::File, target: &Path, len: u64) -> io::Result<()> {
        let ours = file.metadata().await?;
        // While it is open, no other file gets its number.
        let _open = cfg!(unix).then_some(file);
        let moved = match fs::symlink_metadata(&self.path).await {
            Ok(found) if is_same(&found, &ours) != Some(false) && found.len() == len => {
                fs::rename(&self.path, target).await
            }
            Ok(_) => Err(io::ErrorKind::NotFound.into()),
            Err(error) => Err(error),
        };
        match moved {
            Ok(()) => {}
            Err(error) if self.keep && error.kind() == io::ErrorKind::NotFound => {
                // Another download of the same version may have been faster, and this one wrote to the same file. A target
                // of the same length may still be the old one.
                let there = fs::metadata(target).await;
                if !there.is_ok_and(|found| is_same(&found, &ours) == Some(true) && found.len() == len) {
                    self.over = true;
                    return Err(io::Error::new(
                        io::ErrorKind::NotFound,
                        "what was written was moved or removed by another before it was complete; download it anew",
                    ));
                }
            }
            Err(error) => return Err(error),
        }
        self.over = true;
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Nobody begins to share it until it is removed.
        let mut sharing = sharing();
        let (alone, made) = self.share.take().map_or((true, true), |share| share.end(&mut sharing));
        if self.over || !alone {
            return;
        }
        let is_empty = || std::fs::metadata(&self.path).is_ok_and(|found| found.len() == 0);
        // An empty file of another process is about to be written to.
        if !self.keep || made && is_empty() {
            // A failure cannot be reported from here.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Whether two are the same file; `None` where that cannot be told.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it cannot be told")]
fn is_same(one: &Metadata, other: &Metadata) -> Option<bool> {
    use std::os::unix::fs::MetadataExt as _;
    Some((one.dev(), one.ino()) == (other.dev(), other.ino()))
}

#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> Option<bool> {
    None
}

/// The kept files that this process writes to.
type Sharing = HashMap<PathBuf, Sharers>;

static SHARING: Mutex<Option<Sharing>> = Mutex::new(None);

#[derive(Default)]
struct Sharers {
    count: usize,
    /// Whether one of them made the file.
    made: bool,
}

fn sharing() -> MutexGuard<'static, Option<Sharing>> {
    SHARING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One that writes to a kept file.
struct Share(Option<PathBuf>);

impl Share {
    async fn of(path: &Path) -> Self {
        // The same directory has many paths.
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let path = match (fs::canonicalize(directory).await, path.file_name()) {
            (Ok(directory), Some(name)) => directory.join(name),
            _ => path.to_owned(),
        };
        sharing().get_or_insert_default().entry(path.clone()).or_default().count += 1;
        Self(Some(path))
    }

    fn made(&self) {
        if let Some(path) = &self.0
            && let Some(sharers) = sharing().as_mut().and_then(|sharing| sharing.get_mut(path))
        {
            sharers.made = true;
        }
    }

    /// Whether nobody else writes to it, and whether somebody of this process made it.
    fn end(mut self, sharing: &mut Option<Sharing>) -> (bool, bool) {
        let path = self.0.take();
        path.zip(sharing.as_mut()).map_or((true, false), |(path, sharing)| leave(sharing, &path))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        if let Some(path) = self.0.take()
            && let Some(sharing) = sharing().as_mut()
        {
            leave(sharing, &path);
        }
    }
}

fn leave(sharing: &mut Sharing, path: &Path) -> (bool, bool) {
    let Some(sharers) = sharing.get_mut(path) else { return (true, false) };
    sharers.count -= 1;
    let (alone, made) = (sharers.count == 0, sharers.made);
    if alone {
        sharing.remove(path);
    }
    (alone, made)
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
