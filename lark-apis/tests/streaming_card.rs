//! Cards whose text grows, against a mock: what is called, how often, and what follows from each refusal. Its clock takes
//! no time.
#![cfg(all(feature = "cardkit", feature = "testing"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use lark_apis::cardkit::v1::{
    CreateCard, CreateCardElement, DeleteCardElement, SentCard, StreamingCard, UpdateCardElementContent,
    UpdateCardSettings,
};
use lark_apis::im::v1::{ChatId, CreateMessage, ReplyMessage};
use lark_runtime::serde_json::{self, Value, json};
use lark_runtime::testing::{Fault, Mock, ReceivedCall, Reply};
use lark_runtime::{Client, Error};

/// A platform that keeps cards, and refuses the operations it is told to.
#[derive(Clone)]
struct Platform {
    mock: Mock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    cards: Vec<Card>,
    /// What comes before the next operations whose path ends so.
    refusals: BTreeMap<&'static str, Vec<Refusal>>,
}

#[derive(Clone)]
enum Refusal {
    Code(i64),
    /// Executed, but the answer is lost.
    Lost,
}

#[derive(Clone, Default)]
struct Card {
    text: String,
    status: Option<String>,
    streaming: bool,
    summary: Option<String>,
    sequence: i64,
    /// When it was called.
    times: Vec<Duration>,
}

impl Platform {
    fn new() -> Self {
        let platform = Self { mock: Mock::new(), state: Arc::default() };
        let mock = &platform.mock;
        let state = Arc::clone(&platform.state);
        mock.on::<CreateCard>().reply_with(move |_| {
            let mut state = state.lock().unwrap();
            state.cards.push(Card { streaming: true, ..Card::default() });
            json!({"card_id": (state.cards.len() - 1).to_string()})
        });
        mock.on::<CreateMessage>().reply_with(|call| json!({"message_id": format!("om_{}", card_of(call))}));
        mock.on::<ReplyMessage>().reply_with(|call| json!({"message_id": format!("om_{}", card_of(call))}));
        mock.on::<UpdateCardElementContent>()
            .reply_with(platform.answer("content", |card, call, body| {
                if !card.streaming {
                    return Some(200_850);
                }
                let text = body["content"].as_str().unwrap().to_owned();
                if call.param("element_id").as_deref() == Some(StreamingCard::TEXT) {
                    card.text = text;
                } else {
                    card.status = Some(text);
                }
                None
            }))
            .after(Duration::from_millis(5));
        mock.on::<UpdateCardSettings>().reply_with(platform.answer("settings", |card, _, body| {
            let settings: Value = serde_json::from_str(body["settings"].as_str().unwrap()).unwrap();
            card.streaming = settings["config"]["streaming_mode"].as_bool().unwrap();
            card.summary = settings["config"]["summary"]["content"].as_str().map(str::to_owned);
            None
        }));
        mock.on::<CreateCardElement>().reply_with(platform.answer("elements", |card, _, body| {
            let elements: Value = serde_json::from_str(body["elements"].as_str().unwrap()).unwrap();
            let old = card.status.replace(elements[0]["content"].as_str().unwrap().to_owned());
            old.map(|_| 300_301)
        }));
        mock.on::<DeleteCardElement>()
            .reply_with(platform.answer("delete", |card, _, _| card.status.take().map_or(Some(300_314), |_| None)));
        platform
    }

    fn client(&self) -> Client {
        self.mock.client()
    }

    fn refuse(&self, operation: &'static str, refusals: &[Refusal]) {
        self.state.lock().unwrap().refusals.insert(operation, refusals.to_vec());
    }

    fn cards(&self) -> Vec<Card> {
        self.state.lock().unwrap().cards.clone()
    }

    /// What answers an operation: the next refusal, or that of the function, which changes the card.
    fn answer(
        &self,
        operation: &'static str,
        change: impl Fn(&mut Card, &ReceivedCall, &Value) -> Option<i64> + Send + Sync + 'static,
    ) -> impl Fn(&ReceivedCall) -> Reply + Send + Sync + 'static {
        let (state, clock) = (Arc::clone(&self.state), self.mock.clock().clone());
        move |call| {
            let mut state = state.lock().unwrap();
            let left = state.refusals.get_mut(operation).filter(|left| !left.is_empty());
            let refusal = left.map(|left| left.remove(0));
            let index: usize = call.param("card_id").unwrap().parse().unwrap();
            let card = &mut state.cards[index];
            card.times.push(clock.elapsed());
            let body = call.json();
            if let Some(Refusal::Code(code)) = refusal {
                return Reply::error(code, "no");
            }
            let sequence = body["sequence"].as_i64().unwrap();
            if sequence <= card.sequence {
                return Reply::error(300_317, "sequence");
            }
            card.sequence = sequence;
            let code = change(card, call, &body);
            match (refusal, code) {
                (Some(Refusal::Lost), _) => Fault::ConnectionReset.into(),
                (_, Some(code)) => Reply::error(code, "no"),
                (_, None) => json!({}).into(),
            }
        }
    }
}

/// The card that a message sends.
fn card_of(call: &ReceivedCall) -> String {
    let content: Value = serde_json::from_str(call.json()["content"].as_str().unwrap()).unwrap();
    assert_eq!(content["type"], "card");
    content["data"]["card_id"].as_str().unwrap().to_owned()
}

/// Lets the task of a card do all it can.
async fn settle(client: &Client) {
    client.sleep(Duration::from_secs(60)).await;
}

/// Polls a future once.
async fn poll<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    poll_fn(|cx| Poll::Ready(Pin::new(&mut *future).poll(cx))).await
}

async fn started(platform: &Platform) -> StreamingCard {
    StreamingCard::to(ChatId("oc_1")).start(&platform.client(), ()).await.unwrap()
}

#[tokio::test]
async fn a_card_is_sent_filled_and_closed() {
    let platform = Platform::new();
    let card = StreamingCard::reply("om_0").in_thread().title("Answer").start(&platform.client(), ()).await.unwrap();
    assert_eq!(card.newest().unwrap().message_id.as_deref(), Some("om_0"));
    card.push("Hello");
    card.push(", ");
    card.push("world");
    let sent = card.finish("done").await.unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!((&*sent[0].card_id, sent[0].sequence), ("0", 2));
    let cards = platform.cards();
    assert_eq!(
        (&*cards[0].text, cards[0].summary.as_deref(), cards[0].streaming),
        ("Hello, world", Some("done"), false)
    );

    let frame = platform.mock.calls::<CreateCard>()[0].json();
    let frame: Value = serde_json::from_str(frame["data"].as_str().unwrap()).unwrap();
    assert_eq!(frame["schema"], "2.0");
    assert_eq!(frame["config"], json!({"streaming_mode": true}));
    assert_eq!(frame["header"]["title"]["content"], "Answer");
    assert_eq!(platform.mock.calls::<ReplyMessage>()[0].json()["reply_in_thread"], true);
}

#[tokio::test]
async fn ten_thousand_pushes_keep_to_ten_operations_a_second() {
    let platform = Platform::new();
    let client = platform.client();
    let card = started(&platform).await;
    let mut expected = String::new();
    for number in 0..10_000 {
        let piece = format!("{} ", number % 7);
        card.push(&piece);
        expected.push_str(&piece);
        if number % 5 == 0 {
            client.sleep(Duration::from_millis(3)).await;
        }
    }
    let sent = card.finish("").await.unwrap();
    let cards = platform.cards();
    assert_eq!(sent.len(), 1);
    assert_eq!(cards[0].text, expected);
    let times = &cards[0].times;
    for (index, begin) in times.iter().enumerate() {
        let within = times[index..].iter().take_while(|time| **time < *begin + Duration::from_secs(1)).count();
        assert!(within <= 10, "{within} operations in the second from {begin:?}");
    }
    // 6 s of pushes, in which not more is sent than the pace allows, and not much less.
    assert!((45..=62).contains(&times.len()), "{}", times.len());
}

#[tokio::test]
async fn pushes_alone_send_nothing_while_a_call_is_under_way() {
    let platform = Platform::new();
    let card = started(&platform).await;
    for _ in 0..10_000 {
        card.push("x");
    }
    card.finish("").await.unwrap();
    assert_eq!(platform.mock.calls::<UpdateCardElementContent>().len(), 1);
}

#[tokio::test]
async fn each_refusal_has_its_remedy() {
    use Refusal::{Code, Lost};
    // The refusals; the calls for contents and settings that follow; the cards.
    for (refusals, contents, settings, cards) in [
        (&[Code(200_850)][..], 2, 2, 1),
        (&[Code(200_510)], 2, 2, 1),
        (&[Code(300_309)], 2, 2, 1),
        (&[Code(200_810), Code(200_810), Code(200_810)], 4, 1, 1),
        (&[Code(300_317), Code(300_317)], 3, 1, 1),
        (&[Code(200_740)], 2, 1, 2),
        (&[Code(200_750)], 2, 1, 2),
        (&[Code(300_311)], 2, 1, 2),
        (&[Code(300_120)], 2, 1, 1),
        (&[Code(300_121)], 2, 1, 1),
        (&[Code(300_122)], 2, 1, 1),
        (&[Lost], 2, 1, 1),
    ] {
        let platform = Platform::new();
        let codes: Vec<_> = refusals.iter().map(|refusal| if let Code(code) = refusal { *code } else { 0 }).collect();
        platform.refuse("content", refusals);
        let card = started(&platform).await;
        card.push("Hello");
        let sent = card.finish("done").await.unwrap_or_else(|error| panic!("{codes:?}: {error}"));
        assert_eq!(sent.len(), cards, "{codes:?}");
        assert_eq!(platform.mock.calls::<UpdateCardElementContent>().len(), contents, "{codes:?}");
        assert_eq!(platform.mock.calls::<UpdateCardSettings>().len(), settings, "{codes:?}");
        let last = platform.cards().pop().unwrap();
        assert_eq!((&*last.text, last.streaming), ("Hello", false), "{codes:?}");
        let mut sequences: Vec<i64> = platform.mock.all_calls().iter().filter_map(sequence).collect();
        if cards == 1 {
            let made = sequences.clone();
            sequences.sort_unstable();
            sequences.dedup();
            assert_eq!(sequences, made, "{codes:?}: sequences rise");
        }
    }
}

fn sequence(call: &ReceivedCall) -> Option<i64> {
    call.path().contains("/cards/").then(|| call.json()["sequence"].as_i64()).flatten()
}

#[tokio::test]
async fn an_operation_that_was_made_before_is_not_made_again() {
    let platform = Platform::new();
    platform.refuse("content", &[Refusal::Code(200_770)]);
    let card = started(&platform).await;
    card.push("Hello");
    card.finish("").await.unwrap();
    assert_eq!(platform.mock.calls::<UpdateCardElementContent>().len(), 1);
}

#[tokio::test]
async fn a_refusal_that_nothing_helps_against_reaches_the_caller_and_the_card_is_closed() {
    for refusals in
        [vec![300_310], vec![300_120, 300_121, 300_121], vec![200_850; 9], vec![200_740; 9], vec![300_317; 20]]
    {
        let platform = Platform::new();
        platform.refuse("content", &refusals.iter().map(|code| Refusal::Code(*code)).collect::<Vec<_>>());
        let card = started(&platform).await;
        card.push("Hello");
        settle(&platform.client()).await;
        let error = card.error().unwrap();
        assert!(refusals.contains(&error.code().unwrap()), "{error}");
        card.push("nobody reads this");
        assert_eq!(card.follow(futures_util::stream::iter(["x"])).await.unwrap_err().code(), error.code());
        assert_eq!(card.finish("").await.unwrap_err().code(), error.code());
        assert!(!platform.cards().pop().unwrap().streaming, "{refusals:?}");
    }
}

#[tokio::test]
async fn text_after_ten_minutes_opens_the_card_again() {
    let platform = Platform::new();
    let card = started(&platform).await;
    card.push("before");
    platform.client().sleep(Duration::from_secs(601)).await;
    platform.state.lock().unwrap().cards[0].streaming = false;
    card.push(" and after");
    settle(&platform.client()).await;
    assert_eq!((&*platform.cards()[0].text, platform.cards()[0].streaming), ("before and after", true));
    card.finish("").await.unwrap();
}

#[tokio::test]
async fn a_long_text_goes_on_in_further_cards() {
    let platform = Platform::new();
    let card = StreamingCard::reply("om_q").start(&platform.client(), ()).await.unwrap();
    let text = format!("Here it is:\n\n```rust\n{}```\nThat was it.", "let number = 1; // 一二三\n".repeat(3000));
    for piece in text.split_inclusive(' ') {
        card.push(piece);
    }
    let sent = card.finish("all of it").await.unwrap();
    let cards = platform.cards();
    assert!(sent.len() > 2, "{}", sent.len());
    assert_eq!(platform.mock.calls::<ReplyMessage>().len(), cards.len());
    let last = cards.len() - 1;
    let mut whole = String::new();
    for (index, card) in cards.iter().enumerate() {
        assert!(!card.streaming && serde_json::to_string(&card.text).unwrap().len() < 30_000);
        let part = if index == 0 { &card.text } else { card.text.strip_prefix("```rust\n").unwrap() };
        whole.push_str(if index == last { part } else { part.strip_suffix("```").unwrap() });
    }
    assert_eq!(whole, text);
    assert_eq!(cards[last].summary.as_deref(), Some("all of it"));
}

#[tokio::test]
async fn a_card_that_the_platform_finds_too_large_is_made_smaller() {
    for code in [200_860, 300_305] {
        let platform = Platform::new();
        platform.refuse("content", &[Refusal::Code(code), Refusal::Code(code)]);
        let card = started(&platform).await;
        let text = "one line of it\n".repeat(500);
        card.push(&text);
        let sent = card.finish("").await.unwrap();
        assert!(sent.len() > 1);
        assert_eq!(platform.cards().iter().map(|card| &*card.text).collect::<String>(), text);
    }
}

#[tokio::test]
async fn a_dropped_card_says_so_and_closes_its_code_block() {
    let platform = Platform::new();
    let card = StreamingCard::to(ChatId("oc_1")).footer("*Cut off*").start(&platform.client(), ()).await.unwrap();
    card.push("```\nhalf of");
    card.set_status("working");
    settle(&platform.client()).await;
    assert_eq!(platform.cards()[0].status.as_deref(), Some("working"));
    drop(card);
    settle(&platform.client()).await;
    let Card { text, status, streaming, summary, .. } = platform.cards().remove(0);
    assert_eq!(text, "```\nhalf of\n```\n\n*Cut off*");
    assert_eq!((status, streaming, summary.as_deref()), (None, false, Some("Cut off")));
}

#[tokio::test]
async fn dropping_the_future_of_start_or_finish_leaves_no_open_card() {
    // However far `start` has come.
    for polls in 0..40 {
        let platform = Platform::new();
        let client = platform.client();
        {
            let mut start = Box::pin(StreamingCard::to(ChatId("oc_1")).start(&client, ()));
            for _ in 0..polls {
                if poll(&mut start).await.is_ready() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        settle(&client).await;
        let sent = platform.mock.calls::<CreateMessage>().len();
        assert!(platform.cards().iter().take(sent).all(|card| !card.streaming), "after {polls} polls");
    }

    let platform = Platform::new();
    let card = started(&platform).await;
    card.push("Hello");
    {
        let mut finish = Box::pin(card.finish("done"));
        assert!(poll(&mut finish).await.is_pending());
    }
    settle(&platform.client()).await;
    let card = platform.cards().remove(0);
    assert_eq!((&*card.text, card.summary.as_deref(), card.streaming), ("Hello", Some("done"), false));
}

#[tokio::test]
async fn the_status_comes_changes_and_goes() {
    let platform = Platform::new();
    // The answer to the first is lost: the element is there when it is added again.
    platform.refuse("elements", &[Refusal::Lost]);
    let card = started(&platform).await;
    for status in ["searching", "reading"] {
        card.set_status(status);
        settle(&platform.client()).await;
        assert_eq!(platform.cards()[0].status.as_deref(), Some(status));
    }
    card.set_status("");
    settle(&platform.client()).await;
    assert_eq!(platform.cards()[0].status, None);
    card.finish("").await.unwrap();
}

#[tokio::test]
async fn a_replaced_text_takes_the_place_of_the_newest_card() {
    let platform = Platform::new();
    let card = started(&platform).await;
    card.push("a draft");
    settle(&platform.client()).await;
    card.replace("a better text");
    card.push(", with more");
    card.finish("").await.unwrap();
    assert_eq!(platform.cards()[0].text, "a better text, with more");

    // A text that repeats all of it goes on where the full card ends.
    let platform = Platform::new();
    let card = started(&platform).await;
    let long = "one line of it\n".repeat(3000);
    card.replace(&*long);
    settle(&platform.client()).await;
    card.replace(format!("{long}the end"));
    card.finish("").await.unwrap();
    assert_eq!(platform.cards().iter().map(|card| &*card.text).collect::<String>(), format!("{long}the end"));
}

#[tokio::test]
async fn a_text_that_is_repeated_while_cards_fill_up_is_shown_once() {
    // Another distance between the replacements meets other moments of the roll-over.
    for distance in [3, 40, 97] {
        let platform = Platform::new();
        let card = started(&platform).await;
        let mut text = "```\none line of it\n".to_owned();
        for number in 0..3000 {
            text.push_str(&format!("line {number}, which is the same for ever\n"));
            if number % 50 == 0 {
                card.replace(&*text);
                platform.client().sleep(Duration::from_millis(distance)).await;
            }
        }
        for _ in 0..50 {
            card.replace(&*text);
            platform.client().sleep(Duration::from_millis(distance)).await;
        }
        card.replace(&*text);
        card.finish("").await.unwrap();
        let cards = platform.cards();
        let parts = cards.iter().map(|card| card.text.replace("```\n", "").replace("```", ""));
        assert_eq!(parts.collect::<String>(), text.replace("```\n", ""), "{distance} ms");
    }
}

#[tokio::test]
async fn another_text_during_the_roll_over_is_shown_from_its_beginning() {
    let platform = Platform::new();
    let card = started(&platform).await;
    // The card is full and closed, and the next one waits for something to show.
    card.push(&format!("{}{}", "one line of it\n".repeat(1700), " \n".repeat(500)));
    settle(&platform.client()).await;
    let full = platform.cards()[0].text.clone();
    assert!(!platform.cards()[0].streaming);
    card.replace(" \n");
    settle(&platform.client()).await;
    assert_eq!(platform.cards().len(), 1, "blanks need no card");
    card.replace("another text");
    card.finish("").await.unwrap();
    let shown: Vec<_> = platform.cards().into_iter().map(|card| card.text).collect();
    assert_eq!(shown, [&*full, "another text"]);
}

#[tokio::test]
async fn text_behind_any_number_of_blanks_is_shown() {
    let fences = "```".to_owned() + &" ".repeat(190) + "\n";
    for blanks in [
        " ".repeat(60_000),
        " ".repeat(500_000),
        "\n".repeat(30_000),
        "\n".repeat(100_000),
        " \t\r\n\u{3000}".repeat(20_000),
        format!("\n```rust{}\n", " ".repeat(60_000)),
        format!("\n```{}```\n", "\n".repeat(60_000)),
        format!("\n{}", fences.repeat(600)),
    ] {
        for before in ["words", ""] {
            let platform = Platform::new();
            let card = started(&platform).await;
            card.push(&format!("{before}{blanks}end"));
            card.finish("done").await.unwrap();
            let cards = platform.cards();
            let last = cards.last().unwrap();
            assert!(last.text.ends_with("end"), "{} cards", cards.len());
            assert_eq!((last.summary.as_deref(), last.streaming), (Some("done"), false));
            assert!(cards.len() <= 2 && cards[0].text.starts_with(before), "{} cards", cards.len());
        }
    }
}

#[tokio::test]
async fn streams_are_followed_to_their_end_or_their_error() {
    let platform = Platform::new();
    let card = started(&platform).await;
    card.follow(futures_util::stream::iter(["a", "b"])).await.unwrap();
    card.follow(futures_util::stream::iter([String::from("c")])).await.unwrap();
    let failing = futures_util::stream::iter([Ok("d"), Err(Error::invalid("the model is tired")), Ok("e")]);
    let error = card.try_follow(failing).await.unwrap_err();
    assert_eq!(error.to_string(), "the model is tired");
    card.finish("").await.unwrap();
    assert_eq!(platform.cards()[0].text, "abcd");
}

#[tokio::test]
async fn a_program_may_send_the_cards_itself() {
    let platform = Platform::new();
    let send = |_: Client, card| async move {
        let shown = format!("{card:?}");
        Ok(Some(shown))
    };
    let card = StreamingCard::sent_by(send).start(&platform.client(), ()).await.unwrap();
    let sent = card.finish("nothing").await.unwrap();
    assert!(matches!(&*sent, [SentCard { message_id: Some(id), .. }] if id.contains("\"0\"")), "{sent:?}");
    assert!(platform.mock.calls::<CreateMessage>().is_empty());
}

#[tokio::test]
async fn a_card_that_cannot_stream_is_refused_before_anything_is_sent() {
    let platform = Platform::new();
    let client = platform.client();
    let body = json!({"elements": [{"tag": "markdown", "element_id": StreamingCard::TEXT, "content": ""}]});
    for (card, expected) in [
        (json!([]), "the card is not a JSON object"),
        (json!({"body": body}), "only cards of JSON 2.0 can stream"),
        (json!({"schema": "2.0", "body": {"elements": []}}), "the card has no element for the text"),
        (json!({"schema": "2.0", "body": body, "config": 1}), "`config` of the card"),
        (
            json!({"schema": "2.0", "body": body, "config": {"update_multi": false}}),
            "a card with `update_multi` of false",
        ),
        (json!({"schema": "2.0", "body": body, "x": "x".repeat(28_000)}), "the card without its text has 28"),
    ] {
        let error = StreamingCard::to(ChatId("oc_1")).card(card).start(&client, ()).await.unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    for empty in [StreamingCard::to(ChatId(" ")), StreamingCard::reply("")] {
        assert!(matches!(empty.start(&client, ()).await, Err(Error::Invalid(_))));
    }
    assert!(platform.mock.all_calls().is_empty());
    let card = StreamingCard::to(ChatId("oc_1")).card(json!({"schema": "2.0", "body": body}));
    drop(card.start(&client, ()).await.unwrap());
}

#[tokio::test]
async fn what_keeps_a_card_from_being_sent_is_the_error_of_start() {
    let platform = Platform::new();
    platform.mock.on::<CreateMessage>().reply_error(230_002, "the bot is not in the chat");
    let error = StreamingCard::to(ChatId("oc_1")).start(&platform.client(), ()).await.unwrap_err();
    assert_eq!(error.code(), Some(230_002));
}

#[test]
fn without_a_runtime_a_card_is_an_error_and_dropping_one_no_panic() {
    use futures_util::FutureExt as _;

    let platform = Platform::new();
    let client = platform.client();
    let start = || StreamingCard::to(ChatId("oc_1")).start(&client, ());
    assert!(start().now_or_never().unwrap().unwrap_err().to_string().starts_with("there is no tokio runtime here"));

    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let card = runtime.block_on(start()).unwrap();
    let other = runtime.block_on(start()).unwrap();
    drop(runtime);
    card.push("x");
    let error = card.finish("").now_or_never().unwrap().unwrap_err();
    assert!(error.to_string().contains("was shut down"), "{error}");
    assert!(other.error().is_some());
    drop(other);
}
