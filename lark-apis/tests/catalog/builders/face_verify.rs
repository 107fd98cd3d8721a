// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("face_verify.v1.crop_face_image.crop_face_verify_image", |given| encode(&lark_apis::face_verify::v1::CropFaceImage::builder()
        .raw_image(given.file("file", "raw_image"))
        .build())),
    ("face_verify.v1.query_auth_result.get_face_verify_auth_result", |given| encode(&lark_apis::face_verify::v1::GetAuthResult::builder()
        .req_order_no(given.text("query", "req_order_no"))
        .open_id(given.text("query", "open_id"))
        .employee_id(given.text("query", "employee_id"))
        .ticket_type(given.text("query", "ticket_type"))
        .build())),
    ("face_verify.v1.upload_face_image.upload_face_verify_image", |given| encode(&lark_apis::face_verify::v1::UploadFaceImage::builder()
        .open_id(given.text("query", "open_id"))
        .employee_id(given.text("query", "employee_id"))
        .image(given.file("file", "image"))
        .build())),
];
