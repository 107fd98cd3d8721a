//! Values that hold other values.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::{FileValue, HeaderField, Kind, QueryValue, Shown, Slot, TextValue, same};
use crate::file::File;
use crate::json::{Malformed, Peek, Reader, Writer};
use crate::model;

/// [`Reader::value`] where the type is known: whether it is a model is decided when it is compiled.
#[inline]
pub(super) fn take<T: Slot>(value: &mut T, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    match value.schema() {
        Some(schema) => model::read(schema, value, from),
        None => value.read(from),
    }
}

impl<T: Slot + Default + 'static> Slot for Option<T> {
    fn as_file(&self) -> Option<&File> {
        self.as_ref().and_then(Slot::as_file)
    }

    fn kind(&self) -> Kind {
        T::default().kind()
    }

    /// `null`, and whatever `T` does not take, is `None`.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        if from.peek()? == Peek::Null {
            *self = None;
            from.null()?;
            return Ok(false);
        }
        let mut value = T::default();
        let taken = take(&mut value, from)?;
        *self = taken.then_some(value);
        Ok(taken)
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Some(value) => to.slot(value),
            None => to.null(),
        }
    }

    fn is_unset(&self) -> bool {
        self.is_none()
    }

    fn length(&self) -> Option<usize> {
        self.as_ref().and_then(Slot::length)
    }

    fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
        self.as_ref().is_none_or(|value| value.text(each))
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => formatter.debug_tuple("Some").field(&Shown(value)).finish(),
            None => formatter.write_str("None"),
        }
    }

    fn same(&self, other: &dyn Slot) -> bool {
        match (self, other.as_any().downcast_ref::<Self>()) {
            (Some(value), Some(Some(other))) => same(value, other),
            (None, Some(None)) => true,
            _ => false,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl<T: QueryValue + Default + 'static> QueryValue for Option<T> {}
impl<T: HeaderField + Default + 'static> HeaderField for Option<T> {}
impl<T: TextValue + Default + 'static> TextValue for Option<T> {}
impl<T: FileValue + Default + 'static> FileValue for Option<T> {}

impl<T: Slot + Default + 'static> Slot for Vec<T> {
    fn kind(&self) -> Kind {
        Kind::List(Box::new(T::default().kind()))
    }

    /// An object is a list of one; an element that does not fit is left out and noted.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        self.clear();
        match from.peek()? {
            Peek::List => {
                from.list(|from| {
                    let null = from.peek()? == Peek::Null;
                    let mut value = T::default();
                    if take(&mut value, from)? || null {
                        self.push(value);
                    }
                    Ok(())
                })?;
                Ok(true)
            }
            Peek::Object => {
                let mut value = T::default();
                let taken = take(&mut value, from)?;
                if taken {
                    self.push(value);
                }
                Ok(taken)
            }
            Peek::Null => {
                from.null()?;
                Ok(false)
            }
            _ => from.misfit("list"),
        }
    }

    fn write(&self, to: &mut Writer) {
        to.begin_list();
        for value in self {
            to.slot(value);
        }
        to.end_list();
    }

    fn is_unset(&self) -> bool {
        self.is_empty()
    }

    fn length(&self) -> Option<usize> {
        Some(self.len())
    }

    fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
        self.iter().all(|value| value.text(each))
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter().map(|value| Shown(value))).finish()
    }

    fn same(&self, other: &dyn Slot) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| {
            self.len() == other.len() && self.iter().zip(other).all(|(value, other)| same(value, other))
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl<T: QueryValue + Default + 'static> QueryValue for Vec<T> {}

macro_rules! maps {
    ($($map:ident)*) => {$(
        impl<T: Slot + Default + 'static> Slot for $map<String, T> {
            fn kind(&self) -> Kind {
                Kind::Map(Box::new(T::default().kind()))
            }

            /// `""` and `[]`, which some services send for an empty object, are empty maps.
            fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
                self.clear();
                if !model::object_ahead(from, "object")? {
                    return Ok(false);
                }
                let wrapped = from.peek()? == Peek::List;
                let mut object = |from: &mut Reader<'_>| {
                    from.object(|from, key| {
                        let null = from.peek()? == Peek::Null;
                        let mut value = T::default();
                        if take(&mut value, from)? || null {
                            self.insert(key.into_owned(), value);
                        }
                        Ok(())
                    })
                };
                if wrapped { from.list(object)? } else { object(from)? }
                Ok(true)
            }

            fn write(&self, to: &mut Writer) {
                to.begin_object();
                for (key, value) in self {
                    to.key(key);
                    to.slot(value);
                }
                to.end_object();
            }

            fn is_unset(&self) -> bool {
                self.is_empty()
            }

            fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_map().entries(self.iter().map(|(key, value)| (key, Shown(value)))).finish()
            }

            fn same(&self, other: &dyn Slot) -> bool {
                other.as_any().downcast_ref::<Self>().is_some_and(|other| {
                    self.len() == other.len()
                        && self.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
                })
            }

            fn as_any(&self) -> &dyn Any {
                self
            }
        }
    )*};
}

maps!(BTreeMap HashMap);

impl<T: Slot + 'static> Slot for Box<T> {
    fn schema(&self) -> Option<&'static crate::Schema> {
        (**self).schema()
    }

    fn slot(&self, index: usize) -> &dyn Slot {
        (**self).slot(index)
    }

    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot {
        (**self).slot_mut(index)
    }

    fn kind(&self) -> Kind {
        (**self).kind()
    }

    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        (**self).read(from)
    }

    fn write(&self, to: &mut Writer) {
        (**self).write(to);
    }

    fn is_unset(&self) -> bool {
        (**self).is_unset()
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).debug(formatter)
    }

    fn same(&self, other: &dyn Slot) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| (**self).same(&**other))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Slot for Value {
    fn kind(&self) -> Kind {
        Kind::Any
    }

    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        read_serde(self, from, "any value")
    }

    fn write(&self, to: &mut Writer) {
        to.serde(self);
    }

    fn is_unset(&self) -> bool {
        self.is_null()
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }

    fn same(&self, other: &dyn Slot) -> bool {
        other.as_any().downcast_ref::<Self>() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Nothing: what an answer without data holds. Any value is accepted and dropped.
impl Slot for () {
    fn kind(&self) -> Kind {
        Kind::Nothing
    }

    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        from.skip()?;
        Ok(true)
    }

    fn is_unset(&self) -> bool {
        true
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("()")
    }

    fn same(&self, other: &dyn Slot) -> bool {
        other.as_any().is::<()>()
    }
}

/// Lets a type with serde's traits into a request or an answer.
///
/// A value that serde cannot deserialize is a misfit in a field and a decode error as a whole answer: serde
/// knows no leniency, so prefer [`Model`](derive@crate::Model) where you can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Serialize + DeserializeOwned + 'static> Slot for Json<T> {
    fn kind(&self) -> Kind {
        Kind::Any
    }

    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        read_serde(&mut self.0, from, std::any::type_name::<T>())
    }

    fn write(&self, to: &mut Writer) {
        to.serde(&self.0);
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_string(&self.0) {
            Ok(json) => formatter.write_str(&json),
            Err(_) => formatter.write_str("Json(_)"),
        }
    }

    fn same(&self, other: &dyn Slot) -> bool {
        let text = |json: &Self| serde_json::to_vec(&json.0).ok();
        other.as_any().downcast_ref::<Self>().is_some_and(|other| text(self) == text(other))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Reads one value through serde; one that serde refuses is a misfit.
fn read_serde<T: DeserializeOwned>(
    target: &mut T,
    from: &mut Reader<'_>,
    expected: &'static str,
) -> Result<bool, Malformed> {
    let position = from.position();
    match serde_json::from_str(from.raw()?) {
        Ok(value) => {
            *target = value;
            Ok(true)
        }
        Err(_) => {
            from.back(position);
            from.misfit(expected)
        }
    }
}
