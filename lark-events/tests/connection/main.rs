//! The long connection against a platform that follows a script, over streams in the memory, on a clock that jumps.
#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::result_large_err, reason = "tests; the last is of the library")]

mod answers;
mod closing;
mod frames;
mod lasting;
mod opening;
mod platform;
mod proxies;
mod subscriptions;
