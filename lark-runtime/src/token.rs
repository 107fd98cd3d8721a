//! Stores of tokens: in memory by default, in Redis for several processes, or your own [`TokenCache`].
//!
//! A client fetches each tenant and app token once for all calls that wait for it, renews it before it expires, and
//! replaces one that the platform refuses.

// Inside, `Tokens` has a store, a clock and a `TokenSource`, and knows no client and no network; `credentials` is the source
// of a client's own tokens: app id and secret, and for marketplace apps the ticket.

mod assertion;
mod cache;
mod credentials;
mod flights;
mod held;
mod identity;
mod keys;
#[cfg(feature = "redis")]
mod redis;
mod refused;
pub(crate) mod select;
mod source;
mod store;
#[cfg(test)]
mod tests;
mod ticket;
mod tokens;

pub use assertion::ClientAssertion;
pub use cache::{Cached, MemoryCache, TokenCache};
#[cfg(feature = "_connection")]
pub(crate) use credentials::CONNECTION;
pub(crate) use credentials::{ASSERTION_TYPE, AppCredentials, Proof, RESEND, lifetime, made};
pub(crate) use identity::Identity;
pub use identity::UserKey;
pub(crate) use keys::StoreKeys;
#[cfg(feature = "redis")]
pub use redis::RedisCache;
#[cfg(feature = "redis")]
#[doc(hidden)]
pub use redis::RedisServer;
pub(crate) use source::{Fetched, TokenSource};
pub(crate) use store::Store;
pub(crate) use tokens::{TokenOf, Tokens};
