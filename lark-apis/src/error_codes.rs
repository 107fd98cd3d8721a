//! What the error codes of services mean, by the endpoints whose documentation names them.
//!
//! ```no_run
//! use lark_apis::docx::v1::CreateDocument;
//! use lark_apis::error_codes::{self, DocumentedError};
//! # async fn f(client: lark_runtime::Client) {
//!
//! if let Err(error) = CreateDocument::builder().build().send(&client, ()).await {
//!     match error.documented() {
//!         Some(known) => eprintln!("{error}\n{}", known.meaning()),
//!         None => eprintln!("{error}"),
//!     }
//! }
//! for known in error_codes::of_endpoint("docx.v1.document.create") {
//!     println!("{} {}", known.code(), known.meaning());
//! }
//! # }
//! ```
//!
//! The platform reuses numbers: 1002 of one service is not 1002 of another, so the endpoint belongs to the question. The
//! lists are the documentation's and not complete. All of it is in a program only if the program asks; the question
//! searches a text of some hundred kilobytes and takes far less than the call that failed.

use lark_runtime::Error;
use lark_runtime::error::ApiError;

/// Lines of service or locator, code, and sentence; those of an endpoint stand before those of its service.
const MEANINGS: &str = include_str!("error_codes/meanings.txt");
/// Lines of locator and codes.
const ENDPOINTS: &str = include_str!("error_codes/endpoints.txt");
/// The service of the codes that any endpoint may answer with.
const GENERAL: &str = "general";

/// A code that the documentation explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentedCode {
    code: i64,
    meaning: &'static str,
    named: bool,
}

impl DocumentedCode {
    /// The platform's code.
    #[must_use]
    pub fn code(&self) -> i64 {
        self.code
    }

    /// A sentence that says what it means.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// Whether the documentation of this very endpoint names the code; else that of another endpoint of the service does,
    /// or the list of general codes.
    #[must_use]
    pub fn is_named_by_endpoint(&self) -> bool {
        self.named
    }
}

/// Errors that know the endpoint that refused.
pub trait DocumentedError {
    /// What the code of the refusal means for its endpoint. `None` if the platform did not refuse, or does not explain
    /// the code. An endpoint that a program declares itself is looked up by the locator of its declaration.
    fn documented(&self) -> Option<DocumentedCode>;
}

impl DocumentedError for ApiError {
    fn documented(&self) -> Option<DocumentedCode> {
        of_code(self.endpoint(), self.code()?)
    }
}

impl DocumentedError for Error {
    fn documented(&self) -> Option<DocumentedCode> {
        self.as_api()?.documented()
    }
}

/// What a code means where the endpoint of this locator, such as `im.v1.message.create`, answers with it.
#[must_use]
pub fn of_code(locator: &str, code: i64) -> Option<DocumentedCode> {
    let named = named(locator).any(|one| one == code);
    meaning(locator, code).map(|meaning| DocumentedCode { code, meaning, named })
}

/// The codes that the documentation of an endpoint names, in ascending order; none for a locator that is not known.
pub fn of_endpoint(locator: &str) -> impl Iterator<Item = DocumentedCode> {
    named(locator)
        .filter_map(move |code| meaning(locator, code).map(|meaning| DocumentedCode { code, meaning, named: true }))
}

fn named(locator: &str) -> impl Iterator<Item = i64> + use<> {
    let line = ENDPOINTS.lines().find_map(|line| line.strip_prefix(locator)?.strip_prefix(' '));
    line.unwrap_or_default().split(' ').filter_map(|code| code.parse().ok())
}

/// The endpoint's own meaning, else that of its service, else the general one.
fn meaning(locator: &str, code: i64) -> Option<&'static str> {
    let service = locator.split('.').next().unwrap_or(locator);
    [locator, service, GENERAL].into_iter().find_map(|place| {
        MEANINGS.lines().find_map(|line| {
            let (number, meaning) = line.strip_prefix(place)?.strip_prefix(' ')?.split_once(' ')?;
            (number.parse() == Ok(code)).then_some(meaning)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_means_what_its_service_says() {
        let known = of_code("bitable.v1.app.table.record.create", 1_254_045).unwrap();
        assert_eq!(known.meaning(), "A field name does not exist in the table.");
        assert!(known.is_named_by_endpoint());
        assert_eq!(of_code("im.v1.message.create", 1_254_045), None);
    }

    #[test]
    fn a_code_of_the_service_that_this_endpoint_does_not_name_is_explained_too() {
        let known = of_code("im.v1.message.unheard_of", 230_002).unwrap();
        assert!(!known.is_named_by_endpoint());
        assert!(known.meaning().contains("not in the chat"), "{known:?}");
    }

    #[test]
    fn a_number_that_a_service_uses_twice_means_what_it_means_for_the_endpoint() {
        let meaning = |locator| of_code(locator, 1_161_013).unwrap().meaning();
        assert_eq!(meaning("corehr.v2.pre_hire.create"), "The city of social security is not valid.");
        assert_eq!(meaning("corehr.v2.probation.edit"), "The probation needs both its start and its estimated end.");
    }

    #[test]
    fn every_code_that_an_endpoint_names_has_a_meaning() {
        let told: std::collections::BTreeSet<(&str, &str)> = (MEANINGS.lines())
            .filter_map(|line| line.split_once(' '))
            .filter_map(|(place, rest)| Some((place, rest.split_once(' ')?.0)))
            .collect();
        for line in ENDPOINTS.lines() {
            let (locator, codes) = line.split_once(' ').unwrap();
            let service = locator.split('.').next().unwrap();
            let untold =
                codes.split(' ').find(|code| !told.contains(&(service, code)) && !told.contains(&(GENERAL, code)));
            assert_eq!(untold, None, "{locator}");
        }
    }

    #[test]
    fn the_codes_of_an_endpoint_ascend_and_are_its_own() {
        let codes: Vec<i64> = of_endpoint("im.v1.message.create").map(|known| known.code()).collect();
        assert!(codes.is_sorted() && codes.contains(&230_002) && codes.len() > 10, "{codes:?}");
        assert_eq!(of_endpoint("im.v1.message").count(), 0);
        assert_eq!(of_endpoint("").count(), 0);
    }

    #[test]
    fn an_error_that_is_no_refusal_is_not_documented() {
        assert_eq!(Error::invalid("m").documented(), None);
    }
}
