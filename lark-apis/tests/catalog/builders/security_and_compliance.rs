// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("security_and_compliance.v1.multi_geo_entity.tenant.get", |_| encode(&lark_apis::security_and_compliance::v1::GetMultiGeoEntityTenant::builder()
        .build())),
    ("security_and_compliance.v1.openapi_log.list_data", |given| encode(&lark_apis::security_and_compliance::v1::ListOpenapiLogData::builder()
        .api_keys(given.json::<Vec<String>>("json", "api_keys"))
        .start_time(given.integer("json", "start_time"))
        .end_time(given.integer("json", "end_time"))
        .app_id(given.text("json", "app_id"))
        .page_size(given.integer("json", "page_size"))
        .page_token(given.text("json", "page_token"))
        .build())),
    ("security_and_compliance.v1.user_migration.cancel", |given| encode(&lark_apis::security_and_compliance::v1::CancelUserMigration::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("security_and_compliance.v1.user_migration.create", |given| encode(&lark_apis::security_and_compliance::v1::CreateUserMigration::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .dest_geo(given.text("json", "dest_geo"))
        .build())),
    ("security_and_compliance.v1.user_migration.get", |given| encode(&lark_apis::security_and_compliance::v1::GetUserMigration::builder()
        .user_id(given.text("path", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("security_and_compliance.v1.user_migration.search", |given| encode(&lark_apis::security_and_compliance::v1::SearchUserMigration::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("security_and_compliance.v2.device_apply_record.update", |given| encode(&lark_apis::security_and_compliance::v2::UpdateDeviceApplyRecord::builder()
        .device_apply_record_id(given.text("path", "device_apply_record_id"))
        .is_approved(given.boolean("json", "is_approved"))
        .build())),
    ("security_and_compliance.v2.device_record.create", |given| encode(&lark_apis::security_and_compliance::v2::CreateDeviceRecord::builder()
        .device_system(given.integer("json", "device_system"))
        .device_ownership(given.integer("json", "device_ownership"))
        .device_status(given.integer("json", "device_status"))
        .is_public(given.boolean("json", "is_public"))
        .serial_number(given.text("json", "serial_number"))
        .disk_serial_number(given.text("json", "disk_serial_number"))
        .uuid(given.text("json", "uuid"))
        .mac_address(given.text("json", "mac_address"))
        .android_id(given.text("json", "android_id"))
        .idfv(given.text("json", "idfv"))
        .aaid(given.text("json", "aaid"))
        .build())),
    ("security_and_compliance.v2.device_record.delete", |given| encode(&lark_apis::security_and_compliance::v2::DeleteDeviceRecord::builder()
        .device_record_id(given.text("path", "device_record_id"))
        .build())),
    ("security_and_compliance.v2.device_record.get", |given| encode(&lark_apis::security_and_compliance::v2::GetDeviceRecord::builder()
        .device_record_id(given.text("path", "device_record_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("security_and_compliance.v2.device_record.list", |given| encode(&lark_apis::security_and_compliance::v2::ListDeviceRecord::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .device_record_id(given.text("query", "device_record_id"))
        .current_user_id(given.text("query", "current_user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .device_name(given.text("query", "device_name"))
        .serial_number(given.text("query", "serial_number"))
        .disk_serial_number(given.text("query", "disk_serial_number"))
        .mac_address(given.text("query", "mac_address"))
        .android_id(given.text("query", "android_id"))
        .uuid(given.text("query", "uuid"))
        .idfv(given.text("query", "idfv"))
        .aaid(given.text("query", "aaid"))
        .device_ownership(given.integer("query", "device_ownership"))
        .device_status(given.integer("query", "device_status"))
        .device_terminal_type(given.integer("query", "device_terminal_type"))
        .os(given.integer("query", "os"))
        .latest_user_id(given.text("query", "latest_user_id"))
        .did(given.text("query", "did"))
        .is_managed(given.boolean("query", "is_managed"))
        .mdm_device_id(given.text("query", "mdm_device_id"))
        .mdm_provider_name(given.text("query", "mdm_provider_name"))
        .lsa_client_status(given.integer("query", "lsa_client_status"))
        .device_env_detect_status(given.integer("query", "device_env_detect_status"))
        .is_public(given.boolean("query", "is_public"))
        .source(given.integer("query", "source"))
        .cert_serial_number(given.text("query", "cert_serial_number"))
        .cert_issuer(given.text("query", "cert_issuer"))
        .build())),
    ("security_and_compliance.v2.device_record.mine", |_| encode(&lark_apis::security_and_compliance::v2::GetMyDeviceRecord::builder()
        .build())),
    ("security_and_compliance.v2.device_record.update", |given| encode(&lark_apis::security_and_compliance::v2::UpdateDeviceRecord::builder()
        .device_record_id(given.text("path", "device_record_id"))
        .version(given.text("query", "version"))
        .device_ownership(given.integer("json", "device_ownership"))
        .device_status(given.integer("json", "device_status"))
        .is_public(given.boolean("json", "is_public"))
        .build())),
];
