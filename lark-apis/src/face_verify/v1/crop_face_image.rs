// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Crop face images.
//!
//! `face_verify.v1.crop_face_image` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Checks a picture of a face and crops it, to compare faces with later.
///
/// The app must be on an allow list; ask the staff of the platform.
///
/// - `POST /open-apis/face_verify/v1/crop_face_image` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/human_authentication-v1/facial-image-cropping)
#[doc(alias = "CropFaceVerifyImage")]
#[lark_api(
    id = "face_verify.v1.crop_face_image.crop_face_verify_image",
    method = "POST",
    path = "/open-apis/face_verify/v1/crop_face_image",
    token = "tenant",
    response = CropFaceImageResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CropFaceImage {
    /// Photo that shows the face.
    #[lark(file)]
    pub raw_image: File,
}

/// The cropped picture.
#[doc(alias = "CropFaceVerifyImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CropFaceImageResponse {
    /// Cropped picture in Base64; only if `code` is 0.
    pub face_image: Option<String>,
}
