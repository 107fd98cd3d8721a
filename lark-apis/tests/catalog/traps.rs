//! Endpoints that generated clients get wrong, each with what is easily lost.

use std::collections::BTreeSet;

use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::{Envelope, Meta, Place, ResponseKind, Step};
use lark_runtime::serde_json::{Value, from_slice, json};
use lark_runtime::wire::Kind;

use crate::facts::TYPED;

/// Facts in short: `query from!` is a required parameter, `path /x` the path, `answer binary` the answer's form.
const TRAPS: &[(&str, &str, &[&str])] = &[
    (
        "im.v1.message.create",
        "a required query parameter beside a body",
        &["method POST", "query receive_id_type!", "json receive_id!", "json msg_type!", "json content!", "json uuid"],
    ),
    (
        "acs.v1.access_record.list",
        "a parameter called like a keyword of another language, an integer that one SDK declares as a text",
        &["method GET", "query from!", "query to!", "kind from integer", "pages page_token page_token has_more items"],
    ),
    ("acs.v1.access_record.access_photo.get", "a binary answer", &["answer binary"]),
    (
        "acs.v1.user.face.update",
        "multipart by PUT with a part that is not called `file`",
        &["method PUT", "file files!", "text file_type!", "text file_name!", "query user_id_type"],
    ),
    (
        "drive.v1.file.delete",
        "query parameters called like keywords",
        &["method DELETE", "query type!", "query async", "rust type", "rust async", "answer json"],
    ),
    (
        "drive.v1.permission.member.create",
        "one name in query and body",
        &["method POST", "query type!", "body base_member!", "answer json"],
    ),
    (
        "drive.v1.permission.member.delete",
        "one name in query and body, of a DELETE",
        &["method DELETE", "query type!", "query member_type!", "json type", "json perm_type", "answer empty"],
    ),
    (
        "drive.v1.export_task.download",
        "a spelled-out segment beside a placeholder",
        &["path /open-apis/drive/v1/export_tasks/file/:file_token/download", "answer binary"],
    ),
    (
        "docx.v1.document.block.batch_update",
        "a spelled-out segment where another endpoint has a placeholder",
        &["path /open-apis/docx/v1/documents/:document_id/blocks/batch_update", "method PATCH", "json requests!"],
    ),
    (
        "docx.v1.document.block.patch",
        "the other endpoint",
        &["path /open-apis/docx/v1/documents/:document_id/blocks/:block_id", "method PATCH"],
    ),
    (
        "approval.v4.external_task.list",
        "a GET with a body whose pages go by query",
        &[
            "method GET",
            "query page_token",
            "json approval_codes",
            "json status",
            "pages page_token page_token has_more data",
        ],
    ),
    (
        "mdm.v3.country_region.list",
        "a GET with a body, the next page under another name, no word of whether there is one",
        &[
            "method GET",
            "query languages!",
            "query fields!",
            "json filter",
            "json common",
            "pages page_token next_page_token has_more data",
        ],
    ),
    (
        "helpdesk.v1.ticket_customized_field.list",
        "a GET with a body and the helpdesk's header",
        &["method GET", "helpdesk", "json visible", "pages page_token next_page_token has_more items"],
    ),
    (
        "wiki.v2.space.node.move",
        "a keyword as its name",
        &["method POST", "path /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move"],
    ),
    (
        "performance.v2.metric_detail.import",
        "a keyword of other languages as its name",
        &["query client_token!", "json imported_metrics!"],
    ),
    (
        "apaas.v1.workspace.enum.enum_get",
        "a keyword as its resource",
        &["method GET", "path-field enum_name!", "token user"],
    ),
    (
        "apaas.v1.workspace.table.records_post",
        "a header of its own",
        &["header Prefer", "query columns", "json records!"],
    ),
    ("aily.v1.aily_session.create", "a header of its own", &["header X-Aily-BizUserID", "json channel_context"]),
    (
        "auth.v3.app_access_token.create",
        "no token, and an answer without `data`",
        &["token none", "envelope flat", "json app_ticket!"],
    ),
    ("auth.v3.app_access_token.internal", "the same", &["token none", "envelope flat", "json app_secret!"]),
    ("auth.v3.tenant_access_token.create", "the same", &["token none", "envelope flat", "json tenant_key!"]),
    ("auth.v3.tenant_access_token.internal", "the same", &["token none", "envelope flat", "json app_id!"]),
    ("bot.v3.info.get_bot_info", "an answer without `data`", &["envelope flat", "token tenant"]),
    (
        "hire.v1.attachment.create",
        "multipart with one part that is not called `file`",
        &["file content!", "answer json"],
    ),
    (
        "hire.v1.talent_pool.search",
        "a slash at the end of the path, which one source lacks",
        &["method GET", "path /open-apis/hire/v1/talent_pools/", "query id_list", "kind id_list list"],
    ),
    (
        "spark.v1.app.storage.download",
        "a binary answer and a header that asks for part of it",
        &["answer binary", "header Range"],
    ),
    (
        "lingo.v1.entity.get",
        "a parameter that a source puts in the path, which has no place for it; it goes into the query",
        &["path /open-apis/lingo/v1/entities/:entity_id", "query repo_id"],
    ),
    (
        "okr.v1.progress_record.create",
        "names that one SDK misspells",
        &["json source_url_mobile", "json target_type!", "kind target_type integer"],
    ),
    ("translation.v1.text.translate", "names that one SDK misspells", &["json glossary", "json source_language!"]),
    ("task.v2.task.create", "64-bit integers that travel as texts, below the surface", &["body input_task!"]),
];

#[test]
fn no_trap_is_fallen_into() {
    for (id, what, facts) in TRAPS {
        let meta = TYPED.get(id).unwrap_or_else(|| panic!("{id} is not typed"));
        let known = short(meta);
        for fact in *facts {
            assert!(known.contains(*fact), "{id} ({what}): no `{fact}` in {known:#?}");
        }
    }
}

/// An endpoint's facts in the short form of the table.
fn short(meta: &Meta) -> BTreeSet<String> {
    let mut facts = BTreeSet::from([
        format!("method {}", meta.method()),
        format!("path {}", meta.path()),
        format!("token {}", meta.tokens()),
        format!("envelope {}", if meta.envelope() == Envelope::Flat { "flat" } else { "data" }),
        match meta.response() {
            ResponseKind::Empty => "answer empty",
            ResponseKind::Binary => "answer binary",
            _ => "answer json",
        }
        .to_owned(),
    ]);
    if meta.needs_helpdesk() {
        facts.insert("helpdesk".into());
    }
    if let Some(rule) = meta.paging().filter(|rule| rule.step() == Step::Token) {
        let (request, next, list) = (rule.request_field(), rule.next_field(), rule.list_field().unwrap_or_default());
        facts.insert(format!("pages {request} {next} {} {list}", rule.has_more_field()));
    }
    for field in meta.fields() {
        let place = if field.place() == Place::Path { "path-field" } else { field.place().name() };
        facts.insert(format!("{place} {}{}", field.wire(), if field.is_required() { "!" } else { "" }));
        facts.insert(format!("kind {} {}", field.wire(), field.kind().name()));
        facts.insert(format!("rust {}", field.name()));
    }
    facts
}

#[test]
fn one_name_in_two_places_is_two_fields() {
    for id in ["drive.v1.permission.member.create", "drive.v1.permission.member.delete"] {
        let names: BTreeSet<&str> = TYPED[id].fields().iter().map(lark_runtime::meta::Field::name).collect();
        assert_eq!(names.len(), TYPED[id].fields().len(), "{id}");
    }
    let mut request = AnyRequest::new(TYPED["drive.v1.permission.member.create"]);
    request.set(Place::Path, "token", "t").unwrap().set(Place::Query, "type", "docx").unwrap();
    request.set_body(json!({"member_type": "email", "member_id": "m", "perm": "view", "type": "user"})).unwrap();
    let encoded = request.encode().unwrap();
    assert_eq!(encoded.target, "/open-apis/drive/v1/permissions/t/members?type=docx");
    let body: Value = from_slice(&encoded.body.to_bytes().unwrap()).unwrap();
    assert_eq!(body["type"], "user");
}

#[test]
fn sixty_four_bits_arrive_as_text_and_whole() {
    let mut request = AnyRequest::new(TYPED["task.v2.task.create"]);
    request.set_body(json!({"summary": "s", "due": {"timestamp": "1675742789470", "is_all_day": true}})).unwrap();
    let body: Value = from_slice(&request.encode().unwrap().body.to_bytes().unwrap()).unwrap();
    assert_eq!(body["due"]["timestamp"], "1675742789470");
}

#[test]
fn a_list_with_commas_is_sent_once() {
    for (id, wire) in [
        ("sheets.v2.spreadsheets.batch_get_sheet_value", "ranges"),
        ("sheets.v2.spreadsheets.get_sheet_condition_format", "sheet_ids"),
        ("sheets.v2.spreadsheets.get_sheet_protected_dimension", "protectIds"),
        ("corehr.v2.signature_template.search", "template_ids"),
        ("vc.v1.room_level.search", "custom_level_ids"),
        ("drive.v1.permission.member.list", "fields"),
    ] {
        let mut request = AnyRequest::new(TYPED[id]);
        for field in request.meta().fields().iter().filter(|field| field.is_required()) {
            request.set(field.place(), field.wire(), "docx").unwrap();
        }
        request.set(Place::Query, wire, json!(["Q7PlXT!A2:B6", "0b6377!B1:C8"])).unwrap();
        let target = request.encode().unwrap().target;
        assert!(target.contains(&format!("{wire}=Q7PlXT%21A2%3AB6%2C0b6377%21B1%3AC8")), "{target}");
        request.set(Place::Query, wire, json!(["a", "b,c"])).unwrap();
        let error = request.encode().unwrap_err().to_string();
        assert!(error.ends_with("[1]` contains a comma"), "{error}");
    }
    let lists = TYPED.values().flat_map(|meta| meta.fields()).filter(|field| field.is_comma_list());
    assert_eq!(lists.count(), 17);
}

#[test]
fn a_slash_at_the_end_of_a_path_is_sent() {
    let slashed: BTreeSet<&str> = TYPED.values().map(|meta| meta.path()).filter(|path| path.ends_with('/')).collect();
    assert!(slashed.contains("/open-apis/hire/v1/talent_pools/"), "{slashed:?}");
    let pools = AnyRequest::new(TYPED["hire.v1.talent_pool.search"]).encode().unwrap();
    assert_eq!(pools.target, "/open-apis/hire/v1/talent_pools/");
    let mut page = AnyRequest::new(TYPED["hire.v1.talent_pool.search"]);
    page.set(Place::Query, "page_size", 5).unwrap();
    assert_eq!(page.encode().unwrap().target, "/open-apis/hire/v1/talent_pools/?page_size=5");
}

#[test]
fn a_get_with_a_body_sends_it_beside_the_query() {
    let mut request = AnyRequest::new(TYPED["approval.v4.external_task.list"]);
    request.set(Place::Query, "page_token", "p").unwrap();
    request.set_body(json!({"approval_codes": ["B7B65FFE"]})).unwrap();
    let encoded = request.encode().unwrap();
    assert_eq!(encoded.target, "/open-apis/approval/v4/external_tasks?page_token=p");
    assert_eq!(encoded.body, r#"{"approval_codes":["B7B65FFE"]}"#);
}

#[test]
fn a_type_of_many_fields_has_them_all() {
    let known = TYPED.values().find_map(|meta| {
        let ResponseKind::Json(kind) = meta.response() else { return None };
        let found = meta.id().starts_with("corehr.v2.").then(|| find(&kind, "TransferInfo", &mut BTreeSet::new()))?;
        found.or_else(|| {
            meta.fields().iter().find_map(|field| find(&field.kind(), "TransferInfo", &mut BTreeSet::new()))
        })
    });
    assert_eq!(known, Some(126));
}

/// The number of fields of a model of that name, somewhere below.
fn find(kind: &Kind, name: &str, seen: &mut BTreeSet<&'static str>) -> Option<usize> {
    match kind {
        Kind::List(item) | Kind::Map(item) => find(item, name, seen),
        Kind::Object(schema) if schema.name() == name => Some(schema.fields().len()),
        Kind::Object(schema) if seen.insert(schema.name()) => {
            schema.kinds().iter().find_map(|kind| find(kind, name, seen))
        }
        _ => None,
    }
}
