//! What requests and models are called, and which module they are in.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{MODELS, Planner, locator, module_of};
use crate::Result;
use crate::catalog;
use crate::generate::names;

/// What a generated file uses without importing it, what a program has from the runtime beside it, or what would puzzle a
/// reader.
pub(super) const PRELUDE: &[&str] = &[
    "Any",
    "Body",
    "Call",
    "Category",
    "Client",
    "Common",
    "Data",
    "Download",
    "Endpoint",
    "Enum",
    "Error",
    "File",
    "Items",
    "Json",
    "Nullable",
    "Object",
    "Pages",
    "Response",
    "Stream",
    "Type",
    "Value",
    "Box",
    "Clearable",
    "Clone",
    "Default",
    "Err",
    "IntegerEnum",
    "Model",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "StringEnum",
    "UnixMillis",
    "UnixSeconds",
    "Vec",
];

/// Length of the longest name.
const LONGEST: usize = 45;

/// Words that say nothing alone.
const VAGUE: &[&str] = &[
    "content",
    "data",
    "detail",
    "info",
    "item",
    "items",
    "list",
    "name",
    "option",
    "options",
    "properties",
    "request",
    "requests",
    "resource",
    "response",
    "responses",
    "result",
    "results",
    "status",
    "style",
    "type",
    "value",
];

/// The names of the fields on the way from an answer to a type, which its name strings together at its end, `path`: a
/// type that the name of another begins with is on the way to it.
fn pieces<'t>(ty: &'t str, path: &str, all: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let start = ty.len() - path.len();
    let mut ends: Vec<usize> = all
        .filter(|other| other.len() > start && other.len() < ty.len() && ty.starts_with(other))
        .filter(|other| ty.as_bytes().get(other.len()).is_some_and(u8::is_ascii_uppercase))
        .map(str::len)
        .collect();
    ends.extend([start, ty.len()]);
    ends.sort_unstable();
    ends.windows(2).filter_map(|ends| ty.get(*ends.first()?..*ends.last()?)).collect()
}

/// The ends of a path, the shortest first; a word that says nothing alone has the one before it.
fn tails(segments: &[Vec<String>]) -> Vec<String> {
    let tails = (0..segments.len()).rev().filter_map(|start| segments.get(start..)).map(<[_]>::concat);
    let vague = |tail: &[String]| matches!(tail, [word] if VAGUE.contains(&word.as_str()));
    tails.filter(|tail| !vague(tail)).map(|tail| pascal(&tail)).collect()
}

fn pascal(words: &[String]) -> String {
    words.iter().map(|word| names::capitalized(word)).collect()
}

impl<'c> Planner<'c, '_> {
    pub(super) fn request_name(&self, endpoint: &catalog::Endpoint) -> String {
        let id = locator(self.version, endpoint);
        self.request_names.get(&id).cloned().unwrap_or_default()
    }

    /// Names every request, or tells of all that the table has no name for.
    pub(super) fn name_requests(&mut self) -> Result<()> {
        let mut mistakes = Vec::new();
        for endpoint in self.endpoints.clone() {
            let id = locator(self.version, endpoint);
            match self.overrides.names.request(&id, endpoint) {
                Ok(name) => {
                    self.request_names.insert(id, name);
                }
                Err(mistake) => mistakes.push(mistake.to_string()),
            }
        }
        if mistakes.is_empty() { Ok(()) } else { Err(mistakes.join("\n").into()) }
    }

    /// Every name of the version is taken once, and no name is longer than a line has room for.
    pub(super) fn take(&mut self, name: &str, what: &str) -> Result<()> {
        if name.strip_suffix("Builder").unwrap_or(name).len() > LONGEST {
            let version = self.version.id();
            return Err(
                format!("{version}: `{name}` of {what} is longer than {LONGEST}; shorten it in names.toml").into()
            );
        }
        match self.taken.insert(name.to_owned(), what.to_owned()) {
            None => Ok(()),
            Some(other) => {
                let version = self.version.id();
                Err(format!("{version}: {what} and {other} are both called `{name}`; see names.toml").into())
            }
        }
    }

    /// What a type, and what it stands for, was once called.
    pub(super) fn old_names_of(&self, ty: &'c str, name: &str) -> Vec<String> {
        let members = self.members(ty).into_iter();
        let old: BTreeSet<&str> =
            members.filter_map(|member| self.overrides.names.old_type(&self.id(member))).collect();
        old.into_iter().filter(|old| *old != name).map(str::to_owned).collect()
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
            if let Some(body) = &endpoint.body {
                let stem = ["RequestBody", "Req"].iter().find_map(|end| body.ty.strip_suffix(end));
                prefixes.extend(stem.into_iter().flat_map(|stem| {
                    ["RequestBody", "Req"].map(|end| (format!("{stem}{end}"), format!("{name}Request")))
                }));
            }
            if let Some(answer) = endpoint.response.ty.as_deref() {
                let stem = ["ResponseBody", "Resp"].iter().find_map(|end| answer.strip_suffix(end));
                prefixes.extend(stem.map(|_| (answer.to_owned(), format!("{name}Response"))));
            }
            if let Some(answer) = self.own_answer(endpoint) {
                let named = self.overrides.names.of_type(&self.id(answer)).map(str::to_owned);
                let named = named.unwrap_or_else(|| format!("{name}Response"));
                self.take(&named, answer)?;
                self.homes.insert(named.clone(), module_of(&endpoint.resource));
                self.types.insert(answer, named);
            }
        }
        prefixes.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        let flat: HashSet<&str> = (self.endpoints.iter().filter_map(|endpoint| endpoint.body.as_ref()))
            .filter(|body| self.is_flat(body))
            .map(|body| self.one(&body.ty))
            .collect();
        let rest: Vec<&str> =
            (self.uses.keys().copied()).filter(|ty| !self.types.contains_key(ty) && !flat.contains(ty)).collect();
        let mut named: Vec<(&str, Vec<String>)> = rest.iter().map(|&ty| (ty, self.candidates(ty, &prefixes))).collect();
        // Only one type may have the short name.
        let mut wishes: HashMap<String, usize> = HashMap::new();
        for wish in named.iter().flat_map(|(_, candidates)| candidates) {
            *wishes.entry(wish.clone()).or_default() += 1;
        }
        named.sort_by_key(|(_, candidates)| candidates.len());
        for (ty, candidates) in named {
            let free = |name: &&String| !self.taken.contains_key(*name) && wishes.get(*name) == Some(&1);
            let name = candidates.iter().find(free).or(candidates.last()).cloned().unwrap_or_default();
            self.take(&name, ty)?;
            let home = self.uses.get(ty).map(|used| self.home(&name, &used.modules)).unwrap_or_default();
            self.homes.insert(name.clone(), home);
            self.types.insert(ty, name);
        }
        Ok(())
    }

    /// Names for a type, the best first: what the table says; of a long path its last words; the name in the catalog.
    pub(super) fn candidates(&self, ty: &'c str, prefixes: &[(String, String)]) -> Vec<String> {
        let tabled = self.members(ty).into_iter().find_map(|member| self.overrides.names.of_type(&self.id(member)));
        if let Some(name) = tabled {
            return vec![name.to_owned()];
        }
        if let Some(object) = self.shared_answers.get(ty) {
            return self.names_of_answer(ty, object);
        }
        let nested = prefixes.iter().find_map(|(old, new)| {
            let path = ty.strip_prefix(old.as_str())?;
            path.starts_with(|c: char| c.is_ascii_uppercase()).then_some((path, new))
        });
        let Some((path, request)) = nested else {
            return vec![pascal(&self.overrides.names.words(ty))];
        };
        let segments = self.segments(ty, path);
        let in_full = format!("{request}{}", pascal(&segments.concat()));
        tails(&segments).into_iter().chain([in_full]).collect()
    }

    fn segments(&self, ty: &str, path: &str) -> Vec<Vec<String>> {
        let pieces = pieces(ty, path, self.version.types.keys().map(String::as_str));
        pieces.into_iter().map(|piece| self.overrides.names.words(piece)).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_on_the_way_to_a_type_are_told_apart_by_the_types_on_the_way() {
        let all = ["GetRoomResp", "GetRoomRespRoom", "GetRoomRespRoomCustomData", "GetRoomRespRoomCustomDataItem"];
        for (ty, expected) in [
            ("GetRoomRespRoom", &["Room"][..]),
            ("GetRoomRespRoomCustomData", &["Room", "CustomData"]),
            ("GetRoomRespRoomCustomDataItem", &["Room", "CustomData", "Item"]),
        ] {
            let path = ty.strip_prefix("GetRoomResp").unwrap();
            assert_eq!(pieces(ty, path, all.into_iter()), expected, "{ty}");
        }
    }

    #[test]
    fn a_nested_type_is_called_after_the_last_words_of_its_path_that_say_something() {
        for (segments, expected) in [
            (&[&["room"][..], &["custom", "data"]][..], &["CustomData", "RoomCustomData"][..]),
            (&[&["room"], &["item"]], &["RoomItem"]),
            (&[&["order"]], &["Order"]),
            (&[&["data"]], &[]),
        ] {
            let segments: Vec<Vec<String>> =
                segments.iter().map(|words| words.iter().map(|&word| word.to_owned()).collect()).collect();
            assert_eq!(tails(&segments), expected);
        }
    }
}
