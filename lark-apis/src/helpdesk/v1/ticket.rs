// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tickets.
//!
//! `helpdesk.v1.ticket` in the platform's terms.

use lark_runtime::{Body, Download, IntegerEnum, Model, UnixMillis, Unknown, lark_api};

use super::ticket_customized_field::TicketCustomizedField;

/// Answers a user's question in a ticket from the knowledge base.
///
/// The ticket must be in progress and without a human agent. Custom apps only.
///
/// - `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
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
    /// Id of the ticket the question was asked in.
    pub ticket_id: String,
    /// Id of the event that brought the question.
    pub event_id: String,
    /// Entries of the knowledge base that answer it.
    pub faqs: Option<Vec<UserQueryFaqInfo>>,
}

/// Lists the fields that the help desk defined for users and tickets.
///
/// - `GET /open-apis/helpdesk/v1/customized_fields` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Whether to list only visible fields.
    pub visible_only: Option<bool>,
}

/// The answer to [`GetTicketCustomizedFields`].
#[doc(alias = "CustomizedFieldsTicketResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTicketCustomizedFieldsResponse {
    /// Fields that users have.
    pub user_customized_fields: Vec<UserCustomizedField>,
    /// Fields that tickets have.
    pub ticket_customized_fields: Vec<TicketCustomizedField>,
}

/// Fetches a ticket; custom apps only.
///
/// - `GET /open-apis/helpdesk/v1/tickets/:ticket_id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 10 a second
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
    /// Id of the ticket, which `helpdesk.v1.ticket.list` finds.
    pub ticket_id: String,
}

/// The answer to [`GetTicket`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// The ticket with user, agents and state.
    pub ticket: Option<TicketV2>,
}

/// Lists tickets by user, agent, state, time and more; custom apps only.
///
/// - `GET /open-apis/helpdesk/v1/tickets` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Lists only the ticket with this id.
    pub ticket_id: Option<String>,
    /// Lists only tickets of this agent.
    pub agent_id: Option<String>,
    /// Lists only tickets that this agent closed.
    pub closed_by_id: Option<String>,
    /// Lists only tickets with the bot, or only those with an agent.
    pub r#type: Option<TicketStage>,
    /// Lists only tickets that came in this way.
    pub channel: Option<i64>,
    /// Lists only solved, or only unsolved, tickets.
    pub solved: Option<SolvedState>,
    /// Lists only tickets with this score.
    pub score: Option<TicketScore>,
    /// Lists only tickets in these states.
    pub status_list: Option<Vec<i64>>,
    /// Lists only tickets of users with this name.
    pub guest_name: Option<String>,
    /// Lists only tickets of this user.
    pub guest_id: Option<String>,
    /// Lists only tickets of users with these tags.
    pub tags: Option<Vec<String>>,
    /// Which page, from 1. Default: 1.
    pub page: Option<i64>,
    /// How many tickets a page has; at most 200. Default: 20. All pages together reach 10,000: narrow the time for more.
    pub page_size: Option<i64>,
    /// Lists only tickets created at or after this moment; needs `create_time_end`.
    pub create_time_start: Option<UnixMillis>,
    /// Lists only tickets created at or before this moment; needs `create_time_start`.
    pub create_time_end: Option<UnixMillis>,
    /// Lists only tickets changed from this moment on; needs `update_time_end`.
    pub update_time_start: Option<UnixMillis>,
    /// Lists only tickets changed until this moment; needs `update_time_start`.
    pub update_time_end: Option<UnixMillis>,
}

/// The answer to [`ListTicket`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTicketResponse {
    /// How many tickets match; counts to 10,000.
    pub total: Option<i64>,
    /// The tickets of this page.
    pub tickets: Vec<TicketV2>,
}

/// Begins a talk between a user and the help desk, with the bot or with an agent.
///
/// - `POST /open-apis/helpdesk/v1/start_service` with a tenant token, for custom and store apps
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:helpdesk:access`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Whether an agent takes part at once; must be `true` with `appointed_agents`.
    pub human_service: Option<bool>,
    /// Open ids of the agents who take part, `ou_...`; needs `human_service`.
    pub appointed_agents: Option<Vec<String>>,
    /// Open id of the user, `ou_...`.
    pub open_id: String,
    /// Where the ticket comes from, in your own words, shown in its details; at most 1024 characters.
    pub customized_info: Option<String>,
}

/// The answer to [`StartTicketService`].
#[doc(alias = "StartServiceTicketResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StartTicketServiceResponse {
    /// Open id of the chat with the help desk, `oc_...`.
    pub chat_id: Option<String>,
    /// Id of the new ticket; only there when an agent takes part.
    pub ticket_id: Option<String>,
}

/// Downloads an image of a message in a ticket; custom apps only.
///
/// - `GET /open-apis/helpdesk/v1/ticket_images` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the ticket the message belongs to.
    pub ticket_id: String,
    /// Id of the message.
    pub msg_id: String,
    /// Which image of a post, from 0; not needed for an image message.
    pub index: Option<i64>,
}

/// Changes the data of a ticket; custom apps only.
///
/// Only data changes: a ticket set to closed keeps its chat open. At least one field must be given. A user who calls
/// this must be an agent with rights to the ticket, an administrator or the owner.
///
/// - `PUT /open-apis/helpdesk/v1/tickets/:ticket_id` with a user token, for custom apps only
/// - Not repeated once it may have been executed: a `comment` is added to the ticket, so a repetition adds it twice
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
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
    /// Id of the ticket to change.
    pub ticket_id: String,
    /// State to set: 1 to 5 open, `50` closed by the bot, `51` closed by an agent.
    pub status: Option<TicketStatus>,
    /// Names of the ticket's new tags.
    pub tag_names: Option<Vec<String>>,
    /// A remark to add.
    pub comment: Option<String>,
    /// Fields of the ticket with their new values.
    pub customized_fields: Option<Vec<CustomizedFieldDisplayItem>>,
    /// Stage to set: bot (`1`) or agent (`2`).
    pub ticket_type: Option<TicketStage>,
    /// Whether the trouble was solved.
    pub solved: Option<SolvedState>,
    /// Way the ticket came in.
    pub channel: Option<i64>,
}

/// A remark on a ticket.
#[doc(alias = "Comments")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketComment {
    /// Text of the remark.
    pub content: Option<String>,
    /// When the remark was made.
    pub created_at: Option<UnixMillis>,
    /// Id of the remark.
    pub id: Option<i64>,
    /// URL of the picture of who made it.
    pub user_avatar_url: Option<String>,
    /// Name of who made it.
    pub user_name: Option<String>,
    /// Id of who made it.
    pub user_id: Option<i64>,
}

/// A field of a ticket with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomizedFieldDisplayItem {
    /// Id of the field.
    pub id: Option<String>,
    /// Value of the field.
    pub value: Option<String>,
    /// Key of the field in code.
    pub key_name: Option<String>,
    /// Name of the field as people see it.
    pub display_name: Option<String>,
    /// Place where the field is shown.
    pub position: Option<i64>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// Whether the field may be changed.
    pub editable: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in Chinese, English and Japanese.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
    /// The text in Japanese.
    pub ja_jp: Option<String>,
}

/// A tag of a ticket.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// Name of the tag.
    pub name: Option<String>,
}

/// A user of a ticket: who opened it, or an agent.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TicketUser {
    /// Id of the user.
    pub id: Option<String>,
    /// URL of the user's picture.
    pub avatar_url: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Mail address of the user.
    pub email: Option<String>,
    /// Name of the user's department.
    pub department: Option<String>,
    /// City of the user.
    pub city: Option<String>,
    /// Code of the user's country.
    pub country: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A ticket with its user, agents and times.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketV2 {
    /// Id of the ticket, which the other endpoints take.
    pub ticket_id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// User who opened the ticket.
    pub guest: Option<TicketUser>,
    /// Remarks on the ticket.
    pub comments: Option<TicketComment>,
    /// Whether the bot (`1`) or an agent (`2`) deals with it.
    pub ticket_type: Option<TicketStage>,
    /// How far the ticket is, or who closed it.
    pub status: Option<TicketStatus>,
    /// How satisfied the user was.
    pub score: Option<TicketScore>,
    /// When the ticket was created.
    pub created_at: Option<i64>,
    /// When the ticket was last changed; `-1` when never.
    pub updated_at: Option<i64>,
    /// When the ticket was closed.
    pub closed_at: Option<i64>,
    /// Why the user was not satisfied.
    pub dissatisfaction_reason: Vec<I18n>,
    /// Agents who deal with it.
    pub agents: Vec<TicketUser>,
    /// Way the ticket came in: QR code, search, share, open API or another.
    pub channel: Option<TicketChannel>,
    /// Whether the trouble was solved.
    pub solve: Option<SolvedState>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// Others who help with the ticket.
    pub collaborators: Vec<TicketUser>,
    /// Fields of the ticket that have a value; of a dropdown, the value is the option's `display_name`.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// Minutes from the agent's entry to the agent's last answer.
    pub agent_service_duration: Option<f64>,
    /// Seconds from the agent's entry to the agent's first answer.
    pub agent_first_response_duration: Option<i64>,
    /// Seconds from the ticket's creation to the agent's entry.
    pub bot_service_duration: Option<i64>,
    /// Seconds from the first agent's entry until the ticket was closed.
    pub agent_resolution_time: Option<i64>,
    /// Seconds the ticket was dealt with: until it was closed, without the time it was pending.
    pub actual_processing_time: Option<i64>,
    /// When the agent came in.
    pub agent_entry_time: Option<UnixMillis>,
    /// When the agent first answered.
    pub agent_first_response_time: Option<UnixMillis>,
    /// When the agent last answered.
    pub agent_last_response_time: Option<UnixMillis>,
    /// Agent who is in charge.
    pub agent_owner: Option<TicketUser>,
    /// Tags of the ticket; only there when it has some.
    pub tags: Vec<TicketTag>,
}

/// A field that the help desk defined for users.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCustomizedField {
    /// Id of the field within the help desk.
    pub user_customized_field_id: Option<String>,
    /// The old id of the field, kept for old programs.
    pub id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// Key of the field in code.
    pub key_name: Option<String>,
    /// Name of the field as people see it.
    pub display_name: Option<String>,
    /// Place of the field in the list.
    pub position: Option<String>,
    /// Kind of value the field holds.
    pub field_type: Option<String>,
    /// What the field is for.
    pub description: Option<String>,
    /// Whether the field is shown.
    pub visible: Option<bool>,
    /// Whether the field may be changed.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    pub created_at: Option<String>,
    /// When the field was last changed.
    pub updated_at: Option<String>,
}

/// An entry of the knowledge base that answers a question.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserQueryFaqInfo {
    /// Id of the entry.
    pub id: Option<String>,
    /// How well the entry matches.
    pub score: Option<f64>,
}

/// The values of `solve`, `solved`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum SolvedState {
    /// Not solved.
    #[lark(value = 1)]
    Unsolved,
    /// Solved.
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
    /// A QR code.
    #[lark(value = 2)]
    QrCode,
    /// The open API.
    #[lark(value = 9)]
    OpenApi,
    /// The search.
    #[lark(value = 13)]
    Search,
    /// A share.
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
    /// Not satisfied.
    #[lark(value = 1)]
    Dissatisfied,
    /// Neither satisfied nor not.
    #[lark(value = 2)]
    Neutral,
    /// Satisfied.
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
    /// The bot deals with it.
    #[lark(value = 1)]
    Bot,
    /// An agent deals with it.
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
    /// It was created.
    #[lark(value = 1)]
    Created,
    /// It is dealt with.
    #[lark(value = 2)]
    Processing,
    /// It is in the queue.
    #[lark(value = 3)]
    Queued,
    /// It is pending.
    #[lark(value = 4)]
    Pending,
    /// It waits for the user.
    #[lark(value = 5)]
    AwaitingUser,
    /// The bot closed it.
    #[lark(value = 50)]
    ClosedByBot,
    /// An agent closed it.
    #[lark(value = 51)]
    ClosedByAgent,
    /// The user closed it.
    #[lark(value = 52)]
    ClosedByUser,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
