//! What requests and models are called, and which module they are in.

use std::collections::{BTreeSet, HashSet};

use super::{MODELS, Planner, locator, module_of};
use crate::Result;
use crate::catalog;
use crate::generate::names;

/// What a generated file uses without importing it, or what would puzzle a reader.
pub(super) const PRELUDE: &[&str] = &[
    "Body",
    "Box",
    "Clone",
    "Default",
    "Err",
    "Model",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "StringEnum",
    "Vec",
];

impl Planner<'_, '_> {
    pub(super) fn request_name(&self, endpoint: &catalog::Endpoint) -> String {
        let texts = self.overrides.endpoint(&locator(self.version, endpoint));
        let verb = names::pascal(&endpoint.name);
        texts.name.unwrap_or_else(|| {
            // chyroc's methods name their resource themselves.
            if endpoint.source.as_deref() == Some("chyroc") || endpoint.name == endpoint.resource {
                verb
            } else {
                verb + &names::pascal(&endpoint.resource)
            }
        })
    }

    pub(super) fn take(&mut self, name: &str, what: &str) -> Result<()> {
        if self.taken.insert(name.to_owned()) {
            return Ok(());
        }
        Err(format!("{}: the name `{name}` of {what} is taken; give it another in overrides.toml", self.version.id())
            .into())
    }

    /// Requests and their builders first, then answers, then the other models.
    pub(super) fn name_types(&mut self) -> Result<()> {
        let requests: Vec<_> = self.endpoints.iter().map(|endpoint| (*endpoint, self.request_name(endpoint))).collect();
        for (endpoint, name) in &requests {
            self.take(name, &locator(self.version, endpoint))?;
            self.take(&format!("{name}Builder"), &locator(self.version, endpoint))?;
            self.homes.insert(name.clone(), module_of(&endpoint.resource));
        }
        // What starts with the name of a body or an answer belongs to that request.
        let mut prefixes: Vec<(String, String)> = Vec::new();
        for (endpoint, name) in &requests {
            if let Some(body) = endpoint.body.as_ref().filter(|body| self.is_flat(body)) {
                prefixes.push((body.ty.clone(), format!("{name}Request")));
                prefixes.extend(
                    body.ty.strip_suffix("RequestBody").map(|stem| (format!("{stem}Req"), format!("{name}Request"))),
                );
            }
            if let Some(answer) = self.own_answer(endpoint) {
                let new = format!("{name}Response");
                let named = self.overrides.of_type(&self.id(answer)).name.unwrap_or_else(|| new.clone());
                self.take(&named, answer)?;
                self.homes.insert(named.clone(), module_of(&endpoint.resource));
                self.types.insert(answer, named);
                prefixes.push((answer.to_owned(), new));
            }
        }
        prefixes.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        let flat: HashSet<&str> = (self.endpoints.iter().filter_map(|endpoint| endpoint.body.as_ref()))
            .filter(|body| self.is_flat(body))
            .map(|body| body.ty.as_str())
            .collect();
        let rest: Vec<&str> =
            (self.uses.keys().copied()).filter(|ty| !self.types.contains_key(ty) && !flat.contains(ty)).collect();
        for ty in rest {
            let by_rule = (prefixes.iter())
                .find_map(|(old, new)| {
                    let rest = ty.strip_prefix(old.as_str())?;
                    rest.starts_with(|c: char| c.is_ascii_uppercase()).then(|| format!("{new}{rest}"))
                })
                .unwrap_or_else(|| ty.to_owned());
            let name = self
                .overrides
                .of_type(&self.id(ty))
                .name
                .unwrap_or_else(|| if self.taken.contains(&by_rule) { format!("{by_rule}Data") } else { by_rule });
            self.take(&name, ty)?;
            let home = self.uses.get(ty).map(|used| self.home(&name, &used.modules)).unwrap_or_default();
            self.homes.insert(name.clone(), home);
            self.types.insert(ty, name);
        }
        Ok(())
    }

    /// The module of a type that `modules` use.
    pub(super) fn home(&self, name: &str, modules: &BTreeSet<String>) -> String {
        if let (1, Some(only)) = (modules.len(), modules.first()) {
            return only.clone();
        }
        let named_after = modules.iter().filter(|module| {
            name.strip_prefix(names::pascal(module).as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_uppercase()))
        });
        named_after.max_by_key(|module| module.len()).map_or_else(|| MODELS.to_owned(), Clone::clone)
    }
}
