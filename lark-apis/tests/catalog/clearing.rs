//! What the platform's pages say an empty value or `null` means: each sentence as one body, sent as it was given.

use lark_apis::bitable::v1::AppTableRecord;
use lark_apis::{bitable, calendar, contact, task};
use lark_runtime::serde_json::{self, Value, from_slice, json};
use lark_runtime::{Clearable, Endpoint, Model, Nullable, encode};

use crate::expected::Expected;
use crate::facts::{FACTS, TYPED};
use crate::requests;

/// What a body is sent as.
fn body(request: &impl Endpoint) -> Value {
    from_slice(&encode(request).unwrap().body.to_bytes().unwrap()).unwrap()
}

/// A model that is read from JSON, as a program does that reads, changes and writes.
fn read<M: Model + serde::de::DeserializeOwned>(value: Value) -> M {
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_new_record_may_have_no_fields() {
    let record = bitable::v1::CreateAppTableRecord::builder().app_token("a").table_id("t");
    assert_eq!(body(&record.app_table_record(AppTableRecord::default()).build()), json!({"fields": {}}));
    let records = [AppTableRecord::default()];
    let batch = bitable::v1::BatchCreateAppTableRecord::builder().app_token("a").table_id("t").records(records);
    assert_eq!(body(&batch.build()), json!({"records": [{"fields": {}}]}));
}

#[test]
fn a_department_loses_its_leaders() {
    let mut department = contact::v3::Department::default();
    department.name = Some("R&D".into());
    let patch = |department: &contact::v3::Department| {
        body(&contact::v3::PatchDepartment::builder().department_id("od").department(department.clone()).build())
    };
    assert_eq!(patch(&department), json!({"name": "R&D"}), "what is not mentioned stays");
    department.leaders = vec![].into();
    department.department_hrbps.clear();
    assert_eq!(patch(&department), json!({"name": "R&D", "leaders": [], "department_hrbps": []}));
    department.leaders = Clearable::unset();
    assert_eq!(patch(&department), json!({"name": "R&D", "department_hrbps": []}));
}

#[test]
fn an_event_loses_its_reminders() {
    let mut event: calendar::v4::CalendarEvent =
        read(json!({"summary": "s", "reminders": [{"minutes": 5}], "schemas": []}));
    event.reminders.clear();
    event.attachments = [].into();
    let patch = calendar::v4::PatchCalendarEvent::builder().calendar_id("c").event_id("e").calendar_event(event);
    assert_eq!(body(&patch.build()), json!({"summary": "s", "reminders": [], "schemas": [], "attachments": []}));
}

#[test]
#[allow(deprecated, reason = "the type has a successor, and users")]
fn a_rule_of_a_role_has_a_condition_without_a_value() {
    let condition = json!({"field_name": "Name", "operator": "isEmpty", "value": []});
    let rule = json!({"conditions": [condition], "conjunction": "and"});
    let role = json!({"role_name": "r", "table_roles": [{"table_perm": 2, "rec_rule": rule}]});
    let create =
        bitable::v1::CreateAppRole::builder().app_token("a").app_role(read::<bitable::v1::AppRole>(role.clone()));
    assert_eq!(body(&create.build()), role);
    let mut condition = bitable::v1::AppRoleTableRoleRecRuleCondition::default();
    assert!(condition.value.is_unset());
    condition.value = Vec::new().into();
    assert!(condition.value.is_set());
}

#[test]
fn a_view_shows_all_its_columns_and_records_again() {
    let mut property = bitable::v1::AppTableViewProperty::default();
    let patch = |property: &bitable::v1::AppTableViewProperty| {
        let patch = bitable::v1::PatchAppTableView::builder().app_token("a").table_id("t").view_id("v");
        body(&patch.property(property.clone()).build())["property"].take()
    };
    assert_eq!(patch(&property), json!({}));
    property.hidden_fields = Clearable::null();
    property.filter_info = Nullable::Null;
    assert_eq!(patch(&property), json!({"hidden_fields": null, "filter_info": null}));
    property.hidden_fields = ["fld".to_owned()].into();
    property.filter_info = bitable::v1::AppTableViewPropertyFilterInfo::default().into();
    assert_eq!(patch(&property), json!({"hidden_fields": ["fld"], "filter_info": {"conditions": []}}));
    // The page's own answer.
    let answer = json!({"filter_info": null, "hidden_fields": null, "hierarchy_config": null});
    assert_eq!(patch(&read(answer.clone())), answer);
}

#[test]
fn a_subscription_of_a_tasklist_to_nothing() {
    let mut subscription: task::v2::TasklistActivitySubscription = read(json!({"name": "n", "subscribers": []}));
    subscription.include_keys = [].into();
    let create = task::v2::CreateTasklistActivitySubscription::builder().tasklist_guid("t");
    let create = create.tasklist_activity_subscription(subscription).build();
    assert_eq!(body(&create), json!({"name": "n", "subscribers": [], "include_keys": []}));
}

#[test]
fn an_empty_text_is_sent() {
    let mut field = bitable::v1::AppTableFormPatchedField::default();
    field.pre_field_id = Some(String::new());
    let patch = bitable::v1::PatchAppTableFormField::builder().app_token("a").table_id("t").form_id("f").field_id("x");
    assert_eq!(body(&patch.app_table_form_patched_field(field).build()), json!({"pre_field_id": ""}));
}

#[test]
fn what_the_pages_say_about_empty_values_is_sent_by_name_as_it_is_given() {
    let role = |rest: Value| {
        let mut role = json!({"role_name": "r", "table_roles": []});
        role.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        role
    };
    let task =
        |custom_field: Value| json!({"task": {"custom_fields": [custom_field]}, "update_fields": ["custom_fields"]});
    let children = |block: Value| json!({"children": [block]});
    for (id, given) in [
        ("contact.v3.department.patch", json!({"leaders": []})),
        ("contact.v3.department.patch", json!({"department_hrbps": []})),
        ("contact.v3.user.patch", json!({"join_time": 0})),
        ("contact.v3.user.patch", json!({"job_title": " "})),
        ("calendar.v4.calendar.event.patch", json!({"schemas": []})),
        ("attendance.v1.group.create", json!({"group": {"group_leader_ids": ["o"], "punch_day_shift_ids": []}})),
        ("base.v2.app.role.update", role(json!({"base_rule": {}}))),
        ("base.v2.app.role.update", role(json!({"block_roles": []}))),
        ("base.v2.app.role.update", role(json!({"block_roles": null, "base_rule": null}))),
        ("base.v2.app.role.update", role(json!({"table_roles": [{"rec_rule": {}}]}))),
        ("base.v2.app.role.update", role(json!({"table_roles": [{"other_rec_rule": {}}]}))),
        ("base.v2.app.role.update", role(json!({"table_roles": [{"field_perm": {}}]}))),
        ("base.v2.app.role.update", role(json!({"table_roles": [{"view_rules": {}}]}))),
        ("base.v2.app.role.update", role(json!({"table_roles": [{"rec_rule": {"conditions": []}}]}))),
        ("docx.v1.document.block.children.create", children(json!({"block_type": 22, "divider": {}}))),
        ("docx.v1.document.block.children.create", children(json!({"block_type": 34, "quote_container": {}}))),
        ("docx.v1.document.block.children.create", children(json!({"block_type": 2, "text": {"elements": []}}))),
        ("search.v2.data_source.item.create", json!({"id": "i", "acl": []})),
        ("search.v2.data_sources.batch_create_search_data_source_item", json!({"items": [{"id": "i", "acl": []}]})),
        ("task.v2.task.patch", task(json!({"guid": "g", "member_value": []}))),
        ("task.v2.task.patch", task(json!({"guid": "g", "multi_select_value": []}))),
        (
            "task.v2.task.patch",
            task(
                json!({"guid": "g", "number_value": "", "text_value": "", "datetime_value": "", "single_select_value": ""}),
            ),
        ),
        ("task.v2.task.patch", json!({"task": {}, "update_fields": ["description"]})),
        ("task.v2.tasklist.activity_subscription.create", json!({"name": "n", "subscribers": [], "include_keys": []})),
        (
            "task.v2.tasklist.activity_subscription.patch",
            json!({"activity_subscription": {"include_keys": []}, "update_fields": ["include_keys"]}),
        ),
        ("bitable.v1.app.table.form.field.patch", json!({"pre_field_id": ""})),
        ("bitable.v1.app.table.record.update", json!({"fields": {"Person": null, "Text": "", "Tags": []}})),
        (
            "bitable.v1.app.table.record.batch_update",
            json!({"records": [{"record_id": "r", "fields": {"Person": null}}]}),
        ),
        ("bitable.v1.app.table.view.patch", json!({"property": {"hidden_fields": null, "filter_info": null}})),
        ("bitable.v1.app.table.view.patch", json!({"property": {"hierarchy_config": null, "hidden_fields": []}})),
        ("corehr.v1.leave.work_calendar", json!({"wk_calendar_ids": []})),
        (
            "corehr.v2.pre_hire.patch",
            json!({"standard_update_fields": ["basic_info_update.email"], "custom_update_fields": [], "person_custom_update_fields": []}),
        ),
        ("im.v2.app_feed_card.batch.update", json!({"feed_cards": [{"app_feed_card": {"buttons": {"buttons": []}}}]})),
        (
            "sheets.v3.spreadsheet.sheet.filter.create",
            json!({"range": "r", "col": "A", "condition": {"filter_type": "t", "expected": []}}),
        ),
    ] {
        let fact = FACTS.iter().find(|fact| fact.id == id).unwrap_or_else(|| panic!("{id} is not in the catalog"));
        let mut expected = Expected::new(fact, false);
        expected.body = given.as_object().unwrap().clone();
        let encoded = requests::encode(TYPED[id], &expected).unwrap_or_else(|error| panic!("{given}: {error}"));
        assert_eq!(expected.compare(&encoded), Ok(()), "{id}");
    }
}
