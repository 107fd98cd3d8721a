//! JSON as it is read from the text of a content: what is in it is taken out of it, and its names are never copied.

use std::borrow::Cow;
use std::fmt;

use lark_runtime::serde_json::{Number, Value};
use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value.
pub(in crate::im::v1) enum Json<'j> {
    Text(Cow<'j, str>),
    Number(Number),
    List(Vec<Self>),
    Object(Object<'j>),
    Bool(bool),
    Null,
}

/// The members of an object, in their order; of those with one name the last counts.
#[derive(Default)]
pub(in crate::im::v1) struct Object<'j>(Vec<(Cow<'j, str>, Json<'j>)>);

impl<'j> Object<'j> {
    pub(in crate::im::v1) fn get(&self, name: &str) -> Option<&Json<'j>> {
        self.0.iter().rfind(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// Takes a member out.
    pub(in crate::im::v1) fn take(&mut self, name: &str) -> Option<Json<'j>> {
        let (_, value) = self.0.iter_mut().rfind(|(own, _)| own == name)?;
        Some(std::mem::replace(value, Json::Null))
    }

    /// Takes a text, or a number as one.
    pub(in crate::im::v1) fn text(&mut self, name: &str) -> Option<String> {
        self.take(name)?.into_text()
    }

    pub(in crate::im::v1) fn values(self) -> impl Iterator<Item = Json<'j>> {
        self.0.into_iter().map(|(_, value)| value)
    }
}

impl<'j> Json<'j> {
    /// A text, or a number as one.
    pub(in crate::im::v1) fn into_text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.into_owned()),
            Self::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    pub(in crate::im::v1) fn into_list(self) -> Vec<Self> {
        if let Self::List(list) = self { list } else { Vec::new() }
    }

    pub(in crate::im::v1) fn into_object(self) -> Option<Object<'j>> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    pub(in crate::im::v1) fn into_texts(self) -> Vec<String> {
        self.into_list().into_iter().filter_map(Self::into_text).collect()
    }

    /// The value as others know it. What was read is at most 128 deep.
    pub(in crate::im::v1) fn into_value(self) -> Value {
        match self {
            Self::Text(text) => Value::String(text.into_owned()),
            Self::Number(number) => Value::Number(number),
            Self::List(list) => list.into_iter().map(Self::into_value).collect(),
            Self::Object(Object(members)) => {
                members.into_iter().map(|(name, value)| (name.into_owned(), value.into_value())).collect()
            }
            Self::Bool(value) => Value::Bool(value),
            Self::Null => Value::Null,
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// A name of a member.
struct Name<'j>(Cow<'j, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameReader).map(Self)
    }
}

struct NameReader;

impl<'de> Visitor<'de> for NameReader {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Json::Bool(value))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((Name(name), value)) = values.next_entry()? {
            members.push((name, value));
        }
        // How serde_json tells a number where a program has turned on its feature `arbitrary_precision`.
        if let [(name, Json::Text(number))] = &members[..]
            && name == "$serde_json::private::Number"
            && let Ok(number) = number.parse()
        {
            return Ok(Json::Number(number));
        }
        Ok(Json::Object(Object(members)))
    }
}
