// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! A visit to all versions.

use lark_runtime::endpoint::EndpointVisitor;

pub(super) fn visit(visitor: &mut impl EndpointVisitor) {
    #[cfg(feature = "acs")]
    crate::acs::v1::visit(visitor);
    #[cfg(feature = "admin")]
    crate::admin::v1::visit(visitor);
    #[cfg(feature = "aily")]
    crate::aily::v1::visit(visitor);
    #[cfg(feature = "apaas")]
    crate::apaas::v1::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v1::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v2::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v3::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v5::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v6::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v7::visit(visitor);
    #[cfg(feature = "approval")]
    crate::approval::v1::visit(visitor);
    #[cfg(feature = "approval")]
    crate::approval::v2::visit(visitor);
    #[cfg(feature = "approval")]
    crate::approval::v3::visit(visitor);
    #[cfg(feature = "approval")]
    crate::approval::v4::visit(visitor);
    #[cfg(feature = "attendance")]
    crate::attendance::v1::visit(visitor);
    #[cfg(feature = "auth")]
    crate::auth::v3::visit(visitor);
    #[cfg(feature = "authen")]
    crate::authen::v1::visit(visitor);
    #[cfg(feature = "authen")]
    crate::authen::v2::visit(visitor);
    #[cfg(feature = "baike")]
    crate::baike::v1::visit(visitor);
    #[cfg(feature = "base")]
    crate::base::v2::visit(visitor);
    #[cfg(feature = "bitable")]
    crate::bitable::v1::visit(visitor);
    #[cfg(feature = "block")]
    crate::block::v2::visit(visitor);
    #[cfg(feature = "board")]
    crate::board::v1::visit(visitor);
    #[cfg(feature = "bot")]
    crate::bot::v3::visit(visitor);
    #[cfg(feature = "bot")]
    crate::bot::v4::visit(visitor);
    #[cfg(feature = "calendar")]
    crate::calendar::v4::visit(visitor);
    #[cfg(feature = "cardkit")]
    crate::cardkit::v1::visit(visitor);
    #[cfg(feature = "chat")]
    crate::chat::v4::visit(visitor);
    #[cfg(feature = "compensation")]
    crate::compensation::v1::visit(visitor);
    #[cfg(feature = "contact")]
    crate::contact::v1::visit(visitor);
    #[cfg(feature = "contact")]
    crate::contact::v2::visit(visitor);
    #[cfg(feature = "contact")]
    crate::contact::v3::visit(visitor);
    #[cfg(feature = "corehr")]
    crate::corehr::v1::visit(visitor);
    #[cfg(feature = "corehr")]
    crate::corehr::v2::visit(visitor);
    #[cfg(feature = "directory")]
    crate::directory::v1::visit(visitor);
    #[cfg(feature = "doc")]
    crate::doc::v2::visit(visitor);
    #[cfg(feature = "docs")]
    crate::docs::v1::visit(visitor);
    #[cfg(feature = "document_ai")]
    crate::document_ai::v1::visit(visitor);
    #[cfg(feature = "docx")]
    crate::docx::v1::visit(visitor);
    #[cfg(feature = "drive")]
    crate::drive::v0::visit(visitor);
    #[cfg(feature = "drive")]
    crate::drive::v1::visit(visitor);
    #[cfg(feature = "drive")]
    crate::drive::v2::visit(visitor);
    #[cfg(feature = "drive_explorer")]
    crate::drive_explorer::v2::visit(visitor);
    #[cfg(feature = "drive_permission")]
    crate::drive_permission::v2::visit(visitor);
    #[cfg(feature = "ehr")]
    crate::ehr::v1::visit(visitor);
    #[cfg(feature = "ephemeral")]
    crate::ephemeral::v1::visit(visitor);
    #[cfg(feature = "event")]
    crate::event::v1::visit(visitor);
    #[cfg(feature = "face_detection")]
    crate::face_detection::v1::visit(visitor);
    #[cfg(feature = "face_verify")]
    crate::face_verify::v1::visit(visitor);
    #[cfg(feature = "helpdesk")]
    crate::helpdesk::v1::visit(visitor);
    #[cfg(feature = "hire")]
    crate::hire::v1::visit(visitor);
    #[cfg(feature = "hire")]
    crate::hire::v2::visit(visitor);
    #[cfg(feature = "human_authentication")]
    crate::human_authentication::v1::visit(visitor);
    #[cfg(feature = "im")]
    crate::im::v1::visit(visitor);
    #[cfg(feature = "im")]
    crate::im::v2::visit(visitor);
    #[cfg(feature = "interactive")]
    crate::interactive::v1::visit(visitor);
    #[cfg(feature = "jssdk")]
    crate::jssdk::v0::visit(visitor);
    #[cfg(feature = "lingo")]
    crate::lingo::v1::visit(visitor);
    #[cfg(feature = "mail")]
    crate::mail::v1::visit(visitor);
    #[cfg(feature = "mdm")]
    crate::mdm::v1::visit(visitor);
    #[cfg(feature = "mdm")]
    crate::mdm::v3::visit(visitor);
    #[cfg(feature = "meeting_room")]
    crate::meeting_room::v0::visit(visitor);
    #[cfg(feature = "message")]
    crate::message::v4::visit(visitor);
    #[cfg(feature = "mina")]
    crate::mina::v2::visit(visitor);
    #[cfg(feature = "minutes")]
    crate::minutes::v1::visit(visitor);
    #[cfg(feature = "moments")]
    crate::moments::v1::visit(visitor);
    #[cfg(feature = "okr")]
    crate::okr::v1::visit(visitor);
    #[cfg(feature = "okr")]
    crate::okr::v2::visit(visitor);
    #[cfg(feature = "optical_char_recognition")]
    crate::optical_char_recognition::v1::visit(visitor);
    #[cfg(feature = "passport")]
    crate::passport::v1::visit(visitor);
    #[cfg(feature = "pay")]
    crate::pay::v1::visit(visitor);
    #[cfg(feature = "payroll")]
    crate::payroll::v1::visit(visitor);
    #[cfg(feature = "performance")]
    crate::performance::v1::visit(visitor);
    #[cfg(feature = "performance")]
    crate::performance::v2::visit(visitor);
    #[cfg(feature = "personal_settings")]
    crate::personal_settings::v1::visit(visitor);
    #[cfg(feature = "report")]
    crate::report::v1::visit(visitor);
    #[cfg(feature = "search")]
    crate::search::v1::visit(visitor);
    #[cfg(feature = "search")]
    crate::search::v2::visit(visitor);
    #[cfg(feature = "security_and_compliance")]
    crate::security_and_compliance::v1::visit(visitor);
    #[cfg(feature = "security_and_compliance")]
    crate::security_and_compliance::v2::visit(visitor);
    #[cfg(feature = "sheets")]
    crate::sheets::v2::visit(visitor);
    #[cfg(feature = "sheets")]
    crate::sheets::v3::visit(visitor);
    #[cfg(feature = "spark")]
    crate::spark::v1::visit(visitor);
    #[cfg(feature = "speech_to_text")]
    crate::speech_to_text::v1::visit(visitor);
    #[cfg(feature = "suite")]
    crate::suite::v0::visit(visitor);
    #[cfg(feature = "task")]
    crate::task::v1::visit(visitor);
    #[cfg(feature = "task")]
    crate::task::v2::visit(visitor);
    #[cfg(feature = "tenant")]
    crate::tenant::v2::visit(visitor);
    #[cfg(feature = "translation")]
    crate::translation::v1::visit(visitor);
    #[cfg(feature = "trust_party")]
    crate::trust_party::v1::visit(visitor);
    #[cfg(feature = "unified_kms")]
    crate::unified_kms::v1::visit(visitor);
    #[cfg(feature = "user")]
    crate::user::v1::visit(visitor);
    #[cfg(feature = "user")]
    crate::user::v4::visit(visitor);
    #[cfg(feature = "vc")]
    crate::vc::v1::visit(visitor);
    #[cfg(feature = "verification")]
    crate::verification::v1::visit(visitor);
    #[cfg(feature = "wiki")]
    crate::wiki::v1::visit(visitor);
    #[cfg(feature = "wiki")]
    crate::wiki::v2::visit(visitor);
    #[cfg(feature = "workplace")]
    crate::workplace::v1::visit(visitor);
}

#[cfg(feature = "events")]
pub(super) fn visit_events(visitor: &mut impl lark_runtime::event::EventVisitor) {
    #[cfg(feature = "acs")]
    crate::acs::v1::events::visit(visitor);
    #[cfg(feature = "apaas")]
    crate::apaas::v1::events::visit(visitor);
    #[cfg(feature = "application")]
    crate::application::v6::events::visit(visitor);
    #[cfg(feature = "approval")]
    crate::approval::v4::events::visit(visitor);
    #[cfg(feature = "attendance")]
    crate::attendance::v1::events::visit(visitor);
    #[cfg(feature = "auth")]
    crate::auth::v4::events::visit(visitor);
    #[cfg(feature = "board")]
    crate::board::v1::events::visit(visitor);
    #[cfg(feature = "calendar")]
    crate::calendar::v4::events::visit(visitor);
    crate::callback::visit(visitor);
    #[cfg(feature = "compensation")]
    crate::compensation::v1::events::visit(visitor);
    #[cfg(feature = "contact")]
    crate::contact::v3::events::visit(visitor);
    #[cfg(feature = "corehr")]
    crate::corehr::v1::events::visit(visitor);
    #[cfg(feature = "corehr")]
    crate::corehr::v2::events::visit(visitor);
    #[cfg(feature = "drive")]
    crate::drive::v1::events::visit(visitor);
    #[cfg(feature = "elearning")]
    crate::elearning::v2::events::visit(visitor);
    crate::events_v1::visit(visitor);
    #[cfg(feature = "helpdesk")]
    crate::helpdesk::v1::events::visit(visitor);
    #[cfg(feature = "hire")]
    crate::hire::v1::events::visit(visitor);
    #[cfg(feature = "im")]
    crate::im::v1::events::visit(visitor);
    #[cfg(feature = "mail")]
    crate::mail::v1::events::visit(visitor);
    #[cfg(feature = "meeting_room")]
    crate::meeting_room::v1::events::visit(visitor);
    #[cfg(feature = "minutes")]
    crate::minutes::v1::events::visit(visitor);
    #[cfg(feature = "moments")]
    crate::moments::v1::events::visit(visitor);
    #[cfg(feature = "payroll")]
    crate::payroll::v1::events::visit(visitor);
    #[cfg(feature = "performance")]
    crate::performance::v2::events::visit(visitor);
    #[cfg(feature = "security_and_compliance")]
    crate::security_and_compliance::v2::events::visit(visitor);
    #[cfg(feature = "task")]
    crate::task::v1::events::visit(visitor);
    #[cfg(feature = "task")]
    crate::task::v2::events::visit(visitor);
    #[cfg(feature = "vc")]
    crate::vc::v1::events::visit(visitor);
}
