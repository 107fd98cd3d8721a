// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The tables of all versions.

use lark_runtime::Meta;

pub(super) static TABLES: &[&[&Meta]] = &[
    #[cfg(feature = "acs")]
    crate::acs::v1::ENDPOINTS,
    #[cfg(feature = "admin")]
    crate::admin::v1::ENDPOINTS,
    #[cfg(feature = "aily")]
    crate::aily::v1::ENDPOINTS,
    #[cfg(feature = "apaas")]
    crate::apaas::v1::ENDPOINTS,
    #[cfg(feature = "application")]
    crate::application::v1::ENDPOINTS,
    #[cfg(feature = "application")]
    crate::application::v2::ENDPOINTS,
    #[cfg(feature = "application")]
    crate::application::v3::ENDPOINTS,
    #[cfg(feature = "application")]
    crate::application::v5::ENDPOINTS,
    #[cfg(feature = "application")]
    crate::application::v6::ENDPOINTS,
    #[cfg(feature = "application")]
    crate::application::v7::ENDPOINTS,
    #[cfg(feature = "approval")]
    crate::approval::v1::ENDPOINTS,
    #[cfg(feature = "approval")]
    crate::approval::v2::ENDPOINTS,
    #[cfg(feature = "approval")]
    crate::approval::v3::ENDPOINTS,
    #[cfg(feature = "approval")]
    crate::approval::v4::ENDPOINTS,
    #[cfg(feature = "attendance")]
    crate::attendance::v1::ENDPOINTS,
    #[cfg(feature = "auth")]
    crate::auth::v3::ENDPOINTS,
    #[cfg(feature = "authen")]
    crate::authen::v1::ENDPOINTS,
    #[cfg(feature = "authen")]
    crate::authen::v2::ENDPOINTS,
    #[cfg(feature = "baike")]
    crate::baike::v1::ENDPOINTS,
    #[cfg(feature = "base")]
    crate::base::v2::ENDPOINTS,
    #[cfg(feature = "bitable")]
    crate::bitable::v1::ENDPOINTS,
    #[cfg(feature = "block")]
    crate::block::v2::ENDPOINTS,
    #[cfg(feature = "board")]
    crate::board::v1::ENDPOINTS,
    #[cfg(feature = "bot")]
    crate::bot::v3::ENDPOINTS,
    #[cfg(feature = "bot")]
    crate::bot::v4::ENDPOINTS,
    #[cfg(feature = "calendar")]
    crate::calendar::v4::ENDPOINTS,
    #[cfg(feature = "cardkit")]
    crate::cardkit::v1::ENDPOINTS,
    #[cfg(feature = "chat")]
    crate::chat::v4::ENDPOINTS,
    #[cfg(feature = "compensation")]
    crate::compensation::v1::ENDPOINTS,
    #[cfg(feature = "contact")]
    crate::contact::v1::ENDPOINTS,
    #[cfg(feature = "contact")]
    crate::contact::v2::ENDPOINTS,
    #[cfg(feature = "contact")]
    crate::contact::v3::ENDPOINTS,
    #[cfg(feature = "corehr")]
    crate::corehr::v1::ENDPOINTS,
    #[cfg(feature = "corehr")]
    crate::corehr::v2::ENDPOINTS,
    #[cfg(feature = "directory")]
    crate::directory::v1::ENDPOINTS,
    #[cfg(feature = "doc")]
    crate::doc::v2::ENDPOINTS,
    #[cfg(feature = "docs")]
    crate::docs::v1::ENDPOINTS,
    #[cfg(feature = "document_ai")]
    crate::document_ai::v1::ENDPOINTS,
    #[cfg(feature = "docx")]
    crate::docx::v1::ENDPOINTS,
    #[cfg(feature = "drive")]
    crate::drive::v0::ENDPOINTS,
    #[cfg(feature = "drive")]
    crate::drive::v1::ENDPOINTS,
    #[cfg(feature = "drive")]
    crate::drive::v2::ENDPOINTS,
    #[cfg(feature = "drive_explorer")]
    crate::drive_explorer::v2::ENDPOINTS,
    #[cfg(feature = "drive_permission")]
    crate::drive_permission::v2::ENDPOINTS,
    #[cfg(feature = "ehr")]
    crate::ehr::v1::ENDPOINTS,
    #[cfg(feature = "ephemeral")]
    crate::ephemeral::v1::ENDPOINTS,
    #[cfg(feature = "event")]
    crate::event::v1::ENDPOINTS,
    #[cfg(feature = "face_detection")]
    crate::face_detection::v1::ENDPOINTS,
    #[cfg(feature = "face_verify")]
    crate::face_verify::v1::ENDPOINTS,
    #[cfg(feature = "helpdesk")]
    crate::helpdesk::v1::ENDPOINTS,
    #[cfg(feature = "hire")]
    crate::hire::v1::ENDPOINTS,
    #[cfg(feature = "hire")]
    crate::hire::v2::ENDPOINTS,
    #[cfg(feature = "human_authentication")]
    crate::human_authentication::v1::ENDPOINTS,
    #[cfg(feature = "im")]
    crate::im::v1::ENDPOINTS,
    #[cfg(feature = "im")]
    crate::im::v2::ENDPOINTS,
    #[cfg(feature = "interactive")]
    crate::interactive::v1::ENDPOINTS,
    #[cfg(feature = "jssdk")]
    crate::jssdk::v0::ENDPOINTS,
    #[cfg(feature = "lingo")]
    crate::lingo::v1::ENDPOINTS,
    #[cfg(feature = "mail")]
    crate::mail::v1::ENDPOINTS,
    #[cfg(feature = "mdm")]
    crate::mdm::v1::ENDPOINTS,
    #[cfg(feature = "mdm")]
    crate::mdm::v3::ENDPOINTS,
    #[cfg(feature = "meeting_room")]
    crate::meeting_room::v0::ENDPOINTS,
    #[cfg(feature = "message")]
    crate::message::v4::ENDPOINTS,
    #[cfg(feature = "mina")]
    crate::mina::v2::ENDPOINTS,
    #[cfg(feature = "minutes")]
    crate::minutes::v1::ENDPOINTS,
    #[cfg(feature = "moments")]
    crate::moments::v1::ENDPOINTS,
    #[cfg(feature = "okr")]
    crate::okr::v1::ENDPOINTS,
    #[cfg(feature = "okr")]
    crate::okr::v2::ENDPOINTS,
    #[cfg(feature = "optical_char_recognition")]
    crate::optical_char_recognition::v1::ENDPOINTS,
    #[cfg(feature = "passport")]
    crate::passport::v1::ENDPOINTS,
    #[cfg(feature = "pay")]
    crate::pay::v1::ENDPOINTS,
    #[cfg(feature = "payroll")]
    crate::payroll::v1::ENDPOINTS,
    #[cfg(feature = "performance")]
    crate::performance::v1::ENDPOINTS,
    #[cfg(feature = "performance")]
    crate::performance::v2::ENDPOINTS,
    #[cfg(feature = "personal_settings")]
    crate::personal_settings::v1::ENDPOINTS,
    #[cfg(feature = "report")]
    crate::report::v1::ENDPOINTS,
    #[cfg(feature = "search")]
    crate::search::v1::ENDPOINTS,
    #[cfg(feature = "search")]
    crate::search::v2::ENDPOINTS,
    #[cfg(feature = "security_and_compliance")]
    crate::security_and_compliance::v1::ENDPOINTS,
    #[cfg(feature = "security_and_compliance")]
    crate::security_and_compliance::v2::ENDPOINTS,
    #[cfg(feature = "sheets")]
    crate::sheets::v2::ENDPOINTS,
    #[cfg(feature = "sheets")]
    crate::sheets::v3::ENDPOINTS,
    #[cfg(feature = "spark")]
    crate::spark::v1::ENDPOINTS,
    #[cfg(feature = "speech_to_text")]
    crate::speech_to_text::v1::ENDPOINTS,
    #[cfg(feature = "suite")]
    crate::suite::v0::ENDPOINTS,
    #[cfg(feature = "task")]
    crate::task::v1::ENDPOINTS,
    #[cfg(feature = "task")]
    crate::task::v2::ENDPOINTS,
    #[cfg(feature = "tenant")]
    crate::tenant::v2::ENDPOINTS,
    #[cfg(feature = "translation")]
    crate::translation::v1::ENDPOINTS,
    #[cfg(feature = "trust_party")]
    crate::trust_party::v1::ENDPOINTS,
    #[cfg(feature = "unified_kms")]
    crate::unified_kms::v1::ENDPOINTS,
    #[cfg(feature = "user")]
    crate::user::v1::ENDPOINTS,
    #[cfg(feature = "user")]
    crate::user::v4::ENDPOINTS,
    #[cfg(feature = "vc")]
    crate::vc::v1::ENDPOINTS,
    #[cfg(feature = "verification")]
    crate::verification::v1::ENDPOINTS,
    #[cfg(feature = "wiki")]
    crate::wiki::v1::ENDPOINTS,
    #[cfg(feature = "wiki")]
    crate::wiki::v2::ENDPOINTS,
    #[cfg(feature = "workplace")]
    crate::workplace::v1::ENDPOINTS,
];
