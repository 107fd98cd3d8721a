//! Folders of sandboxes that keep nothing: removed with the sandbox, or by the next one if it was killed.

use std::{
    io,
    path::{Path, PathBuf},
};

/// How the names of the folders begin.
const PREFIX: &str = "lark-sandbox-";
/// How they begin until the folder is locked.
const NEW: &str = "lark-sandbox.new-";
/// The file in a folder that a living sandbox has locked.
#[cfg(unix)]
const LOCK: &str = "lock";

/// A folder that goes with its owner.
#[derive(Debug)]
pub(crate) struct Temporary {
    path: PathBuf,
    /// The lock ends with the process, however that ends.
    #[cfg(unix)]
    _lock: std::fs::File,
}

impl Temporary {
    pub(crate) fn new() -> io::Result<Self> {
        Self::within(&std::env::temp_dir())
    }

    fn within(parent: &Path) -> io::Result<Self> {
        #[cfg(unix)]
        remove_abandoned(parent);
        let folder = tempfile::Builder::new().prefix(NEW).tempdir_in(parent)?;
        #[cfg(unix)]
        let lock = {
            let lock = std::fs::File::create(folder.path().join(LOCK))?;
            rustix::fs::flock(&lock, rustix::fs::FlockOperation::NonBlockingLockExclusive)?;
            lock
        };
        // From here on it has the name that others look at; it is locked by now.
        let name = folder.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let path = folder.path().with_file_name(name.replacen(NEW, PREFIX, 1));
        std::fs::rename(folder.path(), &path)?;
        // There is nothing left to remove under the old name.
        let _ = folder.keep();
        Ok(Self {
            path,
            #[cfg(unix)]
            _lock: lock,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next one.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// Removes the folders whose owners are gone.
#[cfg(unix)]
fn remove_abandoned(parent: &Path) {
    for entry in std::fs::read_dir(parent).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX)) {
            continue;
        }
        // Folders of others cannot be opened, and do not concern this one.
        let Ok(lock) = std::fs::File::open(entry.path().join(LOCK)) else { continue };
        if rustix::fs::flock(&lock, rustix::fs::FlockOperation::NonBlockingLockExclusive).is_ok() {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_sandbox_left_is_removed_and_nothing_else() {
        let parent = tempfile::tempdir().expect("a folder");
        let alive = Temporary::within(parent.path()).expect("a folder");
        let killed = parent.path().join("lark-sandbox-killed");
        let foreign = parent.path().join("lark-sandbox-notes");
        std::fs::create_dir_all(killed.join("more")).expect("a folder");
        std::fs::write(killed.join(LOCK), "").expect("writes");
        std::fs::create_dir(&foreign).expect("a folder");
        let next = Temporary::within(parent.path()).expect("a folder");
        assert!(alive.path().exists() && next.path().exists() && foreign.exists() && !killed.exists());
        let paths = [alive.path().to_owned(), next.path().to_owned()];
        drop((alive, next));
        assert!(paths.iter().all(|path| !path.exists()));
        assert_eq!(std::fs::read_dir(parent.path()).expect("a folder").count(), 1);
    }
}
