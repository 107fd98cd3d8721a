// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Participant quality lists.
//!
//! `vc.v1.participant_quality_list` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Lists the network, audio, video and sharing quality that one participant had in a meeting that has ended.
///
/// - `GET /open-apis/vc/v1/participant_quality_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get-3)
#[lark_api(
    id = "vc.v1.participant_quality_list.get",
    method = "GET",
    path = "/open-apis/vc/v1/participant_quality_list",
    token = "tenant|user",
    response = GetParticipantQualityListResponse,
    paging(items = ParticipantQuality, list = "participant_quality_list"),
    scopes = "vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetParticipantQualityList {
    /// When the meeting began, exact to the minute.
    pub meeting_start_time: Text<UnixSeconds>,
    /// When the meeting ended.
    pub meeting_end_time: Text<UnixSeconds>,
    /// The meeting number of 9 digits.
    pub meeting_no: String,
    /// When the participant joined, as `vc.v1.participant_list.get` answers it.
    pub join_time: Text<UnixSeconds>,
    /// The participant, when it is a Lark user, in the kind of `user_id_type`. Set this or `room_id`, never both.
    pub user_id: Option<String>,
    /// The participant, when it is a meeting room, `omm_...`. Set this or `user_id`, never both.
    pub room_id: Option<String>,
    /// How many items a page has; 20 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetParticipantQualityList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetParticipantQualityListResponse {
    /// How good the connection was, measurement by measurement.
    pub participant_quality_list: Vec<ParticipantQuality>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// How good a participant's connection was at one time.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantQuality {
    /// Delay, bit rate and loss of the network.
    pub network: Option<QualityNetwork>,
    /// Volume, bit rate and delay of the sound.
    pub audio: Option<QualityAudio>,
    /// Resolution, frame rate and delay of the camera's picture.
    pub video: Option<QualityVideoSharing>,
    /// Resolution, frame rate and delay of the shared screen.
    pub screen_sharing: Option<QualityVideoSharing>,
    /// How busy the processor was.
    pub cpu_usage: Option<QualityCpuUsage>,
}

/// Quality of the sound at one time.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityAudio {
    /// When it was measured.
    pub time: Option<String>,
    /// How loud the microphone's input was.
    pub mic_input_volume: Option<String>,
    /// How loud the loudspeaker played.
    pub speaker_volume: Option<String>,
    /// Bit rate of the sound received.
    pub bitrate_received: Option<String>,
    /// Delay of the sound received.
    pub latency_received: Option<String>,
    /// How much the delay of the sound received varied.
    pub jitter_received: Option<String>,
    /// Bit rate of the sound sent.
    pub bitrate_sent: Option<String>,
    /// Delay of the sound sent.
    pub latency_sent: Option<String>,
    /// How much the delay of the sound sent varied.
    pub jitter_sent: Option<String>,
}

/// How busy the processor was at one time.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityCpuUsage {
    /// When it was measured.
    pub time: Option<String>,
    /// Share of the processor that the client used on average.
    pub client_avg_cpu_usage: Option<String>,
    /// Share of the processor that the client used at most.
    pub client_max_cpu_usage: Option<String>,
    /// Share of the processor that the whole system used on average.
    pub system_avg_cpu_usage: Option<String>,
    /// Share of the processor that the whole system used at most.
    pub system_max_cpu_usage: Option<String>,
}

/// Quality of the network at one time.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityNetwork {
    /// When it was measured.
    pub time: Option<String>,
    /// How much the network delayed packets.
    pub network_delay: Option<String>,
    /// Bit rate of all that was received.
    pub bitrate_received: Option<String>,
    /// Share of incoming packets lost, on average.
    pub packet_loss_avg_received: Option<String>,
    /// Share of incoming packets lost, at worst.
    pub packet_loss_max_received: Option<String>,
    /// Bit rate of all that was sent.
    pub bitrate_sent: Option<String>,
    /// Share of outgoing packets lost, on average.
    pub packet_loss_avg_sent: Option<String>,
    /// Share of outgoing packets lost, at worst.
    pub packet_loss_max_sent: Option<String>,
}

/// Quality of the picture, of a camera or a shared screen, at one time.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityVideoSharing {
    /// When it was measured.
    pub time: Option<String>,
    /// Bit rate of the picture received.
    pub bitrate_received: Option<String>,
    /// Delay of the picture received.
    pub latency_received: Option<String>,
    /// How much the delay of the picture received varied.
    pub jitter_received: Option<String>,
    /// Highest resolution of the picture received.
    pub maximum_resolution_received: Option<String>,
    /// Frame rate of the picture received.
    pub framerate_received: Option<String>,
    /// Bit rate of the picture sent.
    pub bitrate_sent: Option<String>,
    /// Delay of the picture sent.
    pub latency_sent: Option<String>,
    /// How much the delay of the picture sent varied.
    pub jitter_sent: Option<String>,
    /// Highest resolution of the picture sent.
    pub maximum_resolution_sent: Option<String>,
    /// Frame rate of the picture sent.
    pub framerate_sent: Option<String>,
}
