//! All that the sandbox remembers, behind one lock.

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    fmt,
    hash::{BuildHasher, RandomState},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::Value;

pub(crate) use self::shared::Shared;
use crate::{
    auth::Tokens,
    blob::{self, Blob},
    clock::{self, Clock},
    envelope::Failure,
    events::Hub,
    fault::Faults,
    oauth::Logins,
    record::Log,
    services::drive::Uploads,
    store::Store,
    temporary::Temporary,
};

mod shared;

/// Files that are kept; the oldest one makes room for the next.
const FILES_MAX: usize = 1000;
/// How the keys of files begin.
#[cfg(feature = "data")]
const FILE_KEYS: &[&str] = &["boxcn", "file_v3_", "img_v3_"];
/// Table of what is known about files.
pub(crate) const FILES: &str = "files";

/// The state of one sandbox.
pub(crate) struct World {
    pub(crate) app_id: String,
    pub(crate) app_secret: String,
    /// Base URL of the server, for links.
    pub(crate) url: String,
    /// Only this machine reaches the server.
    pub(crate) local: bool,
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
    pub(crate) hub: Hub,
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
            local: true,
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
            hub: Hub::default(),
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

    /// Keeps what a call has changed, all of it or, when it failed, nothing.
    pub(crate) fn end_call<T>(&mut self, outcome: Result<T, Failure>) -> Result<T, Failure> {
        let outcome = outcome.and_then(|answer| self.store.commit().map(|()| answer));
        if outcome.is_err() {
            self.store.roll_back();
        }
        self.contents.end_call(outcome.is_ok());
        self.hub.end_call(outcome.is_ok());
        outcome
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
    /// Those that the call at hand has brought, and those that it no longer wants.
    new: Vec<String>,
    gone: Vec<String>,
}

#[derive(Debug)]
enum Folder {
    /// Removed with the sandbox.
    Temporary(Temporary),
    /// With the contents of kept files in it.
    #[cfg_attr(not(feature = "data"), expect(dead_code, reason = "is made with data alone"))]
    Kept(PathBuf),
}

impl Contents {
    /// Contents that go with the sandbox.
    pub(crate) fn temporary() -> io::Result<Self> {
        Ok(Self::new(Folder::Temporary(Temporary::new()?)))
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
        contents.clean(folder);
        Ok(contents)
    }

    /// Removes what a sandbox that was killed has left: files that were on their way, and those of no row. Only the sandbox
    /// that has opened the state comes here.
    #[cfg(feature = "data")]
    fn clean(&self, folder: &Path) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let Some((key, end)) = name.to_str().and_then(|name| name.rsplit_once('.')) else { continue };
            let arriving = key.is_empty() && end.starts_with("tmp") && end.len() == "tmp".len() + 6;
            let kept = FILE_KEYS.iter().any(|prefix| key.starts_with(prefix)) && end.parse::<usize>().is_ok();
            if arriving || kept && !self.blobs.contains_key(key) {
                // One that cannot be removed does no harm.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }

    fn new(folder: Folder) -> Self {
        Self { folder, blobs: HashMap::new(), by_age: VecDeque::new(), new: Vec::new(), gone: Vec::new() }
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
        self.new.push(key.to_owned());
        if self.by_age.len() - self.gone.len() <= FILES_MAX {
            return Ok(None);
        }
        let oldest = self.by_age.iter().find(|key| !self.gone.contains(key)).cloned();
        self.gone.extend(oldest.clone());
        Ok(oldest)
    }

    /// Removes it once the call has succeeded.
    fn remove(&mut self, key: &str) {
        if self.blobs.contains_key(key) && !self.gone.iter().any(|gone| gone == key) {
            self.gone.push(key.to_owned());
        }
    }

    fn end_call(&mut self, succeeded: bool) {
        let (new, gone) = (std::mem::take(&mut self.new), std::mem::take(&mut self.gone));
        for key in if succeeded { gone } else { new } {
            self.drop_blob(&key);
        }
    }

    fn drop_blob(&mut self, key: &str) {
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
        sync::{
            Arc,
            atomic::{AtomicU64, Ordering},
        },
        time::SystemTime,
    };

    use super::*;

    #[cfg(feature = "data")]
    #[test]
    fn only_what_a_killed_sandbox_left_is_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in [".tmpAb3dE6", "boxcn1.0", "boxcn2.0", "img_v3_9.1", "notes.txt", "mine.0", ".tmp", "boxcn3.x"] {
            std::fs::write(folder.path().join(name), "x").expect("writes");
        }
        drop(Contents::kept(folder.path(), ["boxcn1".to_owned()].into_iter()).expect("opens"));
        let left = std::fs::read_dir(folder.path()).expect("a folder").flatten();
        let mut left: Vec<_> = left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        left.sort();
        assert_eq!(left, [".tmp", "boxcn1.0", "boxcn3.x", "mine.0", "notes.txt"]);
    }

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
