//! What the sandbox remembers: tables of JSON rows, each row found by its key, each table bounded. With a data
//! folder, every change is on disk before the answer to the call that made it.

#[cfg(feature = "data")]
use std::io;
use std::{
    collections::{BTreeMap, btree_map::Entry},
    fmt,
    ops::Bound,
    sync::Arc,
};

use serde_json::Value;

use crate::{
    call::Call,
    envelope::{self, Failure},
};

/// Rows of one table; the oldest one makes room for the next.
const ROWS_MAX: usize = 20_000;
/// Bytes of the keys and rows of one table, of which the oldest make room as well.
const BYTES_MAX: usize = 64 * 1024 * 1024;
/// Bytes of one row; what grows with every call must not grow for ever.
const ROW_MAX: usize = 16 * 1024 * 1024;

/// All tables.
#[derive(Debug)]
pub(crate) struct Store {
    tables: BTreeMap<String, Table>,
    rows_max: usize,
    bytes_max: usize,
    /// Ages rows; grows by one with each new row.
    age: u64,
    /// The number in the next id.
    ids: u64,
    /// Rows as they were before the call at hand, the last change at the end.
    before: Vec<(&'static str, Arc<str>, Option<Row>)>,
    /// Whether the call at hand wrote a row that is too large.
    too_large: bool,
    #[cfg(feature = "data")]
    disk: Option<crate::disk::Disk>,
}

#[derive(Default)]
struct Table {
    rows: BTreeMap<Arc<str>, Row>,
    by_age: BTreeMap<u64, Arc<str>>,
    bytes: usize,
}

struct Row {
    age: u64,
    /// As text: an object in memory takes several times as much.
    json: Box<str>,
}

/// A page of a list.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Value>,
    /// Empty when there is no more.
    pub(crate) next: String,
}

const AFTER: &str = "after-";

impl Page {
    /// The answer of a list endpoint: the items under this name, and what leads to the next page.
    pub(crate) fn data(self, items: &str) -> Value {
        let mut data = serde_json::json!({ "has_more": !self.next.is_empty(), items: self.items });
        // Documented as sent only while there is more.
        if !self.next.is_empty() {
            data["page_token"] = self.next.into();
        }
        data
    }

    /// The page of a list that a call asks for with `page_size` and `page_token`.
    pub(crate) fn of(items: Vec<Value>, call: &Call, size: usize) -> Result<Self, Failure> {
        let token = call.query("page_token");
        let start = match token.strip_prefix(AFTER).map(str::parse::<usize>) {
            Some(Ok(start)) => start,
            None if token.is_empty() => 0,
            _ => return Err(Failure::field("page_token", token, "invalid page_token")),
        };
        let size = call.query("page_size").parse().unwrap_or(size);
        let end = start.saturating_add(size);
        let next = if end < items.len() { format!("{AFTER}{end}") } else { String::new() };
        Ok(Self { items: items.into_iter().skip(start).take(size).collect(), next })
    }
}

impl Default for Store {
    fn default() -> Self {
        Self {
            tables: BTreeMap::new(),
            rows_max: ROWS_MAX,
            bytes_max: BYTES_MAX,
            age: 0,
            ids: 0,
            before: Vec::new(),
            too_large: false,
            #[cfg(feature = "data")]
            disk: None,
        }
    }
}

impl Store {
    /// Keeps so many rows of each table from now on, at least one.
    pub(crate) fn keep(&mut self, rows: usize) {
        self.rows_max = rows.max(1);
    }

    /// A store whose rows are kept in a folder, with those that it holds from before.
    #[cfg(feature = "data")]
    pub(crate) fn open(folder: &std::path::Path) -> io::Result<Self> {
        let mut store = Self::default();
        let mut disk = crate::disk::Disk::open(folder)?;
        store.ids = disk.load(|table, key, age, json| {
            store.age = store.age.max(age);
            store.tables.entry(table.to_owned()).or_default().insert(key.into(), Row { age, json });
        })?;
        store.disk = Some(disk);
        Ok(store)
    }

    pub(crate) fn get(&self, table: &str, key: &str) -> Option<Value> {
        self.tables.get(table)?.rows.get(key).map(Row::value)
    }

    pub(crate) fn has(&self, table: &str, key: &str) -> bool {
        self.tables.get(table).is_some_and(|table| table.rows.contains_key(key))
    }

    /// Writes a row. It may push out the oldest of its table, whose keys are given back.
    pub(crate) fn put(&mut self, table: &'static str, key: &str, value: &Value) -> Vec<Arc<str>> {
        let json = envelope::text(value).into_boxed_str();
        let rows = match self.tables.get_mut(table) {
            Some(rows) => rows,
            None => self.tables.entry(table.to_owned()).or_default(),
        };
        let key: Arc<str> = key.into();
        let place = rows.rows.entry(Arc::clone(&key));
        let age = match &place {
            Entry::Occupied(row) => {
                rows.bytes -= row.get().json.len();
                row.get().age
            }
            Entry::Vacant(_) => {
                self.age += 1;
                rows.bytes += key.len();
                rows.by_age.insert(self.age, Arc::clone(&key));
                self.age
            }
        };
        #[cfg(feature = "data")]
        if let Some(disk) = &mut self.disk {
            disk.put(table, &key, age, &json);
        }
        rows.bytes += json.len();
        self.too_large |= json.len() > ROW_MAX;
        let row = Row { age, json };
        let before = match place {
            Entry::Occupied(mut place) => Some(place.insert(row)),
            Entry::Vacant(place) => {
                place.insert(row);
                None
            }
        };
        self.before.push((table, key, before));
        let mut gone = Vec::new();
        while let Some(oldest) = self.too_much(table) {
            self.remove(table, &oldest);
            gone.push(oldest);
        }
        gone
    }

    /// The key of the row of a table that has to go, if one has to. The last one stays whatever its size.
    fn too_much(&self, table: &str) -> Option<Arc<str>> {
        let rows = self.tables.get(table)?;
        let count = rows.rows.len();
        let too_much = count > self.rows_max || rows.bytes > self.bytes_max && count > 1;
        rows.by_age.values().next().filter(|_| too_much).map(Arc::clone)
    }

    pub(crate) fn remove(&mut self, table: &'static str, key: &str) -> Option<Value> {
        let row = self.take(table, key)?;
        let value = row.value();
        self.before.push((table, key.into(), Some(row)));
        #[cfg(feature = "data")]
        if let Some(disk) = &mut self.disk {
            disk.remove(table, key);
        }
        Some(value)
    }

    fn take(&mut self, table: &str, key: &str) -> Option<Row> {
        let rows = self.tables.get_mut(table)?;
        let row = rows.rows.remove(key)?;
        rows.by_age.remove(&row.age);
        rows.bytes -= key.len() + row.json.len();
        Some(row)
    }

    /// The rows whose keys begin with `prefix`, by key.
    pub(crate) fn rows(&self, table: &str, prefix: &str) -> impl DoubleEndedIterator<Item = (&str, Value)> {
        self.rows_between(table, prefix, None, None)
    }

    /// Those of them that are beyond one key and before another, which need not be there.
    pub(crate) fn rows_between(
        &self,
        table: &str,
        prefix: &str,
        after: Option<&str>,
        before: Option<&str>,
    ) -> impl DoubleEndedIterator<Item = (&str, Value)> {
        self.range(table, prefix, after, before).map(|(key, row)| (key, row.value()))
    }

    /// How many rows have keys that begin with `prefix`.
    pub(crate) fn count(&self, table: &str, prefix: &str) -> usize {
        self.range(table, prefix, None, None).count()
    }

    fn range(
        &self,
        table: &str,
        prefix: &str,
        after: Option<&str>,
        before: Option<&str>,
    ) -> impl DoubleEndedIterator<Item = (&str, &Row)> {
        // No key has the greatest character in it.
        let end = format!("{prefix}{}", char::MAX);
        let after = after.filter(|key| *key >= prefix);
        let to = before.map_or(&*end, |key| key.min(&end));
        let from = after.map_or(Bound::Included(prefix), Bound::Excluded);
        // A map panics over a range that ends before it begins.
        let table = self.tables.get(table).filter(|_| after.unwrap_or(prefix) < to);
        let rows = table.map(|table| table.rows.range::<str, _>((from, Bound::Excluded(to))));
        rows.into_iter().flatten().map(|(key, row)| (&**key, row))
    }

    /// The page of such rows that a call asks for with `page_size` and `page_token`.
    pub(crate) fn page(&self, table: &str, prefix: &str, call: &Call, size: usize) -> Result<Page, Failure> {
        let token = call.query("page_token");
        let after = match token.strip_prefix(AFTER) {
            Some(key) => Some(key),
            None if token.is_empty() => None,
            None => return Err(Failure::field("page_token", token, "invalid page_token")),
        };
        let size = call.query("page_size").parse().unwrap_or(size);
        let mut rows = self.range(table, prefix, after, None);
        let mut page = Page { items: Vec::new(), next: String::new() };
        for (key, row) in rows.by_ref().take(size) {
            page.items.push(row.value());
            page.next = format!("{AFTER}{key}");
        }
        if rows.next().is_none() {
            page.next.clear();
        }
        Ok(page)
    }

    /// The keys of a table, the oldest first.
    pub(crate) fn by_age(&self, table: &str) -> impl Iterator<Item = String> {
        self.tables.get(table).into_iter().flat_map(|table| table.by_age.values().map(|key| (**key).to_owned()))
    }

    /// How many rows there are, by table.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&str, usize)> {
        self.tables.iter().map(|(name, table)| (name.as_str(), table.rows.len()))
    }

    /// Whether the call at hand has written or removed a row.
    pub(crate) fn has_changed(&self) -> bool {
        !self.before.is_empty()
    }

    /// Ends a call that succeeded, and brings its changes to disk, if there is one. After an error the changes are still to
    /// be [rolled back](Self::roll_back).
    pub(crate) fn commit(&mut self) -> Result<(), Failure> {
        if self.too_large {
            return Err(Failure::refused(9499, format!("more than {} MiB of one thing", ROW_MAX >> 20)));
        }
        #[cfg(feature = "data")]
        if let Some(disk) = &mut self.disk {
            disk.flush(self.ids).map_err(|error| Failure::internal(&error))?;
        }
        self.before.clear();
        Ok(())
    }

    /// Ends a call that failed: everything is as it was before. Ids are not given out again.
    pub(crate) fn roll_back(&mut self) {
        self.too_large = false;
        while let Some((table, key, before)) = self.before.pop() {
            self.take(table, &key);
            if let Some(row) = before {
                self.tables.entry(table.to_owned()).or_default().insert(key, row);
            }
        }
        #[cfg(feature = "data")]
        if let Some(disk) = &mut self.disk {
            disk.roll_back();
        }
    }

    /// An id in one of the platform's shapes: 32 hexadecimal digits after the prefix (`om_…`, `oc_…`). The same
    /// calls give the same ids in every run.
    pub(crate) fn hex_id(&mut self, prefix: &str) -> String {
        format!("{prefix}{:032x}", self.next_id())
    }

    /// Another shape: 27 characters in all (`doxcn…`, `boxcn…`).
    pub(crate) fn token(&mut self, prefix: &str) -> String {
        format!("{prefix}{:0width$}", self.next_id(), width = 27_usize.saturating_sub(prefix.len()))
    }

    /// The next number.
    pub(crate) fn next_id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }
}

impl Table {
    fn insert(&mut self, key: Arc<str>, row: Row) {
        self.bytes += key.len() + row.json.len();
        self.by_age.insert(row.age, Arc::clone(&key));
        self.rows.insert(key, row);
    }
}

impl Row {
    fn value(&self) -> Value {
        serde_json::from_str(&self.json).unwrap_or_default()
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.json.len())
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows", self.rows.len())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tables_are_bounded_and_lose_the_oldest() {
        let mut store = Store::default();
        for n in 0..ROWS_MAX {
            assert!(store.put("t", &format!("{n:06}"), &json!(n)).is_empty(), "{n}");
        }
        store.put("t", "000000", &json!("written again, still the oldest"));
        assert_eq!(store.put("t", "new", &json!(1)), [Arc::from("000000")]);
        assert_eq!((store.get("t", "000000"), store.get("t", "000001")), (None, Some(json!(1))));
        assert_eq!(store.counts().collect::<Vec<_>>(), [("t", ROWS_MAX)]);
    }

    #[test]
    fn large_rows_make_room_by_their_size() {
        let mut store = Store { bytes_max: 100, ..Store::default() };
        let row = |length: usize| json!("x".repeat(length - 2));
        for (key, length, gone) in [
            ("a", 39, &[][..]),
            ("b", 39, &[]),
            // 80 bytes so far, and a row that is written again counts once.
            ("b", 39, &[]),
            ("b", 29, &[]),
            ("c", 29, &[]),
            ("d", 39, &["a"]),
            ("e", 99, &["b", "c", "d"]),
            ("f", 500, &["e"]),
        ] {
            let found = store.put("t", key, &row(length));
            assert_eq!(found.iter().map(|key| &**key).collect::<Vec<_>>(), gone, "{key}, {length}");
        }
        assert_eq!(store.tables["t"].bytes, 501, "the last row stays whatever its size");
        store.remove("t", "f");
        assert_eq!((store.tables["t"].bytes, store.tables["t"].by_age.len()), (0, 0));
    }

    #[test]
    fn a_call_that_fails_leaves_nothing_behind() {
        let mut store = Store { rows_max: 3, ..Store::default() };
        for key in ["a", "b", "c"] {
            store.put("t", key, &json!(key));
        }
        store.commit().expect("room");
        let rows = |store: &Store| store.rows("t", "").map(|(key, row)| format!("{key}{row}")).collect::<Vec<_>>();
        let (before, bytes) = (rows(&store), store.tables["t"].bytes);
        store.put("t", "a", &json!("other"));
        store.remove("t", "b");
        store.put("t", "b", &json!("new"));
        // It pushes the oldest out.
        store.put("t", "d", &json!("d"));
        store.put("u", "x", &json!(1));
        assert_eq!(rows(&store).len(), 3);
        store.roll_back();
        assert_eq!((rows(&store), store.tables["t"].bytes, store.count("u", "")), (before, bytes, 0));
        assert_eq!(store.put("t", "e", &json!("e")), [Arc::from("a")], "ages are as before");
        store.put("t", "f", &json!("x".repeat(ROW_MAX)));
        assert_eq!(store.commit().expect_err("too large").code, 9499);
        store.roll_back();
        store.commit().expect("room");
    }

    #[test]
    fn rows_are_found_by_prefix() {
        let mut store = Store::default();
        for key in ["a/1", "a/2", "ab/1", "b"] {
            store.put("t", key, &json!(key));
        }
        let keys = |prefix| store.rows("t", prefix).map(|(key, _)| key.to_owned()).collect::<Vec<_>>();
        assert_eq!(keys("a/"), ["a/1", "a/2"]);
        assert_eq!(keys("").len(), 4);
        assert_eq!(keys("c"), [""; 0]);
    }

    #[test]
    fn rows_lie_between_keys_that_need_not_be_there() {
        let mut store = Store::default();
        for key in ["a/1", "a/2", "a/3", "b"] {
            store.put("t", key, &json!(key));
        }
        let greatest = format!("a/{}", char::MAX);
        for (after, before, expected) in [
            (None, None, "a/1 a/2 a/3"),
            (Some("a/1"), None, "a/2 a/3"),
            (Some("a/11"), None, "a/2 a/3"),
            (None, Some("a/3"), "a/1 a/2"),
            (Some("a/1"), Some("a/3"), "a/2"),
            (Some("a/"), None, "a/1 a/2 a/3"),
            (Some(""), None, "a/1 a/2 a/3"),
            (None, Some("b"), "a/1 a/2 a/3"),
            (Some("a/3"), None, ""),
            (Some("b"), None, ""),
            (None, Some(""), ""),
            (None, Some("a/"), ""),
            (Some("a/2"), Some("a/2"), ""),
            (Some("a/3"), Some("a/1"), ""),
            (Some(greatest.as_str()), None, ""),
        ] {
            let rows = store.rows_between("t", "a/", after, before);
            let found: Vec<_> = rows.map(|(key, _)| key).collect();
            assert_eq!(found.join(" "), expected, "{after:?} {before:?}");
        }
        assert_eq!((store.count("t", "a/"), store.count("t", "c"), store.count("none", "")), (3, 0, 0));
    }

    #[cfg(feature = "data")]
    #[test]
    fn rows_and_ids_outlive_the_store() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(folder.path()).expect("opens");
        let id = store.hex_id("x_");
        for key in [id.as_str(), "gone"] {
            store.put("t", key, &json!({ "n": 1 }));
        }
        store.remove("t", "gone");
        store.commit().expect("writes");
        store.put("t", "not flushed", &json!(1));
        drop(store);
        let mut store = Store::open(folder.path()).expect("opens again");
        assert_eq!(store.rows("t", "").collect::<Vec<_>>(), [(id.as_str(), json!({ "n": 1 }))]);
        assert_ne!(store.hex_id("x_"), id);
    }
}
