// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Upload face images.
//!
//! `face_verify.v1.upload_face_image` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// `face_verify.v1.upload_face_image.upload_face_verify_image`.
///
/// - `POST /open-apis/face_verify/v1/upload_face_image` with a tenant token
/// - Error codes: 10100, 10101
/// - [Documentation](https://open.feishu.cn/document/server-docs/human_authentication-v1/upload-facial-reference-image)
#[doc(alias = "UploadFaceVerifyImage")]
#[lark_api(
    id = "face_verify.v1.upload_face_image.upload_face_verify_image",
    method = "POST",
    path = "/open-apis/face_verify/v1/upload_face_image",
    token = "tenant",
    response = UploadFaceImageResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFaceImage {
    #[lark(query)]
    pub open_id: Option<String>,
    #[lark(query)]
    pub employee_id: Option<String>,
    #[lark(file)]
    pub image: File,
}

/// The answer to [`UploadFaceImage`].
#[doc(alias = "UploadFaceVerifyImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFaceImageResponse {
    pub face_uid: Option<String>,
}
