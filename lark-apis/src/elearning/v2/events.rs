// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `elearning`.

use lark_runtime::{Model, UnixSeconds, lark_event};

use crate::ids::UserId;

/// A learner's progress in a course was created.
///
/// - Event `elearning.course_registration.created_v2`, for custom and store apps
/// - Scopes, any one of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`,
///   `elearning:course_learner_data:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/created)
#[lark_event(
    type = "elearning.course_registration.created_v2",
    scopes = "elearning:course_learner_data|elearning:course_learner_data:readonly|elearning:course_learner_data:write"
)]
#[non_exhaustive]
pub struct CourseRegistrationCreated {
    pub course_id: Option<String>,
    pub learner: Option<EventUser>,
    pub enroll_at: Option<UnixSeconds>,
    /// One of `1` (assigned), `2` (self enrolled), `3` (rule), `4` (approved).
    pub enroll_type: Option<i64>,
    pub learning_duration: Option<i64>,
    pub finished_at: Option<UnixSeconds>,
    /// One of `0` (not started), `1` (in progress), `2` (passed), `3` (failed).
    pub learning_state: Option<i64>,
    pub compulsory_lesson_ids: Vec<String>,
    pub learned_compulsory_lesson_ids: Vec<String>,
    pub optional_lesson_ids: Vec<String>,
    pub learned_optional_lesson_ids: Vec<String>,
}

/// A learner's progress in a course was deleted.
///
/// - Event `elearning.course_registration.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`,
///   `elearning:course_learner_data:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted)
#[lark_event(
    type = "elearning.course_registration.deleted_v2",
    scopes = "elearning:course_learner_data|elearning:course_learner_data:readonly|elearning:course_learner_data:write"
)]
#[non_exhaustive]
pub struct CourseRegistrationDeleted {
    pub course_id: Option<String>,
    pub learner: Option<EventUser>,
}

/// A learner's progress in a course changed.
///
/// - Event `elearning.course_registration.updated_v2`, for custom and store apps
/// - Scopes, any one of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`,
///   `elearning:course_learner_data:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated)
#[lark_event(
    type = "elearning.course_registration.updated_v2",
    scopes = "elearning:course_learner_data|elearning:course_learner_data:readonly|elearning:course_learner_data:write"
)]
#[non_exhaustive]
pub struct CourseRegistrationUpdated {
    pub course_id: Option<String>,
    pub learner: Option<EventUser>,
    pub enroll_at: Option<UnixSeconds>,
    /// One of `1` (assigned), `2` (self enrolled), `3` (rule), `4` (approved).
    pub enroll_type: Option<i64>,
    pub learning_duration: Option<i64>,
    pub finished_at: Option<UnixSeconds>,
    /// One of `0` (not started), `1` (in progress), `2` (passed), `3` (failed).
    pub learning_state: Option<i64>,
    pub compulsory_lesson_ids: Vec<String>,
    pub learned_compulsory_lesson_ids: Vec<String>,
    pub optional_lesson_ids: Vec<String>,
    pub learned_optional_lesson_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventUser {
    pub user_id: Option<UserId>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<CourseRegistrationCreated>();
    visitor.visit::<CourseRegistrationDeleted>();
    visitor.visit::<CourseRegistrationUpdated>();
}
