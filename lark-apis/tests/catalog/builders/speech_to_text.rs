// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("speech_to_text.v1.speech.file_recognize", |given| encode(&lark_apis::speech_to_text::v1::RecognizeSpeechFile::builder()
        .speech(given.json::<lark_apis::speech_to_text::v1::Speech>("json", "speech"))
        .config(given.json::<lark_apis::speech_to_text::v1::FileConfig>("json", "config"))
        .build())),
    ("speech_to_text.v1.speech.stream_recognize", |given| encode(&lark_apis::speech_to_text::v1::RecognizeSpeechStream::builder()
        .speech(given.json::<lark_apis::speech_to_text::v1::Speech>("json", "speech"))
        .config(given.json::<lark_apis::speech_to_text::v1::StreamConfig>("json", "config"))
        .build())),
];
