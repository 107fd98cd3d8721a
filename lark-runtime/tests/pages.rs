//! Lists in pages: by token, by offset, by number; where they end, and that they do end.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod common;

use common::{Answer, Mock, Seen, json};
use futures_util::{StreamExt as _, TryStreamExt as _};
use lark_runtime::{Model, lark_api};

#[lark_api(
    method = "GET",
    path = "/open-apis/test/v1/items",
    token = "none",
    response = Page,
    paging(items = i64)
)]
struct List {
    page_size: Option<i64>,
    page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
struct Page {
    has_more: Option<bool>,
    page_token: Option<String>,
    items: Vec<i64>,
}

#[lark_api(
    method = "POST",
    path = "/open-apis/test/v1/rooms",
    token = "none",
    response = Rooms,
    paging(items = String, list = "rooms", next = "next_page_token", has_more = "more")
)]
struct Search {
    page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
struct Rooms {
    next_page_token: Option<String>,
    rooms: Vec<String>,
}

#[lark_api(
    method = "GET",
    path = "/open-apis/test/v1/numbered",
    token = "none",
    response = Page,
    paging(items = i64, offset = "start")
)]
struct ByOffset {
    start: Option<i64>,
}

#[lark_api(
    method = "GET",
    path = "/open-apis/test/v1/paged",
    token = "none",
    response = Page,
    paging(items = i64, page = "page_index")
)]
struct ByPage {
    page_index: Option<i64>,
}

fn list() -> List {
    List { page_size: Some(2), page_token: None }
}

/// A mock that answers these pages in turn.
fn server(pages: &'static [&'static str]) -> Mock {
    Mock::new(move |_: &Seen, n: usize| -> Answer {
        let data = pages.get(n).copied().unwrap_or_else(|| panic!("page {n} was not to be asked for"));
        if data.starts_with("refuse") {
            json(400, r#"{"code":40011,"msg":"no"}"#)
        } else {
            json(200, format!(r#"{{"code":0,"data":{data}}}"#))
        }
    })
}

#[tokio::test]
async fn pages_follow_the_token_until_there_are_no_more() {
    let mock = server(&[
        r#"{"has_more":true,"page_token":"p2","items":[1,2]}"#,
        // An empty page in the middle does not end the list.
        r#"{"has_more":true,"page_token":"p3","items":[]}"#,
        // A token on the last page does not prolong it.
        r#"{"has_more":false,"page_token":"p4","items":[3]}"#,
    ]);
    let items: Vec<i64> = list().items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
    let queries: Vec<String> = mock.calls().iter().map(|call| call.url.split_once('?').unwrap().1.to_owned()).collect();
    assert_eq!(queries, ["page_size=2", "page_size=2&page_token=p2", "page_size=2&page_token=p3"]);
}

#[tokio::test]
async fn a_builder_sends_and_lists_what_it_would_build() {
    let mock = server(&[r#"{"has_more":false,"items":[7]}"#; 3]);
    let client = mock.client();
    let builder = || List::builder().page_size(2).page_token("p1");
    assert_eq!(builder().send(&client, ()).await.unwrap().data.items, [7]);
    let items: Vec<i64> = builder().items(&client, ()).try_collect().await.unwrap();
    assert_eq!(items, [7]);
    assert_eq!(builder().pages(&client, ()).next().await.unwrap().unwrap().data.items, [7]);
    let calls = mock.calls();
    assert_eq!(calls.len(), 3);
    assert!(calls.iter().all(|call| call.url.ends_with("?page_size=2&page_token=p1")), "{calls:?}");
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let mock = server(&[r#"{"has_more":true,"page_token":"p2","items":[1,2]}"#]);
    let mut items = list().items(&mock.client(), ());
    assert!(mock.calls().is_empty());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert_eq!(mock.calls().len(), 1);
    assert_eq!(items.pages().page_token(), Some("p2"));

    let mock = server(&[r#"{"has_more":true,"page_token":"p2","items":[1,2]}"#]);
    let two: Vec<i64> = list().items(&mock.client(), ()).take(2).try_collect().await.unwrap();
    assert_eq!((two, mock.calls().len()), (vec![1, 2], 1));
}

#[tokio::test]
async fn a_token_in_the_body_under_other_names() {
    let mock = server(&[r#"{"rooms":["a"],"next_page_token":"x"}"#, r#"{"rooms":["b"],"next_page_token":""}"#]);
    let rooms: Vec<String> = Search { page_token: None }.items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(rooms, ["a", "b"]);
    let bodies: Vec<String> = mock.calls().iter().map(|call| call.text().to_owned()).collect();
    assert_eq!(bodies, ["{}", r#"{"page_token":"x"}"#]);
}

#[tokio::test]
async fn numbered_pages_count() {
    let pages = &[r#"{"has_more":true,"items":[1,2]}"#, r#"{"has_more":true,"items":[3]}"#, r#"{"items":[]}"#];
    let mock = server(pages);
    let items: Vec<i64> = ByOffset { start: None }.items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
    let urls: Vec<String> = mock.calls().into_iter().map(|call| call.url).collect();
    assert!(urls[1].ends_with("?start=2") && urls[2].ends_with("?start=3"), "{urls:?}");

    let mock = server(pages);
    let items: Vec<i64> = ByPage { page_index: Some(0) }.items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
    let urls: Vec<String> = mock.calls().into_iter().map(|call| call.url).collect();
    assert!(urls[1].ends_with("?page_index=1") && urls[2].ends_with("?page_index=2"), "{urls:?}");
}

#[tokio::test]
async fn an_error_ends_the_stream_and_keeps_the_place() {
    let mock = server(&[r#"{"has_more":true,"page_token":"p2","items":[1]}"#, "refuse"]);
    let mut pages = list().pages(&mock.client(), ());
    assert_eq!(pages.next().await.unwrap().unwrap().data.items, [1]);
    assert_eq!(pages.next().await.unwrap().unwrap_err().code(), Some(40_011));
    assert_eq!(pages.page_token(), Some("p2"), "go on from here");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_server_that_goes_in_circles_is_stopped_with_its_items_delivered() {
    for second in [
        r#"{"has_more":true,"page_token":"p2","items":[2]}"#,
        r#"{"has_more":true,"page_token":"","items":[2]}"#,
        r#"{"has_more":true,"items":[2]}"#,
    ] {
        let mock = Mock::new(move |_, n| {
            assert!(n < 2, "no third page");
            let first = r#"{"has_more":true,"page_token":"p2","items":[1]}"#;
            json(200, format!(r#"{{"code":0,"data":{}}}"#, if n == 0 { first } else { second }))
        });
        let results: Vec<_> = list().items(&mock.client(), ()).collect().await;
        let items: Vec<i64> = results.iter().filter_map(|item| item.as_ref().ok().copied()).collect();
        assert_eq!(items, [1, 2], "nothing is lost");
        assert_eq!(results.len(), 3);
        assert!(results[2].as_ref().unwrap_err().to_string().contains("more pages"), "{results:?}");
    }
}
