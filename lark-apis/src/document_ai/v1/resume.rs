// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resumes.
//!
//! `document_ai.v1.resume` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Reads education, jobs, projects and contacts from a CV.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/resume/parse` with a tenant token, for custom and store apps
/// - Scope: `document_ai:resume:recognize`
/// - Rate limit: 10 a second
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
    /// The CV: PDF, DOCX, PNG or JPG, under 30 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`ParseResume`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParseResumeResponse {
    /// What was read from the CV.
    pub resumes: Vec<Resume>,
}

/// What was read from a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Resume {
    /// Id of the file, made from its content.
    pub file_md5: Option<String>,
    /// Text of the CV; only if it could be read.
    pub content: Option<String>,
    /// Text of the CV in sorted order; only if it could be read.
    pub new_content: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// Email address of the person.
    pub email: Option<String>,
    /// Mobile number of the person.
    pub mobile: Option<String>,
    /// Whether the number is a virtual one that forwards calls.
    pub mobile_is_virtual: Option<bool>,
    /// Country code of the mobile number.
    pub country_code: Option<String>,
    /// Schools and universities, one by one.
    pub educations: Vec<ResumeEducation>,
    /// Jobs the person had, one by one.
    pub careers: Vec<ResumeCareer>,
    /// Projects the person worked on, one by one.
    pub projects: Vec<ResumeProject>,
    /// How many years the person has worked; missing if unknown.
    pub work_year: Option<i64>,
    /// Birthday of the person, as `YYYY-MM-DD`.
    pub date_of_birth: Option<String>,
    /// Gender of the person: `0` unknown, `1` male, `2` female.
    pub gender: Option<i64>,
    /// Positions the person hopes for.
    pub willing_positions: Vec<String>,
    /// City where the person works now.
    pub current_location: Option<String>,
    /// Places where the person would like to work.
    pub willing_locations: Vec<String>,
    /// City the person comes from.
    pub home_location: Option<String>,
    /// Languages the person knows.
    pub languages: Vec<ResumeLanguage>,
    /// Awards the person won.
    pub awards: Vec<ResumeAward>,
    /// Certificates the person holds.
    pub certificates: Vec<ResumeCertificate>,
    /// Competitions the person took part in.
    pub competitions: Vec<ResumeCompetition>,
    /// What the person says about themselves.
    pub self_evaluation: Option<String>,
    /// Links found in the CV.
    pub urls: Vec<String>,
    /// Links to the person's social media.
    pub social_links: Vec<String>,
}

/// An award named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeAward {
    /// Name of the award.
    pub award: Option<String>,
    /// Year the award was won, as `YYYY`.
    pub date: Option<String>,
    /// What the CV says about the award.
    pub description: Option<String>,
}

/// A job named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeCareer {
    /// Name of the company the person worked for.
    pub company: Option<String>,
    /// When the job began, as `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// When the job began, as `YYYY-MM-DD`; the same as `start_date`.
    pub start_time: Option<String>,
    /// When the job ended, as `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// When the job ended, as `YYYY-MM-DD`, or a Chinese word for "until now".
    pub end_time: Option<String>,
    /// Position the person held.
    pub title: Option<String>,
    /// Whether it was an internship (`1`) or full time (`2`).
    pub r#type: Option<i64>,
    /// Whether it was an internship or full time, as a Chinese word.
    pub type_str: Option<String>,
    /// What the person did there.
    pub job_description: Option<String>,
}

/// A certificate named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeCertificate {
    /// Name of the certificate.
    pub name: Option<String>,
    /// What the CV says about the certificate.
    pub desc: Option<String>,
}

/// A competition named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeCompetition {
    /// Name of the competition.
    pub name: Option<String>,
    /// What the CV says about the competition.
    pub desc: Option<String>,
}

/// A school or university named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeEducation {
    /// Name of the school or university.
    pub school: Option<String>,
    /// When the person started there, as `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// When the person started there, as `YYYY-MM-DD`; the same as `start_date`.
    pub start_time: Option<String>,
    /// When the person finished there, as `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// When the person finished there, as `YYYY-MM-DD`, or a Chinese word for "until now".
    pub end_time: Option<String>,
    /// Subject the person studied.
    pub major: Option<String>,
    /// Level of education reached, from primary school to doctorate, as a Chinese word.
    pub degree: Option<String>,
    /// Level of education: `1` primary, `2` junior secondary, `3` secondary vocational, `4` senior secondary, `5` college,
    /// `6` bachelor, `7` master, `8` doctor, `9` other.
    pub qualification: Option<i64>,
}

/// A language named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeLanguage {
    /// How well the person knows the language, as a number.
    pub level: Option<i64>,
    /// What the CV says about the language.
    pub description: Option<String>,
}

/// A project named in a CV.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeProject {
    /// Name of the project.
    pub name: Option<String>,
    /// What the person was in the project.
    pub title: Option<String>,
    /// When the project began, as `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// When the project began, as `YYYY-MM-DD`; the same as `start_date`.
    pub start_time: Option<String>,
    /// When the project ended, as `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// When the project ended, as `YYYY-MM-DD`, or a Chinese word for "until now".
    pub end_time: Option<String>,
    /// What the CV says about the project.
    pub description: Option<String>,
}
