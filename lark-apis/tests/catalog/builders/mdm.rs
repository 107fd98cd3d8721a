// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("mdm.v1.user_auth_data_relation.bind", |given| encode(&lark_apis::mdm::v1::BindUserAuthDataRelation::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_auth_data_relation(given.json::<lark_apis::mdm::v1::UserAuthDataRelation>("body", "user_auth_data_relation"))
        .build())),
    ("mdm.v1.user_auth_data_relation.unbind", |given| encode(&lark_apis::mdm::v1::UnbindUserAuthDataRelation::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_auth_data_relation(given.json::<lark_apis::mdm::v1::UserAuthDataRelation>("body", "user_auth_data_relation"))
        .build())),
    ("mdm.v3.batch_country_region.get", |given| encode(&lark_apis::mdm::v3::BatchGetCountryRegion::builder()
        .fields(given.json::<Vec<String>>("query", "fields"))
        .ids(given.json::<Vec<String>>("query", "ids"))
        .languages(given.json::<Vec<String>>("query", "languages"))
        .common(given.json::<lark_apis::mdm::v3::CommonParams>("json", "common"))
        .build())),
    ("mdm.v3.country_region.list", |given| encode(&lark_apis::mdm::v3::ListCountryRegion::builder()
        .languages(given.json::<Vec<String>>("query", "languages"))
        .fields(given.json::<Vec<String>>("query", "fields"))
        .limit(given.integer("query", "limit"))
        .offset(given.integer("query", "offset"))
        .return_count(given.boolean("query", "return_count"))
        .page_token(given.text("query", "page_token"))
        .filter(given.json::<lark_apis::mdm::v3::Filter>("json", "filter"))
        .common(given.json::<lark_apis::mdm::v3::CommonParams>("json", "common"))
        .build())),
];
