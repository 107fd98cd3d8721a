//! What a reader notes about values that no field takes, and where they are.

use std::fmt::{self, Write as _};

use super::{Malformed, Peek, Reader};

/// The most misfits recorded for one answer, so that the notes cannot outgrow it.
const MAX_MISFITS: usize = 10_000;

/// A value of an answer that did not fit its field; the field kept its default.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// The path of the value, such as `data.items[3].revision_id`.
    pub path: String,
    /// What the field expects.
    pub expected: &'static str,
    /// What the answer has instead.
    pub found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found } = self;
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

/// A misfit before its path is known.
#[derive(Clone, Copy, Debug)]
struct Mark {
    offset: usize,
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
    /// The offsets of the members that no field takes, if they are to be noted.
    unknown: Option<Vec<usize>>,
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
        self.notes.misfits += 1;
        if self.notes.marks.len() < MAX_MISFITS {
            self.notes.marks.push(Mark { offset, expected, found });
        }
        Ok(false)
    }

    /// Skips the value of a member that no field takes.
    pub(crate) fn skip_unknown(&mut self) -> Result<(), Malformed> {
        self.peek()?;
        let offset = self.position();
        if let Some(unknown) = &mut self.notes.unknown {
            unknown.push(offset);
        }
        self.skip()
    }

    /// How many misfits there were until now.
    pub(crate) fn misfit_count(&self) -> usize {
        self.notes.misfits
    }

    /// The misfits so far, with their paths; of more than 10,000 the first.
    ///
    /// Paths are computed only now, by walking the text again, so that an answer without misfits pays
    /// nothing for them.
    #[must_use]
    pub fn misfits(&self) -> Vec<Misfit> {
        let paths = self.paths(self.notes.marks.iter().map(|mark| mark.offset));
        let misfit = |(mark, path): (&Mark, _)| Misfit { path, expected: mark.expected, found: mark.found };
        self.notes.marks.iter().zip(paths).map(misfit).collect()
    }

    /// The paths of members that no field took, if they were [to be noted](Reader::noting_unknown).
    #[must_use]
    pub fn unknown(&self) -> Vec<String> {
        self.paths(self.notes.unknown.iter().flatten().copied())
    }

    /// The paths of the values at these offsets, in one walk whatever their number.
    fn paths(&self, offsets: impl Iterator<Item = usize>) -> Vec<String> {
        let mut wanted: Vec<(usize, usize)> = offsets.enumerate().map(|(index, offset)| (offset, index)).collect();
        wanted.sort_unstable();
        let mut walk = Walk { paths: vec![String::new(); wanted.len()], wanted, next: 0, path: String::new() };
        // An error here only ends the walk, mostly because every path is known: the text was read once without one.
        let _ = self.again().walk(&mut walk);
        walk.paths
    }

    fn walk(&mut self, walk: &mut Walk) -> Result<(), Malformed> {
        let kind = self.peek()?;
        while let Some((_, index)) = walk.wanted.get(walk.next).filter(|(offset, _)| *offset <= self.position()) {
            walk.paths[*index].clone_from(&walk.path);
            walk.next += 1;
        }
        if walk.next == walk.wanted.len() {
            return Err(Malformed { offset: self.position(), reason: "every path is known" });
        }
        let length = walk.path.len();
        let mut index = 0;
        match kind {
            Peek::List => self.list(|reader| {
                // Writing to a `String` cannot fail.
                let _ = write!(walk.path, "[{index}]");
                index += 1;
                reader.walk(walk)?;
                walk.path.truncate(length);
                Ok(())
            }),
            Peek::Object => self.object(|reader, key| {
                if length > 0 {
                    walk.path.push('.');
                }
                walk.path.push_str(&key);
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
    /// Offsets of the values, in their order, each with the index of its path.
    wanted: Vec<(usize, usize)>,
    next: usize,
    paths: Vec<String>,
    /// Where the walk is.
    path: String,
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
    fn paths_are_those_of_the_values_whatever_is_noted_first() {
        let text = r#"{"a": [[1, {"b": 2}], 3], "c": {"d": [4]}, "": 5}"#;
        let offset = |digit| text.find(digit).expect("a value");
        let offsets = ["4", "1", "5", "2", "3", "1"].map(offset);
        let paths = Reader::new(text).paths(offsets.into_iter());
        assert_eq!(paths, ["c.d[0]", "a[0][0]", "", "a[0][1].b", "a[1]", "a[0][0]"]);
    }
}
