//! Connections that are kept, and the calls that share them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use http::Request;
use lark_runtime::transport::Body;
use tokio::sync::{Notify, mpsc};

use crate::server::{Server, answer, ok};
use crate::{Http, for_every_client, get, post, text};

for_every_client!(
    a_connection_serves_one_call_after_the_other,
    a_connection_that_is_to_be_closed_is_not_used_again,
    calls_at_a_time_have_connections_of_their_own,
    a_kept_connection_that_was_closed_loses_no_call,
    a_post_meeting_the_end_of_its_connection_is_not_sent_twice,
    a_call_that_is_dropped_leaves_its_answer_to_nobody,
    an_answer_that_is_not_read_is_nobody_elses,
);

async fn a_connection_serves_one_call_after_the_other(http: Http) {
    let server = Server::answering(ok("fine")).await;
    for _ in 0..5 {
        assert_eq!(text(http.execute(post(&server.url, "x")).await.unwrap()).await, "fine");
        tokio::task::yield_now().await;
    }
    assert_eq!(server.accepted(), 1);
}

async fn a_connection_that_is_to_be_closed_is_not_used_again(http: Http) {
    let server = Server::answering(answer("200 OK", "connection: close\r\n", "fine")).await;
    for _ in 0..3 {
        assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "fine");
    }
    assert_eq!(server.accepted(), 3);
}

async fn calls_at_a_time_have_connections_of_their_own(http: Http) {
    // Answers once all have asked.
    let all = Arc::new(tokio::sync::Barrier::new(8));
    let server = Server::new(move |mut wire| {
        let all = Arc::clone(&all);
        async move {
            let request = wire.request().await.unwrap();
            all.wait().await;
            wire.send(ok(&request.body)).await;
        }
    })
    .await;
    let calls = (0..8).map(|number| http.execute(post(&server.url, number.to_string())));
    let calls: Vec<_> = calls.map(|call| tokio::spawn(async move { text(call.await.unwrap()).await })).collect();
    for (number, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap(), number.to_string());
    }
}

async fn a_kept_connection_that_was_closed_loses_no_call(http: Http) {
    let (closed, mut closings) = mpsc::unbounded_channel();
    let server = Server::new(move |mut wire| {
        let closed = closed.clone();
        async move {
            wire.request().await.unwrap();
            wire.send(ok("fine")).await;
            drop(wire);
            closed.send(()).unwrap();
        }
    })
    .await;
    for _ in 0..20 {
        assert_eq!(text(http.execute(post(&server.url, "x")).await.unwrap()).await, "fine");
        closings.recv().await.unwrap();
        // The end is with the system, and what waits for it has its turn.
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(server.accepted(), 20);
}

/// The server closes kept connections while the next call may be on its way: it fails or succeeds, but it arrives at most once,
/// and once if it succeeds.
async fn a_post_meeting_the_end_of_its_connection_is_not_sent_twice(http: Http) {
    let seen: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    let counted = Arc::clone(&seen);
    let count = move |body: &[u8]| {
        *counted.lock().unwrap().entry(String::from_utf8_lossy(body).into_owned()).or_default() += 1;
    };
    let server = Server::new(move |mut wire| {
        let count = count.clone();
        async move {
            let first = wire.request().await.unwrap();
            count(&first.body);
            wire.send(ok("fine")).await;
            // Every other connection takes one more and says nothing, the others end at once.
            if first.body.len() % 2 == 0
                && let Some(second) = wire.request().await
            {
                count(&second.body);
            }
            wire.reset();
        }
    })
    .await;
    let mut succeeded = 0;
    for number in 0..200 {
        let body = format!("{number}{}", "-".repeat(number % 3));
        let answer = http.execute(post(&server.url, body.clone())).await;
        if let Ok(answer) = answer {
            assert_eq!(text(answer).await, "fine");
            succeeded += 1;
            assert_eq!(seen.lock().unwrap().get(&body), Some(&1), "{body}");
        } else {
            assert!(!answer.unwrap_err().is_connect(), "it may have been seen");
        }
    }
    assert!(succeeded >= 50, "{succeeded}");
    assert!(seen.lock().unwrap().values().all(|times| *times == 1), "{seen:?}");
}

async fn a_call_that_is_dropped_leaves_its_answer_to_nobody(http: Http) {
    let (arrived, mut arrivals) = mpsc::unbounded_channel();
    let go = Arc::new(Notify::new());
    let release = Arc::clone(&go);
    let server = Server::new(move |mut wire| {
        let (arrived, go) = (arrived.clone(), Arc::clone(&go));
        async move {
            while let Some(request) = wire.request().await {
                arrived.send(()).unwrap();
                if request.body == b"slow" {
                    go.notified().await;
                }
                wire.send(ok(&request.body)).await;
            }
        }
    })
    .await;
    assert_eq!(text(http.execute(post(&server.url, "first")).await.unwrap()).await, "first");
    arrivals.recv().await.unwrap();
    let slow = tokio::spawn(http.execute(post(&server.url, "slow")));
    arrivals.recv().await.unwrap();
    slow.abort();
    assert!(slow.await.unwrap_err().is_cancelled());
    release.notify_one();
    for word in ["next", "last"] {
        assert_eq!(text(http.execute(post(&server.url, word)).await.unwrap()).await, word);
    }
}

async fn an_answer_that_is_not_read_is_nobody_elses(http: Http) {
    let server = Server::new(|mut wire| async move {
        while let Some(request) = wire.request().await {
            let large = request.line().contains("/large");
            if !wire.send(ok(if large { "x".repeat(1 << 20) } else { "small".to_owned() })).await {
                return;
            }
        }
    })
    .await;
    for _ in 0..3 {
        let large = Request::get(format!("{}/large", server.url)).body(Body::empty()).unwrap();
        drop(http.execute(large).await.unwrap());
        assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "small");
    }
}
