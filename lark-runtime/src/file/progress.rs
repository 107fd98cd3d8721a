//! How far a transfer has come.

use std::sync::Arc;

/// How far an upload or a download has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes so far.
    pub bytes: u64,
    /// Bytes in all; unknown for downloads without a length.
    pub total: Option<u64>,
}

/// What a program does with it.
pub(crate) type Callback = Arc<dyn Fn(Progress) + Send + Sync>;
