// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Hiring: jobs, talents, applications, interviews, offers, referrals, websites.

pub mod v1;
pub mod v2;
