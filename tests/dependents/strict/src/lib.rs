//! Declarations under every lint a user may turn on: what the macros add must not cause a single warning.
//!
//! The lints stand here and not in Cargo.toml, so that nothing is inherited from the workspace. If something in
//! this crate is reported, the macro is wrong, not the declaration.
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    rust_2018_idioms,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#![forbid(unsafe_code)]

pub mod generated;
pub mod hygiene;
pub mod names;
pub mod own_lints;
pub mod shapes;
pub mod visibility;
