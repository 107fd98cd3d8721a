//! The headers that the client sets itself. A test of the runtime compares them with its own.

/// In lower case.
pub(crate) const OWNED_HEADERS: [&str; 6] =
    ["authorization", "content-length", "content-type", "host", "request-id", "x-request-id"];
