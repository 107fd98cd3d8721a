//! Answers to decode: texts with every member set, made after the generator's own plan.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::generate::plan::{Form, Model, Ty, Version};
use crate::generate::{self, names};
use crate::{Result, catalog};

/// How deep a sample nests; a type that contains itself has no end.
const DEPTH: usize = 6;

/// An answer of an endpoint.
pub(super) struct Answer {
    /// The path of its type in a crate of types: `docx::v1::document::DocumentResponse`.
    pub(super) path: String,
    /// JSON of that type.
    pub(super) sample: String,
}

/// The answers of some services that have members, each type once.
pub(super) fn of(services: &[&str]) -> Result<Vec<Answer>> {
    let mut versions: Vec<catalog::Version> = catalog::read()?;
    versions.retain(|version| services.contains(&version.service.as_str()));
    let plans = generate::plans(&versions, &generate::overrides()?)?;
    Ok(plans.iter().flat_map(of_version).collect())
}

fn of_version(version: &Version<'_>) -> Vec<Answer> {
    let types = Types::of(version);
    let requests = version.modules.values().flat_map(|module| &module.requests);
    let names: BTreeSet<&str> = requests.filter_map(|request| request.response.named()).collect();
    let answer = |name: &str| {
        let (module, model) = types.models.get(name)?;
        let sample = types.object(model, DEPTH).filter(|_| !model.fields.is_empty())?;
        let path = format!("{}::{}::{}::{name}", version.service, version.version, names::ident(module));
        Some(Answer { path, sample: sample.to_string() })
    };
    names.into_iter().filter_map(answer).collect()
}

/// The types of a version by their names.
struct Types<'p> {
    /// With their modules.
    models: BTreeMap<&'p str, (&'p str, &'p Model)>,
    /// With a text that each has.
    enums: BTreeMap<&'p str, &'p str>,
}

impl<'p> Types<'p> {
    fn of(version: &'p Version<'_>) -> Self {
        let mut types = Self { models: BTreeMap::new(), enums: BTreeMap::new() };
        for (name, module) in &version.modules {
            types.models.extend(module.structs().map(|model| (model.name.as_str(), (name.as_str(), model))));
            let texts =
                module.enums.iter().filter_map(|one| Some((one.name.as_str(), one.variants.first()?.1.as_str())));
            types.enums.extend(texts);
        }
        types
    }

    fn object(&self, model: &Model, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let members =
            model.fields.iter().filter_map(|field| Some((field.wire.clone(), self.sample(&field.ty, depth)?)));
        Some(members.collect::<Map<_, _>>().into())
    }

    /// A value of this type with every member set; none where the depth is used up.
    fn sample(&self, ty: &Ty, depth: usize) -> Option<Value> {
        Some(match ty {
            Ty::String => json!("ou_7d8a6e6df7621556"),
            Ty::Integer | Ty::Time(_, Form::Number) => json!(1_615_380_573),
            Ty::Time(_, Form::Text) => json!("1615380573"),
            Ty::Float => json!(0.5),
            Ty::Bool => json!(true),
            Ty::Any => json!({"key": [1, "text"]}),
            Ty::List(element) => self.sample(element, depth).into_iter().collect(),
            Ty::Map(element) => self
                .sample(element, depth)
                .map(|value| ("key".to_owned(), value))
                .into_iter()
                .collect::<Map<_, _>>()
                .into(),
            Ty::Optional(inner) | Ty::Boxed(inner) | Ty::Clearable(inner) | Ty::Nullable(inner) => {
                return self.sample(inner, depth);
            }
            Ty::Named(name) => match self.models.get(name.as_str()) {
                Some((_, model)) => return self.object(model, depth),
                // The others are kinds of ids.
                None => json!(self.enums.get(name.as_str()).unwrap_or(&"open_id")),
            },
            Ty::Unit | Ty::File | Ty::Download | Ty::Unknown => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ANSWERS, THREE};
    use super::*;

    #[test]
    fn the_three_services_have_enough_answers() {
        assert!(of(&THREE).unwrap().len() >= ANSWERS);
    }

    #[test]
    fn samples_set_every_member_and_end() {
        let answers = of(&["docx"]).unwrap();
        let sample = |name: &str| -> Value {
            let answer = answers.iter().find(|answer| answer.path == format!("docx::v1::{name}")).unwrap();
            serde_json::from_str(&answer.sample).unwrap()
        };
        let document = &sample("document::DocumentResponse")["document"];
        assert_eq!(
            (&document["revision_id"], &document["display_setting"]["show_pv"]),
            (&json!(1_615_380_573), &json!(true))
        );
        let block = &sample("models::BlockResponse")["block"];
        assert!(block["text"]["elements"][0]["text_run"]["content"].is_string(), "{block}");
    }
}
