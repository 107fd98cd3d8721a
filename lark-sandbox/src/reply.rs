//! HTTP answers: plain ones, files with ranges, and those that a fault cuts short.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{
    HeaderMap, HeaderName, HeaderValue, Response, StatusCode,
    header::{
        ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_RANGE, LOCATION,
        RANGE,
    },
};
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::blob::Blob;

/// The body of an answer.
pub(crate) type Body = UnsyncBoxBody<Bytes, io::Error>;

pub(crate) const LOG_ID: HeaderName = HeaderName::from_static("x-tt-logid");
pub(crate) const JSON: &str = "application/json; charset=utf-8";
pub(crate) const HTML: &str = "text/html; charset=utf-8";

/// An answer whose body is there already.
pub(crate) fn plain(status: StatusCode, kind: &str, body: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(Full::new(body.into()).map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    insert(response.headers_mut(), CONTENT_TYPE, kind);
    response
}

pub(crate) fn redirect(to: &str) -> Response<Body> {
    let mut response = plain(StatusCode::FOUND, HTML, "");
    insert(response.headers_mut(), LOCATION, to);
    response
}

/// A file, or the part of it that `Range` asks for, if it is of the version that `If-Range` names.
pub(crate) fn file(blob: Blob, name: &str, kind: Option<&str>, request: &HeaderMap) -> Response<Body> {
    let length = blob.len();
    let tag = format!("\"{:016x}\"", blob.version());
    let asked = request.get(RANGE).filter(|_| request.get(IF_RANGE).is_none_or(|known| known == &tag));
    let asked = asked.and_then(|value| value.to_str().ok());
    let (status, range) = match asked.map(|range| bytes(range, length)) {
        None | Some(None) => (StatusCode::OK, 0..length),
        Some(Some(range)) if range.is_empty() => {
            let mut response = plain(StatusCode::RANGE_NOT_SATISFIABLE, "text/plain", "");
            insert(response.headers_mut(), CONTENT_RANGE, &format!("bytes */{length}"));
            return response;
        }
        Some(Some(range)) => (StatusCode::PARTIAL_CONTENT, range),
    };
    let pieces = blob.read(range.clone()).map_ok(Frame::data);
    let mut response = Response::new(StreamBody::new(pieces).boxed_unsync());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    insert(headers, CONTENT_TYPE, kind.unwrap_or("application/octet-stream"));
    insert(headers, CONTENT_LENGTH, &(range.end - range.start).to_string());
    insert(headers, ACCEPT_RANGES, "bytes");
    insert(headers, ETAG, &tag);
    // The first form is for readers that know only ASCII.
    let ascii: String =
        name.chars().map(|c| if c.is_ascii_graphic() && !"\"\\".contains(c) { c } else { '_' }).collect();
    let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
    insert(headers, CONTENT_DISPOSITION, &format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}"));
    if status == StatusCode::PARTIAL_CONTENT {
        insert(headers, CONTENT_RANGE, &format!("bytes {}-{}/{length}", range.start, range.end - 1));
    }
    response
}

/// The one range of a header; empty when it lies outside, none when the header is not understood.
fn bytes(header: &str, length: u64) -> Option<std::ops::Range<u64>> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    match (first, last) {
        ("", last) => Some(length.saturating_sub(last.parse().ok()?)..length),
        (first, "") => Some(first.parse().ok()?..length),
        (first, last) => Some(first.parse().ok()?..last.parse::<u64>().ok()?.saturating_add(1).min(length)),
    }
}

pub(crate) fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// Lets only the first half of an answer through, then ends as the fault says.
pub(crate) fn cut(response: Response<Body>, end: End) -> Response<Body> {
    let declared = response.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let length: u64 = declared.or_else(|| response.body().size_hint().exact()).unwrap_or_default();
    let mut response = response.map(|body| Cut { body, left: length / 2, end, flushed: false }.boxed_unsync());
    insert(response.headers_mut(), CONTENT_LENGTH, &length.to_string());
    response
}

/// How an answer that is cut short ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// The connection closes.
    Close,
    /// Nothing more happens.
    Stall,
}

struct Cut {
    body: Body,
    left: u64,
    end: End,
    /// What was let through is on its way.
    flushed: bool,
}

impl http_body::Body for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.left == 0 {
            return match self.end {
                // An error right after the data would drop the data as well.
                End::Close if !self.flushed => {
                    self.flushed = true;
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
                End::Close => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
                End::Stall => Poll::Pending,
            };
        }
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
        let Some(Ok(Ok(mut data))) = frame.map(|frame| frame.map(Frame::into_data)) else { return Poll::Ready(None) };
        data.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
        self.left -= data.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        for (header, expected) in [
            ("bytes=0-0", Some(0..1)),
            ("bytes=2-", Some(2..10)),
            ("bytes=-3", Some(7..10)),
            ("bytes=-30", Some(0..10)),
            ("bytes=5-100", Some(5..10)),
            ("bytes=0-18446744073709551615", Some(0..10)),
            ("bytes=10-", Some(10..10)),
            ("bytes=x-1", None),
            ("items=0-1", None),
            ("bytes=1", None),
        ] {
            assert_eq!(bytes(header, 10), expected, "{header}");
        }
        assert!(bytes("bytes=20-30", 10).is_some_and(|range| range.is_empty()));
    }
}
