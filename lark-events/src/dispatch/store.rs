//! The store of seen events, whatever it does: one that hangs or panics has failed.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use lark_runtime::BoxFuture;
use lark_runtime::transport::BoxError;

use super::work::message;
use crate::seen::{Seen, SeenStore};

/// How long the store may take for one answer: the platform waits 3 s for the handler's. In the docs of `SeenStore`.
const WITHIN: Duration = Duration::from_secs(1);

pub(super) struct Store(pub(super) Arc<dyn SeenStore>);

impl Store {
    pub(super) async fn begin(&self, key: &str, lease: Duration) -> Result<Seen, BoxError> {
        asked(|| self.0.begin(key, lease)).await
    }

    /// Says how the handling of an event ended.
    pub(super) async fn end(&self, key: &str, succeeded: bool) -> Result<(), BoxError> {
        asked(|| if succeeded { self.0.done(key) } else { self.0.failed(key) }).await
    }
}

async fn asked<'s, T>(ask: impl FnOnce() -> BoxFuture<'s, Result<T, BoxError>>) -> Result<T, BoxError> {
    let answer = catch_unwind(AssertUnwindSafe(ask)).map_err(|panic| panicked(&*panic))?;
    let mut answer = AssertUnwindSafe(answer).catch_unwind();
    // A store in memory needs no timer.
    let answer = match (&mut answer).now_or_never() {
        Some(answer) => answer,
        None => match tokio::time::timeout(WITHIN, answer).await {
            Ok(answer) => answer,
            Err(_) => return Err("it did not answer within 1 s".into()),
        },
    };
    answer.unwrap_or_else(|panic| Err(panicked(&*panic)))
}

fn panicked(panic: &(dyn Any + Send)) -> BoxError {
    format!("it panicked: {}", message(panic)).into()
}
