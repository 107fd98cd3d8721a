// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Mail: mailboxes, messages, drafts, folders, rules, mail groups, public mailboxes.

pub mod v1;
