//! Values by what their member holds.

use super::leaf::{self, TEXT_SIZES, shown};
use super::view::{Shape, View};
use super::walk::{Step, Walk};
use crate::generated::LOCALES;
use crate::problem::Rule;
use crate::table::Kind;

impl<'a> Walk<'a> {
    pub(super) fn value(&mut self, kind: &'static Kind, value: View<'a>) {
        let shape = value.shape();
        match (kind, shape) {
            (Kind::Bool, Shape::Bool)
            | (Kind::Json, _)
            | (Kind::Rows, Shape::List)
            | (Kind::Background, Shape::Text("laser"))
            | (Kind::JsonObject | Kind::TextOrObject, Shape::Object)
            | (Kind::TextOrObject, Shape::Text(_)) => {}
            (Kind::Text, Shape::Text(text)) => self.length(text),
            (Kind::Element(spec), Shape::Text(text)) => self.choice(&[spec.tag], text),
            (Kind::Tag(tag), Shape::Text(text)) => self.choice(&[tag], text),
            (Kind::Choice(choices), Shape::Text(text)) => self.choice(choices, text),
            (Kind::Locale, Shape::Text(text)) => self.choice(LOCALES, text),
            (Kind::Size(size), Shape::Text(text)) => self.refuse(leaf::size(size, text)),
            (Kind::Color | Kind::Background, Shape::Text(text)) => self.color(text),
            (Kind::TextSize, Shape::Text(text)) => self.text_size(text),
            (Kind::ElementId, Shape::Text(text)) => self.element_id(text),
            (Kind::Name, Shape::Text(text)) => self.name(text),
            (Kind::Int(from, to), Shape::Int(value)) => self.range(*from as f64, *to as f64, value as f64),
            (Kind::Int(from, to), Shape::Number(value)) if value.fract() == 0.0 => {
                self.range(*from as f64, *to as f64, value);
            }
            (Kind::Number(from, to), Shape::Int(value)) => self.range(*from, *to, value as f64),
            (Kind::Number(from, to), Shape::Number(value)) => self.range(*from, *to, value),
            (Kind::Label(label), Shape::Object) => self.label(label, value),
            (Kind::Object(spec), Shape::Object) => self.object(value, spec),
            (Kind::List(spec, max), Shape::List) => self.list(spec, *max, value),
            (Kind::Named(kind), Shape::Object) => {
                value.members(|name, value| {
                    self.within(Step::Member(name), |walk| walk.value(kind, value));
                });
            }
            (Kind::Locales(kind), Shape::Object) => self.locales(kind, value),
            (Kind::Many(kind), Shape::List) => {
                value.items(|place, value| self.within(Step::Item(place), |walk| walk.value(kind, value)));
            }
            (Kind::Elements(place), Shape::List) => {
                value.items(|at, value| {
                    self.within(Step::Item(at), |walk| walk.seeing(|walk| walk.element(*place, value)));
                });
            }
            (Kind::Behaviors, Shape::List) => {
                value.items(|at, value| {
                    self.within(Step::Item(at), |walk| walk.seeing(|walk| walk.behavior(value)));
                });
            }
            (_, shape) => self.wrong_type(expected(kind), &shape),
        }
    }

    pub(super) fn choice(&mut self, choices: &[&str], text: &str) {
        if !choices.contains(&text) {
            let choices: Vec<String> = choices.iter().map(|choice| format!("`{choice}`")).collect();
            self.report(Rule::WrongValue, format!("write {}; not {}", choices.join(", "), shown(text)));
        }
    }

    fn refuse(&mut self, result: Result<(), String>) {
        if let Err(help) = result {
            self.report(Rule::WrongValue, help);
        }
    }

    fn range(&mut self, from: f64, to: f64, value: f64) {
        if !(from..=to).contains(&value) {
            let to = if to < 1e9 { format!(" to {to}") } else { " or more".to_owned() };
            self.report(Rule::WrongValue, format!("write {from}{to}; not {value}"));
        }
    }

    fn length(&mut self, text: &str) {
        let Some(max) = self.max_chars else { return };
        if text.len() > max as usize {
            let chars = text.chars().count();
            if chars > max as usize {
                self.report(Rule::Length, format!("shorten it to {max} characters; it has {chars}"));
            }
        }
    }

    fn color(&mut self, text: &str) {
        // Card builders write "" for a colour that is not chosen.
        if !text.is_empty() && !leaf::is_color(text) && !self.colors.contains(&text) {
            let help =
                "write a colour such as `blue` or `grey-200`, `rgba(255,0,0,1)`, or a name in `config.style.color`";
            self.report(Rule::WrongValue, format!("{help}; not {}", shown(text)));
        }
    }

    fn text_size(&mut self, text: &str) {
        if !TEXT_SIZES.contains(&text) && !self.text_sizes.contains(&text) {
            let help = "write a size such as `normal` or `heading`, or a name in `config.style.text_size`";
            self.report(Rule::WrongValue, format!("{help}; not {}", shown(text)));
        }
    }

    fn element_id(&mut self, text: &'a str) {
        if !leaf::is_element_id(text) {
            let help = "write a letter and at most 19 letters, digits and underscores";
            self.report_always(Rule::WrongValue, format!("{help}; not {}", shown(text)));
        } else if !self.ids.insert(text) {
            self.report(Rule::Duplicate, format!("choose another id: an element before has {}", shown(text)));
        }
    }

    /// Outside of forms a name means nothing.
    fn name(&mut self, text: &'a str) {
        if self.form.is_none() {
        } else if text.is_empty() {
            self.report_always(Rule::WrongValue, "write a name: what is filled in is found by it".to_owned());
        } else if !self.names.insert(text) {
            self.report(Rule::Duplicate, format!("choose another name: in a form before is {}", shown(text)));
        }
    }
}

/// What a member holds, in words.
fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bool => "`true` or `false`",
        Kind::Int(..) => "a whole number",
        Kind::Number(..) => "a number",
        Kind::Label(_) => "an object with `tag` and `content`",
        Kind::Object(_) | Kind::Named(_) | Kind::Locales(_) | Kind::JsonObject => "an object",
        Kind::List(..) | Kind::Behaviors | Kind::Rows => "a list of objects",
        Kind::Many(_) => "a list",
        Kind::Elements(_) => "a list of elements",
        Kind::TextOrObject => "a text or an object",
        _ => "a text",
    }
}
