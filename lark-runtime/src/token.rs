//! Tokens: which kind a call carries, where they are kept, and how they are fetched once for everybody.

pub(crate) mod cache;
pub(crate) mod manager;
pub(crate) mod select;
mod ticket;
