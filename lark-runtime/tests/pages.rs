//! Lists in pages: by token, by offset, by number; where they end, and that they do end.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::{StreamExt as _, TryStreamExt as _};
use lark_runtime::testing::{Fault, Mock};
use lark_runtime::{Error, Model, lark_api};
use serde_json::json;

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

/// A mock that answers these pages in turn, and then nothing more.
fn server(pages: &[&str]) -> Mock {
    let mock = Mock::new();
    pages.iter().fold(mock.on_any(), |on, page| match *page {
        "refuse" => on.reply_error(40_011, "no"),
        data => on.reply_json(200, format!(r#"{{"code":0,"data":{data}}}"#)).times(1),
    });
    mock
}

fn queries(mock: &Mock) -> Vec<String> {
    mock.all_calls().iter().map(|call| call.uri().query().unwrap_or_default().to_owned()).collect()
}

const TWO_PAGES: [&str; 2] =
    [r#"{"has_more":true,"page_token":"p2","items":[1,2]}"#, r#"{"has_more":false,"items":[3]}"#];

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
    assert_eq!(queries(&mock), ["page_size=2", "page_size=2&page_token=p2", "page_size=2&page_token=p3"]);
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
    assert_eq!(queries(&mock), ["page_size=2&page_token=p1"; 3]);
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let mock = server(&[r#"{"has_more":true,"page_token":"p2","items":[1,2]}"#]);
    let mut items = list().items(&mock.client(), ());
    assert!(mock.all_calls().is_empty());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert_eq!(mock.all_calls().len(), 1);
    assert_eq!(items.pages().page_token(), Some("p2"));

    let mock = server(&[r#"{"has_more":true,"page_token":"p2","items":[1,2]}"#]);
    let two: Vec<i64> = list().items(&mock.client(), ()).take(2).try_collect().await.unwrap();
    assert_eq!((two, mock.all_calls().len()), (vec![1, 2], 1));
}

#[tokio::test]
async fn a_token_in_the_body_under_other_names() {
    let mock = server(&[r#"{"rooms":["a"],"next_page_token":"x"}"#, r#"{"rooms":["b"],"next_page_token":""}"#]);
    let rooms: Vec<String> = Search { page_token: None }.items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(rooms, ["a", "b"]);
    let bodies: Vec<_> = mock.all_calls().iter().map(|call| call.body().clone()).collect();
    assert_eq!(bodies, ["{}", r#"{"page_token":"x"}"#]);
}

#[tokio::test]
async fn numbered_pages_count() {
    let pages = &[r#"{"has_more":true,"items":[1,2]}"#, r#"{"has_more":true,"items":[3]}"#, r#"{"items":[]}"#];
    let mock = server(pages);
    let items: Vec<i64> = ByOffset { start: None }.items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(queries(&mock), ["", "start=2", "start=3"]);

    let mock = server(pages);
    let items: Vec<i64> = ByPage { page_index: Some(0) }.items(&mock.client(), ()).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(queries(&mock), ["page_index=0", "page_index=1", "page_index=2"]);
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
        let mock = server(&[r#"{"has_more":true,"page_token":"p2","items":[1]}"#, second]);
        let results: Vec<_> = list().items(&mock.client(), ()).collect().await;
        let items: Vec<i64> = results.iter().filter_map(|item| item.as_ref().ok().copied()).collect();
        assert_eq!(items, [1, 2], "nothing is lost");
        assert_eq!(results.len(), 3);
        assert!(results[2].as_ref().unwrap_err().to_string().contains("more pages"), "{results:?}");
        assert_eq!(mock.all_calls().len(), 2, "no third page");
    }
}

#[tokio::test]
async fn page_tokens_that_come_round_again_end_the_list() {
    let page = |token: &str, item: i64| format!(r#"{{"has_more":true,"page_token":"{token}","items":[{item}]}}"#);
    // (where the list starts, the tokens it gives, the items until one of them comes round)
    for (start, tokens, expected) in [
        (None, &["a", "b", "a", "b"][..], 3),
        (None, &["a", "b", "c", "d", "b"], 5),
        (Some("a"), &["b", "c", "a"], 3),
        (Some("a"), &["a"], 1),
    ] {
        let pages: Vec<String> = tokens.iter().zip(0..).map(|(token, item)| page(token, item)).collect();
        let mock = server(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        let request = List { page_size: None, page_token: start.map(str::to_owned) };
        let results: Vec<_> = request.items(&mock.client(), ()).collect().await;
        let (error, items) = results.split_last().unwrap();
        assert_eq!(items.len(), expected, "{start:?} {tokens:?}");
        let error = error.as_ref().unwrap_err().to_string();
        assert!(error.starts_with("List: ") && error.contains("a page token again that it gave before"), "{error}");
        assert_eq!(mock.all_calls().len(), expected);
    }
}

#[tokio::test]
async fn a_list_of_very_many_pages_goes_on_to_its_end() {
    const PAGES: u64 = 10_500;
    let mock = Mock::new();
    let given = AtomicU64::new(0);
    mock.on_any().reply_with(move |_| {
        let page = given.fetch_add(1, Ordering::Relaxed) + 1;
        json!({"has_more": page < PAGES, "page_token": page.to_string(), "items": [page]})
    });
    let mut items = list().items(&mock.client(), ());
    let mut sum = 0;
    while let Some(item) = items.try_next().await.unwrap() {
        sum += item;
    }
    assert_eq!(sum, (1..=i64::try_from(PAGES).unwrap()).sum::<i64>());
}

#[tokio::test]
async fn try_next_gives_the_error_and_then_nothing() {
    let mock = server(&[TWO_PAGES[0], "refuse"]);
    let mut items = list().items(&mock.client(), ());
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.try_next().await.unwrap(), Some(2));
    assert_eq!(items.try_next().await.unwrap_err().code(), Some(40_011));
    assert_eq!(items.try_next().await.unwrap(), None);

    let mock = server(&TWO_PAGES);
    let mut pages = list().pages(&mock.client(), ());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.data.items.len());
    }
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn all_is_the_rest_of_the_list() {
    for limit in [3, 1_000, usize::MAX] {
        let mock = server(&TWO_PAGES);
        assert_eq!(list().items(&mock.client(), ()).all(limit).await.unwrap(), [1, 2, 3]);
    }
    let mock = server(&TWO_PAGES);
    let mut items = list().items(&mock.client(), ());
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.collect_all(2).await.unwrap(), [2, 3]);
    assert_eq!(items.collect_all(2).await.unwrap(), [0; 0]);
    assert_eq!(items.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn more_than_the_limit_is_an_error_that_loses_nothing() {
    let mock = server(&TWO_PAGES);
    let mut items = list().items(&mock.client(), ());
    for limit in [0, 1] {
        let error = items.collect_all(limit).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error:?}");
        assert!(error.to_string().starts_with(&format!("List: the list has more than {limit} items")), "{error}");
    }
    assert_eq!(mock.all_calls().len(), 1, "what is not wanted is not requested");
    assert!(items.collect_all(2).await.is_err());
    assert_eq!(mock.all_calls().len(), 2);
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.collect_all(3).await.unwrap(), [2, 3]);
}

#[tokio::test]
async fn a_list_that_broke_off_is_never_taken_for_whole() {
    let mock = server(&[TWO_PAGES[0], "refuse"]);
    let mut items = list().items(&mock.client(), ());
    for _ in 0..2 {
        assert_eq!(items.collect_all(1_000).await.unwrap_err().code(), Some(40_011));
    }
    assert_eq!(items.pages().page_token(), Some("p2"), "go on from here");
    assert_eq!(items.try_next().await.unwrap(), Some(1), "what arrived is there");

    let mock = Mock::new();
    mock.on_any().fault(Fault::ConnectionRefused);
    let mut items = list().items(&mock.client(), ());
    assert!(items.try_next().await.is_err());
    assert!(items.collect_all(1_000).await.is_err(), "also where the error was given before");
}
