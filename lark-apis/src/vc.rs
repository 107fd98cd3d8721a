// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Video conferences: meetings, rooms, reservations, recordings, reports.

pub mod v1;
