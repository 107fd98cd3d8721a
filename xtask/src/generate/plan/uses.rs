//! Who uses which type.

use std::collections::{BTreeSet, HashSet};

use super::{Planner, module_of};
use crate::catalog::{self, is_primitive};

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
    /// Whether values of it can be read, changed and written back.
    pub(super) fn is_both_ways(&self) -> bool {
        self.in_answer && self.in_request
    }
}

impl<'c> Planner<'c, '_> {
    pub(super) fn find_uses(&mut self) {
        for endpoint in self.endpoints.clone() {
            let module = module_of(&endpoint.resource);
            let body = endpoint.body.as_ref().map(|body| (body.ty.as_str(), false));
            let answer = self.answer(endpoint).map(|ty| (ty, true));
            for (ty, in_answer) in body.into_iter().chain(answer) {
                let ty = self.inner(ty);
                if !is_primitive(ty) {
                    self.uses.entry(ty).or_default().references += 1;
                    self.walk(ty, &module, in_answer);
                }
            }
        }
        let reached: Vec<&str> = self.uses.keys().copied().collect();
        for ty in reached {
            for field in self.fields_of(ty) {
                let inner = self.inner(&field.ty);
                if let Some(used) = self.uses.get_mut(inner) {
                    used.references += 1;
                }
            }
        }
    }

    fn walk(&mut self, ty: &'c str, module: &str, in_answer: bool) {
        let used = self.uses.entry(ty).or_default();
        let new_module = used.modules.insert(module.to_owned());
        let way = if in_answer { &mut used.in_answer } else { &mut used.in_request };
        let new_way = !std::mem::replace(way, true);
        if new_module || new_way {
            for field in self.fields_of(ty) {
                let inner = self.inner(&field.ty);
                if !is_primitive(inner) {
                    self.walk(inner, module, in_answer);
                }
            }
        }
    }

    pub(super) fn find_recursion(&mut self) {
        let direct = |ty: &str| {
            let types = self.fields_of(ty).iter().map(|field| field.ty.as_str());
            types.filter(|ty| !is_primitive(ty) && !ty.starts_with(['[', '{'])).map(|ty| self.one(ty))
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
    pub(super) fn is_flat(&self, body: &'c catalog::Body) -> bool {
        body.kind == "multipart" || self.uses.get(self.one(&body.ty)).is_none_or(|used| used.references == 1)
    }

    /// The type of an endpoint's answer.
    pub(super) fn answer(&self, endpoint: &'c catalog::Endpoint) -> Option<&'c str> {
        Some(self.one(endpoint.response.ty.as_deref()?))
    }

    /// The type of an endpoint's answer if nothing else has that type.
    pub(super) fn own_answer(&self, endpoint: &'c catalog::Endpoint) -> Option<&'c str> {
        let ty = self.answer(endpoint)?;
        (self.uses.get(ty)?.references == 1).then_some(ty)
    }
}
