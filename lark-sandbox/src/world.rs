//! All that the sandbox remembers, behind one lock.

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    fmt,
    hash::{BuildHasher, RandomState},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde_json::Value;
use tempfile::TempDir;

use crate::{
    auth::Tokens,
    blob::{self, Blob},
    clock::{self, Clock},
    fault::Faults,
    oauth::Logins,
    record::Log,
    services::drive::Uploads,
    store::Store,
};

/// Files that are kept; the oldest one makes room for the next.
const FILES_MAX: usize = 1000;
/// Table of what is known about files.
pub(crate) const FILES: &str = "files";

/// The world, shared between the server and the test that looks at it.
#[derive(Clone, Debug)]
pub(crate) struct Shared(Arc<Mutex<World>>);

impl Shared {
    pub(crate) fn new(world: World) -> Self {
        Self(Arc::new(Mutex::new(world)))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The state of one sandbox.
pub(crate) struct World {
    pub(crate) app_id: String,
    pub(crate) app_secret: String,
    /// Base URL of the server, for links.
    pub(crate) url: String,
    /// The app is a marketplace app, not a self-built one.
    pub(crate) marketplace: bool,
    /// Files have the platform's greatest sizes.
    pub(crate) size_limits: bool,
    pub(crate) clock: Clock,
    pub(crate) tokens: Tokens,
    pub(crate) logins: Logins,
    pub(crate) store: Store,
    pub(crate) contents: Contents,
    pub(crate) uploads: Uploads,
    pub(crate) faults: Faults,
    /// Locators of the endpoints whose scopes are withheld.
    pub(crate) withheld: BTreeSet<&'static str>,
    pub(crate) log: Log,
    /// Where app tickets are pushed to; `None`: they are withheld.
    pub(crate) webhook: Option<String>,
    /// A ticket was asked for and not pushed yet.
    pub(crate) ticket_asked: bool,
    seed: u64,
    log_ids: u32,
    /// The second that the last log id was made in, and how it is written there.
    stamp: (u64, String),
}

impl World {
    pub(crate) fn new(app_id: String, app_secret: String, clock: Clock, store: Store, contents: Contents) -> Self {
        let seed = RandomState::new().hash_one(());
        Self {
            app_id,
            app_secret,
            url: String::new(),
            marketplace: false,
            size_limits: true,
            clock,
            tokens: Tokens::new(seed),
            logins: Logins::default(),
            store,
            contents,
            uploads: Uploads::default(),
            faults: Faults::default(),
            withheld: BTreeSet::new(),
            log: Log::default(),
            webhook: None,
            ticket_asked: false,
            seed,
            log_ids: 0,
            stamp: (0, clock::stamp(Duration::ZERO)),
        }
    }

    /// A fresh log id: 30 characters that begin with the time. The seed keeps sandboxes of one second apart.
    pub(crate) fn log_id(&mut self) -> String {
        self.log_ids = self.log_ids.wrapping_add(1);
        let now = self.clock.now();
        if self.stamp.0 != now.as_secs() {
            self.stamp = (now.as_secs(), clock::stamp(now));
        }
        format!("{}{:08X}{:08X}", self.stamp.1, self.seed >> 32, self.log_ids)
    }

    /// Keeps a file: its content, and a row of what is known about it.
    pub(crate) fn keep_file(&mut self, key: &str, blob: Blob, row: &Value) -> io::Result<()> {
        for oldest in self.store.put(FILES, key, row) {
            self.contents.remove(&oldest);
        }
        if let Some(oldest) = self.contents.put(key, blob)? {
            self.store.remove(FILES, &oldest);
        }
        Ok(())
    }

    pub(crate) fn forget_file(&mut self, key: &str) -> Option<Value> {
        self.contents.remove(key);
        self.store.remove(FILES, key)
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("app_id", &self.app_id).field("clock", &self.clock).finish_non_exhaustive()
    }
}

/// The contents of files, by key.
#[derive(Debug)]
pub(crate) struct Contents {
    folder: Folder,
    blobs: HashMap<String, Blob>,
    by_age: VecDeque<String>,
}

#[derive(Debug)]
enum Folder {
    /// Removed with the sandbox.
    Temporary(TempDir),
    /// With the contents of kept files in it.
    #[cfg_attr(not(feature = "data"), expect(dead_code, reason = "is made with data alone"))]
    Kept(PathBuf),
}

impl Contents {
    /// Contents that go with the sandbox.
    pub(crate) fn temporary() -> io::Result<Self> {
        Ok(Self::new(Folder::Temporary(tempfile::Builder::new().prefix("lark-sandbox-").tempdir()?)))
    }

    /// Contents that stay, with those that are there from before. `keys` names these, the oldest first.
    #[cfg(feature = "data")]
    pub(crate) fn kept(folder: &Path, keys: impl Iterator<Item = String>) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let mut contents = Self::new(Folder::Kept(folder.to_owned()));
        for key in keys {
            contents.blobs.insert(key.clone(), Blob::kept(&folder.join(&key)));
            contents.by_age.push_back(key);
        }
        Ok(contents)
    }

    fn new(folder: Folder) -> Self {
        Self { folder, blobs: HashMap::new(), by_age: VecDeque::new() }
    }

    /// Where content is written to while it arrives.
    pub(crate) fn folder(&self) -> &Path {
        match &self.folder {
            Folder::Temporary(folder) => folder.path(),
            Folder::Kept(folder) => folder,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<Blob> {
        self.blobs.get(key).cloned()
    }

    /// Keeps a content; the oldest one may have to go, whose key is given back.
    fn put(&mut self, key: &str, blob: Blob) -> io::Result<Option<String>> {
        let blob = match &self.folder {
            Folder::Temporary(_) => blob,
            Folder::Kept(folder) => {
                let stem = folder.join(key);
                blob.keep(&stem)?;
                Blob::kept(&stem)
            }
        };
        self.blobs.insert(key.to_owned(), blob);
        self.by_age.push_back(key.to_owned());
        if self.blobs.len() <= FILES_MAX {
            return Ok(None);
        }
        let oldest = self.by_age.pop_front();
        if let Some(key) = &oldest {
            self.remove(key);
        }
        Ok(oldest)
    }

    fn remove(&mut self, key: &str) {
        self.by_age.retain(|other| other != key);
        let Some(blob) = self.blobs.remove(key) else { return };
        if let Folder::Kept(folder) = &self.folder {
            for index in 0..blob.segments() {
                // A file that is gone already is what is wanted.
                let _ = std::fs::remove_file(blob::segment_path(&folder.join(key), index));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicU64, Ordering},
        time::SystemTime,
    };

    use super::*;

    #[test]
    fn log_ids_begin_with_the_time_also_when_it_jumps() {
        let seconds = Arc::new(AtomicU64::new(0));
        let source = Arc::clone(&seconds);
        let now = move || SystemTime::UNIX_EPOCH + Duration::from_secs(source.load(Ordering::Relaxed));
        let contents = Contents::temporary().expect("a folder");
        let mut world = World::new("cli_1".to_owned(), "s".to_owned(), Clock::new(now), Store::default(), contents);
        for (at, expected) in [
            (0, "19700101000000"),
            (1_767_268_800, "20260101120000"),
            (1_767_268_800, "20260101120000"),
            (1_767_268_801, "20260101120001"),
            (951_782_400, "20000229000000"),
        ] {
            seconds.store(at, Ordering::Relaxed);
            let id = world.log_id();
            assert_eq!((&id[..14], id.len()), (expected, 30), "{at}");
        }
    }
}
