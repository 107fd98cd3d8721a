// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Crop face images.
//!
//! `face_verify.v1.crop_face_image` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// `face_verify.v1.crop_face_image.crop_face_verify_image`.
///
/// - `POST /open-apis/face_verify/v1/crop_face_image` with a tenant token
/// - Error codes: 10100, 10101, 10200
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
    #[lark(file)]
    pub raw_image: File,
}

/// The answer to [`CropFaceImage`].
#[doc(alias = "CropFaceVerifyImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CropFaceImageResponse {
    pub face_image: Option<String>,
}
