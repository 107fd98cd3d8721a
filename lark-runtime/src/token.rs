//! Tokens: whose a call carries, where they are kept, and how each is fetched once for all who wait.
//!
//! [`Tokens`] has a store, a clock and a [`TokenSource`](source::TokenSource); it knows no client and no network. `credentials` is the source
//! of a client's own tokens: app id and secret, and for marketplace apps the ticket.

mod cache;
mod credentials;
mod identity;
#[cfg(feature = "redis")]
mod redis;
pub(crate) mod select;
mod source;
mod store;
#[cfg(test)]
mod tests;
mod ticket;
mod tokens;

pub use cache::{Cached, MemoryCache, TokenCache};
pub(crate) use credentials::{AppCredentials, RESEND};
pub(crate) use identity::Identity;
#[cfg(feature = "redis")]
pub use redis::RedisCache;
pub(crate) use store::Store;
pub(crate) use tokens::{TokenOf, Tokens};
