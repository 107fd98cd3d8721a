//! Answers of bounded size: what does not fit, and the page after a page, is fetched with a handle.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

/// How many handles are kept; the oldest is forgotten first.
pub(super) const KEPT: usize = 64;
/// How many bytes all that is kept behind handles has.
const KEPT_BYTES: usize = 64 << 20;

/// What a handle stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Rest {
    /// The next page of a list, for which the platform is asked.
    Page {
        /// The endpoint.
        id: String,
        /// The request for the page.
        input: Map<String, Value>,
    },
    /// Items of a list that did not fit.
    Items {
        /// The member of the answer they are in.
        member: String,
        /// How many items were before them.
        from: usize,
        items: Vec<Value>,
        /// What follows after the last.
        then: Option<Box<Rest>>,
    },
    /// A text that did not fit.
    Text {
        text: String,
        /// How many bytes of it were shown.
        from: usize,
        then: Option<Box<Rest>>,
    },
}

impl Rest {
    fn bytes(&self) -> usize {
        match self {
            Self::Page { input, .. } => Value::Object(input.clone()).to_string().len(),
            Self::Items { items, then, .. } => {
                items.iter().map(|item| item.to_string().len()).sum::<usize>()
                    + then.as_ref().map_or(0, |then| then.bytes())
            }
            Self::Text { text, then, .. } => text.len() + then.as_ref().map_or(0, |then| then.bytes()),
        }
    }

    fn what(&self) -> String {
        match self {
            Self::Page { .. } => "the next page".to_owned(),
            Self::Items { from, items, member, .. } => {
                format!(
                    "`{member}` {} to {} of this answer, which were too large for one result",
                    from + 1,
                    from + items.len()
                )
            }
            Self::Text { text, from, .. } => format!("bytes {} to {} of this answer", from + 1, text.len()),
        }
    }
}

/// The rests of the last answers.
#[derive(Debug)]
pub(super) struct Rests {
    limit: usize,
    made: u64,
    start: u32,
    bytes: usize,
    kept: VecDeque<(String, usize, Rest)>,
}

impl Rests {
    /// Results have about `limit` bytes at most. `start` tells the handles of one server from those of another.
    pub(super) fn new(limit: usize, start: u32) -> Self {
        Self { limit, made: 0, start, bytes: 0, kept: VecDeque::new() }
    }

    /// What a handle stands for, which may be asked for again.
    pub(super) fn get(&self, handle: &str) -> Option<&Rest> {
        self.kept.iter().find(|(kept, ..)| kept == handle).map(|(_, _, rest)| rest)
    }

    /// As much of an answer as fits, with a handle for what follows. `list` is the member of the data with the items.
    pub(super) fn answer(&mut self, data: Value, list: Option<&str>, then: Option<Rest>) -> Map<String, Value> {
        let text = data.to_string();
        if text.len() <= self.limit {
            return self.result(vec![("data", data)], then);
        }
        let then = then.map(Box::new);
        let Value::Object(mut members) = data else { return self.text(text, 0, then) };
        let member =
            list.map(str::to_owned).filter(|list| members.get(list).is_some_and(Value::is_array)).or_else(|| {
                let longest = members.iter().filter(|(_, value)| value.is_array());
                longest.max_by_key(|(_, value)| value.to_string().len()).map(|(name, _)| name.clone())
            });
        let Some((member, Some(Value::Array(items)))) = member.map(|member| {
            let items = members.insert(member.clone(), Value::Null);
            (member, items)
        }) else {
            return self.text(text, 0, then);
        };
        let around = Value::Object(members.clone()).to_string().len();
        let count = fitting(&items, self.limit.saturating_sub(around));
        if count == 0 {
            return self.text(text, 0, then);
        }
        let total = items.len();
        let (shown, rest) = split(items, count);
        members.insert(member.clone(), shown.into());
        let rest = Rest::Items { member, from: count, items: rest, then };
        let mut result = self.result(vec![("data", Value::Object(members))], Some(rest));
        result.insert("shown".into(), json!({"items": count, "of": total, "bytes_of_all": text.len()}));
        result
    }

    /// The part of a rest that fits, with a handle for what follows. A [`Rest::Page`] has nothing to show.
    pub(super) fn more(&mut self, rest: Rest) -> Map<String, Value> {
        match rest {
            Rest::Page { .. } => Map::new(),
            Rest::Text { text, from, then } => self.text(text, from, then),
            Rest::Items { member, from, items, then } => {
                let count = fitting(&items, self.limit);
                if count == 0 {
                    let text = Value::Array(items).to_string();
                    return self.text(text, 0, then);
                }
                let (shown, rest) = split(items, count);
                let then = match rest.is_empty() {
                    true => then.map(|then| *then),
                    false => Some(Rest::Items { member: member.clone(), from: from + count, items: rest, then }),
                };
                self.result(vec![("data", json!({ member: shown }))], then)
            }
        }
    }

    /// A part of a text from a byte on.
    fn text(&mut self, text: String, from: usize, then: Option<Box<Rest>>) -> Map<String, Value> {
        let mut room = self.limit;
        let end = text[from..]
            .char_indices()
            .find(|(_, letter)| {
                let bytes = match letter {
                    '"' | '\\' | '\n' | '\r' | '\t' => 2,
                    letter if letter.is_control() => 6,
                    letter => letter.len_utf8(),
                };
                let full = bytes > room;
                room = room.saturating_sub(bytes);
                full
            })
            .map_or(text.len(), |(at, _)| from + at);
        let members =
            vec![("part", text[from..end].into()), ("bytes", json!({"from": from + 1, "to": end, "of": text.len()}))];
        let then = match end == text.len() {
            true => then.map(|then| *then),
            false => Some(Rest::Text { text, from: end, then }),
        };
        self.result(members, then)
    }

    fn result(&mut self, members: Vec<(&str, Value)>, then: Option<Rest>) -> Map<String, Value> {
        let mut result: Map<String, Value> =
            members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        if let Some(then) = then {
            let what = then.what();
            let handle = self.keep(then);
            result.insert("more".into(), json!({"handle": handle, "what": what}));
        }
        result
    }

    fn keep(&mut self, rest: Rest) -> String {
        let bytes = rest.bytes();
        self.made += 1;
        let handle = format!("page-{:08x}-{}", self.start, self.made);
        self.bytes += bytes;
        self.kept.push_back((handle.clone(), bytes, rest));
        while self.kept.len() > KEPT || self.bytes > KEPT_BYTES && self.kept.len() > 1 {
            if let Some((_, bytes, _)) = self.kept.pop_front() {
                self.bytes -= bytes;
            }
        }
        handle
    }
}

/// How many of the items fit into so many bytes.
fn fitting(items: &[Value], room: usize) -> usize {
    let mut bytes = 0;
    let sizes = items.iter().map(|item| item.to_string().len() + 1);
    sizes
        .take_while(|size| {
            bytes += size;
            bytes <= room
        })
        .count()
}

fn split(mut items: Vec<Value>, at: usize) -> (Vec<Value>, Vec<Value>) {
    let rest = items.split_off(at);
    (items, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handle(result: &Map<String, Value>) -> Option<String> {
        Some(result.get("more")?["handle"].as_str()?.to_owned())
    }

    fn page() -> Rest {
        Rest::Page { id: "im.v1.chat.list".into(), input: Map::from_iter([("page_token".into(), "t".into())]) }
    }

    /// All results of an answer, until there is none or the platform is to be asked.
    fn all(rests: &mut Rests, first: Map<String, Value>) -> (Vec<Map<String, Value>>, Option<Rest>) {
        let mut results = vec![first];
        loop {
            let Some(handle) = handle(&results[results.len() - 1]) else { return (results, None) };
            match rests.get(&handle).unwrap().clone() {
                page @ Rest::Page { .. } => return (results, Some(page)),
                rest => {
                    let more = rests.more(rest);
                    results.push(more);
                }
            }
        }
    }

    #[test]
    fn what_fits_is_whole() {
        let mut rests = Rests::new(100, 1);
        let result = rests.answer(json!({"a": 1}), None, None);
        assert_eq!(Value::Object(result), json!({"data": {"a": 1}}));
        let result = rests.answer(json!({"a": 1}), None, Some(page()));
        assert_eq!(result["more"], json!({"handle": "page-00000001-1", "what": "the next page"}));
        assert_eq!(rests.get("page-00000001-1"), Some(&page()));
    }

    #[test]
    fn a_list_is_cut_between_its_items_and_all_come_in_their_order() {
        let mut rests = Rests::new(120, 1);
        let items: Vec<Value> = (0..40).map(|number| json!({"n": number})).collect();
        let first =
            rests.answer(json!({"items": items.clone(), "has_more": true, "few": [1]}), Some("items"), Some(page()));
        assert_eq!(first["data"]["few"], json!([1]));
        assert_eq!(first["shown"]["of"], 40);
        let (results, last) = all(&mut rests, first);
        let came: Vec<Value> =
            results.iter().flat_map(|result| result["data"]["items"].as_array().unwrap().clone()).collect();
        assert_eq!(came, items);
        assert!(results.len() > 3);
        assert!(results.iter().all(|result| result["data"].to_string().len() <= 140));
        assert_eq!(last, Some(page()));
    }

    #[test]
    fn a_long_text_comes_in_parts_that_make_the_whole() {
        let mut rests = Rests::new(50, 1);
        let data = json!({"content": "世界 \"quoted\"\n".repeat(20)});
        let first = rests.answer(data.clone(), None, None);
        let (results, last) = all(&mut rests, first);
        let whole: String = results.iter().map(|result| result["part"].as_str().unwrap()).collect();
        assert_eq!(serde_json::from_str::<Value>(&whole).unwrap(), data);
        assert!(results.iter().all(|result| result["part"].to_string().len() <= 52));
        assert_eq!(last, None);
    }

    #[test]
    fn an_item_that_fits_nowhere_comes_in_parts() {
        let mut rests = Rests::new(60, 1);
        let first = rests.answer(json!({"items": ["a", "b".repeat(200), "c"]}), Some("items"), None);
        let (results, _) = all(&mut rests, first);
        let text = results.iter().map(|result| Value::Object(result.clone()).to_string()).collect::<String>();
        assert_eq!(text.matches('b').count() - text.matches("bytes").count(), 200);
    }

    #[test]
    fn old_handles_are_forgotten() {
        let mut rests = Rests::new(100, 7);
        let handles: Vec<String> =
            (0..=KEPT).map(|_| handle(&rests.answer(json!(1), None, Some(page()))).unwrap()).collect();
        assert_eq!(rests.get(&handles[0]), None);
        assert_eq!(rests.get(&handles[1]), Some(&page()));
        assert_eq!(rests.get("page-00000007-0"), None);
    }
}
