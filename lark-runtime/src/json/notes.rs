//! What a reader notes about values that no field takes, and where they are.

use std::fmt::{self, Write as _};

use super::{Malformed, Peek, Reader};

/// The most misfits recorded for one answer, so that the notes cannot outgrow it.
const MAX_MISFITS: usize = 10_000;

/// The same of what is kept of them: the bytes of all values, and of all paths.
const MAX_VALUES: usize = 1 << 20;
const MAX_PATHS: usize = 1 << 20;

/// The most that a path says of one name, and in all. Names are of the other side's choosing.
const MAX_NAME: usize = 128;
const MAX_PATH: usize = 1024;

/// A value of an answer that did not fit its field. The field kept its default; of a list the element did, so that the others
/// keep their places. A text that was no valid Unicode is in its field, with U+FFFD for what was not.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// The path of the value, such as `data.items[3].revision_id`; cut with `…` where it is very long.
    pub path: String,
    /// What the field expects.
    pub expected: &'static str,
    /// What the answer has instead.
    pub found: &'static str,
    value: Option<Box<str>>,
}

impl Misfit {
    /// The value as JSON, as the answer has it. It can be personal or secret, so `Debug` and `Display` leave it out.
    ///
    /// `None` once the values of an answer have more than 1 MiB together; they are in
    /// [`Response::bytes`](crate::Response::bytes).
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found, .. } = self;
        f.debug_struct("Misfit")
            .field("path", path)
            .field("expected", expected)
            .field("found", found)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found, .. } = self;
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

/// A misfit before its path is known.
#[derive(Clone, Copy, Debug)]
struct Mark {
    offset: usize,
    end: usize,
    expected: &'static str,
    found: &'static str,
}

/// What a reader has noted so far.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The first misfits.
    marks: Vec<Mark>,
    /// The number of all misfits.
    misfits: usize,
    /// The offsets of the members that have no field, if they are to be noted, and whether they are kept all the same.
    unknown: Option<Vec<(usize, bool)>>,
}

impl Notes {
    /// Forgets what was noted from this position on.
    pub(super) fn forget(&mut self, position: usize) {
        while self.marks.last().is_some_and(|mark| mark.offset >= position) {
            self.marks.pop();
            self.misfits -= 1;
        }
    }
}

impl Reader<'_> {
    /// Notes the members that no field takes, for [`Reader::unknown`].
    #[must_use]
    pub fn noting_unknown(mut self) -> Self {
        self.notes.unknown = Some(Vec::new());
        self
    }

    /// Skips the next value and notes that it did not fit a field that holds `expected`; returns false, as a slot that
    /// took nothing does.
    ///
    /// # Errors
    /// When the value is not JSON.
    pub fn misfit(&mut self, expected: &'static str) -> Result<bool, Malformed> {
        let found = self.peek()?.name();
        let offset = self.position();
        self.skip()?;
        self.note(offset, expected, found);
        Ok(false)
    }

    /// Notes the value from `offset` until here.
    pub(super) fn note(&mut self, offset: usize, expected: &'static str, found: &'static str) {
        self.notes.misfits += 1;
        if self.notes.marks.len() < MAX_MISFITS {
            self.notes.marks.push(Mark { offset, end: self.position(), expected, found });
        }
    }

    /// Skips the value of a member that no field takes.
    pub(crate) fn skip_unknown(&mut self) -> Result<(), Malformed> {
        self.note_unknown(false)?;
        self.skip()
    }

    /// Notes the next value as one of a member that has no field; `kept` says that something else keeps it.
    pub(crate) fn note_unknown(&mut self, kept: bool) -> Result<(), Malformed> {
        self.peek()?;
        let offset = self.position();
        if let Some(unknown) = &mut self.notes.unknown
            && unknown.len() < MAX_MISFITS
        {
            unknown.push((offset, kept));
        }
        Ok(())
    }

    /// How many misfits there were until now.
    pub(crate) fn misfit_count(&self) -> usize {
        self.notes.misfits
    }

    /// The misfits so far, with their paths; the first, where there are more than 10,000 or their paths have more than
    /// 1 MiB.
    ///
    /// Paths are computed only now, by walking the text again, so that an answer without misfits pays
    /// nothing for them.
    #[must_use]
    pub fn misfits(&self) -> Vec<Misfit> {
        let paths = self.paths(self.notes.marks.iter().map(|mark| mark.offset));
        let mut room = MAX_VALUES;
        let misfit = |(mark, path): (&Mark, _)| {
            let value = self.between(mark.offset, mark.end);
            room = room.saturating_sub(value.len());
            let value = (room > 0).then(|| value.into());
            Misfit { path, expected: mark.expected, found: mark.found, value }
        };
        self.notes.marks.iter().zip(paths).map(misfit).collect()
    }

    /// The paths of members that have no field, if they were [to be noted](Reader::noting_unknown), also of those that an
    /// [`Unknown`](crate::Unknown) keeps; bounded as those of misfits are.
    #[must_use]
    pub fn unknown(&self) -> Vec<String> {
        self.paths(self.notes.unknown.iter().flatten().map(|(offset, _)| *offset))
    }

    /// Those of them that nothing keeps.
    #[must_use]
    pub fn lost(&self) -> Vec<String> {
        let lost = self.notes.unknown.iter().flatten().filter(|(_, kept)| !kept);
        self.paths(lost.map(|(offset, _)| *offset))
    }

    /// The paths of the values at these offsets, in one walk whatever their number; the first, if they are too long. The
    /// offsets ascend.
    fn paths(&self, offsets: impl Iterator<Item = usize>) -> Vec<String> {
        let mut walk = Walk { wanted: offsets.collect(), paths: Vec::new(), room: MAX_PATHS, path: String::new() };
        // An error here only ends the walk, mostly because every path is known: the text was read once without one.
        let _ = self.again().walk(&mut walk);
        walk.paths
    }

    fn walk(&mut self, walk: &mut Walk) -> Result<(), Malformed> {
        let kind = self.peek()?;
        while walk.wanted.get(walk.paths.len()).is_some_and(|offset| *offset <= self.position()) {
            walk.room = walk.room.saturating_sub(walk.path.len());
            if walk.room == 0 {
                walk.wanted.clear();
                break;
            }
            walk.paths.push(walk.path.clone());
        }
        if walk.wanted.len() <= walk.paths.len() {
            return Err(Malformed { offset: self.position(), reason: "every path is known" });
        }
        let length = walk.path.len();
        let mut index = 0;
        match kind {
            Peek::List => self.list(|reader| {
                if length < MAX_PATH {
                    // Writing to a `String` cannot fail.
                    let _ = write!(walk.path, "[{index}]");
                }
                index += 1;
                reader.walk(walk)?;
                walk.path.truncate(length);
                Ok(())
            }),
            Peek::Object => self.object(|reader, key| {
                walk.push_name(&key);
                reader.walk(walk)?;
                walk.path.truncate(length);
                Ok(())
            }),
            _ => self.skip(),
        }
    }
}

/// A walk to several values.
struct Walk {
    /// Where they are.
    wanted: Vec<usize>,
    /// The paths of the first of them.
    paths: Vec<String>,
    /// How many bytes of paths are still kept.
    room: usize,
    /// Where the walk is.
    path: String,
}

impl Walk {
    fn push_name(&mut self, name: &str) {
        if self.path.len() >= MAX_PATH {
            return;
        }
        if !self.path.is_empty() {
            self.path.push('.');
        }
        if name.len() <= MAX_NAME {
            self.path.push_str(name);
            return;
        }
        let end = (0..=MAX_NAME).rev().find(|end| name.is_char_boundary(*end)).unwrap_or_default();
        self.path.push_str(&name[..end]);
        self.path.push('…');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misfit_knows_its_path() {
        let text = r#"{"data": {"items": [{"a": 1}, {"a": {"x": []}, "b": "t"}]}, "z": 1}"#;
        let mut reader = Reader::new(text);
        let mut seen = 0;
        reader
            .object(|reader, key| match &*key {
                "data" => reader.object(|reader, _| {
                    reader.list(|reader| {
                        reader.object(|reader, key| {
                            seen += 1;
                            if seen > 1 && key == "a" { reader.misfit("integer").map(drop) } else { reader.skip() }
                        })
                    })
                }),
                _ => reader.misfit("object").map(drop),
            })
            .expect("valid JSON");
        let misfits: Vec<String> = reader.misfits().iter().map(ToString::to_string).collect();
        assert_eq!(misfits, ["data.items[1].a: expected integer, found object", "z: expected object, found number"]);
    }

    #[test]
    fn misfits_do_not_outgrow_the_answer() {
        let text = format!("[{}true]", "true, ".repeat(MAX_MISFITS + 1));
        let mut reader = Reader::new(&text);
        reader.list(|reader| reader.misfit("integer").map(drop)).expect("valid JSON");
        assert_eq!(reader.misfit_count(), MAX_MISFITS + 2);
        let misfits = reader.misfits();
        assert_eq!(misfits.len(), MAX_MISFITS);
        assert_eq!(misfits[MAX_MISFITS - 1].path, "[9999]");
    }

    #[test]
    fn paths_are_those_of_the_values() {
        let text = r#"{"a": [[1, {"b": 2}], 3], "c": {"d": [4]}, "": 5}"#;
        let offset = |digit| text.find(digit).expect("a value");
        let offsets = ["1", "1", "2", "3", "4", "5"].map(offset);
        let paths = Reader::new(text).paths(offsets.into_iter());
        assert_eq!(paths, ["a[0][0]", "a[0][0]", "a[0][1].b", "a[1]", "c.d[0]", ""]);
    }
}
