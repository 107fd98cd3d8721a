// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("minutes.v1.minute.artifacts", |given| encode(&lark_apis::minutes::v1::GetMinuteArtifacts::builder()
        .minute_token(given.text("path", "minute_token"))
        .build())),
    ("minutes.v1.minute.get", |given| encode(&lark_apis::minutes::v1::GetMinute::builder()
        .minute_token(given.text("path", "minute_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("minutes.v1.minute.search", |given| encode(&lark_apis::minutes::v1::SearchMinute::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::minutes::v1::MinutesFilter>("json", "filter"))
        .sorter(given.text("json", "sorter"))
        .build())),
    ("minutes.v1.minute.subscription", |given| encode(&lark_apis::minutes::v1::SubscribeMinute::builder()
        .event_type(given.text("json", "event_type"))
        .build())),
    ("minutes.v1.minute.unsubscription", |given| encode(&lark_apis::minutes::v1::UnsubscribeMinute::builder()
        .event_type(given.text("json", "event_type"))
        .build())),
    ("minutes.v1.minute.media.get", |given| encode(&lark_apis::minutes::v1::GetMinuteMedia::builder()
        .minute_token(given.text("path", "minute_token"))
        .build())),
    ("minutes.v1.minute.statistics.get", |given| encode(&lark_apis::minutes::v1::GetMinuteStatistics::builder()
        .minute_token(given.text("path", "minute_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("minutes.v1.minute.transcript.get", |given| encode(&lark_apis::minutes::v1::DownloadMinuteTranscript::builder()
        .minute_token(given.text("path", "minute_token"))
        .need_speaker(given.boolean("query", "need_speaker"))
        .need_timestamp(given.boolean("query", "need_timestamp"))
        .file_format(given.text("query", "file_format"))
        .build())),
];
