// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("unified_kms.v1.autonomous_key.create", |given| encode(&lark_apis::unified_kms::v1::CreateAutonomousKey::builder()
        .encrypted_token(given.text("json", "encrypted_token"))
        .public_encrypted_key(given.text("json", "public_encrypted_key"))
        .algorithm_type(given.text("json", "algorithm_type"))
        .feature_code(given.text("json", "feature_code"))
        .key_alias(given.text("json", "key_alias"))
        .build())),
    ("unified_kms.v1.autonomous_key.delete", |given| encode(&lark_apis::unified_kms::v1::DeleteAutonomousKey::builder()
        .key_version_id(given.integer("path", "key_version_id"))
        .feature_code(given.text("query", "feature_code"))
        .build())),
    ("unified_kms.v1.autonomous_key.get", |given| encode(&lark_apis::unified_kms::v1::GetAutonomousKey::builder()
        .key_version_id(given.integer("path", "key_version_id"))
        .build())),
    ("unified_kms.v1.autonomous_key.list", |given| encode(&lark_apis::unified_kms::v1::ListAutonomousKey::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .feature_code(given.text("query", "feature_code"))
        .start_time(given.integer("query", "start_time"))
        .end_time(given.integer("query", "end_time"))
        .algorithm_type(given.text("query", "algorithm_type"))
        .key_alias(given.text("query", "key_alias"))
        .top_class(given.text("query", "top_class"))
        .operator_id(given.integer("query", "operator_id"))
        .build())),
    ("unified_kms.v1.autonomous_key_deletion_plan.create", |given| encode(&lark_apis::unified_kms::v1::CreateAutonomousKeyDeletionPlan::builder()
        .key_version_id(given.integer("path", "key_version_id"))
        .feature_code(given.text("json", "feature_code"))
        .delay_day(given.integer("json", "delay_day"))
        .build())),
    ("unified_kms.v1.autonomous_key_deletion_plan.delete", |given| encode(&lark_apis::unified_kms::v1::DeleteAutonomousKeyDeletionPlan::builder()
        .key_version_id(given.integer("path", "key_version_id"))
        .build())),
    ("unified_kms.v1.autonomous_key_recover.create", |given| encode(&lark_apis::unified_kms::v1::RecoverAutonomousKey::builder()
        .key_version_id(given.integer("path", "key_version_id"))
        .encrypted_token(given.text("json", "encrypted_token"))
        .public_encrypted_key(given.text("json", "public_encrypted_key"))
        .feature_code(given.text("json", "feature_code"))
        .algorithm_type(given.text("json", "algorithm_type"))
        .build())),
    ("unified_kms.v1.key_import_material.get", |_| encode(&lark_apis::unified_kms::v1::GetKeyImportMaterial::builder()
        .build())),
];
