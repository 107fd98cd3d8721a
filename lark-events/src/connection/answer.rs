//! What the platform is told of an event that came over the connection.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::frame::Frame;
use crate::dispatch::Told;

/// The answer to a frame: the frame itself with all its headers, the time that was spent, and another payload.
pub(crate) fn answer(mut frame: Frame, told: &Told, is_callback: bool, spent: Duration) -> Frame {
    frame.set("biz_rt", spent.as_millis().to_string());
    frame.payload = Some(payload(told, is_callback));
    frame
}

/// A callback without data shows its user an error, so that of one that says nothing is an empty object.
fn payload(told: &Told, is_callback: bool) -> Bytes {
    let data = match told {
        Told::Failed => return Bytes::from_static(br#"{"code":500}"#),
        Told::Handled(Some(json)) => json,
        Told::Handled(None) | Told::Unhandled | Told::Taken if is_callback => "{}",
        Told::Handled(None) | Told::Unhandled | Told::Taken => return Bytes::from_static(br#"{"code":200}"#),
    };
    format!(r#"{{"code":200,"data":"{}"}}"#, STANDARD.encode(data)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_what_the_platform_waits_for() {
        for (told, is_callback, expected) in [
            (Told::Handled(None), false, r#"{"code":200}"#),
            (Told::Handled(None), true, r#"{"code":200,"data":"e30="}"#),
            (Told::Taken, false, r#"{"code":200}"#),
            (Told::Taken, true, r#"{"code":200,"data":"e30="}"#),
            (Told::Unhandled, true, r#"{"code":200,"data":"e30="}"#),
            (Told::Unhandled, false, r#"{"code":200}"#),
            (Told::Failed, false, r#"{"code":500}"#),
            (Told::Failed, true, r#"{"code":500}"#),
            (
                Told::Handled(Some(r#"{"toast":{"type":"info","content":"ok"}}"#.into())),
                true,
                r#"{"code":200,"data":"eyJ0b2FzdCI6eyJ0eXBlIjoiaW5mbyIsImNvbnRlbnQiOiJvayJ9fQ=="}"#,
            ),
        ] {
            assert_eq!(payload(&told, is_callback), expected, "{told:?}");
        }
    }

    /// The vectors of the official SDK: the frame, then the answer to it.
    #[test]
    fn an_answer_is_the_frame_with_its_headers_and_the_time() {
        let file: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/ws_frames.json")).unwrap();
        let frame = |name: &str| {
            let found = file["frames"].as_array().unwrap().iter().find(|frame| frame["name"] == name).unwrap();
            let hex = found["hex"].as_str().unwrap().as_bytes();
            let pairs = hex.chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
            let bytes: Vec<u8> = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
            Frame::read(bytes.into()).unwrap()
        };
        let answered = answer(frame("event_single"), &Told::Handled(None), false, Duration::from_millis(12));
        assert_eq!(answered, frame("ack_ok_event"));
    }
}
