//! What the setters of a builder take: one trait for each kind of field, so that the compiler says what the field wants.
//!
//! Numbers and booleans are taken as they are, since their literals would not know their type behind an `Into`; lists
//! come from whatever yields items, everything else through `Into`. Optional fields take an `Option` as well. `Form`
//! keeps values and options of values apart; the compiler finds it.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::marker::PhantomData;

use crate::slot::Clearable;

/// The form of a value.
#[derive(Debug)]
pub struct Plain;

/// The form of an `Option` of a value.
#[derive(Debug)]
pub struct Maybe;

/// The form of an iterator.
#[derive(Debug)]
pub struct Each;

/// The form of a [`Clearable`].
#[derive(Debug)]
pub struct Itself;

/// The form of an `Option` of a value of form `F`.
#[derive(Debug)]
pub struct Within<F>(PhantomData<F>);

/// What a field of type `T` is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes `{T}`, not `{Self}`",
    label = "does not become `{T}`",
    note = "the setter takes whatever has `Into<{T}>`; where a required field comes from an `Option`, decide first what to do without a value"
)]
pub trait IntoField<T> {
    /// The value of the field.
    fn into_field(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> IntoField<T> for V {
    #[inline]
    fn into_field(self) -> T {
        self.into()
    }
}

/// What an optional field of type `T` is set from: a value or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "this field takes `{T}` or an `Option` of it, not `{Self}`",
    label = "does not become `{T}`",
    note = "the setter takes whatever has `Into<{T}>`, or an `Option` of that; `None` leaves the field unset"
)]
pub trait IntoOption<T, Form> {
    /// The value of the field.
    fn into_option(self) -> Option<T>;
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> IntoOption<T, Plain> for V {
    #[inline]
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> IntoOption<T, Maybe> for Option<V> {
    #[inline]
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

/// What an optional number or boolean is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes `{T}` or `Option<{T}>`, not `{Self}`",
    label = "not `{T}`",
    note = "numbers are not converted: write `{T}::from(...)` or `{T}::try_from(...)?`"
)]
pub trait OptionOf<T> {
    /// The value of the field.
    fn option_of(self) -> Option<T>;
}

#[diagnostic::do_not_recommend]
impl<T> OptionOf<T> for T {
    #[inline]
    fn option_of(self) -> Option<T> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> OptionOf<T> for Option<T> {
    #[inline]
    fn option_of(self) -> Option<T> {
        self
    }
}

/// What a list of `T` is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes a list of `{T}`, not `{Self}`",
    label = "not a list of `{T}`",
    note = "the setter takes an array, a `Vec` or any other iterator of items that have `Into<{T}>`; write `[item]` for one item"
)]
pub trait IntoList<T> {
    /// The value of the field.
    fn into_list(self) -> Vec<T>;
}

#[diagnostic::do_not_recommend]
impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T> for I {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

/// What a list of numbers or booleans is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes a list of `{T}`, not `{Self}`",
    label = "not a list of `{T}`",
    note = "the setter takes an array, a `Vec` or any other iterator of `{T}`; write `[item]` for one item"
)]
pub trait ListOf<T> {
    /// The value of the field.
    fn list_of(self) -> Vec<T>;
}

#[diagnostic::do_not_recommend]
impl<T, I: IntoIterator<Item = T>> ListOf<T> for I {
    #[inline]
    fn list_of(self) -> Vec<T> {
        self.into_iter().collect()
    }
}

/// What an optional list of `T` is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes a list of `{T}` or an `Option` of one, not `{Self}`",
    label = "not a list of `{T}`",
    note = "the setter takes an array, a `Vec` or any other iterator of items that have `Into<{T}>`; write `[item]` for one item"
)]
pub trait IntoOptionalList<T, Form> {
    /// The value of the field.
    fn into_optional_list(self) -> Option<Vec<T>>;
}

#[diagnostic::do_not_recommend]
impl<T, I: IntoList<T>> IntoOptionalList<T, Plain> for I {
    #[inline]
    fn into_optional_list(self) -> Option<Vec<T>> {
        Some(self.into_list())
    }
}

#[diagnostic::do_not_recommend]
impl<T, I: IntoList<T>> IntoOptionalList<T, Maybe> for Option<I> {
    #[inline]
    fn into_optional_list(self) -> Option<Vec<T>> {
        self.map(IntoList::into_list)
    }
}

/// What an optional list of numbers or booleans is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes a list of `{T}` or an `Option` of one, not `{Self}`",
    label = "not a list of `{T}`",
    note = "the setter takes an array, a `Vec` or any other iterator of `{T}`; write `[item]` for one item"
)]
pub trait OptionalListOf<T, Form> {
    /// The value of the field.
    fn optional_list_of(self) -> Option<Vec<T>>;
}

#[diagnostic::do_not_recommend]
impl<T, I: ListOf<T>> OptionalListOf<T, Plain> for I {
    #[inline]
    fn optional_list_of(self) -> Option<Vec<T>> {
        Some(self.list_of())
    }
}

#[diagnostic::do_not_recommend]
impl<T, I: ListOf<T>> OptionalListOf<T, Maybe> for Option<I> {
    #[inline]
    fn optional_list_of(self) -> Option<Vec<T>> {
        self.map(ListOf::list_of)
    }
}

/// What a clearable list of `T` is set from.
///
/// A [`Clearable`] yields items, so that "whatever yields items" would make an unset one empty, which clears the value
/// on the platform. So the lists are named, each with the form that it is.
#[diagnostic::on_unimplemented(
    message = "this field takes a list of `{T}` or an `Option` of one, not `{Self}`",
    label = "not a list of `{T}`",
    note = "the setter takes an array, a `Vec`, a `Clearable` or an iterator of items that have `Into<{T}>`; write `[item]` for one item"
)]
pub trait IntoClearableList<T, Form> {
    /// The value of the field.
    fn into_clearable_list(self) -> Clearable<Vec<T>>;
}

/// What a clearable list of numbers or booleans is set from.
#[diagnostic::on_unimplemented(
    message = "this field takes a list of `{T}` or an `Option` of one, not `{Self}`",
    label = "not a list of `{T}`",
    note = "the setter takes an array, a `Vec`, a `Clearable` or an iterator of `{T}`; write `[item]` for one item"
)]
pub trait ClearableListOf<T, Form> {
    /// The value of the field.
    fn clearable_list_of(self) -> Clearable<Vec<T>>;
}

macro_rules! clearable_lists {
    ($(<$($lifetime:lifetime)? $($of:ident)* $(; $length:ident)?> $list:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? T, $($of,)* $(const $length: usize)?> IntoClearableList<T, Plain> for $list
        where
            Self: IntoIterator<Item: Into<T>>,
        {
            #[inline]
            fn into_clearable_list(self) -> Clearable<Vec<T>> {
                self.into_list().into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? T, $($of,)* $(const $length: usize)?> ClearableListOf<T, Plain> for $list
        where
            Self: IntoIterator<Item = T>,
        {
            #[inline]
            fn clearable_list_of(self) -> Clearable<Vec<T>> {
                self.list_of().into()
            }
        }
    )*};
}

clearable_lists! {
    <U> Vec<U>;
    <U; N> [U; N];
    <U> Box<[U]>;
    <U> VecDeque<U>;
    <U> BTreeSet<U>;
    <U S> HashSet<U, S>;
    <'l U> &'l [U];
    <'l U> &'l Vec<U>;
    <'l U; N> &'l [U; N];
}

#[diagnostic::do_not_recommend]
impl<T, I: Iterator<Item: Into<T>>> IntoClearableList<T, Each> for I {
    #[inline]
    fn into_clearable_list(self) -> Clearable<Vec<T>> {
        self.into_list().into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, I: Iterator<Item = T>> ClearableListOf<T, Each> for I {
    #[inline]
    fn clearable_list_of(self) -> Clearable<Vec<T>> {
        self.list_of().into()
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoClearableList<T, Itself> for Clearable<Vec<T>> {
    #[inline]
    fn into_clearable_list(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T> ClearableListOf<T, Itself> for Clearable<Vec<T>> {
    #[inline]
    fn clearable_list_of(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T, F, I: IntoClearableList<T, F>> IntoClearableList<T, Within<F>> for Option<I> {
    #[inline]
    fn into_clearable_list(self) -> Clearable<Vec<T>> {
        self.map(IntoClearableList::into_clearable_list).unwrap_or_default()
    }
}

#[diagnostic::do_not_recommend]
impl<T, F, I: ClearableListOf<T, F>> ClearableListOf<T, Within<F>> for Option<I> {
    #[inline]
    fn clearable_list_of(self) -> Clearable<Vec<T>> {
        self.map(ClearableListOf::clearable_list_of).unwrap_or_default()
    }
}
