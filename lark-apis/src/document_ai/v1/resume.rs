// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resumes.
//!
//! `document_ai.v1.resume` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// `document_ai.v1.resume.parse`.
///
/// - `POST /open-apis/document_ai/v1/resume/parse` with a tenant token, for custom and store apps
/// - Scope: `document_ai:resume:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/resume/parse)
#[lark_api(
    id = "document_ai.v1.resume.parse",
    method = "POST",
    path = "/open-apis/document_ai/v1/resume/parse",
    token = "tenant",
    response = ParseResumeResponse,
    scopes = "document_ai:resume:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParseResume {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`ParseResume`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParseResumeResponse {
    pub resumes: Vec<Resume>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Resume {
    pub file_md5: Option<String>,
    pub content: Option<String>,
    pub new_content: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub mobile_is_virtual: Option<bool>,
    pub country_code: Option<String>,
    pub educations: Vec<ResumeEducation>,
    pub careers: Vec<ResumeCareer>,
    pub projects: Vec<ResumeProject>,
    pub work_year: Option<i64>,
    pub date_of_birth: Option<String>,
    /// One of `0` (unknown), `1` (male), `2` (female).
    pub gender: Option<i64>,
    pub willing_positions: Vec<String>,
    pub current_location: Option<String>,
    pub willing_locations: Vec<String>,
    pub home_location: Option<String>,
    pub languages: Vec<ResumeLanguage>,
    pub awards: Vec<ResumeAward>,
    pub certificates: Vec<ResumeCertificate>,
    pub competitions: Vec<ResumeCompetition>,
    pub self_evaluation: Option<String>,
    pub urls: Vec<String>,
    pub social_links: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeAward {
    pub award: Option<String>,
    pub date: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeCareer {
    pub company: Option<String>,
    pub start_date: Option<String>,
    pub start_time: Option<String>,
    pub end_date: Option<String>,
    pub end_time: Option<String>,
    pub title: Option<String>,
    /// One of `1` (internship), `2` (full time).
    pub r#type: Option<i64>,
    pub type_str: Option<String>,
    pub job_description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeCertificate {
    pub name: Option<String>,
    pub desc: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeCompetition {
    pub name: Option<String>,
    pub desc: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeEducation {
    pub school: Option<String>,
    pub start_date: Option<String>,
    pub start_time: Option<String>,
    pub end_date: Option<String>,
    pub end_time: Option<String>,
    pub major: Option<String>,
    pub degree: Option<String>,
    /// One of `1` (primary school), `2` (middle school), `3` (vocational school), `4` (high school), `5` (junior college),
    /// `6` (bachelor), `7` (master), `8` (doctor), `9` (others).
    pub qualification: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeLanguage {
    pub level: Option<i64>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeProject {
    pub name: Option<String>,
    pub title: Option<String>,
    pub start_date: Option<String>,
    pub start_time: Option<String>,
    pub end_date: Option<String>,
    pub end_time: Option<String>,
    pub description: Option<String>,
}
