//! Which fields are enums, and what these are called.

use std::collections::{BTreeSet, HashSet};

use super::merge::{merge_named, merge_subsets};
use super::{Enum, Planner, Ty, module_of};
use crate::Result;
use crate::catalog;
use crate::generate::names;

/// The texts of one field name, and where they appear.
pub(super) struct Literals {
    pub(super) values: BTreeSet<String>,
    pub(super) in_order: Vec<String>,
    /// Name of the model or request, and whether it is a model; in order of appearance.
    pub(super) owners: Vec<(String, bool)>,
    pub(super) modules: BTreeSet<String>,
    pub(super) resources: BTreeSet<String>,
    /// Other fields, with their texts, that are this enum too.
    pub(super) also: Vec<(String, BTreeSet<String>)>,
}

impl Planner<'_, '_> {
    pub(super) fn literals(
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
            let literals = Literals {
                values,
                in_order,
                owners: Vec::new(),
                modules: BTreeSet::new(),
                resources: BTreeSet::new(),
                also: Vec::new(),
            };
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
        let literals = std::mem::take(&mut self.literals);
        let mut literals = self.named_literals(literals);
        for (name, (field, literals)) in &literals {
            self.take(name, &format!("the values of `{field}`"))?;
            self.homes.insert(name.clone(), self.home(name, &literals.modules));
            let keys = literals.also.iter().cloned().chain([(field.clone(), literals.values.clone())]);
            self.enums.extend(keys.map(|key| (key, name.clone())));
        }
        literals.sort_by(|(_, (name, one)), (_, (other_name, other))| {
            (name, &one.values).cmp(&(other_name, &other.values))
        });
        self.literals = literals.into_iter().map(|(_, literals)| literals).collect();
        Ok(())
    }

    /// What is one enum, under its name.
    pub(super) fn named_literals(&self, literals: Vec<(String, Literals)>) -> Vec<(String, (String, Literals))> {
        let mut literals = merge_subsets(literals);
        literals.sort_by(|(name, one), (other_name, other)| {
            (std::cmp::Reverse(one.owners.len()), name, &one.values).cmp(&(
                std::cmp::Reverse(other.owners.len()),
                other_name,
                &other.values,
            ))
        });
        let mut named = Vec::with_capacity(literals.len());
        let mut ruled = HashSet::new();
        for (field, one) in &literals {
            let alone = !literals.iter().any(|(other, others)| other == field && others.values != one.values);
            let by_rule = self.enum_name(field, one, alone, &ruled);
            // What the table calls otherwise does not take the name that the rules give it.
            let tabled = self.overrides.names.of_enum(&self.id(&by_rule)).map(str::to_owned);
            ruled.insert(by_rule.clone());
            named.push(tabled.unwrap_or(by_rule));
        }
        merge_named(literals, &named)
    }

    /// `alone`: no other values have that field name.
    fn enum_name(&self, field: &str, literals: &Literals, alone: bool, ruled: &HashSet<String>) -> String {
        let plain = names::pascal(field);
        let mut candidates = Vec::new();
        // `Type` or `Status` alone says nothing.
        if names::words(field).len() > 1 && (alone || literals.modules.len() > 1) {
            candidates.push(plain.clone());
        }
        let owners: BTreeSet<_> = literals.owners.iter().collect();
        if let (1, Some((owner, true))) = (owners.len(), literals.owners.first()) {
            candidates.push(owned(owner, field));
            candidates.push(format!("{owner}{plain}"));
        }
        if let (1, Some(resource)) = (literals.resources.len(), literals.resources.first()) {
            candidates.push(owned(&names::pascal(resource), field));
            candidates.push(format!("{}{plain}", names::pascal(resource)));
        }
        let service = names::pascal(&self.version.service);
        if literals.owners.len() > 1 && !self.homes.contains_key(&service) {
            candidates.push(format!("{service}{plain}"));
        }
        candidates.extend(literals.owners.iter().map(|(owner, _)| format!("{owner}{plain}")));
        let free = candidates.iter().find(|name| !self.taken.contains_key(*name) && !ruled.contains(*name));
        free.or(candidates.last()).cloned().unwrap_or(plain)
    }

    /// The enum of a field of texts, if it is one.
    pub(super) fn enum_of(&self, field: &catalog::Field) -> Result<Option<Ty>> {
        let values: BTreeSet<String> = field.values.iter().cloned().collect();
        if let Some(name) = self.overrides.shared_enum(&field.name, &values) {
            return Ok(Some(Ty::Named(name.to_owned())));
        }
        if values.is_empty() {
            return Ok(None);
        }
        let name = self.enums.get(&(field.name.clone(), values));
        name.cloned().map(Ty::Named).map(Some).ok_or_else(|| format!("no enum for `{}`", field.name).into())
    }

    pub(super) fn enumeration(&self, name: &str, field: &str, literals: &Literals) -> Result<Enum> {
        let texts = self.overrides.of_enum(&self.id(name));
        let said = self.texts().values.get(name);
        let mut variants: Vec<(String, String, Option<String>)> = Vec::new();
        for text in &literals.in_order {
            if variants.iter().any(|(_, known, _)| known == text) {
                continue;
            }
            let id = self.id(name);
            let tabled = self.overrides.names.of_variant(&id, text).map(str::to_owned);
            let Some(mut variant) = tabled.or_else(|| names::variant(text)) else {
                return Err(format!("{id}: `{text}` is no word; say in names.toml what it is called").into());
            };
            while variants.iter().any(|(taken, ..)| *taken == variant) {
                variant.push('_');
            }
            let doc = said.and_then(|said| said.get(text)).or_else(|| texts.values.get(text));
            variants.push((variant, text.clone(), doc.cloned()));
        }
        let other = catch_all(&variants);
        let fields: BTreeSet<&str> = literals.also.iter().map(|(field, _)| field.as_str()).chain([field]).collect();
        let fields: Vec<String> = fields.into_iter().map(|field| format!("`{field}`")).collect();
        Ok(Enum {
            name: name.to_owned(),
            old_names: self.overrides.names.old_enums(&self.id(name)).to_vec(),
            doc: self
                .texts()
                .types
                .get(name)
                .cloned()
                .or(texts.doc)
                .or_else(|| Some(format!("The values of {}.", fields.join(", ")))),
            kind: catalog::Kind::String,
            variants,
            other,
        })
    }
}

/// A name for the variant of what is newer than the crate that no other one has.
pub(super) fn catch_all(variants: &[(String, String, Option<String>)]) -> &'static str {
    let is_free = |name: &&str| !variants.iter().any(|(taken, ..)| taken == name);
    ["Other", "Unlisted", "Unknown"].into_iter().find(is_free).unwrap_or("Else")
}

/// An enum after its owner and its field; words that both have are said once: `GroupMember` and `member_type` are
/// `GroupMemberType`.
fn owned(owner: &str, field: &str) -> String {
    let owner = names::words(owner.strip_suffix("Response").unwrap_or(owner));
    let field = names::words(field);
    let again = names::overlap(&owner, &field);
    let owner = owner.get(..owner.len() - again).unwrap_or_default();
    owner.iter().chain(&field).map(|word| names::capitalized(word)).collect()
}
