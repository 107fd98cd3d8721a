//! What the command `lark` does, for its tests and for programs that want the same: the endpoints of the platform as
//! tables, and a search over them.

pub mod calls;
pub mod facts;
pub mod find;
#[cfg(feature = "mcp")]
pub mod mcp;
pub mod settings;
