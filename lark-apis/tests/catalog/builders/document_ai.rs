// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("document_ai.v1.bank_card.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeBankCard::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.business_card.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeBusinessCard::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.business_license.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeBusinessLicense::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.chinese_passport.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeChinesePassport::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.contract.field_extraction", |given| encode(&lark_apis::document_ai::v1::ExtractContractField::builder()
        .file(given.file("file", "file"))
        .pdf_page_limit(given.integer("text", "pdf_page_limit"))
        .ocr_mode(given.text("text", "ocr_mode"))
        .build())),
    ("document_ai.v1.driving_license.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeDrivingLicense::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.food_manage_license.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeFoodManageLicense::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.food_produce_license.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeFoodProduceLicense::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.health_certificate.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeHealthCertificate::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.hkm_mainland_travel_permit.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeHkmMainlandTravelPermit::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.id_card.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeIdCard::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.resume.parse", |given| encode(&lark_apis::document_ai::v1::ParseResume::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.taxi_invoice.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeTaxiInvoice::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.train_invoice.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeTrainInvoice::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.tw_mainland_travel_permit.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeTwMainlandTravelPermit::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.vat_invoice.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeVatInvoice::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.vehicle_invoice.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeVehicleInvoice::builder()
        .file(given.file("file", "file"))
        .build())),
    ("document_ai.v1.vehicle_license.recognize", |given| encode(&lark_apis::document_ai::v1::RecognizeVehicleLicense::builder()
        .file(given.file("file", "file"))
        .build())),
];
