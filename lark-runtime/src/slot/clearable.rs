//! Lists and maps that can be left out, cleared or set, and are read as if they were always there.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(feature = "dynamic")]
use super::Shape;
use super::{LeafMut, Presence, Slot, View, ViewMut, walk};
use crate::json::{Malformed, Peek, Reader};

/// A list or a map of a model that is read and sent, for which absent, `null` and empty are three things.
///
/// An update leaves alone what it does not mention, and an empty list clears the old one. So a field that may be left
/// out has to know whether it was set. For a reader nothing changes: `Clearable<Vec<T>>` derefs to `Vec<T>`, and what
/// is absent or `null` is empty.
///
/// | made by | sent as |
/// |---|---|
/// | [`Clearable::unset`], `Default`, `From<Option>` of `None` | left out |
/// | [`Clearable::null`] | `null` |
/// | `From` of a `Vec`, array, slice or map, [`clear`](Clearable::clear), collecting an iterator | `[]` or `{}` if it is empty |
///
/// With something in it, it is set, however that got there; an unset one to which nothing is added stays unset. What was
/// read keeps what the platform said, and is sent back the same.
///
/// ```
/// use lark_runtime::{Clearable, Model};
///
/// #[derive(Clone, Default, Model)]
/// pub struct Department {
///     pub name: Option<String>,
///     pub leaders: Clearable<Vec<String>>,
/// }
///
/// let mut department: Department = serde_json::from_str(r#"{"name": "R&D", "leaders": ["ou_1"]}"#)?;
/// for leader in &department.leaders {
///     println!("{leader}");
/// }
/// assert_eq!((department.leaders.len(), department.leaders[0].as_str()), (1, "ou_1"));
///
/// department.leaders.clear();
/// assert_eq!(serde_json::to_string(&department)?, r#"{"leaders":[],"name":"R&D"}"#);
/// department.leaders = Clearable::unset();
/// assert_eq!(serde_json::to_string(&department)?, r#"{"name":"R&D"}"#);
/// department.leaders = ["ou_2".to_owned()].into();
/// assert_eq!(department.leaders, ["ou_2"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Clearable<C> {
    value: C,
    /// What is sent while there is nothing in `value`.
    empty: Presence,
}

/// What [`Clearable`] can hold: a `Vec`, or a map with `String` keys. Sealed.
pub trait Clear: sealed::Sealed {
    /// Whether there is nothing in it.
    #[doc(hidden)]
    fn is_blank(&self) -> bool;

    /// Drops what is in it.
    #[doc(hidden)]
    fn blank(&mut self);
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! clear {
    ($(<$($of:ident)*> $ty:ty;)*) => {$(
        impl<$($of),*> sealed::Sealed for $ty {}

        impl<$($of),*> Clear for $ty {
            #[inline]
            fn is_blank(&self) -> bool {
                self.is_empty()
            }

            #[inline]
            fn blank(&mut self) {
                self.clear();
            }
        }
    )*};
}

clear! {
    <T> Vec<T>;
    <T> BTreeMap<String, T>;
    <T S> HashMap<String, T, S>;
}

impl<C: Default> Clearable<C> {
    /// Not sent: an update leaves the old value alone. The same as `Default`.
    #[must_use]
    pub fn unset() -> Self {
        Self { value: C::default(), empty: Presence::Unset }
    }

    /// Sent as an empty list or map: an update clears the value. In a builder, where `[]` alone would not say of what it is
    /// a list: `.leaders(Clearable::empty())`.
    #[must_use]
    pub fn empty() -> Self {
        Self { value: C::default(), empty: Presence::Set }
    }

    /// Sent as `null`.
    #[must_use]
    pub fn null() -> Self {
        Self { value: C::default(), empty: Presence::Null }
    }
}

impl<C> Clearable<C> {
    /// The list or map itself; empty if it was unset or `null`.
    #[must_use]
    pub fn into_inner(self) -> C {
        self.value
    }
}

impl<C: Clear> Clearable<C> {
    #[inline]
    fn presence(&self) -> Presence {
        if self.value.is_blank() { self.empty } else { Presence::Set }
    }

    /// Whether it is sent as a list or a map, empty or not.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.presence() == Presence::Set
    }

    /// Whether it is not sent.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.presence() == Presence::Unset
    }

    /// Whether it is sent as `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.presence() == Presence::Null
    }

    /// Makes it set and empty, which clears the value on the platform.
    pub fn clear(&mut self) {
        self.value.blank();
        self.empty = Presence::Set;
    }
}

impl<C> Deref for Clearable<C> {
    type Target = C;

    #[inline]
    fn deref(&self) -> &C {
        &self.value
    }
}

impl<C: Clear> DerefMut for Clearable<C> {
    /// What was set stays set when its last element is removed.
    #[inline]
    fn deref_mut(&mut self) -> &mut C {
        self.empty = self.presence();
        &mut self.value
    }
}

impl<C> From<C> for Clearable<C> {
    #[inline]
    fn from(value: C) -> Self {
        Self { value, empty: Presence::Set }
    }
}

impl<C: Default> From<Option<C>> for Clearable<C> {
    #[inline]
    fn from(value: Option<C>) -> Self {
        value.map_or_else(Self::unset, Self::from)
    }
}

impl<T, const N: usize> From<[T; N]> for Clearable<Vec<T>> {
    fn from(items: [T; N]) -> Self {
        Vec::from(items).into()
    }
}

impl<T: Clone> From<&[T]> for Clearable<Vec<T>> {
    fn from(items: &[T]) -> Self {
        items.to_vec().into()
    }
}

impl<T, const N: usize> From<[(String, T); N]> for Clearable<BTreeMap<String, T>> {
    fn from(members: [(String, T); N]) -> Self {
        BTreeMap::from(members).into()
    }
}

impl<A, C: FromIterator<A>> FromIterator<A> for Clearable<C> {
    fn from_iter<I: IntoIterator<Item = A>>(items: I) -> Self {
        C::from_iter(items).into()
    }
}

impl<A, C: Clear + Extend<A>> Extend<A> for Clearable<C> {
    fn extend<I: IntoIterator<Item = A>>(&mut self, items: I) {
        (**self).extend(items);
    }
}

impl<C: IntoIterator> IntoIterator for Clearable<C> {
    type Item = C::Item;
    type IntoIter = C::IntoIter;

    #[inline]
    fn into_iter(self) -> C::IntoIter {
        self.value.into_iter()
    }
}

impl<'c, C> IntoIterator for &'c Clearable<C>
where
    &'c C: IntoIterator,
{
    type Item = <&'c C as IntoIterator>::Item;
    type IntoIter = <&'c C as IntoIterator>::IntoIter;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        (&self.value).into_iter()
    }
}

impl<'c, C: Clear> IntoIterator for &'c mut Clearable<C>
where
    &'c mut C: IntoIterator,
{
    type Item = <&'c mut C as IntoIterator>::Item;
    type IntoIter = <&'c mut C as IntoIterator>::IntoIter;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        (&mut **self).into_iter()
    }
}

/// Equal if the same is sent: an unset list is not an empty one.
impl<C: Clear + PartialEq> PartialEq for Clearable<C> {
    fn eq(&self, other: &Self) -> bool {
        self.presence() == other.presence() && self.value == other.value
    }
}

impl<C: Clear + Eq> Eq for Clearable<C> {}

/// With a plain list or map, the elements are compared.
macro_rules! compared {
    ($(<$($of:ident $(: $bound:path)?),* $(; $length:ident)?> $left:ty, $right:ty;)*) => {$(
        impl<$($of $(: $bound)?,)* $(const $length: usize)?> PartialEq<$right> for $left {
            fn eq(&self, other: &$right) -> bool {
                self[..] == other[..]
            }
        }
    )*};
}

compared! {
    <T: PartialEq<U>, U> Clearable<Vec<T>>, Vec<U>;
    <T: PartialEq<U>, U> Clearable<Vec<T>>, [U];
    <T: PartialEq<U>, U> Clearable<Vec<T>>, &[U];
    <T: PartialEq<U>, U; N> Clearable<Vec<T>>, [U; N];
    <T: PartialEq<U>, U; N> Clearable<Vec<T>>, &[U; N];
    <T: PartialEq<U>, U> Vec<T>, Clearable<Vec<U>>;
}

impl<T: PartialEq> PartialEq<BTreeMap<String, T>> for Clearable<BTreeMap<String, T>> {
    fn eq(&self, other: &BTreeMap<String, T>) -> bool {
        self.value == *other
    }
}

/// Shown like the list or map in it, or `unset` or `null`: what is not equal does not look the same.
impl<C: Clear + fmt::Debug> fmt::Debug for Clearable<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.presence() {
            Presence::Unset => f.write_str("unset"),
            Presence::Null => f.write_str("null"),
            Presence::Set => self.value.fmt(f),
        }
    }
}

/// `null` if it is unset, too: leave that out with `skip_serializing_if = "Clearable::is_unset"`.
impl<C: Clear + Serialize> Serialize for Clearable<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.is_set().then_some(&self.value).serialize(serializer)
    }
}

impl<'de, C: Default + Deserialize<'de>> Deserialize<'de> for Clearable<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<C>::deserialize(deserializer)?.map_or_else(Self::null, Self::from))
    }
}

impl<C: Clear + Slot + Default> Slot for Clearable<C> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Clearable(self.presence(), &self.value)
    }

    #[inline]
    fn view_mut(&mut self) -> ViewMut<'_> {
        ViewMut::Leaf(self)
    }

    #[cfg(feature = "dynamic")]
    #[inline]
    fn shape() -> Shape {
        Shape::Clearable(C::shape)
    }
}

impl<C: Slot> LeafMut for Clearable<C> {
    #[inline]
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        read(&mut self.empty, self.value.view_mut(), from)
    }
}

/// Takes the next value; what does not fit, and the `""` that some services send for "none", is as good as absent.
pub(super) fn read(empty: &mut Presence, value: ViewMut<'_>, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    let null = from.peek()? == Peek::Null;
    let taken = walk::read_view(value, from)?;
    *empty = match (null, taken) {
        (true, _) => Presence::Null,
        (false, true) => Presence::Set,
        (false, false) => Presence::Unset,
    };
    Ok(null || taken)
}
