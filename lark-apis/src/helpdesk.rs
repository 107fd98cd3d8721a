// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Helpdesk: tickets, agents, skills, categories, frequent questions, notifications.

pub mod v1;
