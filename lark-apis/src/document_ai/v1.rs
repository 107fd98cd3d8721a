// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `document_ai`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    bank_card::*, business_card::*, business_license::*, chinese_passport::*, contract::*, driving_license::*,
    food_manage_license::*, food_produce_license::*, health_certificate::*, hkm_mainland_travel_permit::*, id_card::*,
    models::*, resume::*, taxi_invoice::*, train_invoice::*, tw_mainland_travel_permit::*, vat_invoice::*,
    vehicle_invoice::*, vehicle_license::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<RecognizeBankCard>();
    visitor.visit::<RecognizeBusinessCard>();
    visitor.visit::<RecognizeBusinessLicense>();
    visitor.visit::<RecognizeChinesePassport>();
    visitor.visit::<ExtractContractField>();
    visitor.visit::<RecognizeDrivingLicense>();
    visitor.visit::<RecognizeFoodManageLicense>();
    visitor.visit::<RecognizeFoodProduceLicense>();
    visitor.visit::<RecognizeHealthCertificate>();
    visitor.visit::<RecognizeHkmMainlandTravelPermit>();
    visitor.visit::<RecognizeIdCard>();
    visitor.visit::<ParseResume>();
    visitor.visit::<RecognizeTaxiInvoice>();
    visitor.visit::<RecognizeTrainInvoice>();
    visitor.visit::<RecognizeTwMainlandTravelPermit>();
    visitor.visit::<RecognizeVatInvoice>();
    visitor.visit::<RecognizeVehicleInvoice>();
    visitor.visit::<RecognizeVehicleLicense>();
}
