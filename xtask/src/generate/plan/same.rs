//! Which types of the catalog are one type in Rust.
//!
//! The sources give every answer and every nested object a type of its own. Types that the table of names calls the same
//! are one; an answer that is field by field some model is that model; and requests that do different things to one
//! object, such as `CreateUser` and `GetUser`, share an answer where theirs are equal.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Planner, module_of};
use crate::Result;
use crate::catalog::{self, Required, Time, innermost, is_primitive};
use crate::generate::names;

/// Who reaches a type.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Reach {
    requests: bool,
    answers: bool,
}

impl Reach {
    /// Such types must be written in full, so that they are one with none that is also read.
    fn only_requests(self) -> bool {
        self.requests && !self.answers
    }
}

/// What makes two types equal, in whatever order their fields are.
pub(super) type Shape = BTreeSet<(String, String, Meaning, Option<u64>, Option<u64>, Option<Required>)>;

/// What the values of a field mean: the texts it may have, or the enum or the unit that is declared for it.
pub(super) type Meaning = (BTreeSet<String>, Option<String>, Option<Time>);

impl<'c> Planner<'c, '_> {
    /// The type that stands for `ty`.
    pub(super) fn one(&self, ty: &'c str) -> &'c str {
        self.same.get(ty).copied().unwrap_or(ty)
    }

    /// The innermost type of a list or map, as the one that stands for it.
    pub(super) fn inner(&self, ty: &'c str) -> &'c str {
        self.one(innermost(ty))
    }

    /// The types that `ty` stands for, itself first.
    pub(super) fn members(&self, ty: &'c str) -> Vec<&'c str> {
        let others: BTreeSet<&str> =
            self.same.iter().filter(|(_, one)| **one == ty).map(|(member, _)| *member).collect();
        [ty].into_iter().chain(others).collect()
    }

    pub(super) fn find_same(&mut self) -> Result<()> {
        let reach = self.reach();
        self.same_by_table(&reach)?;
        self.answers_that_are_models(&reach);
        self.answers_of_one_object();
        Ok(())
    }

    fn same_by_table(&mut self, reach: &BTreeMap<&'c str, Reach>) -> Result<()> {
        let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for &ty in reach.keys() {
            if let Some(name) = self.overrides.names.of_type(&self.id(ty)) {
                groups.entry(name.to_owned()).or_default().push(ty);
            }
        }
        let pairs: Vec<(&str, &str)> = (groups.values())
            .filter_map(|group| group.split_first())
            .flat_map(|(one, others)| others.iter().map(|other| (*one, *other)))
            .collect();
        self.same.extend(pairs.iter().map(|(one, other)| (*other, *one)));
        let mut mistakes = Vec::new();
        for (one, other) in pairs {
            let only_requests = |ty| reach.get(ty).is_some_and(|reach: &Reach| reach.only_requests());
            let mistake = if only_requests(one) == only_requests(other) {
                let shapes = [one, other].map(|ty| self.shape(ty, only_requests(ty)));
                let [one, other] = &shapes;
                let differing: BTreeSet<&str> =
                    one.symmetric_difference(other).map(|(name, ..)| name.as_str()).collect();
                match differing.into_iter().collect::<Vec<_>>()[..] {
                    [] => continue,
                    ref fields => format!("they differ in {}", fields.join(", ")),
                }
            } else {
                "only one of them is of requests alone".to_owned()
            };
            let version = self.version.id();
            mistakes.push(format!("names.toml gives {version}.{one} and {version}.{other} one name, but {mistake}"));
        }
        if mistakes.is_empty() { Ok(()) } else { Err(mistakes.join("\n").into()) }
    }

    /// One field in common is no sign of a model.
    fn answers_that_are_models(&mut self, reach: &BTreeMap<&'c str, Reach>) {
        let answers: BTreeSet<&str> = self.answer_types().collect();
        let is_wrapper = |ty: &str| ty.ends_with("RequestBody") || answers.contains(ty);
        let models: BTreeMap<Shape, &str> = (reach.iter().rev())
            .filter(|(ty, reach)| !is_wrapper(ty) && !reach.only_requests() && self.fields_of(ty).len() > 1)
            .map(|(ty, _)| (self.shape(ty, false), self.one(ty)))
            .collect();
        let twins: Vec<(&str, &str)> =
            answers.iter().filter_map(|answer| Some((*answer, *models.get(&self.shape(answer, false))?))).collect();
        self.same.extend(twins);
    }

    /// Answers are of one object if the names of their requests say so, or if they are of one resource and hold a model:
    /// `AddTaskMembers` answers with the task, as `GetTask` does.
    fn answers_of_one_object(&mut self) {
        let mut groups: BTreeMap<(String, Shape), Vec<(&str, String)>> = BTreeMap::new();
        let answers: BTreeSet<&str> = self.answer_types().collect();
        for endpoint in &self.endpoints {
            let Some(answer) = endpoint.response.ty.as_deref().filter(|ty| answers.contains(ty)) else { continue };
            if self.same.contains_key(answer) || self.is_tabled(answer) {
                continue;
            }
            let fields = self.fields_of(answer);
            let object = self.overrides.names.object(&self.request_name(endpoint));
            let holds_model = fields.iter().any(|field| !is_primitive(innermost(&field.ty)));
            let group = if holds_model { module_of(&endpoint.resource) } else { object.clone() };
            if !object.is_empty() && !fields.is_empty() {
                groups.entry((group, self.shape(answer, false))).or_default().push((answer, object));
            }
        }
        for group in groups.into_values() {
            let types: BTreeSet<&str> = group.iter().map(|(ty, _)| *ty).collect();
            let Some(&one) = types.first().filter(|_| types.len() > 1) else { continue };
            self.same.extend(types.iter().filter(|ty| **ty != one).map(|ty| (*ty, one)));
            let object = group.into_iter().map(|(_, object)| object).min_by_key(String::len).unwrap_or_default();
            self.shared_answers.insert(one, object);
        }
    }

    fn is_tabled(&self, ty: &str) -> bool {
        self.overrides.names.of_type(&self.id(ty)).is_some()
    }

    /// Names for the answer of several requests, the best first.
    pub(super) fn names_of_answer(&self, ty: &'c str, object: &str) -> Vec<String> {
        answer_names(object, &self.requests_of_answer(ty))
    }

    fn requests_of_answer(&self, ty: &'c str) -> Vec<String> {
        let requests = self.endpoints.iter().filter(|endpoint| self.answer(endpoint) == Some(ty));
        requests.map(|endpoint| self.request_name(endpoint)).collect()
    }

    /// The documentation of a type that is nothing but the answer of several requests.
    pub(super) fn doc_of_answer(&self, ty: &'c str) -> Option<String> {
        let home = |name: &str| self.homes.get(name);
        let here = self.types.get(ty).and_then(|name| home(name));
        let link = |name: &String| match home(name) {
            Some(module) if Some(module) != here => format!("[`{name}`](super::{}::{name})", names::ident(module)),
            _ => format!("[`{name}`]"),
        };
        let mut links: Vec<String> = self.requests_of_answer(ty).iter().map(link).collect();
        let references = self.uses.get(ty).map_or(0, |used| used.references);
        let last = links.pop().filter(|_| !links.is_empty() && references == links.len() + 1)?;
        Some(format!("The answer to {} and {last}.", links.join(", ")))
    }

    /// The types of answers that nothing else has.
    fn answer_types(&self) -> impl Iterator<Item = &'c str> {
        let mut references: HashMap<&str, usize> = HashMap::new();
        let fields = self.version.types.values().flat_map(|ty| &ty.fields).map(|field| innermost(&field.ty));
        let bodies = self.endpoints.iter().filter_map(|endpoint| endpoint.body.as_ref()).map(|body| body.ty.as_str());
        for ty in fields.chain(bodies) {
            *references.entry(ty).or_default() += 1;
        }
        let answers: Vec<&str> = self.endpoints.iter().filter_map(|endpoint| endpoint.response.ty.as_deref()).collect();
        answers.into_iter().filter(move |ty| !references.contains_key(ty))
    }

    /// `in_full`: whether it matters what is required.
    pub(super) fn shape(&self, ty: &'c str, in_full: bool) -> Shape {
        let meaning = |field: &catalog::Field| match &field.set {
            Some(set) => (BTreeSet::new(), Some(set.clone()), field.time),
            None => (field.values.iter().cloned().collect(), None, field.time),
        };
        let shape = |field: &'c catalog::Field| {
            let inner = innermost(&field.ty);
            (
                field.name.clone(),
                field.ty.replace(inner, self.one(inner)),
                meaning(field),
                field.max,
                field.max_items,
                in_full.then_some(field.required),
            )
        };
        self.fields_of(ty).iter().map(shape).collect()
    }

    fn reach(&self) -> BTreeMap<&'c str, Reach> {
        let mut reach: BTreeMap<&str, Reach> = BTreeMap::new();
        for endpoint in &self.endpoints {
            let body = endpoint.body.as_ref().map(|body| (body.ty.as_str(), Reach { requests: true, answers: false }));
            let answer = endpoint.response.ty.as_deref().map(|ty| (ty, Reach { requests: false, answers: true }));
            let mut ahead: Vec<(&str, Reach)> = body.into_iter().chain(answer).collect();
            while let Some((ty, by)) = ahead.pop() {
                let ty = innermost(ty);
                if is_primitive(ty) || !self.version.types.contains_key(ty) {
                    continue;
                }
                let known = reach.entry(ty).or_default();
                let now = Reach { requests: known.requests || by.requests, answers: known.answers || by.answers };
                if *known != now {
                    *known = now;
                    ahead.extend(self.fields_of(ty).iter().map(|field| (field.ty.as_str(), now)));
                }
            }
        }
        reach
    }
}

fn answer_names(object: &str, requests: &[String]) -> Vec<String> {
    let starts = |name: &String, verbs: &[&str]| verbs.iter().any(|verb| name.starts_with(verb));
    let mut names = Vec::new();
    if requests.iter().all(|name| starts(name, &["Batch"])) {
        names.push(format!("Batch{object}Response"));
    } else if requests.iter().any(|name| starts(name, &["List", "Search", "Query", "Find"])) {
        names.push(format!("{object}ListResponse"));
    }
    names.push(format!("{object}Response"));
    names
}

#[cfg(test)]
mod tests {
    use super::answer_names;

    #[test]
    fn a_shared_answer_is_named_after_the_object_of_its_requests() {
        for (requests, name) in [
            (&["CreateUser", "GetUser"][..], "UserResponse"),
            (&["BatchCreateUser", "BatchUpdateUser"], "BatchUserResponse"),
            (&["ListUser", "GetUserByName"], "UserListResponse"),
        ] {
            let requests: Vec<String> = requests.iter().map(|&name| name.to_owned()).collect();
            assert_eq!(answer_names("User", &requests).first().map(String::as_str), Some(name));
        }
    }
}
