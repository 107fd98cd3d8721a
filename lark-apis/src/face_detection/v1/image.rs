// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Images.
//!
//! `face_detection.v1.image` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Finds the faces in a picture, with place, look and quality.
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

/// The faces that were found in a picture.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponse {
    pub image_info: Option<ImageInfo>,
    pub face_infos: Vec<FaceInfo>,
}

/// A face that was found.
#[doc(alias = "DetectFaceAttributesResponseFaceInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceInfo {
    pub position: Option<FacePosition>,
    pub attribute: Option<FaceAttribute>,
    pub quality: Option<FaceQuality>,
}

/// The look of a face: gender, age, emotion, glasses and so on.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoAttribute")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceAttribute {
    pub gender: Option<FaceAttributeValue>,
    pub age: Option<i64>,
    pub emotion: Option<FaceAttributeValue>,
    pub beauty: Option<i64>,
    pub pose: Option<FacePose>,
    pub hat: Option<FaceAttributeValue>,
    pub glass: Option<FaceAttributeValue>,
    pub mask: Option<FaceAttributeValue>,
}

/// The emotion a face shows, and how sure that is.
#[doc(alias(
    "DetectFaceAttributesResponseFaceInfoAttributeEmotion",
    "DetectFaceAttributesResponseFaceInfoAttributeGender",
    "DetectFaceAttributesResponseFaceInfoAttributeGlass",
    "DetectFaceAttributesResponseFaceInfoAttributeHat",
    "DetectFaceAttributesResponseFaceInfoAttributeMask"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceAttributeValue {
    pub r#type: Option<i64>,
    pub probability: Option<f64>,
}

/// How the head is turned.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoAttributePose")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FacePose {
    pub pitch: Option<i64>,
    pub yaw: Option<i64>,
    pub roll: Option<i64>,
}

/// Where in the picture a face is.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoPosition")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FacePosition {
    pub upper_left: Option<ImagePoint>,
    pub lower_right: Option<ImagePoint>,
}

/// The lower right corner of a face.
#[doc(alias(
    "DetectFaceAttributesResponseFaceInfoPositionLowerRight",
    "DetectFaceAttributesResponseFaceInfoPositionUpperLeft"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImagePoint {
    pub x: Option<f64>,
    pub y: Option<f64>,
}

/// How well a face can be seen.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoQuality")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceQuality {
    pub sharpness: Option<f64>,
    pub brightness: Option<f64>,
    pub occlude: Option<FaceOcclusion>,
}

/// How far parts of a face are covered.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoQualityOcclude")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceOcclusion {
    pub eyebrow: Option<f64>,
    pub nose: Option<f64>,
    pub cheek: Option<f64>,
    pub mouth: Option<f64>,
    pub chin: Option<f64>,
    pub left_eye: Option<f64>,
    pub right_eye: Option<f64>,
}

/// The size of a picture.
#[doc(alias = "DetectFaceAttributesResponseImageInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImageInfo {
    pub width: Option<i64>,
    pub height: Option<i64>,
}
