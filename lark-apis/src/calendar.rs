// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Calendars, events, attendees, reminders, free and busy times.

pub mod v4;
