//! The tokio runtime that a future is polled in, and what to say where it is missing.

use std::any::Any;
use std::fmt;
use std::future::ready;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use futures_util::FutureExt as _;
use futures_util::future::Either;
use tokio::runtime::{Handle, Id};

/// The runtime of the present task; `None` outside of tokio.
pub(crate) fn home() -> Option<Id> {
    Handle::try_current().ok().map(|runtime| runtime.id())
}

/// What tokio has not got, which timers and connections need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoRuntime {
    Missing,
    NoTimer,
    NoIo,
    ShutDown,
}

impl NoRuntime {
    /// The reason of one of tokio's panics. It offers no other way to learn of them.
    fn of(panic: &(dyn Any + Send)) -> Option<Self> {
        let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref().copied())?;
        [
            ("there is no reactor running", Self::Missing),
            ("timers are disabled", Self::NoTimer),
            ("IO is disabled", Self::NoIo),
            ("context was found, but it is being shutdown", Self::ShutDown),
            ("the timer is shutdown", Self::ShutDown),
        ]
        .into_iter()
        .find_map(|(said, reason)| text.contains(said).then_some(reason))
    }
}

impl fmt::Display for NoRuntime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => {
                "there is no tokio runtime here, which timers and connections need; make the call inside of one: \
                 `#[tokio::main]`, or `tokio::runtime::Runtime::block_on`"
            }
            Self::NoTimer => "the tokio runtime of this call has no timer; build it with `enable_all()`",
            Self::NoIo => "the tokio runtime of this call has no I/O; build it with `enable_all()`",
            Self::ShutDown => {
                "the tokio runtime of this call has been shut down; make the call inside of one that runs until it is over"
            }
        })
    }
}

// These are no async functions: such a one would keep room for the future twice, as what it was given and as what it awaits.

/// The outcome of a future that cannot do without tokio, or what tokio lacks for it. Called where it is awaited.
pub(crate) fn in_tokio<F: Future>(future: F) -> impl Future<Output = Result<F::Output, NoRuntime>> {
    caught_with(true, future)
}

/// The outcome of a future that cannot do without tokio if it `needs` it, or what tokio lacks for it. Called where it is awaited.
pub(crate) fn caught_with<F: Future>(needs: bool, future: F) -> impl Future<Output = Result<F::Output, NoRuntime>> {
    if needs && Handle::try_current().is_err() {
        return Either::Right(ready(Err(NoRuntime::Missing)));
    }
    Either::Left(caught(future))
}

/// The outcome of a future, or what tokio lacks for it. tokio panics there, and its panic ends here; any other goes on.
pub(crate) fn caught<F: Future>(future: F) -> impl Future<Output = Result<F::Output, NoRuntime>> {
    AssertUnwindSafe(future).catch_unwind().map(|outcome| outcome.map_err(lacking))
}

/// What a function gives, or what tokio lacks for it. tokio panics there, and its panic ends here; any other goes on.
pub(crate) fn caught_now<T>(function: impl FnOnce() -> T) -> Result<T, NoRuntime> {
    catch_unwind(AssertUnwindSafe(function)).map_err(lacking)
}

fn lacking(panic: Box<dyn Any + Send>) -> NoRuntime {
    NoRuntime::of(&*panic).unwrap_or_else(|| resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn runtime(timer: bool) -> Runtime {
        let mut builder = Builder::new_current_thread();
        if timer {
            builder.enable_time();
        }
        builder.build().expect("a runtime")
    }

    #[test]
    fn what_tokio_lacks_is_told_apart() {
        let sleep = || caught(async { tokio::time::sleep(Duration::from_millis(1)).await });
        assert_eq!(sleep().now_or_never(), Some(Err(NoRuntime::Missing)));
        assert_eq!(runtime(false).block_on(sleep()), Err(NoRuntime::NoTimer));
        assert_eq!(runtime(true).block_on(sleep()), Ok(()));

        let ended = runtime(true);
        let mut begun = Box::pin(sleep());
        assert!(ended.block_on(async { (&mut begun).now_or_never().is_none() }));
        drop(ended);
        assert_eq!(begun.now_or_never(), Some(Err(NoRuntime::ShutDown)));
    }

    #[test]
    fn the_panics_of_others_go_on() {
        let own = std::thread::spawn(|| caught(async { panic!("of the program") }).now_or_never());
        let panic = own.join().map(drop).expect_err("it panics");
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"of the program"));
    }

    #[test]
    fn each_runtime_is_a_home_of_its_own() {
        let (one, other) = (runtime(true), runtime(true));
        assert_eq!(home(), None);
        let homes = [one.block_on(async { home() }), other.block_on(async { home() }), one.block_on(async { home() })];
        assert!(homes[0].is_some() && homes[0] == homes[2] && homes[0] != homes[1]);
    }
}
