// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Images.
//!
//! `optical_char_recognition.v1.image` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Reads the text in a picture, area by area.
///
/// The picture must be under 5 MB. All apps of a tenant share 20 calls a second.
///
/// - `POST /open-apis/optical_char_recognition/v1/image/basic_recognize` with a tenant token, for custom and store apps
/// - Scope: `optical_char_recognition:image`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/optical_char_recognition-v1/basic_recognize)
#[doc(alias("BasicRecognizeImage", "ocr", "recognize text in image", "read text from picture"))]
#[lark_api(
    id = "optical_char_recognition.v1.image.basic_recognize",
    method = "POST",
    path = "/open-apis/optical_char_recognition/v1/image/basic_recognize",
    token = "tenant",
    response = RecognizeImageResponse,
    scopes = "optical_char_recognition:image",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeImage {
    /// The picture in Base64, under 5 MB.
    pub image: Option<String>,
}

/// The answer to [`RecognizeImage`].
#[doc(alias = "BasicRecognizeImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeImageResponse {
    /// Texts that were read, one for each area of the picture.
    pub text_list: Vec<String>,
}
