//! Members that a type does not have, kept for being written again.

use std::any::Any;
use std::fmt;

use super::{Leaf, LeafMut, Map, Slot, View, ViewMut, leaf};
use crate::json::{Malformed, Reader, Writer};

/// What one member takes in memory beside its texts.
const MEMBER: usize = 32;

/// The members of an object that its type does not have, as they came.
///
/// The platform adds members without notice. A type that is read, changed and written back would drop them; with a field
/// of this type, marked `#[lark(unknown)]`, it keeps them and writes them again, after its own.
///
/// ```
/// use lark_runtime::{Model, Unknown};
///
/// #[derive(Clone, Default, Model)]
/// pub struct Block {
///     pub block_id: Option<String>,
///     pub block_type: Option<i64>,
///     #[lark(unknown)]
///     pub unknown: Unknown,
/// }
///
/// let mut block: Block = serde_json::from_str(r#"{"block_id":"b","block_type":999,"hologram":{"depth":3.5}}"#)?;
/// assert_eq!(block.unknown.get("hologram"), Some(r#"{"depth":3.5}"#));
/// block.block_id = None;
/// let mut writer = lark_runtime::wire::Writer::new();
/// writer.slot(&block);
/// assert_eq!(writer.finish()?, br#"{"block_type":999,"hologram":{"depth":3.5}}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Unknown(Option<Box<Members>>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Members(Vec<(Box<str>, Raw)>);

/// A JSON text.
#[derive(Clone, Default, PartialEq, Eq)]
struct Raw(Box<str>);

impl Unknown {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// The number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// The value of a member as JSON; of a repeated one the last.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.members().iter().rev().find(|(known, _)| **known == *name).map(|(_, raw)| &*raw.0)
    }

    /// Names and values, as JSON, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members().iter().map(|(name, raw)| (&**name, &*raw.0))
    }

    /// Drops all members, so that they are not written.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    fn members(&self) -> &[(Box<str>, Raw)] {
        self.0.as_ref().map_or(&[], |members| &members.0)
    }
}

/// Shows the names; values may be secret or personal.
impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.members().iter().map(|(name, _)| name)).finish()
    }
}

impl Slot for Unknown {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn view_mut(&mut self) -> ViewMut<'_> {
        ViewMut::Map(self)
    }
}

impl Map for Unknown {
    fn length(&self) -> usize {
        self.len()
    }

    fn clear(&mut self) {
        self.0 = None;
    }

    fn each(&self, each: &mut dyn FnMut(&str, &dyn Slot)) {
        for (name, raw) in self.members() {
            each(name, raw);
        }
    }

    fn member(&self, key: &str) -> Option<&dyn Slot> {
        let found = self.members().iter().rev().find(|(name, _)| **name == *key);
        found.map(|(_, raw)| raw as &dyn Slot)
    }

    fn read_member(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), Malformed> {
        from.spend(MEMBER)?;
        let raw = Raw(from.raw()?.into());
        self.0.get_or_insert_default().0.push((key.into(), raw));
        Ok(())
    }
}

impl Slot for Raw {
    leaf!();
}

impl Leaf for Raw {
    fn write(&self, to: &mut Writer) {
        to.raw(self.0.as_bytes());
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("_")
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        (other as &dyn Any).downcast_ref::<Self>() == Some(self)
    }
}

impl LeafMut for Raw {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        self.0 = from.raw()?.into();
        Ok(true)
    }
}
