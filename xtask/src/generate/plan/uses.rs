//! Who uses which type.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Planner, Way, module_of};
use crate::catalog::{self, innermost, is_primitive};

/// Who uses a type.
#[derive(Default)]
pub(super) struct Use {
    /// How often it is named: by bodies, answers, and fields.
    pub(super) references: usize,
    pub(super) modules: BTreeSet<String>,
    pub(super) in_answer: bool,
    pub(super) in_request: bool,
}

impl Use {
    pub(super) fn way(&self) -> Way {
        match (self.in_request, self.in_answer) {
            (true, true) => Way::Both,
            (true, false) => Way::Sent,
            (false, _) => Way::Received,
        }
    }
}

/// Finds the answers that are some model under another name; one field in common is no sign of that.
pub(super) fn twins(version: &catalog::Version) -> HashMap<&str, &str> {
    let shape = |ty: &'_ catalog::Type| -> Vec<(String, String, Vec<String>)> {
        ty.fields.iter().map(|field| (field.name.clone(), field.ty.clone(), field.values.clone())).collect()
    };
    let is_wrapper = |name: &str| name.ends_with("RequestBody") || name.ends_with("ResponseBody");
    let models: HashMap<_, &str> = (version.types.iter().rev())
        .filter(|(name, ty)| !is_wrapper(name) && ty.fields.len() > 1)
        .map(|(name, ty)| (shape(ty), name.as_str()))
        .collect();
    let wrappers = version.types.iter().filter(|(name, _)| name.ends_with("ResponseBody"));
    wrappers.filter_map(|(name, ty)| Some((name.as_str(), *models.get(&shape(ty))?))).collect()
}

impl<'c> Planner<'c, '_> {
    pub(super) fn find_uses(&mut self) {
        for endpoint in self.endpoints.clone() {
            let module = module_of(&endpoint.resource);
            let body = endpoint.body.as_ref().map(|body| (body.ty.as_str(), false));
            let answer = self.answer(endpoint).map(|ty| (ty, true));
            for (ty, in_answer) in body.into_iter().chain(answer) {
                if !is_primitive(innermost(ty)) {
                    self.uses.entry(innermost(ty)).or_default().references += 1;
                    self.walk(innermost(ty), &module, in_answer);
                }
            }
        }
        let reached: Vec<&str> = self.uses.keys().copied().collect();
        for ty in reached {
            for field in self.fields_of(ty) {
                if let Some(used) = self.uses.get_mut(innermost(&field.ty)) {
                    used.references += 1;
                }
            }
        }
    }

    fn walk(&mut self, ty: &'c str, module: &str, in_answer: bool) {
        let used = self.uses.entry(ty).or_default();
        let new_module = used.modules.insert(module.to_owned());
        let side = if in_answer { &mut used.in_answer } else { &mut used.in_request };
        if !std::mem::replace(side, true) || new_module {
            for field in self.fields_of(ty) {
                let inner = innermost(&field.ty);
                if !is_primitive(inner) {
                    self.walk(inner, module, in_answer);
                }
            }
        }
    }

    pub(super) fn find_recursion(&mut self) {
        let direct = |ty: &str| {
            self.fields_of(ty)
                .iter()
                .map(|field| field.ty.as_str())
                .filter(|ty| !is_primitive(ty) && !ty.starts_with(['[', '{']))
        };
        let reaches_itself = |ty: &&str| {
            let mut seen = HashSet::new();
            let mut ahead: Vec<&str> = direct(ty).collect();
            while let Some(next) = ahead.pop() {
                if seen.insert(next) {
                    ahead.extend(direct(next));
                }
            }
            seen.contains(*ty)
        };
        self.recursive = self.uses.keys().copied().filter(reaches_itself).collect();
    }

    /// Whether a body's fields become fields of the request: its type is used nowhere else.
    pub(super) fn is_flat(&self, body: &catalog::Body) -> bool {
        body.kind == "multipart" || self.uses.get(body.ty.as_str()).is_none_or(|used| used.references == 1)
    }

    /// The type of an endpoint's answer.
    pub(super) fn answer(&self, endpoint: &'c catalog::Endpoint) -> Option<&'c str> {
        let ty = endpoint.response.ty.as_deref()?;
        Some(self.twins.get(ty).copied().unwrap_or(ty))
    }

    /// The type of an endpoint's answer if nothing else has that type.
    pub(super) fn own_answer(&self, endpoint: &'c catalog::Endpoint) -> Option<&'c str> {
        let ty = self.answer(endpoint)?;
        (self.uses.get(ty)?.references == 1).then_some(ty)
    }
}
