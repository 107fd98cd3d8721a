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
    /// The picture in Base64.
    pub image: Option<String>,
}

/// The faces that were found in a picture.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectFaceAttributesResponse {
    /// Size of the picture.
    pub image_info: Option<ImageInfo>,
    /// Faces that were found.
    pub face_infos: Vec<FaceInfo>,
}

/// A face that was found.
#[doc(alias = "DetectFaceAttributesResponseFaceInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceInfo {
    /// Where in the picture the face is.
    pub position: Option<FacePosition>,
    /// Look of the face.
    pub attribute: Option<FaceAttribute>,
    /// How well the face can be seen.
    pub quality: Option<FaceQuality>,
}

/// The look of a face: gender, age, emotion, glasses and so on.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoAttribute")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceAttribute {
    /// Gender the face seems to have.
    pub gender: Option<FaceAttributeValue>,
    /// Age the person seems to have, in years.
    pub age: Option<i64>,
    /// Emotion the face shows.
    pub emotion: Option<FaceAttributeValue>,
    pub beauty: Option<i64>,
    /// How the head is turned.
    pub pose: Option<FacePose>,
    /// Whether the person wears a hat.
    pub hat: Option<FaceAttributeValue>,
    /// Whether the person wears glasses.
    pub glass: Option<FaceAttributeValue>,
    /// Whether the person wears a mask.
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
    /// How sure the result is.
    pub probability: Option<f64>,
}

/// How the head is turned.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoAttributePose")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FacePose {
    /// How far the head is turned up or down.
    pub pitch: Option<i64>,
    /// How far the head is turned left or right.
    pub yaw: Option<i64>,
    /// How far the head is tilted to a side.
    pub roll: Option<i64>,
}

/// Where in the picture a face is.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoPosition")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FacePosition {
    /// Upper left corner of the face.
    pub upper_left: Option<ImagePoint>,
    /// Lower right corner of the face.
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
    /// Horizontal position of the corner.
    pub x: Option<f64>,
    /// Vertical position of the corner.
    pub y: Option<f64>,
}

/// How well a face can be seen.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoQuality")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceQuality {
    /// How sharp the face is.
    pub sharpness: Option<f64>,
    /// How bright the face is.
    pub brightness: Option<f64>,
    /// How far parts of the face are covered.
    pub occlude: Option<FaceOcclusion>,
}

/// How far parts of a face are covered.
#[doc(alias = "DetectFaceAttributesResponseFaceInfoQualityOcclude")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaceOcclusion {
    /// How far the eyebrows are covered.
    pub eyebrow: Option<f64>,
    /// How far the nose is covered.
    pub nose: Option<f64>,
    /// How far the cheeks are covered.
    pub cheek: Option<f64>,
    /// How far the mouth is covered.
    pub mouth: Option<f64>,
    /// How far the chin is covered.
    pub chin: Option<f64>,
    /// How far the left eye is covered.
    pub left_eye: Option<f64>,
    /// How far the right eye is covered.
    pub right_eye: Option<f64>,
}

/// The size of a picture.
#[doc(alias = "DetectFaceAttributesResponseImageInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Width of the picture.
    pub width: Option<i64>,
    /// Height of the picture.
    pub height: Option<i64>,
}
