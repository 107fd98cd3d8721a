//! Answers that come as gzip.

use std::io::{self, Write as _};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use flate2::write::MultiGzDecoder;
use http_body::Frame;

use super::Received;
use crate::transport::BoxError;

/// A body unpacked while it is read. What it holds at a time is bounded, however much a few bytes expand to.
pub(super) struct Gunzip<B = Received> {
    body: B,
    /// What came and is not unpacked yet.
    packed: Bytes,
    /// Unpacks up to 32 KiB at a time; `None` at the end.
    decoder: Option<MultiGzDecoder<Vec<u8>>>,
    /// Whether anything came. Answers without a body may say that it is packed.
    begun: bool,
}

impl<B> Gunzip<B> {
    pub(super) fn new(body: B) -> Self {
        Self { body, packed: Bytes::new(), decoder: Some(MultiGzDecoder::new(Vec::new())), begun: false }
    }
}

impl<B> http_body::Body for Gunzip<B>
where
    B: http_body::Body<Data = Bytes, Error = BoxError> + Unpin,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        loop {
            let Some(decoder) = &mut this.decoder else { return Poll::Ready(None) };
            let unpacked = if this.packed.is_empty() {
                match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
                    Some(Ok(frame)) => {
                        this.packed = frame.into_data().unwrap_or_default();
                        this.begun |= !this.packed.is_empty();
                        continue;
                    }
                    Some(Err(error)) => Err(error),
                    None => {
                        let ended = if this.begun { decoder.try_finish() } else { Ok(()) };
                        let rest = std::mem::take(decoder.get_mut());
                        this.decoder = None;
                        ended.map(|()| rest).map_err(|error| broken(&error))
                    }
                }
            } else {
                unpack(decoder, &mut this.packed).map_err(|error| broken(&error))
            };
            match unpacked {
                Ok(bytes) if bytes.is_empty() => {}
                Ok(bytes) => return Poll::Ready(Some(Ok(Frame::data(bytes.into())))),
                Err(error) => {
                    this.decoder = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.decoder.is_none()
    }
}

/// The next of what is packed; nothing where it has to be called again.
fn unpack(decoder: &mut MultiGzDecoder<Vec<u8>>, packed: &mut Bytes) -> io::Result<Vec<u8>> {
    let read = decoder.write(packed)?;
    packed.advance(read);
    if packed.is_empty() {
        // Not held back until more comes.
        decoder.flush()?;
    } else if read == 0 && decoder.get_ref().is_empty() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(std::mem::take(decoder.get_mut()))
}

fn broken(error: &io::Error) -> BoxError {
    format!("the answer is not valid gzip: {error}").into()
}
