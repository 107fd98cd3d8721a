// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Upload face images.
//!
//! `face_verify.v1.upload_face_image` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Uploads the picture that a user's face is compared with.
///
/// The app must be on an allow list; ask the staff of the platform.
///
/// - `POST /open-apis/face_verify/v1/upload_face_image` with a tenant token
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
    /// Open id of the user, `ou_...`; this or `employee_id`.
    #[lark(query)]
    pub open_id: Option<String>,
    /// User id within the tenant; this or `open_id`.
    #[lark(query)]
    pub employee_id: Option<String>,
    /// Photo that shows the face.
    #[lark(file)]
    pub image: File,
}

/// The picture that was uploaded.
#[doc(alias = "UploadFaceVerifyImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFaceImageResponse {
    /// Uid for the picture, which the mini program passes on as `uid` to start the check.
    pub face_uid: Option<String>,
}
