//! The progress of a transfer.

use std::sync::Arc;

/// The progress of an upload or a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes so far.
    pub bytes: u64,
    /// Bytes in all; unknown for downloads without a length.
    pub total: Option<u64>,
}

/// A program's callback for it.
pub(crate) type Callback = Arc<dyn Fn(Progress) + Send + Sync>;
