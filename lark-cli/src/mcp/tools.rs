//! The tools as clients see them.

use std::sync::Arc;

use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Value, json};

use super::arguments::{Argument, Kind};
use crate::calls::Endpoint;
use crate::facts::Endpoint as Facts;

pub(super) const FIND: &str = "find_endpoint";
pub(super) const DESCRIBE: &str = "describe_endpoint";
pub(super) const CALL: &str = "call_endpoint";
pub(super) const NEXT: &str = "next_page";

/// The arguments of [`FIND`].
pub(super) const FIND_ARGUMENTS: &[Argument] = &[("query", Kind::Text, true), ("limit", Kind::Count, false)];
/// The arguments of [`DESCRIBE`].
pub(super) const DESCRIBE_ARGUMENTS: &[Argument] = &[("id", Kind::Text, true)];
/// The arguments of [`CALL`].
pub(super) const CALL_ARGUMENTS: &[Argument] = &[("id", Kind::Text, true), ("input", Kind::Object, false)];
/// The arguments of [`NEXT`].
pub(super) const NEXT_ARGUMENTS: &[Argument] = &[("handle", Kind::Text, true)];

/// The tools that every server has.
pub(super) fn general(write: bool) -> Vec<Tool> {
    let reading = || ToolAnnotations::new().read_only(true);
    let id = json!({"type": "string", "description": "Id of the endpoint, such as `im.v1.message.create`."});
    let call =
        if write { ToolAnnotations::new().read_only(false).destructive(true).idempotent(false) } else { reading() };
    vec![
        tool(
            FIND,
            "Find endpoints",
            "Finds endpoints of the Lark/Feishu open platform by words (English or Chinese), an id, a URL, a page of the \
             documentation, or a scope. The likeliest is first.",
            &json!({
                "query": {"type": "string", "description": "For example `list the members of a group`."},
                "limit": {"type": "integer", "minimum": 1, "maximum": 20, "default": 6},
            }),
            &["query"],
            reading().open_world(false),
        ),
        tool(
            DESCRIBE,
            "Describe an endpoint",
            "Shows what an endpoint does and needs, with JSON Schemas of its input and of the data of its answer. Read it \
             before the first call.",
            &json!({"id": id}),
            &["id"],
            reading().open_world(false),
        ),
        tool(
            CALL,
            "Call an endpoint",
            if write {
                "Calls an endpoint, which may change something on the platform, and gives the data of its answer."
            } else {
                "Calls an endpoint that only reads, and gives the data of its answer."
            },
            &json!({
                "id": id,
                "input": {
                    "type": "object",
                    "description": "The fields of the request, wherever they are sent, as `describe_endpoint` shows them.",
                },
            }),
            &["id"],
            call.open_world(true),
        ),
        tool(
            NEXT,
            "Next page",
            "Gives what follows after a result that had `more`: the next page of a list, or what was too large.",
            &json!({"handle": {"type": "string", "description": "The `handle` of that `more`."}}),
            &["handle"],
            reading().open_world(true),
        ),
    ]
}

fn tool(
    name: &'static str,
    title: &str,
    description: &'static str,
    properties: &Value,
    required: &[&str],
    hints: ToolAnnotations,
) -> Tool {
    let schema = json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false,
    });
    Tool::new(name, description, object(schema)).with_title(title).with_annotations(hints)
}

/// An endpoint as a tool.
pub(super) fn of_endpoint(endpoint: &Endpoint) -> Tool {
    let facts = endpoint.facts();
    let mut description = format!("{} {}", facts.title, facts.details).trim().to_owned();
    for file in endpoint.file_fields() {
        description.push_str(&format!(" `{file}` is the name of a file in the server's folder of files."));
    }
    description.push_str(&format!(" ({})", facts.id));
    let hints = if endpoint.is_read_only() {
        ToolAnnotations::new().read_only(true)
    } else {
        ToolAnnotations::new()
            .read_only(false)
            .destructive(endpoint.is_destructive() || overwrites(facts))
            .idempotent(endpoint.is_idempotent())
    };
    Tool::new(name_of(facts.id), description, object(endpoint.request_schema()))
        .with_title(facts.id)
        .with_annotations(hints.open_world(true))
}

/// Whether a call changes what there is. The protocol counts as not destructive only what adds.
fn overwrites(facts: &Facts) -> bool {
    let last = facts.id.rsplit('.').next().unwrap_or_default();
    let words = ["change", "edit", "move", "patch", "replace", "set", "transfer", "update", "write"];
    matches!(facts.method, "PUT" | "PATCH") || last.split('_').any(|word| words.contains(&word))
}

/// The name of the tool of an endpoint: many clients and models take no dots.
pub(super) fn name_of(id: &str) -> String {
    id.replace('.', "_")
}

fn object(schema: Value) -> Arc<JsonObject> {
    match schema {
        Value::Object(schema) => Arc::new(schema),
        _ => Arc::default(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::calls::Catalog;
    use crate::facts::endpoints;

    #[test]
    fn every_endpoint_has_a_name_of_its_own_that_clients_take() {
        let names: HashSet<String> = endpoints().iter().map(|endpoint| name_of(endpoint.id)).collect();
        assert_eq!(names.len(), endpoints().len());
        let taken = |name: &String| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        assert!(names.iter().all(|name| taken(name) && name.len() <= 128));
        assert!([FIND, DESCRIBE, CALL, NEXT].iter().all(|name| !names.contains(*name)));
    }

    #[test]
    fn a_schema_has_the_arguments_that_are_checked() {
        let arguments = [FIND_ARGUMENTS, DESCRIBE_ARGUMENTS, CALL_ARGUMENTS, NEXT_ARGUMENTS];
        for (tool, arguments) in general(true).iter().zip(arguments) {
            let properties = tool.input_schema["properties"].as_object().unwrap();
            let required: Vec<_> =
                arguments.iter().filter(|(.., required)| *required).map(|(name, ..)| *name).collect();
            assert_eq!(tool.input_schema["required"], json!(required), "{}", tool.name);
            assert_eq!(properties.len(), arguments.len(), "{}", tool.name);
            assert!(arguments.iter().all(|(name, ..)| properties.contains_key(*name)), "{}", tool.name);
        }
    }

    #[test]
    fn hints_tell_what_reads_adds_overwrites_and_takes_away() {
        let catalog = Catalog::new();
        let hints = |id: &str| {
            let hints = of_endpoint(&catalog.get(id).unwrap()).annotations.unwrap();
            (hints.read_only_hint, hints.destructive_hint, hints.idempotent_hint)
        };
        let reads = (Some(true), None, None);
        for id in [
            "im.v1.message.list",
            "bitable.v1.app.table.record.search",
            "contact.v3.user.batch_get_id",
            "search.v2.message.create",
        ] {
            assert_eq!(hints(id), reads, "{id}");
        }
        assert_eq!(hints("im.v1.message.create"), (Some(false), Some(false), Some(false)));
        assert_eq!(hints("im.v1.message.patch"), (Some(false), Some(true), Some(false)));
        assert_eq!(hints("bitable.v1.app.table.record.batch_update"), (Some(false), Some(true), Some(false)));
        assert_eq!(hints("im.v1.chat.update"), (Some(false), Some(true), Some(true)));
        assert_eq!(hints("im.v1.message.delete"), (Some(false), Some(true), Some(true)));
        assert_eq!(hints("bitable.v1.app.table.record.batch_delete"), (Some(false), Some(true), Some(false)));
    }

    #[test]
    fn what_only_reads_says_so_in_its_first_word() {
        let reading = [
            "Compares",
            "Checks",
            "Converts",
            "Counts",
            "Downloads",
            "Fetches",
            "Finds",
            "Lists",
            "Looks",
            "Opens",
            "Reads",
            "Searches",
            "Shows",
            "Tells",
        ];
        let catalog = Catalog::new();
        let others: Vec<&str> = catalog
            .endpoints()
            .iter()
            .filter(|facts| catalog.get(facts.id).unwrap().is_read_only())
            .filter(|facts| !reading.contains(&facts.title.split(' ').next().unwrap_or_default()))
            .map(|facts| facts.id)
            .collect();
        // OQL has queries only, and what is converted is answered.
        assert_eq!(others, ["apaas.v1.application.object.oql_query", "docx.v1.document.convert"]);
    }

    #[test]
    fn a_server_that_only_reads_says_so() {
        for tool in general(false) {
            assert_eq!(tool.annotations.unwrap().read_only_hint, Some(true), "{}", tool.name);
        }
        let call = &general(true)[2];
        assert_eq!(call.annotations.as_ref().unwrap().read_only_hint, Some(false));
    }
}
