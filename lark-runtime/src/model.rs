//! Models: structs of answers and of request bodies, read and written through the fields they lend.
//!
//! The loops here are the only code that decodes an answer; [`derive@Model`](derive@crate::Model) emits no parser.
//! [`Slot`](crate::Slot) documents what a field type accepts; this module decides what a missing, unknown or repeated
//! member means.

use std::fmt;

#[cfg(feature = "serde")]
use serde_core::de::Error as _;
#[cfg(feature = "serde")]
use serde_core::ser::Error as _;
#[cfg(feature = "serde")]
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Malformed, Peek, Reader, Writer};
use crate::secrets::{REDACTED, is_secret, says_expiry};
use crate::slot::{self, Blank, BorrowNamed, BorrowNamedMut, Object, Shown, Slot, View, ViewMut};
#[cfg(feature = "dynamic")]
use crate::slot::{Kind, Of, Shape};

/// A struct whose fields are read and written by name. Derive it; see [`derive@Model`](derive@crate::Model).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an answer",
    label = "not a model",
    note = "derive `Model` for it: `#[derive(Clone, Default, Model)]`",
    note = "or use `serde_json::Value` for free-form answers, `lark_runtime::Json<{Self}>` for a serde type"
)]
pub trait Model: Body {}

/// A struct whose fields are written by name: a part of a request. Derive it; see [`derive@Body`](derive@crate::Body).
/// Every [`Model`] is one.
pub trait Body: Blank + Send + Sync + 'static {
    /// The names on the wire of what a builder insists on.
    #[doc(hidden)]
    const REQUIRED: &'static [&'static str] = &[];

    /// What [`Schema`] knows, without an instance: data alone, so that a program that only asks for it has no code of it.
    #[cfg(feature = "dynamic")]
    #[doc(hidden)]
    const TABLE: Table = ("", &[]);

    /// Answers one of the two requests of a [`Loan`].
    #[doc(hidden)]
    fn lend(loan: Loan<'_, '_, Self>);
}

/// What a model is asked for.
///
/// The derive writes one function for all of it, since the compiler reports the wrong type of a field once per function.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "not part of the public interface")]
pub enum Loan<'l, 'b, M> {
    /// [`Object::lend`].
    Fields(&'l M, BorrowNamed<'b>),
    /// [`Object::lend_mut`].
    FieldsMut(&'l mut M, BorrowNamedMut<'b>),
}

// So that the compiler names the type that is not a slot, not what would make it a model.
#[diagnostic::do_not_recommend]
impl<B: Body> Slot for B {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Model(self)
    }

    #[inline]
    fn view_mut(&mut self) -> ViewMut<'_> {
        ViewMut::Model(self)
    }

    #[cfg(feature = "dynamic")]
    #[inline]
    fn shape() -> Shape {
        Shape::Model(&B::TABLE)
    }
}

impl<B: Body> Object for B {
    #[inline]
    fn lend(&self, to: BorrowNamed<'_>) {
        B::lend(Loan::Fields(self, to));
    }

    #[inline]
    fn lend_mut(&mut self, to: BorrowNamedMut<'_>) {
        B::lend(Loan::FieldsMut(self, to));
    }

    #[inline]
    fn required(&self) -> &'static [&'static str] {
        B::REQUIRED
    }
}

/// The names of a model and the shapes of its fields.
#[cfg(feature = "dynamic")]
pub type Table = (&'static str, &'static [Of]);

/// The run-time description of a model.
#[derive(Clone, Copy)]
pub struct Schema {
    /// The name of the struct and the names of the fields, each after its length in bytes, at most 127, as a character.
    /// A field that takes the members without a field comes first, and its name is empty.
    ///
    /// One literal for all of them is the least that a macro can emit for each of seven thousand models; an array, or a
    /// method of its own, would be one more body to check.
    names: &'static str,
    #[cfg(feature = "dynamic")]
    shapes: &'static [Of],
}

impl Schema {
    /// The name of the struct.
    #[must_use]
    pub fn name(&self) -> &'static str {
        struct_name(self.names)
    }

    /// The wire names of the fields, in the order of the declaration.
    #[must_use]
    pub fn fields(&self) -> Vec<&'static str> {
        Names::of(self.names).filter(|name| !name.is_empty()).collect()
    }
}

#[cfg(feature = "dynamic")]
impl Schema {
    /// What each field holds, in the same order.
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        let named = Names::of(self.names).zip(self.shapes).filter(|(name, _)| !name.is_empty());
        named.map(|(_, shape)| shape().kind()).collect()
    }

    /// What the field of this name holds.
    pub(crate) fn shape(&self, name: &str) -> Option<Shape> {
        let index = Names::of(self.names).find(name.as_bytes()).filter(|_| !name.is_empty())?;
        self.shapes.get(index).map(|shape| shape())
    }

    pub(crate) fn of(&(names, shapes): &Table) -> Self {
        Self { names, shapes }
    }
}

/// The first of these names, that of the struct.
fn struct_name(names: &'static str) -> &'static str {
    Names(names.as_bytes()).next().unwrap_or_default()
}

/// The names of a model's fields that are left.
#[derive(Clone, Copy)]
struct Names(&'static [u8]);

impl Names {
    fn of(names: &'static str) -> Self {
        let mut names = Self(names.as_bytes());
        names.next_bytes();
        names
    }

    /// Goes behind the empty name of the field for unknown members, if it comes next.
    #[inline]
    fn skip_empty(&mut self) -> bool {
        match self.0 {
            [0, rest @ ..] => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    #[inline]
    fn next_bytes(&mut self) -> Option<&'static [u8]> {
        let (length, rest) = self.0.split_first()?;
        let (name, rest) = rest.split_at_checked(usize::from(*length))?;
        self.0 = rest;
        Some(name)
    }

    /// Goes behind `key`, counting the names in between.
    #[inline]
    fn find(&mut self, key: &[u8]) -> Option<usize> {
        let (mut names, mut before) = (*self, 0);
        while let Some(name) = names.next_bytes() {
            // Most names of the same length already differ in their first byte.
            if name.len() == key.len() && name.first() == key.first() && name == key {
                *self = names;
                return Some(before);
            }
            before += 1;
        }
        None
    }
}

impl Iterator for Names {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        self.next_bytes().and_then(|name| str::from_utf8(name).ok())
    }
}

/// Whether the first of a model's fields is for the members that it does not have.
#[cfg(feature = "dynamic")]
pub(crate) fn keeps_unknown(names: &'static str) -> bool {
    Names::of(names).skip_empty()
}

/// The borrowed fields of a model, looked up one after the other.
pub(crate) struct Members<'m, 's> {
    all: Names,
    fields: &'m mut [&'s mut dyn Slot],
    /// The field that is due if the answer keeps the order of the declaration, and the names from there on.
    index: usize,
    names: Names,
    /// The field that takes the members without a field.
    unknown: Option<&'m mut &'s mut dyn Slot>,
}

impl<'m, 's> Members<'m, 's> {
    pub(crate) fn new(names: &'static str, fields: &'m mut [&'s mut dyn Slot]) -> Self {
        let mut names = Names::of(names);
        let (unknown, fields) = fields.split_at_mut(usize::from(names.skip_empty() && !fields.is_empty()));
        let unknown = unknown.first_mut();
        Self { all: names, fields, index: 0, names, unknown }
    }

    /// The field of this name. Fields of the answer that are missing or in another order cost a few comparisons.
    fn find(&mut self, key: &str) -> Option<&mut &'s mut dyn Slot> {
        let mut names = self.names;
        let index = match names.find(key.as_bytes()) {
            Some(after) => self.index + after,
            None => {
                names = self.all;
                names.find(key.as_bytes())?
            }
        };
        (self.index, self.names) = (index + 1, names);
        self.fields.get_mut(index)
    }

    /// Whether there is such a field.
    pub(crate) fn contains(&self, key: &str) -> bool {
        let mut names = self.all;
        names.find(key.as_bytes()).is_some()
    }

    /// Reads one member of an object; an unknown one is kept or skipped, of a repeated one the last counts.
    pub(crate) fn read(&mut self, from: &mut Reader<'_>, key: &str) -> Result<(), Malformed> {
        match self.find(key) {
            Some(field) => from.value(*field).map(drop),
            None => match self.unknown.as_mut().map(|unknown| unknown.view_mut()) {
                Some(ViewMut::Map(unknown)) => {
                    from.note_unknown(true)?;
                    unknown.read_member(key, from)
                }
                _ => from.skip_unknown(),
            },
        }
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        self.names == other.names
    }
}

impl Eq for Schema {}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema").field("name", &self.name()).field("fields", &self.fields()).finish()
    }
}

/// Whether an object can be read next; if not, the value there is consumed.
///
/// `""`, `[]` and `null`, which some services send for "none", silently count as none; a list of one object is that
/// object; anything else is a misfit.
pub(crate) fn object_ahead(from: &mut Reader<'_>, expected: &'static str) -> Result<bool, Malformed> {
    match from.peek()? {
        Peek::Object => Ok(true),
        Peek::Null => from.null().map(|()| false),
        Peek::String => {
            let position = from.position();
            if from.string()?.is_empty() {
                return Ok(false);
            }
            from.back(position);
            from.misfit(expected)
        }
        Peek::List => {
            let position = from.position();
            let (mut length, mut first) = (0, None);
            from.list(|from| {
                if length == 0 {
                    first = Some(from.peek()?);
                }
                length += 1;
                from.skip()
            })?;
            match (length, first) {
                (0, _) => Ok(false),
                (1, Some(Peek::Object)) => {
                    from.back(position);
                    Ok(true)
                }
                _ => {
                    from.back(position);
                    from.misfit(expected)
                }
            }
        }
        Peek::Bool | Peek::Number => from.misfit(expected),
    }
}

/// Reads an object into the fields of a model.
pub(crate) fn read(model: &mut dyn Object, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    if !object_ahead(from, "object")? {
        return Ok(false);
    }
    let list = from.peek()? == Peek::List;
    let mut result = Ok(());
    model.lend_mut(BorrowNamedMut(&mut |names, fields| {
        // What a box around the model takes; elsewhere its fields are counted with what holds them, too.
        result = from.spend(size_of_val(fields));
        if result.is_err() {
            return;
        }
        let mut members = |from: &mut Reader<'_>| {
            let mut members = Members::new(names, fields);
            from.object(|from, key| members.read(from, &key))
        };
        result = if list { from.list(members) } else { members(from) };
    }));
    result.map(|()| true)
}

/// Writes the fields that are set, and those that are required.
pub(crate) fn write(model: &dyn Object, to: &mut Writer) {
    let required = model.required();
    to.begin_object();
    model.lend(BorrowNamed(&mut |names, fields| {
        let mut names = Names::of(names);
        let (unknown, fields) = fields.split_at(usize::from(names.skip_empty() && !fields.is_empty()));
        for (name, field) in names.zip(fields) {
            let left_out =
                slot::is_unset(*field) && !required.contains(&name) || to.is_sparse() && slot::is_empty(*field);
            if !left_out {
                to.key(name);
                to.slot(*field);
            }
        }
        if let Some(View::Map(unknown)) = unknown.first().map(|unknown| unknown.view()) {
            unknown.each(&mut |name, value| {
                to.key(name);
                to.slot(value);
            });
        }
    }));
    to.end_object();
}

/// Whether the fields of two models of one type hold the same.
pub(crate) fn same(model: &dyn Object, other: &dyn Object) -> bool {
    let mut same = true;
    model.lend(BorrowNamed(&mut |_, fields| {
        other.lend(BorrowNamed(&mut |_, others| {
            same = fields.iter().zip(others).all(|(field, other)| slot::same(*field, *other));
        }));
    }));
    same
}

/// Calls `each` with the name and the value of every field.
pub(crate) fn each_field(model: &dyn Object, each: &mut dyn FnMut(&'static str, &dyn Slot)) {
    model.lend(BorrowNamed(&mut |names, fields| {
        for (name, field) in Names::of(names).zip(fields).filter(|(name, _)| !name.is_empty()) {
            each(name, *field);
        }
    }));
}

/// Calls `each` with the field of this name, if it is a model with such a field.
pub(crate) fn field(slot: &dyn Slot, name: &str, each: &mut dyn FnMut(&dyn Slot)) {
    let View::Model(model) = slot.view() else { return };
    if name.is_empty() {
        return;
    }
    model.lend(BorrowNamed(&mut |names, fields| {
        if let Some(field) = Names::of(names).find(name.as_bytes()).and_then(|index| fields.get(index)) {
            each(*field);
        }
    }));
}

/// Shows a model like a struct with `derive(Debug)`, without its secrets.
pub(crate) fn debug(model: &dyn Object, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    model.lend(BorrowNamed(&mut |names, fields| {
        let mut shown = formatter.debug_struct(struct_name(names));
        let expires = Names::of(names).any(says_expiry);
        for (name, field) in Names::of(names).zip(fields) {
            if name.is_empty() {
                // Of these only the names are known to be harmless.
                if let View::Map(unknown) = field.view()
                    && unknown.length() > 0
                {
                    let mut names = Vec::new();
                    unknown.each(&mut |name, _| names.push(name.to_owned()));
                    shown.field("unknown", &names);
                }
            } else if is_secret(name, expires) && !slot::is_harmless(*field) {
                shown.field(name, &format_args!("{REDACTED}"));
            } else {
                shown.field(name, &Shown(*field));
            }
        }
        result = shown.finish();
    }));
    result
}

/// serde's way out: through one JSON text.
#[cfg(feature = "serde")]
pub(crate) fn serialize<S: Serializer>(slot: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::sparse();
    writer.slot(slot);
    let json = writer.finish().map_err(S::Error::custom)?;
    let value: serde_json::Value = serde_json::from_slice(&json).map_err(S::Error::custom)?;
    value.serialize(serializer)
}

/// serde's way in: through one JSON text. Misfits keep their defaults, as everywhere; what is required must be there.
#[cfg(feature = "serde")]
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    slot: &mut dyn Slot,
    required: &[&'static str],
    deserializer: D,
) -> Result<(), D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    if let Some(missing) = required.iter().find(|name| value.get(name).is_none_or(serde_json::Value::is_null)) {
        return Err(D::Error::missing_field(missing));
    }
    let json = value.to_string();
    Reader::new(&json).value(slot).map(drop).map_err(D::Error::custom)
}
