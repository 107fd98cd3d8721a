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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <bank_card::RecognizeBankCard as lark_runtime::Endpoint>::META,
    <business_card::RecognizeBusinessCard as lark_runtime::Endpoint>::META,
    <business_license::RecognizeBusinessLicense as lark_runtime::Endpoint>::META,
    <chinese_passport::RecognizeChinesePassport as lark_runtime::Endpoint>::META,
    <contract::FieldExtractionContract as lark_runtime::Endpoint>::META,
    <driving_license::RecognizeDrivingLicense as lark_runtime::Endpoint>::META,
    <food_manage_license::RecognizeFoodManageLicense as lark_runtime::Endpoint>::META,
    <food_produce_license::RecognizeFoodProduceLicense as lark_runtime::Endpoint>::META,
    <health_certificate::RecognizeHealthCertificate as lark_runtime::Endpoint>::META,
    <hkm_mainland_travel_permit::RecognizeHkmMainlandTravelPermit as lark_runtime::Endpoint>::META,
    <id_card::RecognizeIdCard as lark_runtime::Endpoint>::META,
    <resume::ParseResume as lark_runtime::Endpoint>::META,
    <taxi_invoice::RecognizeTaxiInvoice as lark_runtime::Endpoint>::META,
    <train_invoice::RecognizeTrainInvoice as lark_runtime::Endpoint>::META,
    <tw_mainland_travel_permit::RecognizeTwMainlandTravelPermit as lark_runtime::Endpoint>::META,
    <vat_invoice::RecognizeVatInvoice as lark_runtime::Endpoint>::META,
    <vehicle_invoice::RecognizeVehicleInvoice as lark_runtime::Endpoint>::META,
    <vehicle_license::RecognizeVehicleLicense as lark_runtime::Endpoint>::META,
];
