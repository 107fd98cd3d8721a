//! What the platform says of a card that it refuses.

use lark_cards::CardError;
use lark_runtime::Error;

/// The details of a failed call that refused a card, which is mostly error 230099: the code of the fault, its path and tag.
/// `None` of all other failures.
///
/// ```no_run
/// # async fn example(client: lark_runtime::Client, error: lark_runtime::Error) {
/// if let Some(refused) = lark_events::card::card_error(&error) {
///     eprintln!("{:?}: {}", refused.path, refused.message);
/// }
/// # }
/// ```
#[must_use]
pub fn card_error(error: &Error) -> Option<CardError> {
    CardError::parse(error.as_api()?.msg())
}
