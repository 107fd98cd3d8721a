//! Streaming cards against the sandbox, which counts operations and sequences, over real HTTP and on one clock: it moves when the
//! card rests, so that seconds and minutes take no time.

use std::future::IntoFuture as _;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, UNIX_EPOCH};

use lark_apis::cardkit::v1::{SentCard, StreamingCard};
use lark_apis::im::v1::ChatId;
use lark_cards::{Button, Card, Markdown};
use lark_events::card::{Click, Reply};
use lark_events::{Events, Keys, State};
use lark_runtime::testing::TestClock;
use lark_runtime::time::{BoxFuture, Clock};
use lark_runtime::{Client, RetryPolicy};
use lark_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

/// No wait of a card is longer; the time limits of calls are.
const LONGEST_REST: Duration = Duration::from_secs(5);

/// Tells of the rests between operations.
struct Resting {
    clock: TestClock,
    rests: UnboundedSender<Duration>,
}

impl Clock for Resting {
    fn now(&self) -> Instant {
        self.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let sleep = self.clock.sleep(duration);
        if duration > Duration::ZERO && duration <= LONGEST_REST {
            let _ = self.rests.send(duration);
        }
        sleep
    }
}

struct Platform {
    sandbox: Sandbox,
    client: Client,
    clock: TestClock,
    rests: UnboundedReceiver<Duration>,
    /// When operations on cards came, and how they were answered.
    operations: Arc<Mutex<Vec<(Duration, u16)>>>,
}

impl Platform {
    async fn new() -> Self {
        let (clock, (sender, rests)) = (TestClock::new(), mpsc::unbounded_channel());
        let operations = Arc::<Mutex<Vec<_>>>::default();
        let (seen, at, now) = (Arc::clone(&operations), clock.clone(), clock.clone());
        let sandbox = Sandbox::builder()
            .clock(move || UNIX_EPOCH + Duration::from_secs(1_800_000_000) + now.elapsed())
            .on_request(move |request| {
                if request.path.contains("/cardkit/v1/cards/") {
                    seen.lock().unwrap().push((at.elapsed(), request.status));
                }
            });
        let sandbox = sandbox.start().await.unwrap();
        let client = Client::builder(sandbox.app_id(), sandbox.app_secret()).base_url(sandbox.url());
        let client = client.retry(RetryPolicy::never()).clock(Resting { clock: clock.clone(), rests: sender });
        Self { client: client.build().unwrap(), sandbox, clock, rests, operations }
    }

    async fn card(&mut self) -> StreamingCard {
        let card = StreamingCard::to(ChatId("oc_1")).footer("*Cut off*").start(&self.client, ()).await.unwrap();
        // The first call has waits of its own.
        while self.rests.try_recv().is_ok() {}
        card
    }

    /// Moves the clock whenever the card rests, until something is done.
    async fn until<T>(&mut self, done: impl Future<Output = T>) -> T {
        let mut done = pin!(done);
        loop {
            tokio::select! {
                biased;
                done = &mut done => return done,
                Some(rest) = self.rests.recv() => self.clock.advance(rest),
            }
        }
    }

    /// The next operations, with the rest after them.
    async fn operate(&mut self, count: usize) {
        for _ in 0..count {
            let rest = self.rests.recv().await.unwrap();
            self.clock.advance(rest);
        }
    }

    /// The card of the sandbox and its text.
    fn shown(&self, sent: &SentCard) -> (Value, String) {
        let rows = self.sandbox.rows("cards");
        let card = rows.into_iter().find(|row| row["card_id"] == *sent.card_id).unwrap()["card"].take();
        let text = card["body"]["elements"][0]["content"].as_str().unwrap().to_owned();
        (card, text)
    }

    /// Checks that no operation was refused for its number or its time, and gives how many there were.
    fn operations(&self) -> usize {
        let operations = self.operations.lock().unwrap();
        for (index, (begin, status)) in operations.iter().enumerate() {
            assert_ne!(*status, 429, "the operation at {begin:?}");
            let within = operations[index..].iter().take_while(|(at, _)| *at < *begin + Duration::from_secs(1));
            assert!(within.count() <= 10, "operations in the second from {begin:?}");
        }
        operations.len()
    }
}

#[tokio::test]
async fn ten_thousand_pushes_are_a_few_operations_that_end_with_the_whole_text() {
    let mut platform = Platform::new().await;
    platform.sandbox.fault(Fault::slow(Duration::from_millis(5)).on("cardkit.v1.card.element.content").times(1000));
    let card = platform.card().await;
    let pieces = ["0 ", "1 ", "2 ", "3 ", "4 ", "5 ", "6 "];
    let (mut allocations, mut kept) = (0, 0);
    // Ten pushes in a millisecond, for a second.
    for thousand in 0..10 {
        let pushed = allocation_counter::measure(|| {
            for push in 0..1000 {
                card.push(pieces[(thousand * 1000 + push) % 7]);
            }
        });
        allocations += pushed.count_total;
        kept += pushed.bytes_current;
        platform.operate(1).await;
    }
    let expected: String = (0..10_000).map(|push| pieces[push % 7]).collect();
    // There is no queue: what is kept is one text, whose buffer has grown.
    assert!(allocations <= 16 && kept <= 2 * 20_000, "{allocations} allocations, {kept} bytes");
    let sent = platform.until(card.finish("")).await.unwrap();
    let (shown, text) = platform.shown(&sent[0]);
    assert_eq!((sent.len(), text == expected), (1, true), "{text}");
    assert_eq!(shown["config"]["streaming_mode"], false);
    // One for each rest, one for the blank at the end, which might have been that before a block of code, and the end.
    assert_eq!(platform.operations(), 12);
}

#[tokio::test]
async fn a_card_that_waits_for_ten_minutes_is_opened_again() {
    let mut platform = Platform::new().await;
    let card = platform.card().await;
    card.push("before");
    platform.operate(1).await;
    platform.clock.advance(Duration::from_secs(600));
    card.push(" and after");
    let sent = platform.until(card.finish("Both")).await.unwrap();
    let (shown, text) = platform.shown(&sent[0]);
    assert_eq!(text, "before and after");
    assert_eq!(shown["config"], json!({"streaming_mode": false, "summary": {"content": "Both"}}));
    // Before; after, which is refused; open; after; close.
    assert_eq!(platform.operations(), 5);
}

#[tokio::test]
async fn what_no_card_holds_goes_on_in_further_ones_and_no_emoji_is_torn() {
    const FAMILY: &str = "👩\u{200d}👩\u{200d}👧";
    let mut platform = Platform::new().await;
    let card = platform.card().await;
    let whole = FAMILY.repeat(4500);
    // As a model of bytes sends it: no piece is a whole emoji.
    for piece in whole.chars() {
        card.push(piece.encode_utf8(&mut [0; 4]));
    }
    let sent = platform.until(card.finish("")).await.unwrap();
    let parts: Vec<_> = sent.iter().map(|sent| platform.shown(sent)).collect();
    assert!(sent.len() >= 3, "{}", sent.len());
    for (card, text) in &parts {
        assert!(card.to_string().len() <= 30 * 1024);
        assert_eq!(card["config"]["streaming_mode"], false);
        assert!(text.starts_with(FAMILY) && text.ends_with(FAMILY), "{text}");
    }
    assert_eq!(parts.into_iter().map(|(_, text)| text).collect::<String>(), whole);
    platform.operations();
}

#[tokio::test]
async fn a_dropped_card_and_a_dropped_end_are_shown_as_what_they_are() {
    let mut platform = Platform::new().await;
    let card = platform.card().await;
    card.push("half of");
    let sent = card.newest().unwrap();
    drop(card);
    platform.operate(2).await;
    let (shown, text) = platform.shown(&sent);
    assert_eq!(text, "half of\n\n*Cut off*");
    assert_eq!(shown["config"], json!({"streaming_mode": false, "summary": {"content": "Cut off"}}));

    let card = platform.card().await;
    card.push("all of it");
    let sent = card.newest().unwrap();
    assert!(tokio::time::timeout(Duration::ZERO, card.finish("Whole")).await.is_err(), "the end is not waited for");
    platform.operate(2).await;
    let (shown, text) = platform.shown(&sent);
    assert_eq!(text, "all of it");
    assert_eq!(shown["config"], json!({"streaming_mode": false, "summary": {"content": "Whole"}}));
}

#[tokio::test]
async fn a_card_that_somebody_clicks_waits_for_the_answer() {
    async fn slow(_: Click, State(clicked): State<Arc<(Notify, Notify)>>) -> Reply {
        clicked.0.notify_one();
        clicked.1.notified().await;
        Reply::none()
    }
    let mut platform = Platform::new().await;
    let clicked = Arc::<(Notify, Notify)>::default();
    let events = Events::new(&platform.client).state(Arc::clone(&clicked)).on(slow).build().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback_service(events.webhook(Keys::plain("token")).unwrap());
    tokio::spawn(axum::serve(listener, app).into_future());
    platform.sandbox.webhook(url).verification_token("token").await.unwrap();

    let text = Markdown::new("").element_id(StreamingCard::TEXT);
    let frame = Card::new().element(text).element(Button::new("Stop").callback(json!({}))).build().unwrap();
    let card = StreamingCard::to(ChatId("oc_1")).card(frame).start(&platform.client, ()).await.unwrap();
    while platform.rests.try_recv().is_ok() {}
    let (sent, ann) = (card.newest().unwrap(), platform.sandbox.user("Ann"));
    let message = sent.message_id.clone().unwrap();
    let click = tokio::spawn(async move { ann.clicks(message, "Stop").await });
    clicked.0.notified().await;
    card.push("Hello");
    // It is refused, and then it waits before it tries again.
    platform.operate(1).await;
    let wait = platform.rests.recv().await.unwrap();
    assert_eq!(platform.shown(&sent).1, "");
    clicked.1.notify_one();
    assert_eq!(click.await.unwrap().unwrap(), json!({}));
    platform.clock.advance(wait);
    platform.until(card.finish("")).await.unwrap();
    assert_eq!(platform.shown(&sent).1, "Hello");
    assert_eq!(platform.operations(), 3);
}
