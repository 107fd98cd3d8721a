//! Values that hold other values.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::{
    Blank, FileValue, HeaderField, Kind, Leaf, LeafMut, List, ListValue, Map, Optional, QueryValue, Slot, TextValue,
    View, ViewMut, leaf, optional_leaf,
};
use crate::json::{Malformed, Peek, Reader, Writer};
#[cfg(feature = "dynamic")]
use crate::model::Table;
use crate::model::{Body, Loan, Model};
#[cfg(feature = "dynamic")]
use crate::slot::Shape;

impl<T: Slot + Blank> Slot for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Optional(match self {
            Some(value) => Some(value),
            None => None,
        })
    }

    #[inline]
    fn view_mut(&mut self) -> ViewMut<'_> {
        T::option_mut(self)
    }

    #[cfg(feature = "dynamic")]
    #[inline]
    fn shape() -> Shape {
        Shape::Optional(T::shape)
    }
}

impl<T: Slot + Blank> Optional for Option<T> {
    #[inline]
    fn insert(&mut self) -> &mut dyn Slot {
        self.insert(T::blank())
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }
}

/// `null`, and whatever `T` does not take, is `None`.
impl<T: LeafMut + Blank> LeafMut for Option<T> {
    #[inline]
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        if from.peek()? == Peek::Null {
            *self = None;
            from.null()?;
            return Ok(false);
        }
        let mut value = T::blank();
        let taken = value.read(from)?;
        *self = taken.then_some(value);
        Ok(taken)
    }
}

impl<T: QueryValue + Blank> QueryValue for Option<T> {}
impl<T: ListValue + Blank> ListValue for Option<T> {}
impl<T: HeaderField + Blank> HeaderField for Option<T> {}
impl<T: TextValue + Blank> TextValue for Option<T> {}
impl<T: FileValue + Blank> FileValue for Option<T> {}

impl<T: Slot + Blank> Slot for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    #[inline]
    fn view_mut(&mut self) -> ViewMut<'_> {
        ViewMut::List(self)
    }

    #[cfg(feature = "dynamic")]
    #[inline]
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Slot + Blank> List for Vec<T> {
    #[inline]
    fn length(&self) -> usize {
        self.len()
    }

    #[inline]
    fn item(&self, index: usize) -> Option<&dyn Slot> {
        match self.get(index) {
            Some(value) => Some(value),
            None => None,
        }
    }

    #[inline]
    fn push(&mut self) -> &mut dyn Slot {
        let index = self.len();
        self.push(T::blank());
        &mut self[index]
    }

    #[inline]
    fn truncate(&mut self, length: usize) {
        self.truncate(length);
    }
}

impl<T: QueryValue + Blank> QueryValue for Vec<T> {}
impl<T: HeaderField + Blank> ListValue for Vec<T> {}

macro_rules! maps {
    ($($map:ident)*) => {$(
        impl<T: Slot + Blank> Slot for $map<String, T> {
            #[inline]
            fn view(&self) -> View<'_> {
                View::Map(self)
            }

            #[inline]
            fn view_mut(&mut self) -> ViewMut<'_> {
                ViewMut::Map(self)
            }

            #[cfg(feature = "dynamic")]
            #[inline]
            fn shape() -> Shape {
                Shape::Map(T::shape)
            }
        }

        impl<T: Slot + Blank> Map for $map<String, T> {
            #[inline]
            fn length(&self) -> usize {
                self.len()
            }

            #[inline]
            fn clear(&mut self) {
                self.clear();
            }

            #[inline]
            fn each(&self, each: &mut dyn FnMut(&str, &dyn Slot)) {
                for (key, value) in self {
                    each(key, value);
                }
            }

            #[inline]
            fn member(&self, key: &str) -> Option<&dyn Slot> {
                match self.get(key) {
                    Some(value) => Some(value),
                    None => None,
                }
            }

            #[inline]
            fn read_member(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), Malformed> {
                if let Some(value) = member(T::blank, from)? {
                    self.insert(key.to_owned(), value);
                }
                Ok(())
            }
        }
    )*};
}

maps!(BTreeMap HashMap);

/// Reads the value of a map's member, into one that `make` makes: `null` leaves that, and a value that does not fit
/// adds no member.
#[inline]
pub(super) fn member<T: Slot>(make: impl FnOnce() -> T, from: &mut Reader<'_>) -> Result<Option<T>, Malformed> {
    let null = from.peek()? == Peek::Null;
    let mut value = make();
    from.spend(size_of_val(&value))?;
    Ok((from.value(&mut value)? || null).then_some(value))
}

impl<M: Model> Model for Box<M> where Self: Blank {}

impl<B: Body> Body for Box<B>
where
    Self: Blank,
{
    const REQUIRED: &'static [&'static str] = B::REQUIRED;

    #[cfg(feature = "dynamic")]
    const TABLE: Table = B::TABLE;

    #[inline]
    fn lend(loan: Loan<'_, '_, Self>) {
        B::lend(match loan {
            Loan::Fields(this, to) => Loan::Fields(&**this, to),
            Loan::FieldsMut(this, to) => Loan::FieldsMut(&mut **this, to),
        });
    }
}

impl Slot for Value {
    optional_leaf!();
}

impl Leaf for Value {
    fn write(&self, to: &mut Writer) {
        to.serde(self);
    }

    fn is_unset(&self) -> bool {
        self.is_null()
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        (other as &dyn Any).downcast_ref::<Self>() == Some(self)
    }
}

impl LeafMut for Value {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        *self = from.any()?;
        Ok(true)
    }
}

/// Nothing: what an answer without data holds. Any value is accepted and dropped.
impl Slot for () {
    optional_leaf!();
}

impl Leaf for () {
    fn kind(&self) -> Kind {
        Kind::Nothing
    }

    fn write(&self, to: &mut Writer) {
        to.null();
    }

    fn is_unset(&self) -> bool {
        true
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("()")
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        (other as &dyn Any).is::<()>()
    }
}

impl LeafMut for () {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        from.skip()?;
        Ok(true)
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

impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Slot for Json<T> {
    leaf!();
}

impl<T: Serialize + DeserializeOwned + 'static> Leaf for Json<T> {
    fn write(&self, to: &mut Writer) {
        to.serde(&self.0);
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_string(&self.0) {
            Ok(json) => formatter.write_str(&json),
            Err(_) => formatter.write_str("Json(_)"),
        }
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        let text = |json: &Self| serde_json::to_vec(&json.0).ok();
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| text(self) == text(other))
    }
}

impl<T: Serialize + DeserializeOwned + 'static> LeafMut for Json<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        read_serde(&mut self.0, from, std::any::type_name::<T>())
    }
}

/// Reads one value through serde; one that serde refuses is a misfit.
fn read_serde<T: DeserializeOwned>(
    target: &mut T,
    from: &mut Reader<'_>,
    expected: &'static str,
) -> Result<bool, Malformed> {
    let position = from.position();
    let mut value = serde_json::from_str(from.raw()?);
    if value.is_err() {
        // serde_json takes neither half a surrogate pair nor a number out of range; with those out of the way, the rest may do.
        from.back(position);
        value = T::deserialize(from.any()?);
    }
    match value {
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
