//! Which fields are enums, and what these are called.

use std::collections::BTreeSet;

use super::{Enum, Planner, Ty, module_of};
use crate::Result;
use crate::catalog;
use crate::generate::names;

/// The texts of one field name, and where they appear.
pub(super) struct Literals {
    pub(super) values: BTreeSet<String>,
    in_order: Vec<String>,
    /// Name of the model or request, and whether it is a model; in order of appearance.
    owners: Vec<(String, bool)>,
    modules: BTreeSet<String>,
    resources: BTreeSet<String>,
}

impl Planner<'_, '_> {
    fn literals(
        &mut self,
        field: &catalog::Field,
        owner: (String, bool),
        modules: &BTreeSet<String>,
        resource: Option<&str>,
    ) {
        if self.use_set(field, modules) {
            return;
        }
        let values: BTreeSet<String> = field.values.iter().cloned().collect();
        if values.is_empty() || self.overrides.shared_enum(&field.name, &values).is_some() {
            return;
        }
        let index = self.literals.iter().position(|(name, known)| *name == field.name && known.values == values);
        let index = index.unwrap_or_else(|| {
            let in_order = field.values.clone();
            let literals =
                Literals { values, in_order, owners: Vec::new(), modules: BTreeSet::new(), resources: BTreeSet::new() };
            self.literals.push((field.name.clone(), literals));
            self.literals.len() - 1
        });
        if let Some((_, literals)) = self.literals.get_mut(index) {
            literals.owners.push(owner);
            literals.modules.extend(modules.iter().cloned());
            literals.resources.extend(resource.map(str::to_owned));
        }
    }

    /// Enums are called after their field; where that says too little or is taken, after their owner too.
    pub(super) fn name_enums(&mut self) -> Result<()> {
        for endpoint in self.endpoints.clone() {
            let name = self.request_name(endpoint);
            let modules = BTreeSet::from([module_of(&endpoint.resource)]);
            let body = endpoint.body.as_ref().filter(|body| self.is_flat(body));
            let body = body.map_or(&[][..], |body| self.fields_of(&body.ty));
            for field in endpoint.query.iter().chain(body) {
                self.literals(field, (name.clone(), false), &modules, Some(&endpoint.resource));
            }
        }
        let models: Vec<&str> = self.uses.keys().copied().filter(|ty| self.types.contains_key(ty)).collect();
        for ty in models {
            let name = self.types.get(ty).cloned().unwrap_or_default();
            let modules = self.uses.get(ty).map(|used| used.modules.clone()).unwrap_or_default();
            for field in self.fields_of(ty) {
                self.literals(field, (name.clone(), true), &modules, None);
            }
        }
        self.name_sets()?;
        let mut literals = std::mem::take(&mut self.literals);
        literals.sort_by(|(name, one), (other_name, other)| {
            (std::cmp::Reverse(one.owners.len()), name, &one.values).cmp(&(
                std::cmp::Reverse(other.owners.len()),
                other_name,
                &other.values,
            ))
        });
        let all = &literals;
        for (field, literals) in all {
            let alone = !all.iter().any(|(other, others)| other == field && others.values != literals.values);
            let name = self.enum_name(field, literals, alone);
            let name = self.overrides.of_enum(&self.id(&name)).name.unwrap_or(name);
            self.take(&name, &format!("the values of `{field}`"))?;
            self.homes.insert(name.clone(), self.home(&name, &literals.modules));
            self.enums.insert((field.clone(), literals.values.clone()), name);
        }
        literals.sort_by(|(name, one), (other_name, other)| (name, &one.values).cmp(&(other_name, &other.values)));
        self.literals = literals;
        Ok(())
    }

    /// `alone`: no other values have that field name.
    fn enum_name(&self, field: &str, literals: &Literals, alone: bool) -> String {
        let plain = names::pascal(field);
        let mut candidates = Vec::new();
        // `Type` or `Status` alone says nothing.
        if names::words(field).len() > 1 && (alone || literals.modules.len() > 1) {
            candidates.push(plain.clone());
        }
        let owners: BTreeSet<_> = literals.owners.iter().collect();
        if let (1, Some((owner, true))) = (owners.len(), literals.owners.first()) {
            candidates.push(format!("{owner}{plain}"));
        }
        if let (1, Some(resource)) = (literals.resources.len(), literals.resources.first()) {
            candidates.push(format!("{}{plain}", names::pascal(resource)));
        }
        let service = names::pascal(&self.version.service);
        if literals.owners.len() > 1 && !self.homes.contains_key(&service) {
            candidates.push(format!("{service}{plain}"));
        }
        candidates.extend(literals.owners.iter().map(|(owner, _)| format!("{owner}{plain}")));
        let free = candidates.iter().find(|name| !self.taken.contains(*name));
        free.or(candidates.last()).cloned().unwrap_or(plain)
    }

    pub(super) fn enum_of(&self, field: &catalog::Field) -> Result<Ty> {
        let values: BTreeSet<String> = field.values.iter().cloned().collect();
        if let Some(path) = self.overrides.shared_enum(&field.name, &values) {
            return Ok(Ty::Named(path.rsplit("::").next().unwrap_or(path).to_owned()));
        }
        let name = self.enums.get(&(field.name.clone(), values));
        name.cloned().map(Ty::Named).ok_or_else(|| format!("no enum for `{}`", field.name).into())
    }

    pub(super) fn enumeration(&self, name: &str, field: &str, literals: &Literals) -> Enum {
        let texts = self.overrides.of_enum(&self.id(name));
        let mut variants: Vec<(String, String, Option<String>)> = Vec::new();
        for text in &literals.in_order {
            if variants.iter().any(|(_, known, _)| known == text) {
                continue;
            }
            let mut variant = names::variant(text);
            while variants.iter().any(|(taken, ..)| *taken == variant) {
                variant.push('_');
            }
            variants.push((variant, text.clone(), texts.values.get(text).cloned()));
        }
        let free = ["Other", "Unlisted", "Unknown"].into_iter();
        let other = free.into_iter().find(|name| !variants.iter().any(|(taken, ..)| taken == name)).unwrap_or("Else");
        Enum {
            name: name.to_owned(),
            doc: texts.doc.or_else(|| Some(format!("The values of `{field}`."))),
            kind: catalog::Kind::String,
            variants,
            other,
        }
    }
}
