// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Participant quality lists.
//!
//! `vc.v1.participant_quality_list` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// `vc.v1.participant_quality_list.get`.
///
/// - `GET /open-apis/vc/v1/participant_quality_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126003, 126004, 126005, 126006, 126007, 126009, 126010
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
    pub meeting_start_time: Text<UnixSeconds>,
    pub meeting_end_time: Text<UnixSeconds>,
    pub meeting_no: String,
    pub join_time: Text<UnixSeconds>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetParticipantQualityList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetParticipantQualityListResponse {
    pub participant_quality_list: Vec<ParticipantQuality>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantQuality {
    pub network: Option<QualityNetwork>,
    pub audio: Option<QualityAudio>,
    pub video: Option<QualityVideoSharing>,
    pub screen_sharing: Option<QualityVideoSharing>,
    pub cpu_usage: Option<QualityCpuUsage>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityAudio {
    pub time: Option<String>,
    pub mic_input_volume: Option<String>,
    pub speaker_volume: Option<String>,
    pub bitrate_received: Option<String>,
    pub latency_received: Option<String>,
    pub jitter_received: Option<String>,
    pub bitrate_sent: Option<String>,
    pub latency_sent: Option<String>,
    pub jitter_sent: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityCpuUsage {
    pub time: Option<String>,
    pub client_avg_cpu_usage: Option<String>,
    pub client_max_cpu_usage: Option<String>,
    pub system_avg_cpu_usage: Option<String>,
    pub system_max_cpu_usage: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityNetwork {
    pub time: Option<String>,
    pub network_delay: Option<String>,
    pub bitrate_received: Option<String>,
    pub packet_loss_avg_received: Option<String>,
    pub packet_loss_max_received: Option<String>,
    pub bitrate_sent: Option<String>,
    pub packet_loss_avg_sent: Option<String>,
    pub packet_loss_max_sent: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QualityVideoSharing {
    pub time: Option<String>,
    pub bitrate_received: Option<String>,
    pub latency_received: Option<String>,
    pub jitter_received: Option<String>,
    pub maximum_resolution_received: Option<String>,
    pub framerate_received: Option<String>,
    pub bitrate_sent: Option<String>,
    pub latency_sent: Option<String>,
    pub jitter_sent: Option<String>,
    pub maximum_resolution_sent: Option<String>,
    pub framerate_sent: Option<String>,
}
