//! Sessions in files.

#[cfg(feature = "encrypted-file-store")]
mod sealed;

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use tokio::runtime::Handle;

use super::{Record, StoreLock, UserTokenStore};
use crate::error::{Error, Result};
use crate::time::BoxFuture;
use crate::transport::BoxError;

/// What does not stay as it is in the name of a file: capitals too, as some systems do not tell them from small letters.
const ESCAPED: &AsciiSet = &{
    let mut escaped = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'@');
    let mut capital = b'A';
    while capital <= b'Z' {
        escaped = escaped.add(capital);
        capital += 1;
    }
    escaped
};

/// How long to wait for the holder of a lock: longer than a renewal can take.
const PATIENCE: Duration = Duration::from_secs(180);

/// The waits between two looks at a lock.
const SHORTEST: Duration = Duration::from_millis(2);
const LONGEST: Duration = Duration::from_millis(50);

/// Larger files are not sessions.
const LARGEST: u64 = 1 << 20;

/// A store in a folder: a JSON file for each user, which only the user of the process can read, and beside it one for its
/// lock. Feature `file-store`.
///
/// Files are replaced as a whole, and are on the disk when a write returns. Locks are those of the operating system, among the
/// processes of one machine; they end with their holder. For a folder in a network see whether it knows `flock`.
///
/// The tokens in the files are plain text unless [`encrypted`](Self::encrypted) is called: keep the folder out of
/// backups and of version control.
pub struct FileStore {
    inner: Arc<Folder>,
}

struct Folder {
    path: PathBuf,
    #[cfg(feature = "encrypted-file-store")]
    seal: Option<sealed::Seal>,
}

impl FileStore {
    /// A store in this folder, which is made if it does not exist.
    ///
    /// # Errors
    /// A folder that cannot be made, or is none.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self> {
        let path = folder.into();
        let opened = make_folder(&path).and_then(|()| fs::metadata(&path)).and_then(|found| {
            if found.is_dir() { Ok(()) } else { Err(io::Error::new(ErrorKind::NotADirectory, "it is not a folder")) }
        });
        opened.map_err(|error| Error::file(path.display(), error))?;
        Ok(Self {
            inner: Arc::new(Folder {
                path,
                #[cfg(feature = "encrypted-file-store")]
                seal: None,
            }),
        })
    }

    /// The same with encrypted files (XChaCha20-Poly1305). The key is 32 random bytes that are kept elsewhere. A file that was
    /// changed, or belongs to another user, or was written without the key, is an error of the store, not [`Error::Login`]; the
    /// next login of its user replaces it, and [`forget`](crate::user::UserTokens::forget) removes it. Feature `encrypted-file-store`.
    #[cfg(feature = "encrypted-file-store")]
    #[must_use]
    pub fn encrypted(self, key: [u8; 32]) -> Self {
        let path = self.inner.path.clone();
        Self { inner: Arc::new(Folder { path, seal: Some(sealed::Seal::new(key)) }) }
    }

    /// Runs what waits for the disk.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Folder) -> Result<T, BoxError> + Send + 'static,
    ) -> Result<T, BoxError> {
        let folder = Arc::clone(&self.inner);
        match Handle::try_current() {
            Ok(runtime) => runtime.spawn_blocking(move || work(&folder)).await?,
            Err(_) => work(&folder),
        }
    }
}

impl fmt::Debug for FileStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStore").field("folder", &self.inner.path).finish_non_exhaustive()
    }
}

impl UserTokenStore for FileStore {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        Box::pin(async move {
            let (mut wait, mut waited) = (SHORTEST, Duration::ZERO);
            loop {
                let key = key.to_owned();
                if let Some(held) = self.run(move |folder| folder.lock(&key)).await? {
                    return Ok(StoreLock::new(held));
                }
                if waited >= PATIENCE {
                    return Err(format!("somebody else has had the lock for {PATIENCE:?}").into());
                }
                match Handle::try_current() {
                    Ok(_) => tokio::time::sleep(wait).await,
                    Err(_) => std::thread::sleep(wait),
                }
                waited += wait;
                wait = (wait * 2).min(LONGEST);
            }
        })
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        let key = key.to_owned();
        Box::pin(self.run(move |folder| folder.load(&key)))
    }

    fn compare_and_swap<'s>(
        &'s self,
        _: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        let (key, old, new) = (key.to_owned(), old.cloned(), new.cloned());
        Box::pin(self.run(move |folder| {
            if folder.load(&key)? != old {
                return Ok(false);
            }
            match new {
                Some(new) => folder.save(&key, &new)?,
                None => folder.remove(&key)?,
            }
            Ok(true)
        }))
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        let key = key.to_owned();
        Box::pin(self.run(move |folder| folder.remove(&key)))
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        let prefix = prefix.to_owned();
        Box::pin(self.run(move |folder| folder.list(&prefix)))
    }
}

impl Folder {
    fn file(&self, key: &str, end: &str) -> PathBuf {
        self.path.join(format!("{}{end}", utf8_percent_encode(key, ESCAPED)))
    }

    fn lock(&self, key: &str) -> Result<Option<File>, BoxError> {
        // It stays when it is given back: another may wait for this very file.
        let path = self.file(key, ".lock");
        let file = private().write(true).create(true).truncate(false).open(&path).map_err(|error| at(&path, &error))?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => Ok(Some(file)),
            Err(fs4::TryLockError::WouldBlock) => Ok(None),
            Err(fs4::TryLockError::Error(error)) => Err(at(&path, &error)),
        }
    }

    fn load(&self, key: &str) -> Result<Option<Record>, BoxError> {
        let path = self.file(key, ".json");
        let bytes = match fs::metadata(&path).map(|found| found.len()) {
            Ok(length) if length > LARGEST => {
                Err(io::Error::new(ErrorKind::InvalidData, "it is too large for a session"))
            }
            Ok(_) => fs::read(&path),
            Err(error) => Err(error),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(at(&path, &error)),
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        #[cfg(feature = "encrypted-file-store")]
        if let Some(seal) = &self.seal {
            let opened = seal.open(key, &text);
            return opened.map(Some).map_err(|reason| format!("{}: {reason}", path.display()).into());
        }
        Ok(Some(Record::new(text)))
    }

    /// Replaces a file as a whole: after a crash it is the old one or the new one.
    fn save(&self, key: &str, record: &Record) -> Result<(), BoxError> {
        let text = record.as_str();
        #[cfg(feature = "encrypted-file-store")]
        let sealed = self.seal.as_ref().map(|seal| seal.close(key, record)).transpose()?;
        #[cfg(feature = "encrypted-file-store")]
        let text = sealed.as_deref().unwrap_or(text);
        let (path, next) = (self.file(key, ".json"), self.file(key, ".json.next"));
        // What a process left that was killed. Only the holder of the lock is here.
        remove(&next)?;
        let written = private().write(true).create_new(true).open(&next).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        let replaced = written.and_then(|()| fs::rename(&next, &path));
        if let Err(error) = replaced {
            let _ = fs::remove_file(&next);
            return Err(at(&path, &error));
        }
        self.sync();
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), BoxError> {
        remove(&self.file(key, ".json.next"))?;
        remove(&self.file(key, ".json"))?;
        self.sync();
        Ok(())
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, BoxError> {
        let mut keys = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(|error| at(&self.path, &error))? {
            let name = entry.map_err(|error| at(&self.path, &error))?.file_name();
            let Some(escaped) = name.to_str().and_then(|name| name.strip_suffix(".json")) else { continue };
            keys.extend(
                percent_decode_str(escaped).decode_utf8().ok().filter(|key| key.starts_with(prefix)).map(Into::into),
            );
        }
        keys.sort();
        Ok(keys)
    }

    /// Brings a new name in the folder to the disk, where the system knows how: elsewhere it does that itself.
    fn sync(&self) {
        #[cfg(unix)]
        if let Ok(folder) = File::open(&self.path) {
            let _ = folder.sync_all();
        }
    }
}

/// The file is that of the process's user alone.
fn private() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "other systems have no modes"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn make_folder(path: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "other systems have no modes"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

fn remove(path: &Path) -> Result<(), BoxError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(at(path, &error)),
        _ => Ok(()),
    }
}

fn at(path: &Path, error: &io::Error) -> BoxError {
    format!("{}: {error}", path.display()).into()
}
