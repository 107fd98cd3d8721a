//! Calls against a server that allows so many a second, on a simulated clock.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs)]

mod limited;

use std::time::Duration;

use futures_util::StreamExt as _;
use lark_runtime::{RequestOptions, RetryPolicy, lark_api};
use limited::{Platform, Send, broadcast};
use serde_json::Value;

#[lark_api(method = "POST", path = "/open-apis/test/v1/unknown", token = "tenant", response = Value)]
#[derive(Default)]
pub struct SendSomehow {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/other", token = "tenant", response = Value)]
#[derive(Default)]
pub struct Other {}

/// A tenth more than the 40 s that 50 messages a second take.
const BAR: Duration = Duration::from_secs(44);

#[tokio::test(start_paused = true)]
async fn a_broadcast_over_the_limit_loses_nothing_and_takes_what_the_limit_takes() {
    for (reset, random) in
        [(Some("1"), fastrand::f64 as fn() -> f64), (Some("0"), || 0.0), (None, fastrand::f64), (None, || 0.0)]
    {
        for at_once in [20, 500, 2000] {
            let platform = Platform::new(50, reset);
            let client = platform.client_with(|builder| builder.retry(RetryPolicy::new().random(random)));
            let failed = broadcast(&client, 2000, at_once).await;
            let (took, refused) = (platform.start.elapsed(), platform.refused());
            assert_eq!(failed, [""; 0], "{at_once} at once, reset {reset:?}");
            assert!(took <= BAR, "{at_once} at once, reset {reset:?}: {took:?}");
            assert_eq!(platform.allowed(), 2000);
            assert!(refused < at_once as u32, "{at_once} at once, reset {reset:?}: {refused} refused");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_nobody_documents_is_found_out() {
    let platform = Platform::new(50, Some("1"));
    let client = platform.client();
    let calls = (0..2000).map(|_| async { SendSomehow::default().send(&client, ()).await.is_err() });
    let failed = futures_util::stream::iter(calls).buffer_unordered(20).filter(|failed| std::future::ready(*failed));
    assert_eq!(failed.count().await, 0);
    let (took, refused) = (platform.start.elapsed(), platform.refused());
    assert!(took <= BAR.mul_f64(1.5) && refused < 200, "{took:?}, {refused} refused");
}

#[tokio::test(start_paused = true)]
async fn other_endpoints_and_other_credentials_are_not_touched() {
    let platform = Platform::new(50, Some("1"));
    let client = platform.client();
    let crowd = broadcast(&client, 500, 500);
    let others = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let begun = platform.start.elapsed();
        for _ in 0..20 {
            Other::default().send(&client, ()).await.unwrap();
            let user = RequestOptions::new().tenant_access_token("t-of-another-tenant");
            Send::default().send(&client, user).await.unwrap();
        }
        platform.start.elapsed() - begun
    };
    let (failed, took) = tokio::join!(crowd, others);
    assert_eq!(failed, [""; 0]);
    assert!(took <= Duration::from_millis(40 * 4), "40 calls of 4 ms took {took:?}");
}

#[tokio::test(start_paused = true)]
async fn callers_who_share_a_limit_are_served_alike() {
    let platform = Platform::new(50, Some("1"));
    // Eight tasks of one client, since a limit is one of the app.
    let client = platform.client();
    let tasks = (0..8).map(|caller| {
        let client = &client;
        async move {
            let options = RequestOptions::new().header("x-caller", &caller.to_string()).unwrap();
            let ticks = (0..100_u32).map(|tick| {
                let options = options.clone();
                async move {
                    tokio::time::sleep(Duration::from_millis(100) * tick).await;
                    Send::default().send(client, options).await
                }
            });
            futures_util::future::join_all(ticks).await.into_iter().filter(Result::is_err).count()
        }
    });
    // 80 a second for 10 s; after these, when the limit allowed about 500, the eight are compared.
    let look = async {
        tokio::time::sleep(Duration::from_secs(10)).await;
        platform.seen.lock().unwrap().by_caller.clone()
    };
    let (failed, served) = tokio::join!(futures_util::future::join_all(tasks), look);
    assert_eq!(failed.iter().sum::<usize>(), 0);
    let (least, most) = (served.values().min().unwrap(), served.values().max().unwrap());
    assert!(served.len() == 8 && *most <= least + least.div_ceil(10), "{served:?}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_cannot_have_its_turn_in_time_says_so() {
    let platform = Platform::new(5, Some("1"));
    let client = platform.client();
    let short = RequestOptions::new().total_timeout(Duration::from_secs(3));
    let calls = (0..100).map(|_| Send::default().send(&client, short.clone()));
    let results = futures_util::future::join_all(calls).await;
    assert_eq!(platform.start.elapsed(), Duration::from_secs(3));
    let errors: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert!(errors.len() >= 75 && errors.iter().all(lark_runtime::Error::is_rate_limited), "{}", errors.len());
    let line = errors[50].to_string();
    assert!(line.contains("call it less often, or give the call more time (`total_timeout`)"), "{line}");
    // Those who left are not waited for.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let begun = platform.start.elapsed();
    Send::default().send(&client, ()).await.unwrap();
    assert!(platform.start.elapsed() - begun < Duration::from_millis(300));
}

#[tokio::test(start_paused = true)]
async fn whoever_repeats_nothing_is_not_made_to_wait_after_a_refusal() {
    let platform = Platform::new(1, Some("1"));
    let client = platform.client_with(|builder| builder.retry(RetryPolicy::never()));
    Send::default().send(&client, ()).await.unwrap();
    assert!(Send::default().send(&client, ()).await.unwrap_err().is_rate_limited());
    assert!(platform.start.elapsed() < Duration::from_millis(100));
}
