//! `lark-apis/catalog/names.toml`: what requests and types are called.
//!
//! A request is a verb, then what it is done to; the table has the words, and the names that no rule finds.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::names::{capitalized, overlap, words};
use crate::Result;
use crate::catalog::Endpoint;

/// Words after which a method's name goes on as it is: `get_by_param` is `Get*ByParam`.
const PREPOSITIONS: &[&str] = &["as", "by", "from", "to", "with"];

/// `lark-apis/catalog/old_names.toml`: what was once called otherwise, for those who know the old name.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OldNames {
    /// By the id of the endpoint.
    requests: BTreeMap<String, String>,
    /// By the id of the type in the catalog.
    types: BTreeMap<String, String>,
    /// By the name that the enum has now.
    enums: BTreeMap<String, Vec<String>>,
}

/// Equal types that stay apart.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Apart {
    /// `docx.v1`.
    version: String,
    types: BTreeSet<String>,
    reason: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameTable {
    /// Words that a method's name may start or end with.
    verbs: BTreeSet<String>,
    /// Other words for those of the platform.
    words: BTreeMap<String, String>,
    /// What a resource is called in the names of its requests.
    resources: BTreeMap<String, String>,
    /// What a method is called; `*` is the resource.
    methods: BTreeMap<String, String>,
    /// What the request of an endpoint is called, by its id.
    requests: BTreeMap<String, String>,
    /// What an event is called, by its type.
    #[serde(default)]
    events: BTreeMap<String, String>,
    /// What words of the types of events are called in their names.
    #[serde(default)]
    event_words: BTreeMap<String, String>,
    /// What a type is called, by its id in the catalog.
    types: BTreeMap<String, String>,
    /// What an enum is called, by the name that the rules give it, `im.v1.FromTypes`.
    enums: BTreeMap<String, String>,
    /// What texts are called, by the name of their enum.
    #[serde(default)]
    variants: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    apart: Vec<Apart>,
    #[serde(skip)]
    old: OldNames,
    #[serde(skip)]
    used: RefCell<BTreeSet<String>>,
}

impl NameTable {
    /// Reads `names.toml` and `old_names.toml` of the catalog's folder.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let names: Self = read(&folder.join("names.toml"))?;
        Ok(Self { old: read(&folder.join("old_names.toml"))?, ..names })
    }

    fn find<'t>(&self, kind: &str, table: &'t BTreeMap<String, String>, key: &str) -> Option<&'t str> {
        let found = table.get(key)?;
        self.used.borrow_mut().insert(format!("{kind}.{key}"));
        Some(found)
    }

    /// The words of a name as the types have them: `collboration` is `collaboration`.
    pub(crate) fn words(&self, name: &str) -> Vec<String> {
        let spelled = |word: String| match self.find("words", &self.words, &word) {
            Some(other) => words(other),
            None => vec![word],
        };
        words(name).into_iter().flat_map(spelled).collect()
    }

    /// The name of an endpoint's request; `id` is its locator.
    pub(crate) fn request(&self, id: &str, endpoint: &Endpoint) -> Result<String> {
        if let Some(name) = self.find("requests", &self.requests, id) {
            return Ok(name.to_owned());
        }
        let resource = self.resource(&endpoint.resource);
        let uploads = endpoint.body.as_ref().is_some_and(|body| body.kind == "multipart");
        match endpoint.name.as_str() {
            "get" if endpoint.response.kind == "binary" => return Ok(format!("Download{}", pascal(&resource))),
            "create" if uploads => return Ok(format!("Upload{}", pascal(&resource))),
            _ => {}
        }
        if let Some(name) = self.find("methods", &self.methods, &endpoint.name) {
            return Ok(name.replace('*', &pascal(&resource)));
        }
        let method = self.words(&endpoint.name);
        // chyroc's methods name their resource themselves, and so do some whose resource is named after them.
        if endpoint.source.as_deref() == Some("chyroc") || endpoint.name == endpoint.resource {
            return match self.verbs_at_start(&method) {
                0 => Err(self.no_verb(id, endpoint)),
                _ => Ok(pascal(&method)),
            };
        }
        let leading = self.verbs_at_start(&method);
        if leading > 0 {
            let (verb, rest) = method.split_at(leading);
            return Ok(joined(verb, &resource, rest));
        }
        // `records_batch_update`
        let trailing = self.verbs_at_end(&method);
        if trailing > 0 {
            let (rest, verb) = method.split_at(method.len() - trailing);
            return Ok(joined(verb, &resource, rest));
        }
        if endpoint.method == "GET" {
            return Ok(joined(&["get".to_owned()], &resource, &method));
        }
        Err(self.no_verb(id, endpoint))
    }

    /// The name of an event: what happened to what, as its type says it without service and version.
    ///
    /// `im.message.receive_v1` is `MessageReceived`; words that both parts of the type have are said once.
    pub(crate) fn event(&self, event_type: &str, service: &str) -> String {
        if let Some(name) = self.find("events", &self.events, event_type) {
            return name.to_owned();
        }
        let own = event_type.strip_prefix(service).and_then(|rest| rest.strip_prefix('.')).unwrap_or(event_type);
        let version = own.rfind("_v").filter(|at| own.get(at + 2..).is_some_and(|rest| rest.parse::<u8>().is_ok()));
        let own = version.and_then(|at| own.get(..at)).unwrap_or(own);
        let mut all: Vec<String> = Vec::new();
        for part in own.split('.') {
            let part = self.words(part);
            let again = overlap(&all, &part);
            all.extend(part.into_iter().skip(again));
        }
        if let Some(last) = all.last_mut()
            && let Some(other) = self.find("event_words", &self.event_words, last)
        {
            *last = other.to_owned();
        }
        pascal(&all)
    }

    /// What a request does something to: `User` of `BatchCreateUser`.
    pub(crate) fn object(&self, request: &str) -> String {
        let words = words(request);
        pascal(words.get(self.verbs_at_start(&words)..).unwrap_or_default())
    }

    /// The name that the table gives a type, `docx.v1.Document`.
    pub(crate) fn of_type(&self, id: &str) -> Option<&str> {
        self.find("types", &self.types, id)
    }

    /// The name that the table gives an enum, by the name that the rules give it.
    pub(crate) fn of_enum(&self, id: &str) -> Option<&str> {
        self.find("enums", &self.enums, id)
    }

    /// The name that the table gives a text of an enum.
    pub(crate) fn of_variant(&self, id: &str, text: &str) -> Option<&str> {
        self.find(&format!("variants.{id}"), self.variants.get(id)?, text)
    }

    /// Why equal types of a version are not one.
    pub(crate) fn reason_apart(&self, version: &str, types: &[&str]) -> Option<&str> {
        let covers = |apart: &&Apart| apart.version == version && types.iter().all(|ty| apart.types.contains(*ty));
        self.apart.iter().find(covers).map(|apart| apart.reason.as_str()).filter(|reason| !reason.trim().is_empty())
    }

    /// The old name of an endpoint's request.
    pub(crate) fn old_request(&self, id: &str) -> Option<&str> {
        self.find("old requests", &self.old.requests, id)
    }

    /// The old name of a type of the catalog.
    pub(crate) fn old_type(&self, id: &str) -> Option<&str> {
        self.find("old types", &self.old.types, id)
    }

    /// The old names of an enum, by its name.
    pub(crate) fn old_enums(&self, id: &str) -> &[String] {
        self.used.borrow_mut().insert(format!("old enums.{id}"));
        self.old.enums.get(id).map_or(&[], Vec::as_slice)
    }

    fn no_verb(&self, id: &str, endpoint: &Endpoint) -> crate::BoxError {
        let Endpoint { name, method, path, .. } = endpoint;
        format!("{id} ({method} {path}): `{name}` has no verb; say in names.toml what it is called").into()
    }

    /// How many words say what is done: `batch_create` two.
    fn verbs_at_start(&self, method: &[String]) -> usize {
        let batch = usize::from(method.first().is_some_and(|word| word == "batch"));
        match method.get(batch).is_some_and(|word| self.verbs.contains(word)) {
            true => batch + 1,
            false => 0,
        }
    }

    fn verbs_at_end(&self, method: &[String]) -> usize {
        let Some((last, before)) = method.split_last() else { return 0 };
        match (self.verbs.contains(last), before.last().is_some_and(|word| word == "batch")) {
            (true, batch) => 1 + usize::from(batch),
            (false, _) => 0,
        }
    }

    /// The words of a resource; a part does not repeat how the part before it starts or ends, and only the last part
    /// may be more than one: `employees.job_data` is `employee`, `job`, `data`.
    fn resource(&self, resource: &str) -> Vec<String> {
        if let Some(name) = self.find("resources", &self.resources, resource) {
            return words(name);
        }
        let mut all: Vec<String> = Vec::new();
        for part in resource.split('.') {
            let part = self.words(part);
            let starts = all.iter().zip(&part).take_while(|(a, b)| a == b).count();
            let again = if starts < part.len() && starts > 0 { starts } else { overlap(&all, &part) };
            all.extend(part.into_iter().skip(again));
        }
        all
    }

    /// Fails if an entry is for nothing in the catalog.
    pub(crate) fn all_used(&self) -> Result<()> {
        let used = self.used.borrow();
        let tables = [
            ("words", &self.words),
            ("resources", &self.resources),
            ("methods", &self.methods),
            ("requests", &self.requests),
            ("events", &self.events),
            ("event_words", &self.event_words),
            ("types", &self.types),
            ("enums", &self.enums),
            ("old requests", &self.old.requests),
            ("old types", &self.old.types),
        ];
        let entries = tables.iter().flat_map(|(kind, table)| table.keys().map(move |key| format!("{kind}.{key}")));
        let texts =
            self.variants.iter().flat_map(|(id, texts)| texts.keys().map(move |text| format!("variants.{id}.{text}")));
        let old_enums = self.old.enums.keys().map(|id| format!("old enums.{id}"));
        let stray: Vec<_> = entries.chain(texts).chain(old_enums).filter(|entry| !used.contains(entry)).collect();
        if stray.is_empty() {
            return Ok(());
        }
        Err(format!("names.toml and old_names.toml: entries that match nothing: {}", stray.join(", ")).into())
    }
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?)
}

/// `Create`, then the resource, then what else the method says; words that both have are said once.
fn joined(verb: &[String], resource: &[String], rest: &[String]) -> String {
    let again = match rest.first() {
        Some(first) if PREPOSITIONS.contains(&first.as_str()) => 0,
        _ => overlap(resource, rest),
    };
    let before = resource.get(..resource.len() - again).unwrap_or_default();
    [verb, before, rest].map(pascal).concat()
}

fn pascal(words: &[String]) -> String {
    words.iter().map(|word| capitalized(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> NameTable {
        toml::from_str(
            r#"
            verbs = ["add", "check", "create", "delete", "get", "list", "move", "query", "update", "upload"]
            [words]
            del = "delete"
            employees = "employee"
            [resources]
            "application.app_version" = "application_version"
            [methods]
            simplelist = "List*"
            upload_prepare = "Prepare*Upload"
            [requests]
            "im.v1.chat.me_join" = "JoinChat"
            [types]
            [enums]
            [variants]
            "#,
        )
        .unwrap()
    }

    #[test]
    fn an_event_is_what_happened_to_what() {
        let mut table = table();
        table.event_words.insert("receive".to_owned(), "received".to_owned());
        table.events.insert("add_bot".to_owned(), "BotAdded".to_owned());
        for (service, event_type, expected) in [
            ("im", "im.message.receive_v1", "MessageReceived"),
            ("im", "im.message.message_read_v1", "MessageRead"),
            ("approval", "approval.approval.updated_v4", "ApprovalUpdated"),
            ("corehr", "corehr.process.node.updated_v2", "ProcessNodeUpdated"),
            ("callback", "card.action.trigger", "CardActionTrigger"),
            ("events_p1", "leave_approvalV2", "LeaveApprovalV2"),
            ("events_p1", "add_bot", "BotAdded"),
        ] {
            assert_eq!(table.event(event_type, service), expected, "{event_type}");
        }
    }

    fn endpoint(method: &str, resource: &str, name: &str, more: &str) -> Endpoint {
        let json = format!(
            r#"{{"resource": "{resource}", "name": "{name}", "method": "{method}", "path": "/p", "tokens": null,
                "path_params": [], "query": [], "paging": null, {more}}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    const PLAIN: &str = r#""body": null, "response": {"kind": "json"}"#;

    #[test]
    fn a_request_is_a_verb_then_the_resource_then_the_rest() {
        for (method, resource, name, expected) in [
            ("POST", "document", "create", "CreateDocument"),
            ("GET", "document", "raw_content", "GetDocumentRawContent"),
            ("POST", "task", "add_members", "AddTaskMembers"),
            ("GET", "authorization", "get_by_param", "GetAuthorizationByParam"),
            ("POST", "table.record", "batch_create", "BatchCreateTableRecord"),
            ("PATCH", "workspace.table", "records_batch_update", "BatchUpdateWorkspaceTableRecords"),
            // What both have is said once, in the number that the method has.
            ("POST", "talent_pool", "batch_update_talent_pool", "BatchUpdateTalentPool"),
            ("DELETE", "chat.tab", "delete_tabs", "DeleteChatTabs"),
            ("POST", "position", "del_position", "DeletePosition"),
            ("GET", "agent.agent_chat", "get", "GetAgentChat"),
            ("GET", "tenant_app.tenant_user", "get", "GetTenantAppUser"),
            // What the table says.
            ("GET", "employees.job_data", "get", "GetEmployeeJobData"),
            ("GET", "application.app_version", "list", "ListApplicationVersion"),
            ("GET", "group", "simplelist", "ListGroup"),
            ("POST", "file", "upload_prepare", "PrepareFileUpload"),
            ("PATCH", "chat", "me_join", "JoinChat"),
        ] {
            let named = table().request(&format!("im.v1.{resource}.{name}"), &endpoint(method, resource, name, PLAIN));
            assert_eq!(named.unwrap(), expected);
        }
    }

    #[test]
    fn files_are_uploaded_and_downloaded() {
        let binary = r#""body": null, "response": {"kind": "binary"}"#;
        let multipart = r#""body": {"kind": "multipart", "type": "T"}, "response": {"kind": "json"}"#;
        for (name, more, expected) in [
            ("get", binary, "DownloadFile"),
            ("get", PLAIN, "GetFile"),
            ("create", multipart, "UploadFile"),
            ("create", PLAIN, "CreateFile"),
        ] {
            assert_eq!(table().request("x", &endpoint("POST", "file", name, more)).unwrap(), expected);
        }
    }

    #[test]
    fn a_method_without_a_verb_needs_an_entry() {
        let error = table().request("im.v1.chat.link", &endpoint("POST", "chat", "link", PLAIN)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "im.v1.chat.link (POST /p): `link` has no verb; say in names.toml what it is called"
        );
    }

    #[test]
    fn methods_that_name_their_resource_are_names_if_they_begin_with_a_verb() {
        let chyroc = format!(r#"{PLAIN}, "source": "chyroc""#);
        let table = table();
        let named = |name: &str| table.request("x", &endpoint("POST", "user_mailboxes", name, &chyroc));
        assert_eq!(named("get_mail_rule").unwrap(), "GetMailRule");
        assert!(named("mail_rule").is_err());
    }

    #[test]
    fn the_object_of_a_request_is_what_follows_its_verb() {
        for (request, object) in [("GetUser", "User"), ("BatchCreateUser", "User"), ("Get", ""), ("Sort", "Sort")] {
            assert_eq!(table().object(request), object);
        }
    }

    #[test]
    fn an_entry_that_nothing_asked_for_is_a_mistake() {
        let table = table();
        table.of_type("im.v1.Chat");
        let error = table.all_used().unwrap_err().to_string();
        assert!(error.contains("methods.simplelist") && error.contains("requests.im.v1.chat.me_join"), "{error}");
    }
}
