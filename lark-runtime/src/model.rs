//! Models: structs of answers and of request bodies, read and written through their slots.
//!
//! The loops here are the only code that decodes an answer; [`derive@Model`](derive@crate::Model) emits no
//! parser. What a field type accepts is said in [`slot`](crate::Slot); what a missing, unknown or repeated
//! member means is said here.

use std::fmt;

use serde_core::de::Error as _;
use serde_core::ser::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Malformed, Peek, Reader, Writer};
use crate::slot::{self, Shown, Slot, View};
#[cfg(feature = "any")]
use crate::slot::{Kind, Of, Shape};

/// A struct whose fields are read and written by name. Derive it; see [`derive@Model`](derive@crate::Model).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an answer",
    label = "not a model",
    note = "derive `Model` for it: `#[derive(Clone, Default, Model)]`",
    note = "or use `serde_json::Value` for free-form answers, `lark_runtime::Json<{Self}>` for a serde type"
)]
pub trait Model: Default + Send + Sync + 'static {
    /// The field at `index`, in the order of the declaration; for any other index the schema.
    #[doc(hidden)]
    fn slot(&self, index: usize) -> &dyn Slot;

    /// The field at `index`, to be filled.
    #[doc(hidden)]
    fn slot_mut(&mut self, _index: usize) -> &mut dyn Slot {
        crate::private::no_slot()
    }

    /// What [`Schema`] knows, without an instance.
    #[cfg(feature = "any")]
    #[doc(hidden)]
    fn table() -> Table;
}

// So that the compiler speaks of the type that is no slot, not of what would make it a model.
#[diagnostic::do_not_recommend]
impl<M: Model> Slot for M {
    #[inline]
    fn view(&self) -> View<'_> {
        view(Model::slot(self, usize::MAX), Rest::of::<M>())
    }

    #[inline]
    fn slot(&self, index: usize) -> &dyn Slot {
        Model::slot(self, index)
    }

    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot {
        Model::slot_mut(self, index)
    }

    #[cfg(feature = "any")]
    #[inline]
    fn shape() -> Shape {
        Shape::Model(M::table)
    }
}

/// The view of a model that gives this for its names.
fn view(names: &dyn Slot, rest: Rest) -> View<'_> {
    match names.view() {
        View::Names(names) => View::Model(Schema { names, rest }),
        other => other,
    }
}

/// The names of a model and the shapes of its fields.
#[cfg(feature = "any")]
pub type Table = (&'static str, &'static [Of]);

/// What a schema knows beside the names: nothing, unless programs ask for what the fields hold.
#[derive(Clone, Copy)]
struct Rest {
    #[cfg(feature = "any")]
    table: fn() -> Table,
}

impl Rest {
    #[cfg_attr(not(feature = "any"), expect(clippy::extra_unused_type_parameters, reason = "only the feature asks"))]
    #[inline]
    fn of<M: Model>() -> Self {
        Self {
            #[cfg(feature = "any")]
            table: M::table,
        }
    }
}

/// The run-time description of a model.
#[derive(Clone, Copy)]
pub struct Schema {
    /// The name of the struct and the names of the fields, each after its length in bytes, at most 127, as a character.
    ///
    /// One literal for all of them is the least that a macro can emit for each of seven thousand models; an array would
    /// be a constant, which the compiler checks like a function.
    names: &'static str,
    #[cfg_attr(not(feature = "any"), expect(dead_code, reason = "empty then"))]
    rest: Rest,
}

impl Schema {
    /// The name of the struct.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.all_names().next().unwrap_or_default()
    }

    /// The wire names of the fields, in the order of the declaration.
    #[must_use]
    pub fn fields(&self) -> Vec<&'static str> {
        self.names().collect()
    }

    /// What each field holds, in the same order.
    #[cfg(feature = "any")]
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        self.shapes().map(Shape::kind).collect()
    }

    #[cfg(feature = "any")]
    pub(crate) fn shapes(&self) -> impl Iterator<Item = Shape> + use<> {
        let (_, shapes) = (self.rest.table)();
        shapes.iter().map(|shape| shape())
    }

    #[cfg(feature = "any")]
    pub(crate) fn of(table: fn() -> Table) -> Self {
        let (names, _) = table();
        Self { names, rest: Rest { table } }
    }

    /// The names of the fields.
    pub(crate) fn names(&self) -> Names {
        let mut names = self.all_names();
        names.next_bytes();
        names
    }

    fn all_names(&self) -> Names {
        Names(self.names.as_bytes())
    }
}

/// The names of a [`Schema`] that are left.
#[derive(Clone, Copy)]
pub(crate) struct Names(&'static [u8]);

impl Names {
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
        let (mut names, mut before) = (self.0, 0);
        while let [length, rest @ ..] = names {
            let length = usize::from(*length);
            if length == key.len() && rest.starts_with(key) {
                self.0 = &rest[length..];
                return Some(before);
            }
            names = rest.get(length..)?;
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

/// The fields of a model, looked up one after the other.
pub(crate) struct Members {
    schema: Schema,
    /// The field that is due if the answer keeps the order of the declaration, and the names from there on.
    index: usize,
    names: Names,
}

impl Members {
    pub(crate) fn of(schema: Schema) -> Self {
        Self { schema, index: 0, names: schema.names() }
    }

    /// The index of a field. Fields of the answer that are missing or in another order cost a few comparisons.
    fn find(&mut self, key: &str) -> Option<usize> {
        let mut names = self.names;
        let index = match names.find(key.as_bytes()) {
            Some(after) => self.index + after,
            None => {
                names = self.schema.names();
                names.find(key.as_bytes())?
            }
        };
        (self.index, self.names) = (index + 1, names);
        Some(index)
    }

    /// Whether there is such a field.
    pub(crate) fn contains(&self, key: &str) -> bool {
        self.schema.names().any(|name| name == key)
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

/// Whether an object can be read next; if not, what stands there is consumed.
///
/// `""`, `[]` and `null`, which some services send for "none", are silently none; a list of one object is that
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

/// Reads an object into the slots of a model.
pub(crate) fn read(schema: &Schema, model: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    if !object_ahead(from, "object")? {
        return Ok(false);
    }
    if from.peek()? == Peek::List {
        from.list(|from| read_members(schema, model, from))?;
    } else {
        read_members(schema, model, from)?;
    }
    Ok(true)
}

fn read_members(schema: &Schema, model: &mut dyn Slot, from: &mut Reader<'_>) -> Result<(), Malformed> {
    let mut members = Members::of(*schema);
    from.object(|from, key| read_member(&mut members, model, from, &key))
}

/// Reads one member of an object; an unknown one is skipped, of a repeated one the last counts.
pub(crate) fn read_member(
    members: &mut Members,
    model: &mut dyn Slot,
    from: &mut Reader<'_>,
    key: &str,
) -> Result<(), Malformed> {
    match members.find(key) {
        Some(index) => from.value(model.slot_mut(index)).map(drop),
        None => from.skip_unknown(),
    }
}

/// Writes the fields that are set.
pub(crate) fn write(schema: &Schema, slots: &dyn Slot, to: &mut Writer) {
    to.begin_object();
    for (index, name) in schema.names().enumerate() {
        let slot = slots.slot(index);
        if !slot::is_unset(slot) {
            to.key(name);
            to.slot(slot);
        }
    }
    to.end_object();
}

/// Whether the name of a field says that its value opens doors.
///
/// A whole name counts, not a part of it: `page_token` and `file_token` are no secrets.
pub(crate) fn is_secret(name: &str) -> bool {
    matches!(
        name,
        "tenant_access_token"
            | "user_access_token"
            | "app_access_token"
            | "access_token"
            | "refresh_token"
            | "app_secret"
            | "client_secret"
            | "app_ticket"
            | "ticket"
            | "device_code"
            | "code_verifier"
            | "helpdesk_token"
            | "client_assertion"
            | "encrypt_key"
            | "verification_token"
            | "password"
    )
}

/// Shows a model like a struct with `derive(Debug)`, without its secrets.
pub(crate) fn debug(schema: &Schema, slots: &dyn Slot, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = formatter.debug_struct(schema.name());
    for (index, name) in schema.names().enumerate() {
        let slot = slots.slot(index);
        if is_secret(name) && !slot::is_unset(slot) {
            shown.field(name, &format_args!("[redacted]"));
        } else {
            shown.field(name, &Shown(slot));
        }
    }
    shown.finish()
}

/// serde's way out: through one JSON text.
pub(crate) fn serialize<S: Serializer>(slot: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::new();
    writer.slot(slot);
    let json = writer.finish().map_err(S::Error::custom)?;
    let value: serde_json::Value = serde_json::from_slice(&json).map_err(S::Error::custom)?;
    value.serialize(serializer)
}

/// serde's way in: through one JSON text. Misfits keep their defaults, as everywhere.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(slot: &mut dyn Slot, deserializer: D) -> Result<(), D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    let json = value.to_string();
    Reader::new(&json).value(slot).map(drop).map_err(D::Error::custom)
}
