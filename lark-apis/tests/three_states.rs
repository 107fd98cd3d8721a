//! What the platform's pages say an empty value or `null` means, said with the types: each sentence as one request.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, reason = "tests")]
