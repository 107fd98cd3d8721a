//! Forms as structs: [`CardForm`], and what of it a handler asks for.

use std::fmt;

use lark_cards::{AnyElement, Button, Div, Form, Locale, PlainText};
use serde_json::{Map, Value};

use super::field::{FormField, TextField};
use super::reply::Toast;
use super::route::Claim;

/// A form of a card: derive it, with [`derive@CardForm`](derive@super::CardForm). One struct draws the inputs and reads what
/// was filled in.
pub trait CardForm: Sized {
    /// The name of the form, by which what is submitted finds its handler.
    const NAME: &'static str;

    /// The inputs, in their order.
    const FIELDS: &'static [Field];

    /// Reads what was filled in.
    ///
    /// # Errors
    /// All members that are missing or cannot be read.
    fn read(values: &mut Values<'_>) -> Result<Self, FormError>;

    /// The form with its inputs; a button that submits it is still to be added.
    #[must_use]
    fn form() -> Form {
        Form::new(Self::NAME).elements(Self::inputs())
    }

    /// The inputs alone, for a form that places them itself.
    #[must_use]
    fn inputs() -> Vec<AnyElement> {
        Self::FIELDS.iter().flat_map(Field::elements).collect()
    }

    /// The button that submits the form, and by whose name the click is known to be of this form.
    #[must_use]
    fn submit(text: impl Into<PlainText>) -> Button {
        Button::submit(text).name(submit_name(Self::NAME))
    }
}

/// The name of the button that submits a form.
fn submit_name(form: &str) -> String {
    format!("{form}{SUBMIT}")
}

/// How the names of buttons that submit forms end.
const SUBMIT: &str = "_submit";

/// The form that a button of this name submits.
pub(crate) fn form_of(button: &str) -> Option<&str> {
    button.strip_suffix(SUBMIT)
}

/// One input of a form, as the derive describes it.
#[derive(Clone, Copy)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) label: Option<&'static str>,
    pub(crate) placeholder: Option<&'static str>,
    pub(crate) max_length: Option<u32>,
    pub(crate) multiline: bool,
    pub(crate) required: bool,
    draw: fn(&Self) -> AnyElement,
    has_label: bool,
}

impl Field {
    /// Of a member of this type.
    #[must_use]
    pub const fn of<T: FormField>(name: &'static str) -> Self {
        Self {
            name,
            label: None,
            placeholder: None,
            max_length: None,
            multiline: false,
            required: T::REQUIRED,
            draw: T::input,
            has_label: T::HAS_LABEL,
        }
    }

    /// The name of its element.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it has to be filled in.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// With what it is for.
    #[must_use]
    pub const fn label(self, label: &'static str) -> Self {
        Self { label: Some(label), ..self }
    }

    /// With what is shown in it while it is empty.
    #[must_use]
    pub const fn placeholder(self, placeholder: &'static str) -> Self {
        Self { placeholder: Some(placeholder), ..self }
    }

    /// With the most characters.
    #[must_use]
    pub const fn max_length<T: TextField>(self, characters: u32) -> Self {
        Self { max_length: Some(characters), ..self }
    }

    /// With several lines.
    #[must_use]
    pub const fn multiline<T: TextField>(self) -> Self {
        Self { multiline: true, ..self }
    }

    /// What the form shows: the input, below its label where the element has none of its own.
    fn elements(&self) -> Vec<AnyElement> {
        let label = self.label.filter(|_| !self.has_label);
        let label = label.map(|label| AnyElement::new(Div::new(label)));
        label.into_iter().chain([(self.draw)(self)]).collect()
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What was filled in, as [`CardForm::read`] takes it.
pub struct Values<'v> {
    values: &'v Map<String, Value>,
    fields: &'static [Field],
    problems: Vec<FieldProblem>,
}

impl<'v> Values<'v> {
    /// Of a form with these inputs.
    pub(crate) fn new(values: &'v Map<String, Value>, fields: &'static [Field]) -> Self {
        Self { values, fields, problems: Vec::new() }
    }

    /// The value of an input; `None` if it has none that can be read, which [`end`](Self::end) tells of.
    pub fn field<T: FormField>(&mut self, name: &str) -> Option<T> {
        let value = self.values.get(name).filter(|value| !is_empty(value));
        let missing = value.is_none();
        let (value, message) = match value {
            None => (T::empty(), "is missing".to_owned()),
            Some(value) => match T::read(value) {
                Ok(value) => return Some(value),
                Err(message) => (None, message),
            },
        };
        if value.is_none() {
            let field = self.fields.iter().find(|field| field.name == name);
            let label = field.and_then(|field| field.label.or(field.placeholder)).unwrap_or(name).to_owned();
            self.problems.push(FieldProblem { path: format!("action.form_value.{name}"), label, message, missing });
        }
        value
    }

    /// The form, if all of its inputs could be read.
    ///
    /// # Errors
    /// Those that could not.
    pub fn end<F>(&mut self, form: impl FnOnce() -> Option<F>) -> Result<F, FormError> {
        form().ok_or_else(|| FormError { problems: std::mem::take(&mut self.problems) })
    }
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values").field("problems", &self.problems).finish_non_exhaustive()
    }
}

/// The platform leaves out what was not filled in, or sends it as an empty text.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}

/// One input that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldProblem {
    /// Where: `action.form_value.reason`.
    pub path: String,
    /// What the user knows the input by: its label, else its placeholder, else its name.
    pub label: String,
    /// What is wrong there, as the end of a sentence about it.
    pub message: String,
    /// Whether nothing was filled in.
    missing: bool,
}

/// Why a form cannot be read: at least one problem.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormError {
    /// The problems, in the order of the form.
    pub problems: Vec<FieldProblem>,
}

/// How many problems a toast tells of, which is short and soon gone.
const TOLD: usize = 3;

impl FormError {
    /// What to tell whoever filled in the form: a sentence about each input, by its label, of the first three.
    pub fn to_toast(&self) -> Toast {
        let told = || self.problems.iter().take(TOLD);
        let english: Vec<_> = told().map(|problem| format!("“{}” {}.", problem.label, problem.message)).collect();
        let chinese = |problem: &FieldProblem| {
            let what = if problem.missing { "未填写" } else { "填写有误" };
            format!("“{}”{what}。", problem.label)
        };
        let english = english.join(" ");
        Toast::error(&english).i18n(Locale::EnUs, english).i18n(Locale::ZhCn, told().map(chinese).collect::<String>())
    }
}

/// With the paths, for logs.
impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, FieldProblem { path, message, .. }) in self.problems.iter().enumerate() {
            let before = if place > 0 { "; " } else { "" };
            write!(f, "{before}{path}: {message}")?;
        }
        Ok(())
    }
}

impl std::error::Error for FormError {}

/// What a handler takes as the form of a click: a [`CardForm`], `Result<F, FormError>` to decide itself about what cannot be
/// read, the values by their names, or `()`. Sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the form of a click",
    label = "not a form",
    note = "derive `CardForm` for it, or take `serde_json::Map<String, serde_json::Value>` or `()`"
)]
pub trait FormData: Sized + Send + 'static + super::private::SealedForm {
    #[doc(hidden)]
    fn claim() -> Option<Claim>;

    #[doc(hidden)]
    fn take(values: &Map<String, Value>) -> Result<Self, FormError>;
}

impl<F: CardForm + Send + 'static> FormData for F {
    fn claim() -> Option<Claim> {
        Some(Claim::Form(F::NAME.into()))
    }

    fn take(values: &Map<String, Value>) -> Result<Self, FormError> {
        F::read(&mut Values::new(values, F::FIELDS))
    }
}

impl<F: CardForm + Send + 'static> FormData for Result<F, FormError> {
    fn claim() -> Option<Claim> {
        F::claim()
    }

    fn take(values: &Map<String, Value>) -> Result<Self, FormError> {
        Ok(F::take(values))
    }
}

impl FormData for Map<String, Value> {
    fn claim() -> Option<Claim> {
        None
    }

    fn take(values: &Self) -> Result<Self, FormError> {
        Ok(values.clone())
    }
}

impl FormData for () {
    fn claim() -> Option<Claim> {
        None
    }

    fn take(_: &Map<String, Value>) -> Result<Self, FormError> {
        Ok(())
    }
}
