//! Downloads that break off: what goes on, what begins anew, what fails, and that two versions are never mixed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http_body::Frame;
use lark_runtime::file::Progress;
use lark_runtime::testing::{Mock, ReceivedCall as Call, Reply, TestClock};
use lark_runtime::transport::{Body, BoxError};
use lark_runtime::{Client, Download, Error, RawRequest, RequestOptions, RetryPolicy, lark_api};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "none", response = Download)]
struct Fetch {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "tenant", response = Download)]
struct FetchAs {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/made", token = "none", response = Download)]
struct Make {}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|i| (i * 31 + i / 251) as u8).collect()
}

/// Pieces, then an end, a reset, or nothing at all.
struct Pieces(VecDeque<Bytes>, End);

#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Clean,
    Reset,
    Stall,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match (self.0.pop_front(), self.1) {
            (Some(piece), _) => Poll::Ready(Some(Ok(Frame::data(piece)))),
            (None, End::Clean) => Poll::Ready(None),
            (None, End::Reset) => Poll::Ready(Some(Err("connection reset by peer".into()))),
            (None, End::Stall) => Poll::Pending,
        }
    }
}

fn pieces(bytes: &[u8], end: End) -> Body {
    Body::stream(Pieces(bytes.chunks(1000).map(Bytes::copy_from_slice).collect(), end))
}

/// A server of one file.
#[derive(Clone)]
struct Files {
    content: Vec<u8>,
    headers: Vec<(&'static str, String)>,
    /// How many bytes each answer has before it breaks; all of them after the last.
    cuts: VecDeque<usize>,
    end: End,
    ranges: bool,
    len: bool,
    /// Answered once in place of the file.
    instead: Option<fn() -> Reply>,
}

impl Files {
    fn new(len: usize, cuts: impl IntoIterator<Item = usize>) -> Self {
        Self {
            content: content(len),
            headers: vec![("etag", "\"v1\"".into())],
            cuts: cuts.into_iter().collect(),
            end: End::Reset,
            ranges: true,
            len: true,
            instead: None,
        }
    }

    fn with(self, headers: &[(&'static str, &str)]) -> Self {
        Self { headers: headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(), ..self }
    }

    fn version(&self) -> Option<&str> {
        let strong = self.headers.iter().find(|(name, value)| *name == "etag" && !value.starts_with("W/"));
        let modified = self.headers.iter().find(|(name, _)| *name == "last-modified");
        strong.or(modified).map(|(_, value)| value.as_str())
    }

    fn answer(&mut self, call: &Call) -> Response<Body> {
        let wanted = call.header("range").filter(|_| self.ranges);
        let wanted = wanted.filter(|_| call.header("if-range").is_none_or(|said| Some(said) == self.version()));
        let size = self.content.len();
        let range = wanted.map(|range| {
            let (first, last) = range.strip_prefix("bytes=").unwrap().split_once('-').unwrap();
            (first.parse::<usize>().unwrap(), last.parse::<usize>().unwrap_or(size - 1))
        });
        let mut response = Response::builder().header("content-type", "image/png");
        for (name, value) in &self.headers {
            response = response.header(*name, value);
        }
        let (first, last) = match range {
            Some((first, _)) if first >= size => {
                let response = response.status(416).header("content-range", format!("bytes */{size}"));
                return response.body(Body::empty()).unwrap();
            }
            Some((first, last)) => {
                response = response.status(206).header("content-range", format!("bytes {first}-{last}/{size}"));
                (first, last)
            }
            None => (0, size.saturating_sub(1)),
        };
        let part = self.content.get(first..=last).unwrap_or_default();
        if self.len {
            response = response.header("content-length", part.len());
        }
        let (sent, end) = match self.cuts.pop_front() {
            Some(cut) => (cut.min(part.len()), self.end),
            None => (part.len(), End::Clean),
        };
        response.body(pieces(&part[..sent], end)).unwrap()
    }
}

type Shared = Arc<Mutex<Files>>;

fn policy() -> RetryPolicy {
    RetryPolicy::new().random(|| 0.0)
}

fn mock(files: Files) -> (Mock, Shared) {
    let mock = Mock::with_clock(TestClock::new());
    let files = Arc::new(Mutex::new(files));
    let shared = Arc::clone(&files);
    mock.on_any().reply_with(move |call| {
        let mut files = files.lock().unwrap();
        files.instead.take().map_or_else(|| files.answer(call).into(), |reply| reply())
    });
    (mock, shared)
}

fn client(mock: &Mock) -> Client {
    mock.client_builder().retry(policy()).build().unwrap()
}

async fn open(mock: &Mock) -> Download {
    Fetch {}.send(&client(mock), ()).await.unwrap().data
}

async fn read(mut download: Download) -> Result<Vec<u8>, (Vec<u8>, Error)> {
    let mut bytes = Vec::new();
    while let Some(piece) = download.next().await {
        match piece {
            Ok(piece) => bytes.extend_from_slice(&piece),
            Err(error) => {
                assert!(download.next().await.is_none(), "an error is the end");
                return Err((bytes, error));
            }
        }
    }
    Ok(bytes)
}

/// The ranges that were asked for, with their conditions.
fn asked(mock: &Mock) -> Vec<(String, String)> {
    let header = |call: &Call, name| call.header(name).unwrap_or("-").to_owned();
    mock.all_calls().iter().map(|call| (header(call, "range"), header(call, "if-range"))).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

fn directory(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("downloads").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn progress() -> (Arc<Mutex<Vec<Progress>>>, impl Fn(Progress) + Send + Sync + 'static) {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&reports);
    (reports, move |progress| into.lock().unwrap().push(progress))
}

fn assert_rises_to(reports: &Mutex<Vec<Progress>>, len: u64) {
    let reports = reports.lock().unwrap();
    assert!(reports.windows(2).all(|pair| pair[0].bytes < pair[1].bytes), "{reports:?}");
    assert!(reports.iter().all(|progress| progress.total == Some(len)), "{reports:?}");
    assert_eq!(reports.last().unwrap().bytes, len);
}

// --- going on

#[tokio::test]
async fn a_stream_goes_on_where_it_broke_wherever_that_is() {
    for end in [End::Reset, End::Clean] {
        for cut in [0, 1, 999, 1000, 1001, 2500, 4999, 5000] {
            let (mock, _) = mock(Files { end, ..Files::new(5000, [cut]) });
            let (reports, report) = progress();
            let bytes = read(open(&mock).await.on_progress(report)).await.unwrap();
            assert_eq!(bytes, content(5000), "{end:?} {cut}");
            assert_rises_to(&reports, 5000);
            let range = format!("bytes={cut}-");
            match cut {
                // Nothing is known of it yet, or nothing is missing.
                0 => assert_eq!(asked(&mock), pairs(&[("-", "-"), ("-", "-")])),
                5000 => assert_eq!(asked(&mock), pairs(&[("-", "-")])),
                _ => assert_eq!(asked(&mock), pairs(&[("-", "-"), (&range, "\"v1\"")])),
            }
        }
    }
}

#[tokio::test]
async fn any_number_of_breaks_is_survived_as_long_as_bytes_arrive() {
    let (mock, _) = mock(Files::new(5000, std::iter::repeat_n(130, 38)));
    assert_eq!(read(open(&mock).await).await.unwrap(), content(5000));
    assert_eq!(mock.all_calls().len(), 39);
}

#[tokio::test]
async fn breaks_without_a_byte_end_it() {
    let (mock, _) = mock(Files::new(5000, [2000, 0, 0, 0, 0]));
    let (bytes, error) = read(open(&mock).await).await.unwrap_err();
    assert_eq!(bytes, content(5000)[..2000]);
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(mock.all_calls().len(), 3, "as many attempts as the policy has");

    let never = mock.client_builder().retry(RetryPolicy::never()).build().unwrap();
    let download = Fetch {}.send(&never, ()).await.unwrap().data;
    read(download).await.unwrap_err();
    assert_eq!(mock.all_calls().len(), 4);
}

#[tokio::test]
async fn the_retry_budget_ends_a_connection_that_gives_a_byte_at_a_time() {
    let (mock, _) = mock(Files::new(5000, std::iter::repeat_n(1, 5000)));
    let client = mock.client_builder().retry(policy()).retry_budget(10).build().unwrap();
    let (bytes, _) = read(Fetch {}.send(&client, ()).await.unwrap().data).await.unwrap_err();
    assert!((10..20).contains(&bytes.len()), "{}", bytes.len());
}

#[tokio::test]
async fn the_time_of_the_last_change_is_a_version_too() {
    let time = "Sat, 28 Nov 2026 10:00:00 GMT";
    for (headers, version) in [
        (&[("last-modified", time)][..], Some(time)),
        (&[("last-modified", time), ("etag", "W/\"weak\"")], Some(time)),
        (&[("last-modified", time), ("etag", "\"strong\"")], Some("\"strong\"")),
        (&[("last-modified", time), ("date", "Sat, 28 Nov 2026 10:00:01 GMT")], Some(time)),
        // It may have changed twice in that second.
        (&[("last-modified", time), ("date", time)], None),
        (&[("etag", "W/\"weak\"")], None),
        (&[("etag", "unquoted")], None),
        (&[], None),
    ] {
        let (mock, _) = mock(Files::new(5000, [2000]).with(headers));
        let read = read(open(&mock).await).await;
        match version {
            Some(version) => {
                assert_eq!(read.unwrap(), content(5000), "{headers:?}");
                assert_eq!(asked(&mock)[1], ("bytes=2000-".to_owned(), version.to_owned()));
            }
            None => {
                assert_eq!(read.unwrap_err().0, content(5000)[..2000], "{headers:?}");
                assert_eq!(mock.all_calls().len(), 1);
            }
        }
    }
}

#[tokio::test]
async fn a_part_of_a_file_goes_on_within_the_part() {
    let (mock, _) = mock(Files::new(5000, [300, 200]));
    let options = RequestOptions::new().range(1000..2000).unwrap();
    let download = Fetch {}.send(&client(&mock), options).await.unwrap().data;
    assert_eq!(read(download).await.unwrap(), content(5000)[1000..2000]);
    let ranges: Vec<_> = asked(&mock).into_iter().map(|(range, _)| range).collect();
    assert_eq!(ranges, ["bytes=1000-1999", "bytes=1300-1999", "bytes=1500-1999"]);
}

#[tokio::test]
async fn raw_downloads_go_on_as_well() {
    let (mock, _) = mock(Files::new(5000, [2000]));
    let download = RawRequest::get("/open-apis/x").download(&client(&mock), ()).await.unwrap().data;
    assert_eq!(read(download).await.unwrap(), content(5000));
}

#[tokio::test]
async fn what_must_not_be_executed_twice_is_not_continued() {
    let (mock, _) = mock(Files::new(5000, [2000]));
    let client = client(&mock);
    assert_eq!(read(Make {}.send(&client, ()).await.unwrap().data).await.unwrap_err().0.len(), 2000);
    assert_eq!(mock.all_calls().len(), 1);
}

#[tokio::test]
async fn a_stall_is_a_break() {
    let (mock, _) = mock(Files { end: End::Stall, ..Files::new(5000, [2000]) });
    let limit = Duration::from_secs(10);
    let client = mock.client_builder().retry(policy()).idle_timeout(limit).build().unwrap();
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    let clock = mock.clock();
    let (read, ()) = tokio::join!(read(download), async {
        while clock.sleepers() < 1 {
            tokio::task::yield_now().await;
        }
        clock.advance(limit);
    });
    assert_eq!(read.unwrap(), content(5000));
}

/// Reads while time passes second by second.
async fn read_in_time(mock: &Mock, idle: u64, total: u64) -> (Result<Vec<u8>, (Vec<u8>, Error)>, Duration) {
    let client = mock.client_builder().retry(policy().max_attempts(100)).idle_timeout(Duration::from_secs(idle));
    let client = client.total_timeout(Duration::from_secs(total)).build().unwrap();
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    let clock = mock.clock();
    let ticking = async {
        loop {
            tokio::task::yield_now().await;
            if clock.sleepers() > 0 {
                clock.advance(Duration::from_secs(1));
            }
        }
    };
    tokio::select! {
        read = read(download) => (read, clock.elapsed()),
        () = ticking => unreachable!(),
    }
}

#[tokio::test]
async fn what_brings_no_byte_within_the_time_of_a_call_ends() {
    let (mock, _) = mock(Files { end: End::Stall, ..Files::new(5000, [2000, 0, 0, 0, 0, 0, 0]) });
    let error = read_in_time(&mock, 10, 25).await.0.unwrap_err().1;
    assert!(error.is_timeout(), "{error}");
    assert!(mock.all_calls().len() <= 4, "the first break is at 10 s, and 25 s later no other attempt is made");
}

#[tokio::test]
async fn what_stalls_for_the_time_of_a_call_ends_however_long_it_may_idle() {
    let (mock, _) = mock(Files { end: End::Stall, ..Files::new(5000, [2000, 0, 0, 0]) });
    let (read, elapsed) = read_in_time(&mock, 60, 25).await;
    assert!(read.unwrap_err().1.is_timeout());
    assert!((50..53).contains(&elapsed.as_secs()), "a break after 25 s, and 25 s to go on: {elapsed:?}");
}

#[tokio::test]
async fn what_is_left_of_the_time_is_for_the_first_bytes() {
    let (mock, _) = mock(Files { end: End::Stall, ..Files::new(5000, [2000, 0, 0, 1000]) });
    let (read, elapsed) = read_in_time(&mock, 10, 25).await;
    assert_eq!(read.unwrap(), content(5000));
    assert!((40..43).contains(&elapsed.as_secs()), "bytes arrive 5 s before the end, and 10 s stall: {elapsed:?}");
}

#[tokio::test]
async fn an_answer_that_is_refused_on_the_way_is_repeated_or_told() {
    let (mock, files) = mock(Files::new(5000, [2000]));
    let mut download = open(&mock).await;
    download.next().await.unwrap().unwrap();
    download.next().await.unwrap().unwrap();
    files.lock().unwrap().instead = Some(|| Reply::raw(503, &[], "busy"));
    assert_eq!(read(download).await.unwrap(), content(5000)[2000..], "a gateway's 503 is tried again");

    files.lock().unwrap().cuts = [2000].into();
    let mut download = open(&mock).await;
    download.next().await.unwrap().unwrap();
    files.lock().unwrap().instead = Some(|| Reply::error(1_061_004, "forbidden."));
    assert_eq!(read(download).await.unwrap_err().1.code(), Some(1_061_004));
}

#[tokio::test]
async fn a_token_that_is_revoked_on_the_way_is_replaced() {
    let (mock, files) = mock(Files::new(5000, [2000]));
    let mut download = FetchAs {}.send(&client(&mock), ()).await.unwrap().data;
    download.next().await.unwrap().unwrap();
    files.lock().unwrap().instead = Some(|| Reply::error(99_991_663, "token invalid"));
    assert_eq!(read(download).await.unwrap(), content(5000)[1000..]);
    assert_eq!(mock.token_requests(), 2);
    let ranges: Vec<_> = asked(&mock).into_iter().map(|(range, _)| range).collect();
    assert_eq!(ranges, ["-", "bytes=2000-", "bytes=2000-"]);
}

// --- other versions

#[tokio::test]
async fn another_version_never_follows_the_first() {
    type Change = fn(&mut Files);
    let changes: [(&str, Change); 5] = [
        ("another tag", |files| files.headers = vec![("etag", "\"v2\"".into())]),
        ("another length", |files| files.content.push(7)),
        ("shorter", |files| files.content.truncate(1500)),
        ("no tag", |files| files.headers.clear()),
        ("no ranges, another tag", |files| {
            files.ranges = false;
            files.headers = vec![("etag", "\"v2\"".into())];
        }),
    ];
    for (what, change) in changes {
        let (mock, files) = mock(Files::new(5000, [2000]));
        let download = open(&mock).await;
        let new = {
            let mut files = files.lock().unwrap();
            change(&mut files);
            files.content.iter_mut().for_each(|byte| *byte ^= 0xff);
            files.content.clone()
        };
        let (bytes, error) = read(download).await.unwrap_err();
        assert_eq!(bytes, content(5000)[..2000], "{what}");
        assert!(error.to_string().contains("the file changed after 2000 bytes of it"), "{what}: {error}");

        // What can begin anew does.
        *files.lock().unwrap() = Files::new(5000, [2000]);
        let download = open(&mock).await;
        change(&mut files.lock().unwrap());
        files.lock().unwrap().content.clone_from(&new);
        assert_eq!(download.bytes().await.unwrap(), new, "{what}");
    }
}

#[tokio::test]
async fn a_wrong_part_is_not_taken() {
    for (range, status) in [
        ("bytes 1999-4999/5000", 206),
        ("bytes 2001-4999/5000", 206),
        ("bytes 2000-4999/5001", 206),
        ("bytes 2000-5000/5001", 206),
        ("bytes 2000-4999", 206),
        ("", 206),
        ("bytes */5000", 416),
    ] {
        let (mock, _) = mock(Files::new(5000, [2000]));
        let mut download = open(&mock).await;
        download.next().await.unwrap().unwrap();
        download.next().await.unwrap().unwrap();
        mock.on_any().reply_with(move |_| {
            let response = Response::builder().status(status).header("content-type", "image/png");
            let response = response.header("content-range", range).header("etag", "\"v1\"");
            Reply::from(response.body(pieces(&content(5000)[2000..], End::Clean)).unwrap())
        });
        let (bytes, error) = read(download).await.unwrap_err();
        assert!(bytes.is_empty(), "{range}");
        assert!(error.to_string().contains("download it anew"), "{error}");
    }
}

#[tokio::test]
async fn a_part_may_be_shorter_than_was_asked_and_not_longer_than_it_says() {
    fn part(sent: usize) -> Reply {
        let response = Response::builder().status(206).header("content-type", "image/png");
        let response = response.header("content-range", "bytes 1000-3999/5000").header("etag", "\"v1\"");
        response.body(pieces(&content(5000)[1000..1000 + sent], End::Clean)).unwrap().into()
    }
    for (reply, expected) in [((|| part(3000)) as fn() -> Reply, true), (|| part(3100), false)] {
        let (mock, files) = mock(Files::new(5000, [1000]));
        let mut download = open(&mock).await;
        download.next().await.unwrap().unwrap();
        files.lock().unwrap().instead = Some(reply);
        let read = read(download).await;
        assert_eq!(read.is_ok_and(|bytes| bytes == content(5000)[1000..]), expected);
    }
}

#[tokio::test]
async fn a_server_without_ranges_is_read_over_what_is_known() {
    let (mock, _) = mock(Files { ranges: false, ..Files::new(5000, [2000, 3500, 10]) });
    let (reports, report) = progress();
    assert_eq!(read(open(&mock).await.on_progress(report)).await.unwrap(), content(5000));
    assert_rises_to(&reports, 5000);
}

#[tokio::test]
async fn an_encoded_content_is_never_continued() {
    for (headers, len) in [
        (&[("etag", "\"v1\""), ("content-encoding", "gzip")][..], true),
        // A transport that decodes takes the length away.
        (&[("etag", "\"v1\"")], false),
    ] {
        let files = Files { len, ..Files::new(5000, [2000]).with(headers) };
        let (mock, shared) = mock(files.clone());
        read(open(&mock).await).await.unwrap_err();
        *shared.lock().unwrap() = files;
        assert_eq!(open(&mock).await.bytes().await.unwrap(), content(5000), "it begins anew");
        assert!(asked(&mock).iter().all(|(range, _)| range == "-"), "{headers:?}");
    }
}

#[tokio::test]
async fn an_empty_file_is_whole() {
    for end in [End::Clean, End::Reset] {
        let (mock, _) = mock(Files { end, ..Files::new(0, [0]) });
        assert_eq!(open(&mock).await.bytes().await.unwrap(), "");
        assert_eq!(mock.all_calls().len(), 1);
    }
}

#[tokio::test]
async fn a_file_that_becomes_empty_is_empty() {
    let path = directory("empty").join("out.bin");
    let (mock, files) = mock(Files::new(5000, [2000]));
    for save in [false, true] {
        *files.lock().unwrap() = Files::new(5000, [2000]);
        let download = open(&mock).await;
        *files.lock().unwrap() = Files::new(0, []).with(&[("etag", "\"v2\"")]);
        if save {
            assert_eq!(download.save_to(&path).await.unwrap(), 0);
            assert_eq!(std::fs::read(&path).unwrap(), b"");
            assert_eq!(names(path.parent().unwrap()), ["out.bin"]);
        } else {
            assert_eq!(download.bytes().await.unwrap(), "");
        }
    }
}

#[tokio::test]
async fn a_file_that_changes_every_time_is_given_up() {
    let (mock, files) = mock(Files { ranges: false, ..Files::new(5000, std::iter::repeat_n(2000, 100)) });
    let count = Arc::new(Mutex::new(0));
    mock.on_any().reply_with(move |call| {
        *count.lock().unwrap() += 1;
        let mut files = files.lock().unwrap();
        files.headers = vec![("etag", format!("\"v{}\"", count.lock().unwrap()))];
        Reply::from(files.answer(call))
    });
    assert!(open(&mock).await.bytes().await.is_err());
    assert!(mock.all_calls().len() < 8, "{}", mock.all_calls().len());
}

// --- saving

#[tokio::test]
async fn a_saved_file_goes_on_and_begins_anew() {
    let directory = directory("saved");
    let path = directory.join("out.bin");
    for files in [
        Files::new(5000, [2000, 1, 2]),
        Files { ranges: false, ..Files::new(5000, [2000, 3000]) },
        Files::new(5000, [2000, 1]).with(&[]),
        Files { len: false, ..Files::new(5000, [2000, 1]) },
    ] {
        let (mock, _) = mock(files);
        assert_eq!(open(&mock).await.save_to(&path).await.unwrap(), 5000);
        assert_eq!(std::fs::read(&path).unwrap(), content(5000));
        assert_eq!(names(&directory), ["out.bin"]);
    }
    let (mock, files) = mock(Files::new(5000, [2000]));
    let download = open(&mock).await;
    *files.lock().unwrap() = Files::new(300, []).with(&[("etag", "\"v2\"")]);
    assert_eq!(download.save_to(&path).await.unwrap(), 300);
    assert_eq!(std::fs::read(&path).unwrap(), content(300));
    assert_eq!(names(&directory), ["out.bin"]);
}

#[tokio::test]
async fn what_was_read_before_is_neither_saved_nor_read_again() {
    let path = directory("rest").join("out.bin");
    for (headers, whole) in [(&[("etag", "\"v1\"")][..], true), (&[], false)] {
        let (mock, _) = mock(Files::new(5000, [3000]).with(headers));
        let mut download = open(&mock).await;
        download.next().await.unwrap().unwrap();
        let saved = download.save_to(&path).await;
        if whole {
            assert_eq!(saved.unwrap(), 4000);
            assert_eq!(std::fs::read(&path).unwrap(), content(5000)[1000..]);
        } else {
            assert!(saved.is_err(), "it cannot begin anew");
        }
        assert!(names(path.parent().unwrap()).iter().all(|name| name == "out.bin"));
    }
    let (mock, _) = mock(Files::new(5000, [3000]).with(&[]));
    let mut download = open(&mock).await;
    download.next().await.unwrap().unwrap();
    assert!(download.bytes().await.is_err());
}

#[tokio::test]
async fn what_was_saved_is_kept_for_the_next_call() {
    let directory = directory("kept");
    let path = directory.join("out.bin");
    std::fs::write(&path, "old").unwrap();
    let (mock, files) = mock(Files::new(5000, [3000, 0, 0]));
    open(&mock).await.save_to(&path).await.unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), b"old");
    let kept = names(&directory);
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept[0].starts_with(".out.bin.") && kept[0].ends_with(".part"), "{kept:?}");
    assert_eq!(std::fs::read(directory.join(&kept[0])).unwrap(), content(5000)[..3000]);

    // Another version begins anew, and so does another target.
    files.lock().unwrap().headers = vec![("etag", "\"v2\"".into())];
    open(&mock).await.save_to(&path).await.unwrap();
    files.lock().unwrap().headers = vec![("etag", "\"v1\"".into())];
    open(&mock).await.save_to(directory.join("other")).await.unwrap();
    assert!(asked(&mock)[3..].iter().all(|(range, _)| range == "-"), "{:?}", asked(&mock));
    assert_eq!(names(&directory), [&kept[0], "other", "out.bin"]);

    // The same one goes on, also with a client that repeats nothing.
    let never = mock.client_builder().retry(RetryPolicy::never()).build().unwrap();
    let (reports, report) = progress();
    let download = Fetch {}.send(&never, ()).await.unwrap().data.on_progress(report);
    assert_eq!(download.save_to(&path).await.unwrap(), 5000);
    assert_eq!(std::fs::read(&path).unwrap(), content(5000));
    assert_eq!(asked(&mock).last().unwrap(), &("bytes=3000-".to_owned(), "\"v1\"".to_owned()));
    assert_eq!(names(&directory), ["other", "out.bin"]);
    assert_rises_to(&reports, 5000);
    assert!(reports.lock().unwrap()[0].bytes > 3000);
}

#[tokio::test]
async fn a_kept_part_that_is_whole_or_impossible_is_dealt_with() {
    let directory = directory("whole");
    let path = directory.join("out.bin");
    let (mock, _) = mock(Files::new(5000, [3000, 0, 0]));
    open(&mock).await.save_to(&path).await.unwrap_err();
    let part = directory.join(&names(&directory)[0]);
    for (kept, calls) in [(5000, 1), (6000, 1), (0, 1), (4999, 2)] {
        std::fs::write(&part, &content(6000)[..kept]).unwrap();
        let before = mock.all_calls().len();
        assert_eq!(open(&mock).await.save_to(&path).await.unwrap(), 5000);
        assert_eq!(std::fs::read(&path).unwrap(), content(5000), "{kept}");
        assert_eq!(mock.all_calls().len() - before, calls, "{kept}");
        let _ = std::fs::remove_file(&part);
    }
    // A directory or a link in its place is left alone.
    std::fs::create_dir(&part).unwrap();
    assert_eq!(open(&mock).await.save_to(&path).await.unwrap(), 5000);
    assert_eq!(std::fs::read(&path).unwrap(), content(5000));
}

#[tokio::test]
async fn a_dropped_save_is_kept_too() {
    let directory = directory("dropped");
    let path = directory.join("out.bin");
    let (mock, _) = mock(Files { end: End::Stall, ..Files::new(5000, [3000]) });
    let (reports, report) = progress();
    let saving = open(&mock).await.on_progress(report).save_to(&path);
    let mut saving = Box::pin(saving);
    let all = std::future::poll_fn(|cx| {
        assert!(saving.as_mut().poll(cx).is_pending());
        if reports.lock().unwrap().last().is_some_and(|progress| progress.bytes == 3000) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    });
    all.await;
    drop(saving);
    assert!(names(&directory)[0].ends_with(".part"), "{:?}", names(&directory));
    open(&mock).await.save_to(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), content(5000));
    assert_eq!(names(&directory), ["out.bin"]);
}

#[tokio::test]
async fn two_that_save_the_same_at_once_both_succeed() {
    let directory = directory("twice");
    let path = directory.join("out.bin");
    let (mock, _) = mock(Files::new(500_000, [200_000, 100_000, 1]));
    let (a, b) = (open(&mock).await, open(&mock).await);
    let (a, b) = tokio::join!(a.save_to(&path), b.save_to(&path));
    assert_eq!((a.unwrap(), b.unwrap()), (500_000, 500_000));
    assert_eq!(std::fs::read(&path).unwrap(), content(500_000));
    assert_eq!(names(&directory), ["out.bin"]);
}

#[tokio::test]
async fn what_ends_without_a_byte_takes_nothing_from_another_that_saves_the_same() {
    let path = directory("emptied").join("out.bin");
    std::fs::write(&path, [0; 5000]).unwrap();
    let (mock, _) = mock(Files { end: End::Stall, ..Files::new(5000, [0]) });
    let mut empty = Box::pin(open(&mock).await.save_to(path.clone()));
    let clock = mock.clock();
    std::future::poll_fn(|cx| {
        assert!(empty.as_mut().poll(cx).is_pending());
        cx.waker().wake_by_ref();
        if clock.sleepers() > 0 { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    // It ends before the first byte of the other is written.
    let empty = Mutex::new(Some(empty));
    let other = open(&mock).await.on_progress(move |_| drop(empty.lock().unwrap().take()));
    assert_eq!(other.save_to(&path).await.unwrap(), 5000);
    assert_eq!(std::fs::read(&path).unwrap(), content(5000));
    assert_eq!(names(path.parent().unwrap()), ["out.bin"]);
}

#[tokio::test]
async fn what_begins_anew_takes_nothing_from_another_that_saves_the_same() {
    let path = directory("rewound").join("out.bin");
    let (mock, files) = mock(Files { end: End::Stall, ..Files::new(5000, [2000]) });
    let limit = Duration::from_secs(10);
    let client = mock.client_builder().retry(policy()).idle_timeout(limit).build().unwrap();
    let fetch = async || Fetch {}.send(&client, ()).await.unwrap().data;
    let (clock, first, second) = (mock.clock(), fetch().await, fetch().await);
    let (saved, ()) = tokio::join!(first.save_to(&path), async {
        while clock.sleepers() < 1 {
            tokio::task::yield_now().await;
        }
        let old = files.lock().unwrap().clone();
        *files.lock().unwrap() = Files { content: vec![7; 5000], ..old.clone() }.with(&[("etag", "\"v2\"")]);
        second.save_to(&path).await.unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), [7; 5000]);
        *files.lock().unwrap() = old;
        clock.advance(limit);
    });
    assert_eq!(saved.unwrap(), 5000);
    assert_eq!(std::fs::read(&path).unwrap(), content(5000));
    assert_eq!(names(path.parent().unwrap()), ["out.bin"]);
}

#[tokio::test]
async fn an_old_file_of_the_same_length_is_no_success() {
    let directory = directory("removed");
    let path = directory.join("out.bin");
    for replaced in [false, true] {
        std::fs::write(&path, [0; 5000]).unwrap();
        let (mock, _) = mock(Files::new(5000, []));
        let there = directory.clone();
        let download = open(&mock).await.on_progress(move |progress| {
            let names = names(&there);
            let part = names.iter().find(|name| name.ends_with(".part")).filter(|_| progress.bytes == 1000);
            if let Some(part) = part {
                std::fs::remove_file(there.join(part)).unwrap();
                if replaced {
                    std::fs::write(there.join(part), [1; 5000]).unwrap();
                }
            }
        });
        let error = download.save_to(&path).await.unwrap_err();
        assert!(matches!(error, Error::File(_)), "{error:?}");
        assert_eq!(std::fs::read(&path).unwrap(), [0; 5000]);
    }
}

#[tokio::test]
async fn a_range_that_is_refused_is_given_up_for_the_whole() {
    let directory = directory("refused");
    let path = directory.join("out.bin");
    for reply in [
        || Reply::raw(400, &[], "no ranges"),
        || Reply::raw(403, &[], "no"),
        || Reply::raw(416, &[], "no"),
        || Reply::raw(500, &[], "oops"),
        || Reply::error(1_061_004, "forbidden."),
    ] {
        for (retry, repeats) in [(policy(), true), (RetryPolicy::never(), false)] {
            let mock = Mock::with_clock(TestClock::new());
            let files = Arc::new(Mutex::new(Files::new(5000, [3000, 0, 0])));
            let refuses = Arc::new(Mutex::new(false));
            let (answers, refused) = (Arc::clone(&files), Arc::clone(&refuses));
            mock.on_any().reply_with(move |call| match call.header("range") {
                Some(_) if *refused.lock().unwrap() => reply(),
                _ => answers.lock().unwrap().answer(call).into(),
            });
            open(&mock).await.save_to(&path).await.unwrap_err();
            assert_eq!(names(&directory).len(), 1, "something is kept");

            *refuses.lock().unwrap() = true;
            let client = mock.client_builder().retry(retry).build().unwrap();
            let download = Fetch {}.send(&client, ()).await.unwrap().data;
            assert_eq!(download.save_to(&path).await.unwrap(), 5000);
            assert_eq!(std::fs::read(&path).unwrap(), content(5000));
            assert_eq!(names(&directory), ["out.bin"]);
            std::fs::remove_file(&path).unwrap();

            // After a break it is a repetition.
            files.lock().unwrap().cuts = [2000].into();
            let bytes = Fetch {}.send(&client, ()).await.unwrap().data.bytes().await;
            assert_eq!(bytes.is_ok(), repeats, "{bytes:?}");
        }
    }
}

// --- the wire

/// A server of a file that breaks each connection after some bytes of the answer's body.
async fn wire(file: Vec<u8>, breaks: impl Fn(usize) -> Option<usize> + Send + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for number in 0.. {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.windows(4).any(|w| w == b"\r\n\r\n") {
                stream.read_buf(&mut request).await.unwrap();
            }
            let text = String::from_utf8_lossy(&request).to_lowercase();
            let first = text.split("range: bytes=").nth(1).and_then(|rest| rest.split('-').next());
            let first = first.map_or(0, |first| first.parse().unwrap());
            let size = file.len();
            let part = &file[first..];
            let status = if first == 0 { "200 OK" } else { "206 Partial Content" };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: image/png\r\nETag: \"a\"\r\nContent-Range: bytes {first}-{}/{size}\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n",
                size - 1,
                part.len(),
            );
            let sent = breaks(number).unwrap_or(size).min(part.len());
            stream.write_all(head.as_bytes()).await.unwrap();
            stream.write_all(&part[..sent]).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    Client::builder("cli", "s").base_url(url).retry(policy()).build().unwrap()
}

#[tokio::test]
async fn a_connection_that_breaks_again_and_again_gives_the_file() {
    let file = content(3_000_000);
    let client = wire(file.clone(), |number| (number < 20).then_some(number * 9973 + 1)).await;
    let (reports, report) = progress();
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    assert!(download.on_progress(report).bytes().await.unwrap() == file);
    assert_rises_to(&reports, 3_000_000);
}
