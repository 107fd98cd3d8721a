//! The wish that a connection ends, and until when it has time for it.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

/// As good as never, and no overflow.
const FAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// Shared by a connection and its handles.
#[derive(Debug)]
pub(crate) struct Stop(watch::Sender<Option<Instant>>);

impl Default for Stop {
    fn default() -> Self {
        Self(watch::Sender::new(None))
    }
}

impl Stop {
    /// Asks for the end within this time. A later wish can only make it sooner.
    pub(crate) fn ask(&self, within: Duration) {
        let until = Instant::now() + within.min(FAR);
        self.0.send_modify(|due| *due = Some(due.map_or(until, |due| due.min(until))));
    }

    /// Resolves once the end was asked for.
    pub(crate) fn asked(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut changes = self.0.subscribe();
        async move {
            // The sender lives as long as the connection, which waits here.
            let _ = changes.wait_for(Option::is_some).await;
        }
    }

    /// Resolves once the time is over.
    pub(crate) fn over(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut changes = self.0.subscribe();
        async move {
            loop {
                let due = *changes.borrow_and_update();
                let changed = async { changes.changed().await.is_ok() };
                match due {
                    None => drop(changed.await),
                    Some(due) => match tokio::time::timeout_at(due, changed).await {
                        Ok(true) => {}
                        Ok(false) => return tokio::time::sleep_until(due).await,
                        Err(_) => return,
                    },
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_second_wish_makes_the_end_sooner_and_never_later() {
        let stop = Stop::default();
        let (asked, over) = (stop.asked(), stop.over());
        let begun = Instant::now();
        stop.ask(Duration::MAX);
        asked.await;
        stop.ask(Duration::from_secs(10));
        stop.ask(Duration::from_secs(20));
        over.await;
        assert_eq!(begun.elapsed(), Duration::from_secs(10));
        stop.over().await;
        stop.asked().await;
    }
}
