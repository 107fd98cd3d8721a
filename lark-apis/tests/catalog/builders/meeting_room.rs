// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("meeting_room.v0.building.create_vc_meeting_default_building", |given| encode(&lark_apis::meeting_room::v0::CreateBuilding::builder()
        .name(given.text("json", "name"))
        .floors(given.json::<Vec<String>>("json", "floors"))
        .country_id(given.text("json", "country_id"))
        .district_id(given.text("json", "district_id"))
        .custom_building_id(given.text("json", "custom_building_id"))
        .build())),
    ("meeting_room.v0.building.delete_vc_meeting_default_building", |given| encode(&lark_apis::meeting_room::v0::DeleteBuilding::builder()
        .building_id(given.text("json", "building_id"))
        .build())),
    ("meeting_room.v0.building.get_vc_meeting_default_building_batch_get", |given| encode(&lark_apis::meeting_room::v0::BatchGetBuilding::builder()
        .building_ids(given.json::<Vec<String>>("query", "building_ids"))
        .fields(given.json::<Vec<String>>("query", "fields"))
        .build())),
    ("meeting_room.v0.building.get_vc_meeting_default_building_batch_get_id", |given| encode(&lark_apis::meeting_room::v0::BatchGetBuildingId::builder()
        .custom_building_ids(given.json::<Vec<String>>("query", "custom_building_ids"))
        .build())),
    ("meeting_room.v0.building.list_vc_meeting_default_building", |given| encode(&lark_apis::meeting_room::v0::ListBuilding::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .order_by(given.text("query", "order_by"))
        .fields(given.json::<Vec<String>>("query", "fields"))
        .build())),
    ("meeting_room.v0.building.update_vc_meeting_default_building", |given| encode(&lark_apis::meeting_room::v0::UpdateBuilding::builder()
        .building_id(given.text("json", "building_id"))
        .name(given.text("json", "name"))
        .floors(given.json::<Vec<String>>("json", "floors"))
        .country_id(given.text("json", "country_id"))
        .district_id(given.text("json", "district_id"))
        .custom_building_id(given.text("json", "custom_building_id"))
        .build())),
    ("meeting_room.v0.country.list_vc_meeting_default_country", |_| encode(&lark_apis::meeting_room::v0::ListCountry::builder()
        .build())),
    ("meeting_room.v0.district.list_vc_meeting_default_district", |given| encode(&lark_apis::meeting_room::v0::ListDistrict::builder()
        .country_id(given.integer("query", "country_id"))
        .build())),
    ("meeting_room.v0.freebusy.batch_get_calendar_meeting_room_freebusy", |given| encode(&lark_apis::meeting_room::v0::BatchGetFreebusy::builder()
        .room_ids(given.json::<Vec<String>>("query", "room_ids"))
        .time_min(given.text("query", "time_min"))
        .time_max(given.text("query", "time_max"))
        .build())),
    ("meeting_room.v0.instance.reply_calendar_meeting_room_instance", |given| encode(&lark_apis::meeting_room::v0::ReplyInstance::builder()
        .room_id(given.text("json", "room_id"))
        .uid(given.text("json", "uid"))
        .original_time(given.integer("json", "original_time"))
        .status(given.text("json", "status"))
        .build())),
    ("meeting_room.v0.room.create_vc_meeting_default_room", |given| encode(&lark_apis::meeting_room::v0::CreateRoom::builder()
        .building_id(given.text("json", "building_id"))
        .floor(given.text("json", "floor"))
        .name(given.text("json", "name"))
        .capacity(given.integer("json", "capacity"))
        .is_disabled(given.boolean("json", "is_disabled"))
        .custom_room_id(given.text("json", "custom_room_id"))
        .build())),
    ("meeting_room.v0.room.delete_vc_meeting_default_room", |given| encode(&lark_apis::meeting_room::v0::DeleteRoom::builder()
        .room_id(given.text("json", "room_id"))
        .build())),
    ("meeting_room.v0.room.get_meeting_room_customization", |given| encode(&lark_apis::meeting_room::v0::GetRoomCustomization::builder()
        .room_ids(given.json::<Vec<String>>("json", "room_ids"))
        .build())),
    ("meeting_room.v0.room.get_vc_meeting_default_room_batch_get", |given| encode(&lark_apis::meeting_room::v0::BatchGetRoom::builder()
        .room_ids(given.json::<Vec<String>>("query", "room_ids"))
        .fields(given.json::<Vec<String>>("query", "fields"))
        .build())),
    ("meeting_room.v0.room.get_vc_meeting_default_room_batch_get_id", |given| encode(&lark_apis::meeting_room::v0::BatchGetRoomId::builder()
        .custom_room_ids(given.json::<Vec<String>>("query", "custom_room_ids"))
        .build())),
    ("meeting_room.v0.room.list_vc_meeting_default_room", |given| encode(&lark_apis::meeting_room::v0::ListRoom::builder()
        .building_id(given.text("query", "building_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .order_by(given.text("query", "order_by"))
        .fields(given.json::<Vec<String>>("query", "fields"))
        .build())),
    ("meeting_room.v0.room.update_vc_meeting_default_room", |given| encode(&lark_apis::meeting_room::v0::UpdateRoom::builder()
        .room_id(given.text("json", "room_id"))
        .name(given.text("json", "name"))
        .capacity(given.integer("json", "capacity"))
        .custom_room_id(given.text("json", "custom_room_id"))
        .build())),
    ("meeting_room.v0.summary.batch_get_calendar_meeting_room_summary", |given| encode(&lark_apis::meeting_room::v0::BatchGetSummary::builder()
        .event_uids(given.json::<Vec<lark_apis::meeting_room::v0::EventUid>>("json", "EventUids"))
        .build())),
];
