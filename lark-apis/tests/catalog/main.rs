//! Every endpoint against the catalog.
//!
//! What is expected is worked out here from the files in `catalog/` alone; the code that wrote `src/` has no part in
//! it, and no sample is made from our own structs.
#![cfg(all(feature = "catalog", feature = "full"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::needless_pass_by_value, reason = "tests")]

mod answers;
mod both_ways;
#[rustfmt::skip]
mod builders;
mod clearing;
mod declarations;
#[cfg(feature = "events")]
mod events;
mod expected;
mod facts;
mod given;
mod idempotency;
mod kept;
mod requests;
mod samples;
mod traps;
