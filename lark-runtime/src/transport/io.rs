//! Streams of bytes, whatever is below them.

use tokio::io::{AsyncRead, AsyncWrite};

/// A stream of bytes in both directions.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + ?Sized> Io for T {}

/// Any stream.
pub type BoxIo = Box<dyn Io>;
