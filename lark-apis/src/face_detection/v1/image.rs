// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Images.
//!
//! `face_detection.v1.image` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Detects face attributes.
///
/// - `POST /open-apis/face_detection/v1/image/detect_face_attributes` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/face_detection-v1/image/detect_face_attributes)
#[lark_api(
    id = "face_detection.v1.image.detect_face_attributes",
    method = "POST",
    path = "/open-apis/face_detection/v1/image/detect_face_attributes",
    token = "tenant",
    response = DetectFaceAttributesResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DetectFaceAttributes {
    pub image: Option<String>,
}

/// The answer to [`DetectFaceAttributes`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponse {
    pub image_info: Option<DetectFaceAttributesResponseImageInfo>,
    pub face_infos: Vec<DetectFaceAttributesResponseFaceInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfo {
    pub position: Option<DetectFaceAttributesResponseFaceInfoPosition>,
    pub attribute: Option<DetectFaceAttributesResponseFaceInfoAttribute>,
    pub quality: Option<DetectFaceAttributesResponseFaceInfoQuality>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttribute {
    pub gender: Option<DetectFaceAttributesResponseFaceInfoAttributeGender>,
    pub age: Option<i64>,
    pub emotion: Option<DetectFaceAttributesResponseFaceInfoAttributeEmotion>,
    pub beauty: Option<i64>,
    pub pose: Option<DetectFaceAttributesResponseFaceInfoAttributePose>,
    pub hat: Option<DetectFaceAttributesResponseFaceInfoAttributeHat>,
    pub glass: Option<DetectFaceAttributesResponseFaceInfoAttributeGlass>,
    pub mask: Option<DetectFaceAttributesResponseFaceInfoAttributeMask>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttributeEmotion {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttributeGender {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttributeGlass {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttributeHat {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttributeMask {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoAttributePose {
    pub pitch: Option<i64>,
    pub yaw: Option<i64>,
    pub roll: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoPosition {
    pub upper_left: Option<DetectFaceAttributesResponseFaceInfoPositionUpperLeft>,
    pub lower_right: Option<DetectFaceAttributesResponseFaceInfoPositionLowerRight>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoPositionLowerRight {
    pub x: Option<f64>,
    pub y: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoPositionUpperLeft {
    pub x: Option<f64>,
    pub y: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoQuality {
    pub sharpness: Option<f64>,
    pub brightness: Option<f64>,
    pub occlude: Option<DetectFaceAttributesResponseFaceInfoQualityOcclude>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseFaceInfoQualityOcclude {
    pub eyebrow: Option<f64>,
    pub nose: Option<f64>,
    pub cheek: Option<f64>,
    pub mouth: Option<f64>,
    pub chin: Option<f64>,
    pub left_eye: Option<f64>,
    pub right_eye: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponseImageInfo {
    pub width: Option<i64>,
    pub height: Option<i64>,
}
