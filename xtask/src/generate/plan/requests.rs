//! Requests, with what a call of them gives back.

use super::{Field, Paging, Planner, Request, Ty, locator};
use crate::Result;
use crate::catalog;

/// Names that the platform gives to fields of idempotency keys, and sometimes to others.
const IDEMPOTENCY: &[&str] = &["client_token", "idempotency_key", "idempotent_id", "idempotent_key", "uuid"];

impl<'c> Planner<'c, '_> {
    pub(super) fn request(&self, endpoint: &'c catalog::Endpoint) -> Result<Request<'c>> {
        let id = locator(self.version, endpoint);
        let mut texts = self.overrides.endpoint(&id);
        let key = endpoint.key();
        for (said, corrected) in [
            (&self.texts().endpoints, &mut texts.summary),
            (&self.texts().details, &mut texts.details),
            (&self.texts().helpers, &mut texts.helper),
        ] {
            *corrected = said.get(&key).cloned().or(corrected.take());
        }
        let name = self.request_name(endpoint);
        let fields = self.request_fields(endpoint, &texts).map_err(|error| format!("{id}: {error}"))?;
        let response = match (endpoint.response.kind.as_str(), self.answer(endpoint)) {
            ("json", Some(ty)) => self.ty(ty, None)?,
            ("binary", _) => Ty::Download,
            ("empty", _) => Ty::Unit,
            // No source says, so the answer is any JSON.
            ("unknown", _) => Ty::Any,
            (kind, _) => return Err(format!("{id}: response kind `{kind}`").into()),
        };
        let answer = self.own_answer(endpoint);
        let answer = answer.map(|ty| self.model(ty, Some(format!("The answer to [`{name}`].")))).transpose()?;
        let paging = endpoint.paging.as_ref().map(|paging| self.paging(endpoint, paging)).transpose()?;
        let idempotency = self.idempotency(endpoint, &id, &fields)?;
        let old_names = self.overrides.names.old_request(&id).map(str::to_owned).into_iter().collect();
        let aliases = self.texts().aliases.get(&key).cloned().unwrap_or_default();
        Ok(Request { id, name, old_names, aliases, endpoint, texts, fields, response, answer, paging, idempotency })
    }

    /// The field of an endpoint that takes an idempotency key. Fields of these names differ too much in what they mean
    /// for a rule, so that the overrides decide on each.
    fn idempotency(&self, endpoint: &catalog::Endpoint, id: &str, fields: &[Field]) -> Result<Option<String>> {
        let mut key = None;
        for field in fields {
            if endpoint.method == "GET" || !IDEMPOTENCY.contains(&field.wire.as_str()) {
                continue;
            }
            match self.overrides.is_idempotency_key(id, &field.wire) {
                Some(true) => key = Some(field.wire.clone()),
                Some(false) => {}
                None => {
                    return Err(format!(
                        "{id}: say in overrides.toml, under [[idempotency]], whether `{}` takes an idempotency key",
                        field.wire
                    )
                    .into());
                }
            }
        }
        Ok(key)
    }

    fn paging(&self, endpoint: &'c catalog::Endpoint, paging: &catalog::Paging) -> Result<Paging> {
        let mut keys = Vec::new();
        let mut items = None;
        if let Some(list) = &paging.items {
            let answer = self.answer(endpoint).unwrap_or_default();
            let field = self.fields_of(answer).iter().find(|field| field.name == *list);
            let item = field.and_then(|field| field.ty.strip_prefix('[')?.strip_suffix(']'));
            items = item.map(|item| self.ty(item, field)).transpose()?;
            if items.is_none() {
                return Err(format!("{}: `{list}` is no list of the answer", locator(self.version, endpoint)).into());
            }
            if list != "items" {
                keys.push(("list", list.clone()));
            }
        }
        match paging.style.as_deref() {
            Some("offset") => keys.extend(paging.request_offset.clone().map(|name| ("offset", name))),
            Some(_) => keys.extend(paging.request_offset.clone().map(|name| ("page", name))),
            None => {
                let unusual = |name: &Option<String>| name.clone().filter(|name| name != "page_token");
                keys.extend(unusual(&paging.request_token).map(|name| ("token", name)));
                keys.extend(unusual(&paging.response_token).map(|name| ("next", name)));
            }
        }
        keys.extend(paging.has_more.clone().filter(|name| name != "has_more").map(|name| ("has_more", name)));
        Ok(Paging { keys, items })
    }
}
