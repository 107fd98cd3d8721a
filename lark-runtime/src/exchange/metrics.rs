//! What the `metrics` facade is told, for programs that export metrics: four of them, by endpoint.

use std::borrow::Cow;
use std::time::Duration;

use super::Facts;
use crate::attempt::Attempt;

/// The endpoint as a label. Paths of raw calls are of any number, and may be personal.
fn label(facts: &Facts) -> &'static str {
    match facts.endpoint {
        Cow::Borrowed(name) => name,
        Cow::Owned(_) => "raw",
    }
}

/// Counts an attempt, with its answer, and notes how long it took.
pub(super) fn attempt(facts: &Facts, attempt: &Attempt<'_>) {
    let endpoint = label(facts);
    let status = attempt.status().map_or_else(String::new, |status| status.as_u16().to_string());
    let code = attempt.code().map_or_else(String::new, |code| code.to_string());
    metrics::counter!("lark_attempts_total", "endpoint" => endpoint, "status" => status, "code" => code).increment(1);
    metrics::histogram!("lark_attempt_duration_seconds", "endpoint" => endpoint)
        .record(attempt.elapsed().as_secs_f64());
}

/// Counts a call, with how it ended, and notes how long it took with everything that belongs to it.
pub(crate) fn call(facts: &Facts, is_ok: bool, elapsed: Duration) {
    let endpoint = label(facts);
    let outcome = if is_ok { "ok" } else { "error" };
    metrics::counter!("lark_calls_total", "endpoint" => endpoint, "outcome" => outcome).increment(1);
    metrics::histogram!("lark_call_duration_seconds", "endpoint" => endpoint).record(elapsed.as_secs_f64());
}
