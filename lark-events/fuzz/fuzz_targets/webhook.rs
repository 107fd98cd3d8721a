//! Any bytes as the body of a webhook's request: an answer, never a panic.
#![no_main]

use std::sync::LazyLock;

use bytes::Bytes;
use lark_events::{Events, Keys, RawEvent, Webhook};
use lark_runtime::testing::Mock;

const TOKEN: &str = "token-of-the-fuzzer";

static WEBHOOKS: LazyLock<[Webhook; 2]> = LazyLock::new(|| {
    async fn any(event: RawEvent) {
        let _ = (event.body(), event.text("message.chat_id"));
    }
    let events = Events::new(&Mock::new().client()).on_other(any).build().expect("a router");
    [Keys::plain(TOKEN), Keys::encrypted("key-of-the-fuzzer", TOKEN)].map(|keys| events.webhook(keys).expect("a webhook"))
});

libfuzzer_sys::fuzz_target!(|body: &[u8]| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    for webhook in &*WEBHOOKS {
        let request = http::Request::post("/").body(Bytes::copy_from_slice(body)).expect("a request");
        let status = runtime.block_on(webhook.handle(request)).status().as_u16();
        assert!([200, 400, 401, 413].contains(&status), "{status}");
    }
});
