//! What the platform is told of events and callbacks.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use lark_events::connection::wire::Frame;
use lark_events::{Event, RawEvent, State};
use lark_runtime::transport::BoxError;
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::Instant;

use super::platform::{Calls, CardAction, MessageReceived, Peer, Platform, Toast, callback, data, message, note, slow};

async fn connected(platform: &Platform, events: &lark_events::Events) -> (lark_events::Connection, Peer) {
    let connection = platform.connect(events);
    let peer = platform.accept().await;
    connection.ready().await.unwrap();
    (connection, peer)
}

#[tokio::test(start_paused = true)]
async fn an_event_is_handled_and_its_frame_is_the_answer() {
    let (platform, calls) = (Platform::new(), Calls::default());
    let events = platform.events().state(calls.clone()).on(note).build().unwrap();
    let (_connection, mut peer) = connected(&platform, &events).await;
    peer.ping().await;
    let sent = data("event", "m1", message("om_1", "hi"));
    peer.send(&sent).await;
    let told = peer.answer().await;
    assert_eq!(calls.all(), ["hi"]);
    let mut expected = Frame { payload: Some(br#"{"code":200}"#.to_vec().into()), ..sent };
    expected.set("biz_rt", "0");
    assert_eq!(told, expected, "all headers and numbers are kept");
}

#[tokio::test(start_paused = true)]
async fn a_failed_handler_is_500_and_a_slow_one_is_acknowledged_in_time() {
    async fn fails(_: Event<MessageReceived>) -> Result<(), BoxError> {
        Err("no".into())
    }
    let platform = Platform::new();
    let events = platform.events().on(fails).build().unwrap();
    let (connection, mut peer) = connected(&platform, &events).await;
    peer.send(&data("event", "m1", message("om_1", ""))).await;
    assert_eq!(peer.told().await, json!({"code": 500}));
    connection.close(Duration::ZERO).await;

    let calls = Calls::default();
    let events = platform.events().state(calls.clone()).on(slow).build().unwrap();
    let (_connection, mut peer) = connected(&platform, &events).await;
    let begun = Instant::now();
    peer.send(&data("event", "m1", message("om_1", "60"))).await;
    let answer = peer.answer().await;
    assert_eq!(begun.elapsed(), Duration::from_millis(2500));
    assert_eq!((answer.payload.as_deref(), answer.header("biz_rt")), (Some(&br#"{"code":200}"#[..]), "2500"));
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(calls.all(), ["60"], "it goes on");
}

#[tokio::test(start_paused = true)]
async fn callbacks_are_answered_with_data_also_where_there_is_nothing_to_say() {
    async fn toast(_: Event<CardAction>) -> Toast {
        Toast { content: Some("saved".into()) }
    }
    async fn nothing(_: Event<CardAction>) {}
    async fn raw(_: RawEvent) {}
    async fn late(_: Event<CardAction>) {
        tokio::time::sleep(Duration::from_secs(9)).await;
    }
    let nothing_said = json!({"code": 200, "data": "e30="});
    let saved = json!({"code": 200, "data": "eyJjb250ZW50Ijoic2F2ZWQifQ=="});
    let platform = Platform::new();
    let builder = || platform.events();
    let raw_of = |event_type: &str| builder().on_raw(event_type, raw);
    let cases: Vec<(lark_events::EventsBuilder, &str, Value)> = vec![
        (builder().on(toast), "card.action.trigger", saved),
        (builder().on(nothing), "card.action.trigger", nothing_said.clone()),
        (builder().on(late), "card.action.trigger", nothing_said.clone()),
        (raw_of("card.action.trigger"), "card.action.trigger", nothing_said.clone()),
        (raw_of("url.preview.get"), "url.preview.get", nothing_said.clone()),
        (builder(), "card.action.trigger", nothing_said),
        (builder(), "contact.user.created_v3", json!({"code": 200})),
    ];
    for (number, (events, event_type, expected)) in cases.into_iter().enumerate() {
        let events = events.build().unwrap();
        let (connection, mut peer) = connected(&platform, &events).await;
        peer.send(&data("event", "m", callback(event_type))).await;
        assert_eq!(peer.told().await, expected, "{number}");
        connection.close(Duration::ZERO).await;
    }
}

#[tokio::test(start_paused = true)]
async fn callbacks_that_come_as_card_frames_are_handled_and_answered() {
    async fn toast(_: Event<CardAction>) -> Toast {
        Toast { content: Some("saved".into()) }
    }
    async fn old(event: RawEvent) -> Value {
        json!({"of": event.header.event_type})
    }
    let platform = Platform::new();
    let events = platform.events().on(toast).on_raw(lark_events::CARD_ACTION_V1, old).build().unwrap();
    let (_connection, mut peer) = connected(&platform, &events).await;
    peer.send(&data("card", "m1", callback("card.action.trigger"))).await;
    assert_eq!(peer.told().await, json!({"code": 200, "data": "eyJjb250ZW50Ijoic2F2ZWQifQ=="}));
    // One that is no event is passed over, as by the platform's own programs.
    peer.send(&data("card", "m2", "{}")).await;
    peer.send(&data("card", "m3", json!({"open_id": "ou_1", "action": {"value": {}}}).to_string())).await;
    let answer = peer.answer().await;
    assert_eq!(answer.header("message_id"), "m3");
    let expected = json!({"code": 200, "data": "eyJvZiI6ImNhcmQuYWN0aW9uLnRyaWdnZXJfdjEifQ=="});
    assert_eq!(serde_json::from_slice::<Value>(&answer.payload.unwrap()).unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_hangs_keeps_neither_pings_nor_other_events_waiting() {
    let (platform, calls) = (Platform::new(), Calls::default());
    let events = platform.events().state(calls.clone()).on(slow).build().unwrap();
    let (_connection, mut peer) = connected(&platform, &events).await;
    peer.ping().await;
    peer.send(&data("event", "m1", message("om_1", "100000"))).await;
    peer.send(&data("event", "m2", message("om_2", "0"))).await;
    assert_eq!(peer.answer().await.header("message_id"), "m2");
    assert_eq!(peer.answer().await.header("message_id"), "m1");
    let begun = Instant::now();
    for _ in 0..5 {
        peer.ping().await;
        peer.pong("").await;
    }
    assert_eq!(begun.elapsed().as_secs(), 5 * 120 - 3, "two and a half seconds of it had passed");
    assert_eq!(calls.all(), ["0"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_its_thread_does_not_block_the_connection() {
    type Gate = Arc<std::sync::Mutex<std::sync::mpsc::Receiver<()>>>;
    async fn blocks_first(event: Event<MessageReceived>, State(gate): State<Gate>) {
        if super::platform::text(&event) == "block" {
            gate.lock().unwrap().recv().unwrap();
        }
    }
    let platform = Platform::new();
    let (open, gate) = std::sync::mpsc::channel();
    let events = platform.events().state(Arc::new(std::sync::Mutex::new(gate))).on(blocks_first).build().unwrap();
    let (_connection, mut peer) = connected(&platform, &events).await;
    peer.send(&data("event", "m1", message("om_1", "block"))).await;
    peer.send(&data("event", "m2", message("om_2", ""))).await;
    assert_eq!(peer.answer().await.header("message_id"), "m2");
    open.send(()).unwrap();
    assert_eq!(peer.answer().await.header("message_id"), "m1");
}

#[tokio::test(start_paused = true)]
async fn a_full_router_stops_reading_and_not_the_pings() {
    async fn busy(_: Event<MessageReceived>, State(running): State<Arc<AtomicUsize>>, State(go): State<Arc<Notify>>) {
        running.fetch_add(1, Ordering::SeqCst);
        go.notified().await;
    }
    let platform = Platform::new().with_capacity(4096);
    let (running, go) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let builder = platform.events().state(Arc::clone(&running)).state(Arc::clone(&go)).on(busy);
    let events = builder.workers(2).queue(1).build().unwrap();
    let (connection, mut peer) = connected(&platform, &events).await;
    peer.ping().await;
    let mut sent = 0;
    // Until nothing more goes through.
    while tokio::time::timeout(
        Duration::from_secs(20),
        peer.send(&data("event", &format!("m{sent}"), message(&format!("om_{sent}"), &"x".repeat(500)))),
    )
    .await
    .is_ok()
    {
        sent += 1;
        assert!(sent < 100, "it reads on");
    }
    assert_eq!(running.load(Ordering::SeqCst), 2);
    // Nothing is heard for long, and that is no fault of the other side.
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(3600) {
        let frame = peer.frame().await.unwrap();
        assert!(frame.header("type") == "ping" || frame.header("biz_rt") == "2500");
    }
    assert!(connection.current().is_ready());
    // Then it reads on.
    for _ in 0..sent {
        go.notify_one();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert!(running.load(Ordering::SeqCst) > 5, "{running:?}");
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_events_are_each_handled_once_and_answered_once() {
    const EVENTS: usize = 10_000;
    let (platform, calls) = (Platform::new(), Calls::default());
    let events = platform.events().state(calls.clone()).on(note).build().unwrap();
    let (connection, peer) = connected(&platform, &events).await;
    let (mut sink, mut stream) = futures_util::StreamExt::split(peer.websocket);
    let sending = tokio::spawn(async move {
        for number in 0..EVENTS {
            let frame = data("event", &format!("m{number}"), message(&format!("om_{number}"), &number.to_string()));
            let sent = tokio_tungstenite::tungstenite::Message::Binary(frame.to_bytes());
            futures_util::SinkExt::send(&mut sink, sent).await.unwrap();
        }
        sink
    });
    let mut answered = std::collections::HashSet::new();
    while answered.len() < EVENTS {
        let message = futures_util::StreamExt::next(&mut stream).await.unwrap().unwrap();
        let frame = Frame::read(message.into_data()).unwrap();
        if frame.header("type") == "event" {
            assert!(answered.insert(frame.header("message_id").to_owned()));
        }
    }
    let _sink = sending.await.unwrap();
    let mut handled: Vec<usize> = calls.all().iter().map(|text| text.parse().unwrap()).collect();
    handled.sort_unstable();
    assert_eq!(handled, (0..EVENTS).collect::<Vec<_>>());
    assert!(connection.current().is_ready());
}

#[tokio::test(start_paused = true)]
async fn an_event_that_waited_for_room_is_acknowledged_then_and_a_full_router_is_told_once() {
    use std::sync::Mutex;

    #[derive(Clone, Default)]
    struct Warnings(Arc<Mutex<Vec<u8>>>);
    impl std::io::Write for Warnings {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let warnings = Warnings::default();
    let writer = warnings.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(move || writer.clone());
    let _guard = tracing::subscriber::set_default(subscriber.finish());
    let (platform, calls) = (Platform::new(), Calls::default());
    let events = platform.events().state(calls.clone()).on(slow).workers(1).queue(0).build().unwrap();
    let (_connection, mut peer) = connected(&platform, &events).await;
    for number in 1..=3 {
        peer.send(&data("event", &format!("m{number}"), message(&format!("om_{number}"), "9"))).await;
    }
    let begun = Instant::now();
    for (number, at, spent) in [(1, 2500, "2500"), (2, 9000, "9000"), (3, 18000, "9000")] {
        let answer = peer.answer().await;
        assert_eq!((answer.header("message_id"), answer.header("biz_rt")), (&*format!("m{number}"), spent));
        assert_eq!(begun.elapsed().as_millis(), at);
    }
    let logged = String::from_utf8(warnings.0.lock().unwrap().clone()).unwrap();
    assert_eq!(logged.matches("the router is full").count(), 1, "{logged}");
}
