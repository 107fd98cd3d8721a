// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `document_ai`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod bank_card;
pub mod business_card;
pub mod business_license;
pub mod chinese_passport;
pub mod contract;
pub mod driving_license;
pub mod food_manage_license;
pub mod food_produce_license;
pub mod health_certificate;
pub mod hkm_mainland_travel_permit;
pub mod id_card;
pub mod models;
pub mod resume;
pub mod taxi_invoice;
pub mod train_invoice;
pub mod tw_mainland_travel_permit;
pub mod vat_invoice;
pub mod vehicle_invoice;
pub mod vehicle_license;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<bank_card::RecognizeBankCard>();
    visitor.visit::<business_card::RecognizeBusinessCard>();
    visitor.visit::<business_license::RecognizeBusinessLicense>();
    visitor.visit::<chinese_passport::RecognizeChinesePassport>();
    visitor.visit::<contract::FieldExtractionContract>();
    visitor.visit::<driving_license::RecognizeDrivingLicense>();
    visitor.visit::<food_manage_license::RecognizeFoodManageLicense>();
    visitor.visit::<food_produce_license::RecognizeFoodProduceLicense>();
    visitor.visit::<health_certificate::RecognizeHealthCertificate>();
    visitor.visit::<hkm_mainland_travel_permit::RecognizeHkmMainlandTravelPermit>();
    visitor.visit::<id_card::RecognizeIdCard>();
    visitor.visit::<resume::ParseResume>();
    visitor.visit::<taxi_invoice::RecognizeTaxiInvoice>();
    visitor.visit::<train_invoice::RecognizeTrainInvoice>();
    visitor.visit::<tw_mainland_travel_permit::RecognizeTwMainlandTravelPermit>();
    visitor.visit::<vat_invoice::RecognizeVatInvoice>();
    visitor.visit::<vehicle_invoice::RecognizeVehicleInvoice>();
    visitor.visit::<vehicle_license::RecognizeVehicleLicense>();
}
