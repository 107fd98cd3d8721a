// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tickets.
//!
//! `helpdesk.v1.ticket` in the platform's terms.

use lark_runtime::{Body, Download, IntegerEnum, Model, UnixMillis, Unknown, lark_api};

use super::ticket_customized_field::TicketCustomizedField;

/// `helpdesk.v1.ticket.answer_user_query`.
///
/// - `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/answer_user_query)
#[doc(alias = "AnswerUserQueryTicket")]
#[lark_api(
    id = "helpdesk.v1.ticket.answer_user_query",
    method = "POST",
    path = "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query",
    token = "tenant",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnswerTicketUserQuery {
    pub ticket_id: String,
    pub event_id: String,
    pub faqs: Option<Vec<UserQueryFaqInfo>>,
}

/// `helpdesk.v1.ticket.customized_fields`.
///
/// - `GET /open-apis/helpdesk/v1/customized_fields` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154001, 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/customized_fields)
#[doc(alias = "CustomizedFieldsTicket")]
#[lark_api(
    id = "helpdesk.v1.ticket.customized_fields",
    method = "GET",
    path = "/open-apis/helpdesk/v1/customized_fields",
    token = "tenant",
    response = GetTicketCustomizedFieldsResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTicketCustomizedFields {
    pub visible_only: Option<bool>,
}

/// The answer to [`GetTicketCustomizedFields`].
#[doc(alias = "CustomizedFieldsTicketResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTicketCustomizedFieldsResponse {
    pub user_customized_fields: Vec<UserCustomizedField>,
    pub ticket_customized_fields: Vec<TicketCustomizedField>,
}

/// `helpdesk.v1.ticket.get`.
///
/// - `GET /open-apis/helpdesk/v1/tickets/:ticket_id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 154000, 154001, 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/get)
#[lark_api(
    id = "helpdesk.v1.ticket.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/tickets/:ticket_id",
    token = "tenant",
    response = GetTicketResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "10/s",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTicket {
    pub ticket_id: String,
}

/// The answer to [`GetTicket`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTicketResponse {
    pub ticket: Option<TicketV2>,
}

/// `helpdesk.v1.ticket.list`.
///
/// - `GET /open-apis/helpdesk/v1/tickets` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 154000, 154001, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/list)
#[lark_api(
    id = "helpdesk.v1.ticket.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/tickets",
    token = "tenant",
    response = ListTicketResponse,
    paging(items = TicketV2, list = "tickets", page = "page"),
    scopes = "helpdesk:all:readonly",
    rate_limit = "50/s|1000/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTicket {
    pub ticket_id: Option<String>,
    pub agent_id: Option<String>,
    pub closed_by_id: Option<String>,
    pub r#type: Option<TicketStage>,
    pub channel: Option<i64>,
    pub solved: Option<SolvedState>,
    pub score: Option<TicketScore>,
    pub status_list: Option<Vec<i64>>,
    pub guest_name: Option<String>,
    pub guest_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub create_time_start: Option<UnixMillis>,
    pub create_time_end: Option<UnixMillis>,
    pub update_time_start: Option<UnixMillis>,
    pub update_time_end: Option<UnixMillis>,
}

/// The answer to [`ListTicket`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTicketResponse {
    pub total: Option<i64>,
    pub tickets: Vec<TicketV2>,
}

/// `helpdesk.v1.ticket.start_service`.
///
/// - `POST /open-apis/helpdesk/v1/start_service` with a tenant token, for custom and store apps
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:helpdesk:access`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 154000, 154001, 154004, 154402, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/start_service)
#[doc(alias = "StartServiceTicket")]
#[lark_api(
    id = "helpdesk.v1.ticket.start_service",
    method = "POST",
    path = "/open-apis/helpdesk/v1/start_service",
    token = "tenant",
    response = StartTicketServiceResponse,
    scopes = "helpdesk:helpdesk:access",
    rate_limit = "50/s|1000/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartTicketService {
    pub human_service: Option<bool>,
    pub appointed_agents: Option<Vec<String>>,
    pub open_id: String,
    pub customized_info: Option<String>,
}

/// The answer to [`StartTicketService`].
#[doc(alias = "StartServiceTicketResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StartTicketServiceResponse {
    pub chat_id: Option<String>,
    pub ticket_id: Option<String>,
}

/// `helpdesk.v1.ticket.ticket_image`.
///
/// - `GET /open-apis/helpdesk/v1/ticket_images` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 154000, 154003, 154004, 154404, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/ticket_image)
#[doc(alias = "TicketImageTicket")]
#[lark_api(
    id = "helpdesk.v1.ticket.ticket_image",
    method = "GET",
    path = "/open-apis/helpdesk/v1/ticket_images",
    token = "tenant",
    response = Download,
    scopes = "helpdesk:all:readonly",
    rate_limit = "50/s|1000/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTicketImage {
    pub ticket_id: String,
    pub msg_id: String,
    pub index: Option<i64>,
}

/// `helpdesk.v1.ticket.update`.
///
/// - `PUT /open-apis/helpdesk/v1/tickets/:ticket_id` with a user token, for custom apps only
/// - Not repeated once it may have been executed: a `comment` is added to the ticket, so a repetition adds it twice
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket/update)
#[lark_api(
    id = "helpdesk.v1.ticket.update",
    method = "PUT",
    path = "/open-apis/helpdesk/v1/tickets/:ticket_id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    not_idempotent,
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTicket {
    pub ticket_id: String,
    pub status: Option<TicketStatus>,
    pub tag_names: Option<Vec<String>>,
    pub comment: Option<String>,
    pub customized_fields: Option<Vec<CustomizedFieldDisplayItem>>,
    pub ticket_type: Option<TicketStage>,
    pub solved: Option<SolvedState>,
    pub channel: Option<i64>,
}

#[doc(alias = "Comments")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketComment {
    pub content: Option<String>,
    pub created_at: Option<UnixMillis>,
    pub id: Option<i64>,
    pub user_avatar_url: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomizedFieldDisplayItem {
    pub id: Option<String>,
    pub value: Option<String>,
    pub key_name: Option<String>,
    pub display_name: Option<String>,
    pub position: Option<i64>,
    pub required: Option<bool>,
    pub editable: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketTag {
    pub id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TicketUser {
    pub id: Option<String>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub department: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketV2 {
    pub ticket_id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub guest: Option<TicketUser>,
    pub comments: Option<TicketComment>,
    pub ticket_type: Option<TicketStage>,
    pub status: Option<TicketStatus>,
    pub score: Option<TicketScore>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub dissatisfaction_reason: Vec<I18n>,
    pub agents: Vec<TicketUser>,
    pub channel: Option<TicketChannel>,
    pub solve: Option<SolvedState>,
    pub closed_by: Option<TicketUser>,
    pub collaborators: Vec<TicketUser>,
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    pub agent_service_duration: Option<f64>,
    pub agent_first_response_duration: Option<i64>,
    pub bot_service_duration: Option<i64>,
    pub agent_resolution_time: Option<i64>,
    pub actual_processing_time: Option<i64>,
    pub agent_entry_time: Option<UnixMillis>,
    pub agent_first_response_time: Option<UnixMillis>,
    pub agent_last_response_time: Option<UnixMillis>,
    pub agent_owner: Option<TicketUser>,
    pub tags: Vec<TicketTag>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCustomizedField {
    pub user_customized_field_id: Option<String>,
    pub id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub key_name: Option<String>,
    pub display_name: Option<String>,
    pub position: Option<String>,
    pub field_type: Option<String>,
    pub description: Option<String>,
    pub visible: Option<bool>,
    pub editable: Option<bool>,
    pub required: Option<bool>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserQueryFaqInfo {
    pub id: Option<String>,
    pub score: Option<f64>,
}

/// The values of `solve`, `solved`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum SolvedState {
    #[lark(value = 1)]
    Unsolved,
    #[lark(value = 2)]
    Solved,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `channel`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TicketChannel {
    #[lark(value = 2)]
    QrCode,
    #[lark(value = 9)]
    OpenApi,
    #[lark(value = 13)]
    Search,
    #[lark(value = 14)]
    Share,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `score`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TicketScore {
    #[lark(value = 1)]
    Dissatisfied,
    #[lark(value = 2)]
    Neutral,
    #[lark(value = 3)]
    Satisfied,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `ticket_type`, `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TicketStage {
    #[lark(value = 1)]
    Bot,
    #[lark(value = 2)]
    Agent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TicketStatus {
    #[lark(value = 1)]
    Created,
    #[lark(value = 2)]
    Processing,
    #[lark(value = 3)]
    Queued,
    #[lark(value = 4)]
    Pending,
    #[lark(value = 5)]
    AwaitingUser,
    #[lark(value = 50)]
    ClosedByBot,
    #[lark(value = 51)]
    ClosedByAgent,
    #[lark(value = 52)]
    ClosedByUser,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
