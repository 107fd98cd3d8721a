//! From one page of a list to the next.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::check::text;
use super::endpoint::Endpoint;
use super::failure::{Category, Failure};

impl Endpoint {
    /// Whether its answers come in pages.
    #[must_use]
    pub fn has_pages(&self) -> bool {
        self.call().paging.is_some()
    }

    /// The member of an answer with the items of the page, if there is exactly one list.
    #[must_use]
    pub fn list_member(&self) -> Option<&str> {
        self.call().paging.as_ref()?.get("list").map(String::as_str)
    }

    /// The values for the page after the one that `input` led to, of which `data` is the answer; `None` after the last.
    ///
    /// # Errors
    /// The platform says there are more pages, but does not lead to them.
    pub fn next_page(&self, input: &Map<String, Value>, data: &Value) -> Result<Option<Map<String, Value>>, Failure> {
        let Some(paging) = &self.call().paging else { return Ok(None) };
        let named = |key: &str, usual: &'static str| paging.get(key).map_or(usual, String::as_str);
        let has_more = member(data, named("has_more", "has_more"));
        if has_more.as_deref() == Some("false") {
            return Ok(None);
        }
        let stuck = |why: &str| {
            let message = format!(
                "{}: the platform says there are more pages, but {why}; stopped instead of going in circles",
                self.id()
            );
            Err(Failure::new(Category::Network, message))
        };
        let (field, next) = match count_of(paging) {
            None => {
                let field = named("request", "page_token");
                let next = member(data, named("next", "page_token")).filter(|next| !next.is_empty());
                match next {
                    Some(next) if input.get(field).and_then(text).as_deref() == Some(&*next) => {
                        return stuck("gives the page token again that led to this page");
                    }
                    Some(next) => (field, next.into()),
                    None if has_more.is_some() => return stuck("gives no page token"),
                    None => return Ok(None),
                }
            }
            Some((field, is_offset)) => {
                let asked = input.get(field).and_then(text).and_then(|text| text.parse::<u64>().ok());
                let items = self.list_member().and_then(|list| data.get(list)).and_then(Value::as_array).map(Vec::len);
                let next = match (items, has_more, is_offset) {
                    (Some(0), ..) | (None, None, _) => return Ok(None),
                    (Some(items), _, true) => asked.unwrap_or(0).saturating_add(items as u64),
                    (None, Some(_), true) => return stuck("its items cannot be counted"),
                    _ => asked.unwrap_or(1).saturating_add(1),
                };
                (field, Value::from(next))
            }
        };
        let mut input = input.clone();
        input.insert(field.to_owned(), next);
        Ok(Some(input))
    }
}

/// The field of the request that counts items or pages, and whether it counts items.
fn count_of(paging: &BTreeMap<String, String>) -> Option<(&str, bool)> {
    let offset = paging.get("offset").map(|field| (field.as_str(), true));
    offset.or_else(|| paging.get("page").map(|field| (field.as_str(), false)))
}

fn member(data: &Value, name: &str) -> Option<String> {
    text(data.get(name)?)
}
