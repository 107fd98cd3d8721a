//! Rows on disk, in one file of an embedded store.

use std::{fmt, fs, io, path::Path};

use redb::{Database, ReadableTable, TableDefinition};

/// `table`, a zero character, key; then age, a space, the row.
const ROWS: TableDefinition<'_, &str, &str> = TableDefinition::new("rows");
/// The number of the last id.
const IDS: &str = "\0ids";

/// The file and the changes that are not in it yet.
pub(crate) struct Disk {
    database: Database,
    /// `None` removes.
    pending: Vec<(String, Option<String>)>,
}

impl Disk {
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let database = Database::create(folder.join("state.redb")).map_err(io::Error::other)?;
        Ok(Self { database, pending: Vec::new() })
    }

    /// Hands out every row and gives the number of the last id.
    pub(crate) fn load(&mut self, mut each: impl FnMut(&str, &str, u64, Box<str>)) -> io::Result<u64> {
        let mut ids = 0;
        // A transaction that writes creates the table in a new file.
        let transaction = self.database.begin_write().map_err(io::Error::other)?;
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

    /// Writes the changes and the number of the last id, all or none.
    pub(crate) fn flush(&mut self, ids: u64) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let transaction = self.database.begin_write().map_err(io::Error::other)?;
        {
            let mut rows = transaction.open_table(ROWS).map_err(io::Error::other)?;
            for (key, value) in self.pending.drain(..) {
                match value {
                    Some(value) => rows.insert(&*key, &*value).map_err(io::Error::other)?,
                    None => rows.remove(&*key).map_err(io::Error::other)?,
                };
            }
            rows.insert(IDS, &*ids.to_string()).map_err(io::Error::other)?;
        }
        transaction.commit().map_err(io::Error::other)
    }
}

impl fmt::Debug for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disk").field("pending", &self.pending.len()).finish_non_exhaustive()
    }
}
