//! Fields that can be left out, cleared or set.

use std::any::Any;
use std::fmt;

#[cfg(feature = "dynamic")]
use super::Shape;
use super::{Leaf, LeafMut, Shown, Slot, leaf, same};
use crate::json::{Malformed, Peek, Reader, Writer};

/// A field of an update that tells "leave it as it is" from "clear it".
///
/// `Option` has two states and covers most endpoints: left out, or set. Where the documentation says that `null`
/// clears a value, declare the field as `Nullable<T>`; like an `Option` it may be left out of the builder.
///
/// ```
/// use lark_runtime::{Nullable, encode, lark_api};
///
/// #[lark_api(method = "PATCH", path = "/open-apis/task/v2/tasks/:task_guid", token = "tenant|user")]
/// pub struct PatchTask {
///     pub task_guid: String,
///     pub summary: Nullable<String>,
///     pub due: Nullable<i64>,
/// }
///
/// let body = |request: &PatchTask| encode(request).map(|encoded| encoded.body);
/// let start = || PatchTask::builder().task_guid("t");
/// assert_eq!(body(&start().build())?, "{}");
/// assert_eq!(body(&start().summary("new").due(Nullable::Null).build())?, r#"{"summary":"new","due":null}"#);
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// Not in the request: the value stays as it is.
    #[default]
    Unset,
    /// `null`: the value is cleared.
    Null,
    /// The new value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is [`Nullable::Unset`].
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unset, Self::Value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T: Slot + Default> Slot for Nullable<T> {
    leaf!();

    #[cfg(feature = "dynamic")]
    fn shape() -> Shape {
        Shape::Nullable(T::shape)
    }
}

impl<T: Slot> Leaf for Nullable<T> {
    fn write(&self, to: &mut Writer) {
        match self {
            Self::Value(value) => to.slot(value),
            Self::Unset | Self::Null => to.null(),
        }
    }

    fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unset => formatter.write_str("Unset"),
            Self::Null => formatter.write_str("Null"),
            Self::Value(value) => formatter.debug_tuple("Value").field(&Shown(value)).finish(),
        }
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        match (self, (other as &dyn Any).downcast_ref::<Self>()) {
            (Self::Value(value), Some(Self::Value(other))) => same(value, other),
            (Self::Null, Some(Self::Null)) | (Self::Unset, Some(Self::Unset)) => true,
            _ => false,
        }
    }
}

impl<T: Slot + Default> LeafMut for Nullable<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        read(self, T::default, from)
    }
}

/// Takes the next value, into one that `make` makes.
pub(super) fn read<T: Slot>(
    target: &mut Nullable<T>,
    make: impl FnOnce() -> T,
    from: &mut Reader<'_>,
) -> Result<bool, Malformed> {
    if from.peek()? == Peek::Null {
        *target = Nullable::Null;
        from.null()?;
        return Ok(true);
    }
    let mut value = make();
    let taken = from.value(&mut value)?;
    *target = if taken { Nullable::Value(value) } else { Nullable::Unset };
    Ok(taken)
}
