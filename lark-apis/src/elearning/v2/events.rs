// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `elearning`.

use lark_runtime::{Model, UnixSeconds, lark_event};

use crate::ids::UserId;

/// A learner began a course.
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
    /// Id of the course the learner takes.
    pub course_id: Option<String>,
    /// Who takes the course.
    pub learner: Option<EventUser>,
    /// When the learner joined the course.
    pub enroll_at: Option<UnixSeconds>,
    /// How the learner joined: `1` assigned by an administrator, `2` by own will, `3` by a rule, `4` by an approved
    /// request.
    pub enroll_type: Option<i64>,
    /// How long the learner has been learning, in seconds.
    pub learning_duration: Option<i64>,
    /// When the learner finished the course.
    pub finished_at: Option<UnixSeconds>,
    /// How far the learner is: `0` not begun, `1` learning, `2` passed, `3` failed.
    pub learning_state: Option<i64>,
    /// Ids of the lessons that must be taken.
    pub compulsory_lesson_ids: Vec<String>,
    /// Ids of those that must be taken and are done.
    pub learned_compulsory_lesson_ids: Vec<String>,
    /// Ids of the lessons that may be taken.
    pub optional_lesson_ids: Vec<String>,
    /// Ids of those that may be taken and are done.
    pub learned_optional_lesson_ids: Vec<String>,
}

/// The progress of a learner in a course was deleted.
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
    /// Id of the course the learner takes.
    pub course_id: Option<String>,
    /// Who takes the course.
    pub learner: Option<EventUser>,
}

/// The progress of a learner in a course changed.
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
    /// Id of the course the learner takes.
    pub course_id: Option<String>,
    /// Who takes the course.
    pub learner: Option<EventUser>,
    /// When the learner joined the course.
    pub enroll_at: Option<UnixSeconds>,
    /// How the learner joined: `1` assigned by an administrator, `2` by own will, `3` by a rule, `4` by an approved
    /// request.
    pub enroll_type: Option<i64>,
    /// How long the learner has been learning, in seconds.
    pub learning_duration: Option<i64>,
    /// When the learner finished the course.
    pub finished_at: Option<UnixSeconds>,
    /// How far the learner is: `0` not begun, `1` learning, `2` passed, `3` failed.
    pub learning_state: Option<i64>,
    /// Ids of the lessons that must be taken.
    pub compulsory_lesson_ids: Vec<String>,
    /// Ids of those that must be taken and are done.
    pub learned_compulsory_lesson_ids: Vec<String>,
    /// Ids of the lessons that may be taken.
    pub optional_lesson_ids: Vec<String>,
    /// Ids of those that may be taken and are done.
    pub learned_optional_lesson_ids: Vec<String>,
}

/// A learner with contacts.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventUser {
    /// Ids of the learner, in each kind.
    pub user_id: Option<UserId>,
    /// Email address of the learner.
    pub email: Option<String>,
    /// Phone number of the learner.
    pub phone: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<CourseRegistrationCreated>();
    visitor.visit::<CourseRegistrationDeleted>();
    visitor.visit::<CourseRegistrationUpdated>();
}
