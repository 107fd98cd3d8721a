//! Tokens: which kind a call carries, where they are kept, and how they are fetched once for everybody.

pub(crate) mod cache;
pub(crate) mod manager;
#[cfg(feature = "redis")]
pub(crate) mod redis;
pub(crate) mod select;
mod ticket;
