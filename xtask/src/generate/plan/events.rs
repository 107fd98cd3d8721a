//! Events: their bodies, and the types that only they have.
//!
//! They are planned after the endpoints, whose types they take as they are: no name and no place of what is called
//! depends on an event, since the feature of events may be off. What they have alone is in the module `events` of the version.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::same::Shape;
use super::uses::Use;
use super::{Field, Model, Module, Planner, Ty, Way};
use crate::Result;
use crate::catalog::{self, is_primitive};
use crate::generate::names;

/// The module of a version's events.
pub(crate) const EVENTS: &str = "events";

/// The type of the crate that has the three ids of a user.
const USER_IDS: &str = "UserId";

/// An event with its body.
pub(crate) struct Event<'c> {
    pub(crate) event: &'c catalog::Event,
    pub(crate) body: Model,
    /// What a callback is answered with.
    pub(crate) answer: Option<Ty>,
}

impl<'c> Planner<'c, '_> {
    pub(super) fn events(&mut self) -> Result<Option<Module<'c>>> {
        let events: Vec<&'c catalog::Event> = self.version.events.iter().collect();
        if events.is_empty() {
            return Ok(None);
        }
        let mut bodies: Vec<(&'c catalog::Event, String)> = Vec::with_capacity(events.len());
        for event in events {
            let name = self.overrides.names.event(&event.event_type, &self.version.service);
            self.take(&name, &event.event_type)?;
            self.homes.insert(name.clone(), EVENTS.to_owned());
            bodies.push((event, name));
        }
        let own = self.own_types(&bodies)?;
        self.find_recursion();
        self.name_own_types(&own, &bodies)?;
        let mut module = Module { enums: self.own_enums(&own, &bodies)?, ..Module::default() };
        for (event, name) in bodies {
            let answer = event.returns.as_deref().map(|returns| self.ty(returns, None)).transpose()?;
            module.events.push(Event { event, body: self.body(event, name)?, answer });
        }
        for ty in own {
            if self.types.get(ty).is_some_and(|name| self.homes.contains_key(name)) {
                module.models.push(self.model(ty, None)?);
            }
        }
        module.imports = self.imports(EVENTS, &module);
        Ok(Some(module))
    }

    fn body(&self, event: &'c catalog::Event, name: String) -> Result<Model> {
        let doc = self.texts().events.get(&event.event_type).cloned();
        let old_names = Vec::new();
        if event.body == "any" {
            // No source tells the members.
            let docs = vec!["All members, since no page tells them.".to_owned()];
            let ident = "members".to_owned();
            let all = Field { wire: ident.clone(), ident, mark: Some("unknown".to_owned()), ty: Ty::Unknown, docs };
            return Ok(Model { name, old_names, way: Way::Received, doc, fields: vec![all] });
        }
        Ok(Model { name, doc, old_names, ..self.model(&event.body, None)? })
    }

    /// The types that no endpoint has, or only in requests, which cannot be read.
    fn own_types(&mut self, bodies: &[(&'c catalog::Event, String)]) -> Result<Vec<&'c str>> {
        let mut own: BTreeMap<&'c str, Use> = BTreeMap::new();
        for (event, _) in bodies {
            self.walk_event(event.body.as_str(), true, &mut own, true);
            if let Some(answer) = &event.returns {
                self.walk_event(answer, false, &mut own, false);
            }
        }
        // What the table calls the same is one.
        let mut by_name: HashMap<String, &str> = HashMap::new();
        for ty in own.keys().copied() {
            let Some(name) = self.overrides.names.of_type(&self.id(ty)).map(str::to_owned) else { continue };
            let of_endpoints = || self.types.iter().find(|(other, named)| **named == name && !own.contains_key(*other));
            let one = by_name.get(&name).copied().or_else(|| of_endpoints().map(|(ty, _)| *ty));
            match one {
                Some(one) if self.shape(one, false) == self.shape(ty, false) => {
                    self.same.insert(ty, one);
                }
                Some(one) => {
                    let version = self.version.id();
                    return Err(
                        format!("names.toml gives {version}.{one} and {version}.{ty} one name: they differ").into()
                    );
                }
                None => {
                    by_name.insert(name, ty);
                }
            }
        }
        own.retain(|ty, _| !self.same.contains_key(ty));
        while self.merge_equal(&mut own) {}
        let types = own.keys().copied().collect();
        for (ty, used) in own {
            // A type of the same name that is only sent has been written down by now.
            self.types.remove(ty);
            self.uses.insert(ty, used);
        }
        Ok(types)
    }

    /// Makes types of several fields one that are equal: the sources give what is nested in each event types of its own.
    /// False if there were none.
    fn merge_equal(&mut self, own: &mut BTreeMap<&'c str, Use>) -> bool {
        let mut groups: BTreeMap<Shape, Vec<&'c str>> = BTreeMap::new();
        for ty in own.keys().filter(|ty| self.fields_of(ty).len() > 1) {
            groups.entry(self.shape(ty, false)).or_default().push(ty);
        }
        groups.retain(|_, group| group.len() > 1);
        for group in groups.values_mut() {
            group.sort_by_key(|ty| (ty.len(), *ty));
            let Some((one, others)) = group.split_first() else { continue };
            for other in others {
                self.same.values_mut().filter(|stands| *stands == other).for_each(|stands| *stands = one);
                self.same.insert(other, one);
                let Some(used) = own.remove(other) else { continue };
                let of_one = own.entry(one).or_default();
                of_one.in_answer |= used.in_answer;
                of_one.in_request |= used.in_request;
            }
        }
        !groups.is_empty()
    }

    fn walk_event(&self, ty: &'c str, received: bool, own: &mut BTreeMap<&'c str, Use>, is_body: bool) {
        let ty = self.inner(ty);
        if is_primitive(ty) {
            return;
        }
        if !is_body {
            let is_read = self.uses.get(ty).is_some_and(|used| used.way() != Way::Sent);
            if is_read && self.types.contains_key(ty) && !own.contains_key(ty) {
                return;
            }
            let used = own.entry(ty).or_default();
            used.modules.insert(EVENTS.to_owned());
            let way = if received { &mut used.in_answer } else { &mut used.in_request };
            if std::mem::replace(way, true) {
                return;
            }
        }
        for field in self.fields_of(ty) {
            self.walk_event(&field.ty, received, own, false);
        }
    }

    fn name_own_types(&mut self, own: &[&'c str], bodies: &[(&'c catalog::Event, String)]) -> Result<()> {
        let mut prefixes: Vec<(String, String)> =
            bodies.iter().map(|(event, name)| (event.body.clone(), name.clone())).collect();
        prefixes.sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        let mut named: Vec<(&str, Vec<String>)> = Vec::new();
        for ty in own {
            if self.has_user_ids(ty) && !self.taken.contains_key(USER_IDS) {
                // Without a home it is one of the crate.
                self.types.insert(ty, USER_IDS.to_owned());
            } else {
                named.push((ty, self.candidates(ty, &prefixes)));
            }
        }
        let mut wishes: HashMap<String, usize> = HashMap::new();
        for wish in named.iter().flat_map(|(_, candidates)| candidates) {
            *wishes.entry(wish.clone()).or_default() += 1;
        }
        named.sort_by_key(|(_, candidates)| candidates.len());
        for (ty, candidates) in named {
            let free = |name: &&String| !self.taken.contains_key(*name) && wishes.get(*name) == Some(&1);
            let mut name = candidates.iter().find(free).or(candidates.last()).cloned().unwrap_or_default();
            if self.taken.contains_key(&name) {
                // One of the endpoints has it, perhaps the same type as it is sent.
                name.insert_str(0, "Event");
            }
            self.take(&name, ty)?;
            self.homes.insert(name.clone(), EVENTS.to_owned());
            self.types.insert(ty, name);
        }
        Ok(())
    }

    /// Whether a type is what the platform says of a user by three ids.
    fn has_user_ids(&self, ty: &str) -> bool {
        let fields = self.fields_of(ty);
        let names: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        let plain = |field: &catalog::Field| field.ty == "string" && field.values.is_empty() && field.set.is_none();
        names == BTreeSet::from(["open_id", "union_id", "user_id"]) && fields.iter().all(plain)
    }

    /// The enums that only events have.
    fn own_enums(&mut self, own: &[&'c str], bodies: &[(&'c catalog::Event, String)]) -> Result<Vec<super::Enum>> {
        let of_endpoints = std::mem::take(&mut self.literals);
        let known_sets = self.known_sets();
        let modules = BTreeSet::from([EVENTS.to_owned()]);
        let owners = own.iter().map(|ty| (*ty, self.types.get(ty).cloned().unwrap_or_default()));
        let owners: Vec<(&str, String)> =
            bodies.iter().map(|(event, name)| (event.body.as_str(), name.clone())).chain(owners).collect();
        for (ty, owner) in owners {
            for field in self.fields_of(ty) {
                self.literals(field, (owner.clone(), true), &modules, None);
            }
        }
        let mut enums = self.new_sets(&known_sets)?;
        let mut left = Vec::new();
        for (field, literals) in std::mem::take(&mut self.literals) {
            let key = (field.clone(), literals.values.clone());
            let wider = of_endpoints.iter().find(|(other, wider)| {
                *other == field && names::words(&field).len() > 1 && literals.values.is_subset(&wider.values)
            });
            let wider = wider.and_then(|(_, wider)| self.enums.get(&(field.clone(), wider.values.clone())).cloned());
            match wider {
                _ if self.enums.contains_key(&key) => {}
                Some(name) => {
                    self.enums.insert(key, name);
                }
                None => left.push((field, literals)),
            }
        }
        for (name, (field, literals)) in self.named_literals(left) {
            self.take(&name, &format!("the values of `{field}`"))?;
            self.homes.insert(name.clone(), EVENTS.to_owned());
            let keys = literals.also.iter().cloned().chain([(field.clone(), literals.values.clone())]);
            self.enums.extend(keys.map(|key| (key, name.clone())));
            enums.push(self.enumeration(&name, &field, &literals)?);
        }
        enums.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(enums)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::catalog::Version;
    use crate::generate::{overrides, plan, render};

    #[test]
    fn events_reuse_what_endpoints_read_and_leave_it_as_it_is() {
        let plain = |name: &str| json!({"name": name, "type": "string"});
        let version = |events: serde_json::Value| {
            let version = json!({
                "service": "test", "version": "v1", "events": events,
                "endpoints": [{
                    "resource": "thing", "name": "create", "method": "POST", "path": "/open-apis/test/v1/things",
                    "tokens": ["tenant"], "path_params": [], "query": [], "response": {"kind": "json", "type": "CreateThingResp"},
                    "body": {"kind": "json", "type": "CreateThingReq"},
                }],
                "types": {
                    "CreateThingReq": {"fields": [{"name": "owner", "type": "Owner"}]},
                    "CreateThingResp": {"fields": [{"name": "thing", "type": "Thing"}]},
                    "Owner": {"fields": [plain("id"), plain("role")]},
                    "P2ThingChangedV1Data": {"fields": [
                        {"name": "thing", "type": "Thing"}, {"name": "owner", "type": "Owner"}, {"name": "by", "type": "UserId"},
                        {"name": "old", "type": "P2ThingChangedV1DataOld"}, {"name": "new", "type": "P2ThingChangedV1DataNew"},
                    ]},
                    "P2ThingChangedV1DataOld": {"fields": [plain("name"), plain("state")]},
                    "P2ThingChangedV1DataNew": {"fields": [plain("state"), plain("name")]},
                    "Reply": {"fields": [{"name": "text", "type": "string", "required": true}]},
                    "Thing": {"fields": [plain("name"), plain("owner_id")]},
                    "UserId": {"fields": [plain("open_id"), plain("union_id"), plain("user_id")]},
                },
            });
            serde_json::from_value::<Version>(version).unwrap()
        };
        let overrides = overrides().unwrap();
        let (without, with) = (
            version(json!([])),
            version(json!([
                {"type": "test.thing.changed_v1", "schema": "p2", "body": "P2ThingChangedV1Data", "scopes": ["a", "b"], "dedupe": "owner.id"},
                {"type": "thing_ask", "schema": "p1", "body": "any", "callback": true, "returns": "Reply"},
            ])),
        );
        let plans = [&without, &with].map(|version| plan::plan(version, &overrides).unwrap().unwrap());
        let [thing, same] = plans.each_ref().map(|plan| render::module("thing", &plan.modules["thing"], plan));
        assert_eq!(thing, same);
        let [_, plan] = &plans;
        let text = render::events(plan, plan.events.as_ref().unwrap(), None);
        for expected in [
            "use lark_runtime::{Body, Model, Unknown, lark_event};\n",
            "use super::thing::Thing;\n",
            "use crate::ids::UserId;\n",
            "#[lark_event(type = \"test.thing.changed_v1\", dedupe = \"owner.id\", scopes = \"a|b\")]\n#[non_exhaustive]\n\
             pub struct ThingChanged {\n    pub thing: Option<Thing>,\n    pub owner: Option<EventOwner>,\n    pub by: Option<UserId>,\n    \
             pub old: Option<New>,\n    pub new: Option<New>,\n}\n",
            "#[lark_event(type = \"thing_ask\", schema = 1, callback = Reply)]\n",
            "    #[lark(unknown)]\n    pub members: Unknown,\n",
            "#[derive(Clone, Default, Model)]\n#[non_exhaustive]\npub struct EventOwner {",
            "#[derive(Clone, Body)]\n#[non_exhaustive]\npub struct Reply {\n    pub text: String,\n",
            "    visitor.visit::<ThingChanged>();\n    visitor.visit::<ThingAsk>();\n",
        ] {
            assert!(text.contains(expected), "{expected}\nis not in\n{text}");
        }
        assert!(!text.contains("pub struct UserId {") && !text.contains("pub struct Thing {"), "{text}");
    }
}
