//! What the command `lark` does, for its tests and for programs that want the same: the endpoints of the platform as
//! tables, a search over them, and their requests and answers checked by those tables instead of compiled types.

pub mod facts;
pub mod find;
