//! The types that fields of a form can have.

use std::fmt;
use std::num::{IntErrorKind, ParseIntError};
use std::str::FromStr;

use lark_cards::{
    AnyElement, Checker, DatePicker, DateTimePicker, Input, InputType, MultiSelectPerson, MultiSelectStatic,
    SelectOption, SelectPerson, SelectStatic, TimePicker,
};
use serde_json::Value;

use super::form::Field;
use super::moment::{Date, DateTime, Time};

/// A type that a field of a [`CardForm`](super::CardForm) can have. Implement it for types of your own, such as one of several
/// images:
///
/// ```
/// use lark_cards::{AnyElement, ImageOption, SelectImage};
/// use lark_events::card::{Field, FormField};
/// use serde_json::Value;
///
/// struct Room(String);
///
/// impl FormField for Room {
///     fn input(field: &Field) -> AnyElement {
///         let rooms = [("small", "img_v3_1"), ("large", "img_v3_2")];
///         let select = SelectImage::new(field.name()).required();
///         let add = |select: SelectImage, (value, key)| select.option(ImageOption::new(value, key));
///         AnyElement::new(rooms.into_iter().fold(select, add))
///     }
///
///     fn read(value: &Value) -> Result<Self, String> {
///         String::read(value).map(Self) // a text, or a list of one: pages show neither
///     }
/// }
/// ```
///
/// | type | element |
/// |---|---|
/// | `String`, integers, `f64` | a text to write |
/// | [`Date`], [`Time`], [`DateTime`] | a picker |
/// | [`OpenId`], `Vec<OpenId>` | a person, some people |
/// | a [`CardOptions`], a `Vec` of them | one of several options, some of them |
/// | `bool` | a box to tick |
/// | `Option<T>` | that of `T`, which may stay empty |
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a field of a form",
    label = "not a field of a form",
    note = "a field is a `String`, an integer, `f64`, `bool`, `Date`, `Time`, `DateTime`, `OpenId`, an enum with `CardOptions`, a `Vec` of the last two, or an `Option`"
)]
pub trait FormField: Sized {
    /// Whether the form cannot be submitted while it is empty.
    const REQUIRED: bool = true;

    /// Whether its element shows the label itself.
    const HAS_LABEL: bool = false;

    /// Its element.
    fn input(field: &Field) -> AnyElement;

    /// Reads what was filled in, which is not empty.
    ///
    /// # Errors
    /// What is wrong, as the end of a sentence about it that whoever filled it in can read: "is not a number".
    fn read(value: &Value) -> Result<Self, String>;

    /// What it is if nothing was filled in; `None` if that is an error.
    #[must_use]
    fn empty() -> Option<Self> {
        None
    }
}

/// A field that is written: it has a greatest length, and may have several lines. Sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not written in a form",
    label = "neither a text nor a number",
    note = "`max_length` and `multiline` are for texts and numbers"
)]
pub trait TextField: FormField + super::private::SealedText {}

/// The options of a select: derive it for an enum, with [`derive@CardOptions`](derive@super::CardOptions).
pub trait CardOptions: Sized + 'static {
    /// The options, in their order.
    const OPTIONS: &'static [CardOption<Self>];
}

/// One option of a select: its value in the card, the text to choose it by, and what it stands for.
pub type CardOption<E> = (&'static str, &'static str, fn() -> E);

/// A user by the id that this app has for them, `ou_...`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OpenId(pub String);

impl fmt::Display for OpenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Sets what all elements have.
macro_rules! drawn {
    ($element:expr, $field:ident) => {{
        let mut element = $element;
        if $field.required {
            element = element.required();
        }
        if let Some(placeholder) = $field.placeholder {
            element = element.placeholder(placeholder);
        }
        element
    }};
}

fn written(field: &Field) -> AnyElement {
    let mut input = drawn!(Input::new(field.name), field);
    if let Some(label) = field.label {
        input = input.label(label);
    }
    if let Some(characters) = field.max_length {
        input = input.max_length(characters);
    }
    if field.multiline {
        input = input.input_type(InputType::MultilineText);
    }
    AnyElement::new(input)
}

/// A text; also the only one of a list, which pages leave open for a `select_img` with one choice.
fn text(value: &Value) -> Result<&str, String> {
    let one = match value.as_array().map(Vec::as_slice) {
        Some([one]) => one,
        _ => value,
    };
    one.as_str().ok_or_else(|| "is not a text".into())
}

fn texts(value: &Value) -> Result<Vec<&str>, String> {
    match value {
        Value::String(one) => Ok(vec![one]),
        Value::Array(texts) => texts.iter().map(text).collect(),
        _ => Err("is not a list of texts".into()),
    }
}

impl FormField for String {
    const HAS_LABEL: bool = true;

    fn input(field: &Field) -> AnyElement {
        written(field)
    }

    fn read(value: &Value) -> Result<Self, String> {
        text(value).map(Self::from)
    }
}

impl TextField for String {}

macro_rules! numbers {
    ($parsed:ident: $($number:ty),*) => {$(
        impl FormField for $number {
            const HAS_LABEL: bool = true;

            fn input(field: &Field) -> AnyElement {
                written(field)
            }

            fn read(value: &Value) -> Result<Self, String> {
                match value {
                    Value::Number(number) => $parsed(&number.to_string()),
                    value => $parsed(text(value)?.trim()),
                }
            }
        }

        impl TextField for $number {}
    )*};
}

numbers!(integer: i32, i64, u32, u64);
numbers!(float: f64);

fn integer<T: FromStr<Err = ParseIntError>>(text: &str) -> Result<T, String> {
    let is_negative = || {
        let digits = text.strip_prefix('-').unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    text.parse().map_err(|error: ParseIntError| {
        let why = match error.kind() {
            IntErrorKind::PosOverflow => "is too large",
            IntErrorKind::NegOverflow => "is too small",
            // A type with a sign has read it.
            _ if is_negative() => "must not be negative",
            _ => "is not a whole number",
        };
        why.into()
    })
}

fn float(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|number: &f64| number.is_finite()).ok_or_else(|| "is not a number".into())
}

macro_rules! pickers {
    ($($moment:ident by $element:ident: $form:literal,)*) => {$(
        impl FormField for $moment {
            fn input(field: &Field) -> AnyElement {
                AnyElement::new(drawn!($element::new(field.name), field))
            }

            fn read(value: &Value) -> Result<Self, String> {
                text(value)?.parse().map_err(|_| concat!("is not ", $form).into())
            }
        }
    )*};
}
pickers! {
    Date by DatePicker: "a date such as 2024-04-01 +0800",
    Time by TimePicker: "a time such as 08:30 +0800",
    DateTime by DateTimePicker: "a date and time such as 2024-04-29 07:07 +0800",
}

impl FormField for OpenId {
    fn input(field: &Field) -> AnyElement {
        AnyElement::new(drawn!(SelectPerson::new(field.name), field))
    }

    fn read(value: &Value) -> Result<Self, String> {
        text(value).map(|id| Self(id.into()))
    }
}

impl FormField for Vec<OpenId> {
    const REQUIRED: bool = false;

    fn input(field: &Field) -> AnyElement {
        AnyElement::new(drawn!(MultiSelectPerson::new(field.name), field))
    }

    fn read(value: &Value) -> Result<Self, String> {
        Ok(texts(value)?.into_iter().map(|id| OpenId(id.into())).collect())
    }

    fn empty() -> Option<Self> {
        Some(Self::new())
    }
}

fn option<E: CardOptions>(value: &str) -> Result<E, String> {
    let option = E::OPTIONS.iter().find(|(known, _, _)| *known == value);
    option.map(|(_, _, make)| make()).ok_or_else(|| format!("has no option `{}`", super::action::shortened(value)))
}

fn options<E: CardOptions>() -> impl Iterator<Item = SelectOption> {
    E::OPTIONS.iter().map(|(value, text, _)| SelectOption::new(*value, *text))
}

impl<E: CardOptions> FormField for E {
    fn input(field: &Field) -> AnyElement {
        let select = drawn!(SelectStatic::new(field.name), field);
        AnyElement::new(options::<E>().fold(select, SelectStatic::option))
    }

    fn read(value: &Value) -> Result<Self, String> {
        option(text(value)?)
    }
}

impl<E: CardOptions> FormField for Vec<E> {
    const REQUIRED: bool = false;

    fn input(field: &Field) -> AnyElement {
        let select = drawn!(MultiSelectStatic::new(field.name), field);
        AnyElement::new(options::<E>().fold(select, MultiSelectStatic::option))
    }

    fn read(value: &Value) -> Result<Self, String> {
        texts(value)?.into_iter().map(option).collect()
    }

    fn empty() -> Option<Self> {
        Some(Self::new())
    }
}

impl FormField for bool {
    const REQUIRED: bool = false;
    const HAS_LABEL: bool = true;

    fn input(field: &Field) -> AnyElement {
        AnyElement::new(Checker::new(field.name, field.label.or(field.placeholder).unwrap_or(field.name)))
    }

    /// The platform's pages do not show whether it is a boolean or a text in a form.
    fn read(value: &Value) -> Result<Self, String> {
        match value {
            Value::Bool(is_ticked) => Ok(*is_ticked),
            Value::String(text) if text == "true" => Ok(true),
            Value::String(text) if text == "false" => Ok(false),
            _ => Err("is neither true nor false".into()),
        }
    }

    fn empty() -> Option<Self> {
        Some(false)
    }
}

impl<T: FormField> FormField for Option<T> {
    const REQUIRED: bool = false;
    const HAS_LABEL: bool = T::HAS_LABEL;

    fn input(field: &Field) -> AnyElement {
        T::input(field)
    }

    fn read(value: &Value) -> Result<Self, String> {
        T::read(value).map(Some)
    }

    fn empty() -> Option<Self> {
        Some(None)
    }
}

impl<T: TextField> TextField for Option<T> {}
