// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `face_verify`.

pub mod crop_face_image;
pub mod query_auth_result;
pub mod upload_face_image;

pub use self::{crop_face_image::*, query_auth_result::*, upload_face_image::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CropFaceImage>();
    visitor.visit::<GetAuthResult>();
    visitor.visit::<UploadFaceImage>();
}
