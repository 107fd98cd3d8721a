//! The crates: models in either form, and a program that decodes answers into them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::Form;
use super::catalog::{Service, Shape, Type};
use super::names::{escaped, field_name, module_name, type_name};

/// How deep a sample answer nests; a type that contains itself has no end.
const DEPTH: usize = 6;

/// The structs of one service, and the names they got.
pub(super) struct Module<'c> {
    service: &'c Service,
    /// Name in the catalog -> name in Rust.
    types: BTreeMap<&'c str, String>,
}

impl<'c> Module<'c> {
    pub(super) fn new(service: &'c Service) -> Self {
        let mut taken = BTreeSet::new();
        let types = service.types.keys().map(|name| (name.as_str(), type_name(name, &mut taken))).collect();
        Self { service, types }
    }

    pub(super) fn name(&self) -> String {
        module_name(&self.service.name())
    }

    /// The path of an answer's struct, and a text of that shape, for each answer.
    pub(super) fn answers(&self) -> Vec<(String, String)> {
        let answer = |name: &str| {
            let path = format!("{}::{}", self.name(), self.types.get(name)?);
            let sample = self.sample(&Shape::Object(name.to_owned()), DEPTH)?;
            Some((path, sample.to_string()))
        };
        self.service.answers().into_iter().filter_map(answer).collect()
    }

    pub(super) fn source(&self, form: Form) -> String {
        let mut source = String::new();
        for (name, contents) in &self.service.types {
            if let Some(ident) = self.types.get(name.as_str()) {
                self.add_struct(&mut source, ident, contents, form);
            }
        }
        source
    }

    fn add_struct(&self, source: &mut String, ident: &str, contents: &Type, form: Form) {
        let fields = unique_fields(contents);
        // Into a `String`, which takes everything.
        let _ = writeln!(source, "{}\npub struct {ident} {{", form.attributes());
        let mut taken = BTreeSet::new();
        for (wire, shape) in fields {
            let field = field_name(wire, &mut taken);
            if field != wire {
                let _ = writeln!(source, "    #[{}(rename = {wire:?})]", form.helper());
            }
            let _ = writeln!(source, "    pub {}: {},", escaped(&field), self.field_type(shape, form));
        }
        source.push_str("}\n\n");
    }

    /// Scalars and objects are optional, and what contains itself is behind a pointer.
    fn field_type(&self, shape: &Shape, form: Form) -> String {
        let element = self.element_type(shape, form);
        match shape {
            Shape::List(_) | Shape::Map(_) | Shape::Any => element,
            Shape::Object(name) if self.service.types.get(name).is_some_and(|contents| contents.recursive) => {
                format!("Option<Box<{element}>>")
            }
            _ => format!("Option<{element}>"),
        }
    }

    fn element_type(&self, shape: &Shape, form: Form) -> String {
        match shape {
            Shape::Text => "String".to_owned(),
            Shape::Integer => "i64".to_owned(),
            Shape::Float => "f64".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::Any => form.any().to_owned(),
            Shape::List(element) => format!("Vec<{}>", self.element_type(element, form)),
            Shape::Map(element) => {
                format!("std::collections::BTreeMap<String, {}>", self.element_type(element, form))
            }
            // A name that the catalog does not know fails to compile, by this name.
            Shape::Object(name) => self.types.get(name.as_str()).unwrap_or(name).clone(),
        }
    }

    /// A value of this shape with every member set; none where the depth is used up.
    fn sample(&self, shape: &Shape, depth: usize) -> Option<Value> {
        Some(match shape {
            Shape::Text => json!("ou_7d8a6e6df7621556"),
            Shape::Integer => json!(1_615_380_573),
            Shape::Float => json!(0.5),
            Shape::Bool => json!(true),
            Shape::Any => json!({"key": [1, "text"]}),
            Shape::List(element) => Value::Array(self.sample(element, depth).into_iter().collect()),
            Shape::Map(element) => {
                Value::Object(self.sample(element, depth).map(|value| ("key".to_owned(), value)).into_iter().collect())
            }
            Shape::Object(name) => {
                let depth = depth.checked_sub(1)?;
                let mut members = Map::new();
                for (wire, shape) in unique_fields(self.service.types.get(name)?) {
                    if let Some(value) = self.sample(shape, depth) {
                        members.insert(wire.to_owned(), value);
                    }
                }
                Value::Object(members)
            }
        })
    }
}

/// Wire name and shape of each field; of a name that occurs twice the first.
fn unique_fields(contents: &Type) -> Vec<(&str, &Shape)> {
    let mut seen = BTreeSet::new();
    let fields = contents.fields.iter().map(|field| (field.name.as_str(), &field.shape));
    fields.filter(|(wire, _)| seen.insert(*wire)).collect()
}

/// A program that decodes each of the answers and says how many they were.
pub(super) fn program(models: &str, answers: &[(String, String)], form: Form) -> String {
    let mut source = form.decoder().to_owned();
    source.push_str("\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n");
    for (path, sample) in answers {
        let _ = writeln!(source, "    black_box(decode::<{models}::{path}>({sample:?})?);");
    }
    let _ = writeln!(source, "    println!(\"{}\");\n    Ok(())\n}}", answers.len());
    source
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: &str = r#"{"service": "s", "version": "v1", "endpoints": [{"response": {"type": "Tree"}}], "types": {
        "Option": {"fields": [{"name": "userID", "type": "string"}, {"name": "type", "type": "number"}]},
        "Tree": {"recursive": true, "fields": [
            {"name": "left", "type": "Tree"}, {"name": "left", "type": "i64"}, {"name": "all", "type": "[Tree]"},
            {"name": "names", "type": "{[bool]}"}, {"name": "option", "type": "Option"}, {"name": "free", "type": "any"}]}}}"#;

    fn service() -> Service {
        serde_json::from_str(SERVICE).expect("a service")
    }

    #[test]
    fn both_forms_have_the_same_fields() {
        let service = service();
        let module = Module::new(&service);
        let fields = |form| -> Vec<String> {
            let source = module.source(form);
            source.lines().filter(|line| line.starts_with("    pub ")).map(str::to_owned).collect()
        };
        let mut model = fields(Form::Model);
        let expected = [
            "    pub user_id: Option<String>,",
            "    pub r#type: Option<f64>,",
            "    pub left: Option<Box<Tree>>,",
            "    pub all: Vec<Tree>,",
            "    pub names: std::collections::BTreeMap<String, Vec<bool>>,",
            "    pub option: Option<OptionModel>,",
            "    pub free: lark_runtime::serde_json::Value,",
        ];
        assert_eq!(model, expected);
        for field in &mut model {
            *field = field.replace("lark_runtime::", "");
        }
        assert_eq!(fields(Form::Serde), model);
    }

    #[test]
    fn a_field_is_renamed_where_its_name_on_the_wire_is_another() {
        let service = service();
        let module = Module::new(&service);
        for (form, attribute) in
            [(Form::Model, r#"#[lark(rename = "userID")]"#), (Form::Serde, r#"#[serde(rename = "userID")]"#)]
        {
            let source = module.source(form);
            let attributes: Vec<_> = source.lines().filter(|line| line.contains("rename")).map(str::trim).collect();
            assert_eq!(attributes, [attribute]);
        }
    }

    #[test]
    fn samples_set_every_member_and_end() {
        let service = service();
        let answers = Module::new(&service).answers();
        let [(path, sample)] = answers.as_slice() else { panic!("one answer") };
        assert_eq!(path, "s_v1::Tree");
        let sample: Value = serde_json::from_str(sample).expect("JSON");
        let names: Vec<_> = sample.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(names, ["all", "free", "left", "names", "option"]);
        assert_eq!(sample["option"]["type"], 0.5);
        assert_eq!(sample["left"]["left"]["left"]["left"]["left"]["all"], json!([]));
        assert_eq!(sample["left"]["left"]["left"]["left"]["left"]["left"], Value::Null);
    }
}
