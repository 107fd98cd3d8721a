//! Rows on disk, in one file of an embedded store.

use std::{
    fmt, fs,
    io::{self, Read},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use redb::{Database, DatabaseError, ReadableTable, StorageError, TableDefinition};

/// `table`, a zero character, key; then age, a space, the row.
const ROWS: TableDefinition<'_, &str, &str> = TableDefinition::new("rows");
/// The number of the last id.
const IDS: &str = "\0ids";
/// The file in the data folder.
const FILE: &str = "state.redb";
/// The length of the library's pages.
const PAGE: u64 = 4096;

/// The file and the changes that are not in it yet.
pub(crate) struct Disk {
    open: Box<Open>,
    /// `None` after a failed write: a store that could not write has to be opened again.
    database: Option<Database>,
    /// `None` removes.
    pending: Vec<(String, Option<String>)>,
}

type Open = dyn Fn() -> io::Result<Database> + Send + Sync;

impl Disk {
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let file = folder.join(FILE);
        Self::with(move || database(&file))
    }

    fn with(open: impl Fn() -> io::Result<Database> + Send + Sync + 'static) -> io::Result<Self> {
        let database = Some(open()?);
        Ok(Self { open: Box::new(open), database, pending: Vec::new() })
    }

    /// Hands out every row and gives the number of the last id.
    pub(crate) fn load(&mut self, each: impl FnMut(&str, &str, u64, Box<str>)) -> io::Result<u64> {
        // What is handed out of a damaged file is not used.
        catch_unwind(AssertUnwindSafe(|| self.load_rows(each))).map_err(|_| damaged())?
    }

    fn load_rows(&mut self, mut each: impl FnMut(&str, &str, u64, Box<str>)) -> io::Result<u64> {
        let mut ids = 0;
        // A transaction that writes creates the table in a new file.
        let transaction = self.database()?.begin_write().map_err(io::Error::other)?;
        {
            let rows = transaction.open_table(ROWS).map_err(io::Error::other)?;
            for row in rows.iter().map_err(io::Error::other)? {
                let (key, value) = row.map_err(io::Error::other)?;
                if key.value() == IDS {
                    ids = value.value().parse().unwrap_or_default();
                } else if let (Some((table, key)), Some((age, json))) =
                    (key.value().split_once('\0'), value.value().split_once(' '))
                {
                    each(table, key, age.parse().unwrap_or_default(), json.into());
                }
            }
        }
        transaction.commit().map_err(io::Error::other)?;
        Ok(ids)
    }

    pub(crate) fn put(&mut self, table: &str, key: &str, age: u64, json: &str) {
        self.pending.push((format!("{table}\0{key}"), Some(format!("{age} {json}"))));
    }

    pub(crate) fn remove(&mut self, table: &str, key: &str) {
        self.pending.push((format!("{table}\0{key}"), None));
    }

    /// Forgets the changes that are not written.
    pub(crate) fn roll_back(&mut self) {
        self.pending.clear();
    }

    /// Writes the changes and the number of the last id, all or none.
    pub(crate) fn flush(&mut self, ids: u64) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let written = self.write(ids);
        self.pending.clear();
        if written.is_err() {
            self.database = None;
        }
        written
    }

    fn write(&mut self, ids: u64) -> io::Result<()> {
        let pending = std::mem::take(&mut self.pending);
        let transaction = self.database()?.begin_write().map_err(io::Error::other)?;
        {
            let mut rows = transaction.open_table(ROWS).map_err(io::Error::other)?;
            for (key, value) in pending {
                match value {
                    Some(value) => rows.insert(&*key, &*value).map_err(io::Error::other)?,
                    None => rows.remove(&*key).map_err(io::Error::other)?,
                };
            }
            rows.insert(IDS, &*ids.to_string()).map_err(io::Error::other)?;
        }
        transaction.commit().map_err(io::Error::other)
    }

    fn database(&mut self) -> io::Result<&Database> {
        let database = match self.database.take() {
            Some(database) => database,
            None => (self.open)()?,
        };
        Ok(self.database.insert(database))
    }
}

fn database(file: &Path) -> io::Result<Database> {
    check(file)?;
    // The library asserts what it reads.
    let opened = catch_unwind(|| Database::create(file)).map_err(|_| damaged())?;
    opened.map_err(|error| match error {
        DatabaseError::DatabaseAlreadyOpen => io::Error::new(io::ErrorKind::ResourceBusy, "another sandbox uses it"),
        DatabaseError::Storage(StorageError::Io(error)) if error.kind() != io::ErrorKind::InvalidData => error,
        _ => damaged(),
    })
}

/// Whether the file is as long as its first page says, which the library takes for granted: a page, then regions of pages.
fn check(file: &Path) -> io::Result<()> {
    let mut head = [0; 32];
    let Ok(mut opened) = fs::File::open(file) else { return Ok(()) };
    let length = opened.metadata()?.len();
    if length == 0 {
        return Ok(());
    }
    opened.read_exact(&mut head).map_err(|_| damaged())?;
    let number = |at: usize| head.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |it| u32::from_le_bytes(*it));
    let [page, head_pages, data_pages, full, last] = [12, 16, 20, 24, 28].map(|at| u64::from(number(at)));
    let regions = full.checked_mul(head_pages + data_pages);
    let pages = regions.and_then(|pages| pages.checked_add(if last == 0 { 0 } else { head_pages + last }));
    match pages.and_then(|pages| (pages + 1).checked_mul(page)) {
        Some(least) if page == PAGE && length >= least && length % page == 0 => Ok(()),
        _ => Err(damaged()),
    }
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{FILE} is damaged; remove it to begin anew"))
}

impl fmt::Debug for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disk").field("pending", &self.pending.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    };

    use super::*;

    fn filled(folder: &Path) -> Vec<u8> {
        let mut disk = Disk::open(folder).expect("opens");
        disk.load(|_, _, _, _| {}).expect("reads");
        for n in 0..50 {
            disk.put("t", &n.to_string(), n, &"x".repeat(1000));
            disk.flush(n).expect("writes");
        }
        drop(disk);
        fs::read(folder.join(FILE)).expect("a file")
    }

    #[test]
    fn a_file_that_is_cut_or_no_database_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let whole = filled(folder.path());
        let end = whole.len();
        for length in [1, 10, 100, 320, 4095, 4096, 4097, end / 2, end - 4096, end - 1, end + 1] {
            let mut part = whole.clone();
            part.resize(length, 0);
            fs::write(folder.path().join(FILE), part).expect("writes");
            let error = Disk::open(folder.path()).expect_err("damaged").to_string();
            assert_eq!(error, "state.redb is damaged; remove it to begin anew", "{length} of {end}");
        }
        fs::write(folder.path().join(FILE), whole).expect("writes");
        let mut disk = Disk::open(folder.path()).expect("opens");
        let mut rows = 0;
        disk.load(|_, _, _, _| rows += 1).expect("reads");
        assert_eq!(rows, 50);
        let error = Disk::open(folder.path()).expect_err("open already");
        assert_eq!(error.to_string(), "another sandbox uses it");
    }

    /// A file that cannot grow while the switch is on.
    #[derive(Debug)]
    struct Full(redb::backends::FileBackend, Arc<AtomicBool>);

    impl redb::StorageBackend for Full {
        fn len(&self) -> io::Result<u64> {
            self.0.len()
        }

        fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
            self.0.read(offset, length)
        }

        fn set_len(&self, length: u64) -> io::Result<()> {
            self.0.set_len(length)
        }

        fn sync_data(&self, eventual: bool) -> io::Result<()> {
            self.0.sync_data(eventual)
        }

        fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
            match self.1.load(Ordering::Relaxed) {
                true => Err(io::ErrorKind::StorageFull.into()),
                false => self.0.write(offset, data),
            }
        }
    }

    #[test]
    fn a_disk_that_was_full_is_written_again_when_it_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let (full, path) = (Arc::new(AtomicBool::new(false)), folder.path().join(FILE));
        let switch = Arc::clone(&full);
        let mut disk = Disk::with(move || {
            let file = fs::File::options().read(true).write(true).create(true).truncate(false).open(&path)?;
            let file = redb::backends::FileBackend::new(file).map_err(io::Error::other)?;
            redb::Builder::new().create_with_backend(Full(file, Arc::clone(&switch))).map_err(io::Error::other)
        })
        .expect("opens");
        disk.load(|_, _, _, _| {}).expect("reads");
        for (key, fails) in [("a", false), ("b", true), ("c", true), ("d", false)] {
            full.store(fails, Ordering::Relaxed);
            disk.put("t", key, 1, "1");
            assert_eq!(disk.flush(1).is_err(), fails, "{key}");
        }
        let mut rows = Vec::new();
        disk.load(|_, key, _, _| rows.push(key.to_owned())).expect("reads");
        assert_eq!(rows, ["a", "d"]);
    }
}
