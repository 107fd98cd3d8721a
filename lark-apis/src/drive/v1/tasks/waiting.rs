//! Asking after a task until it is done.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use lark_runtime::{Client, Error, Response, Result};

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A task that was begun.
pub(super) struct Task {
    pub(super) ticket: String,
    unanswered: Error,
}

/// `job_status`, its name, and the platform's words for it.
pub(super) type Status = (i64, String, Option<String>);

impl Task {
    pub(super) fn new<T>(answer: &Response<T>, ticket: Option<String>) -> Result<Self> {
        let ticket = ticket.filter(|ticket| !ticket.is_empty());
        let ticket = ticket.ok_or_else(|| answer.unusable("it has no ticket to ask after the task"))?;
        let unanswered = answer.unusable("nothing was learnt of the task in the time it may take");
        Ok(Self { ticket, unanswered })
    }

    /// Asks until the task is done, and gives the last answer. A question that fails for a while is asked again.
    pub(super) async fn done<T, F: Future<Output = Result<Response<T>>>>(
        &self,
        client: &Client,
        patience: Duration,
        ask: impl Fn() -> F,
        status: impl Fn(&T) -> Option<Status>,
    ) -> Result<Response<T>> {
        let mut wait = Wait::new(client, patience);
        let mut last: Option<Result<(Response<T>, Option<Status>)>> = None;
        while let Some(answer) = wait.for_answer(&ask).await {
            let answer = match answer {
                Ok(answer) => answer,
                // The task goes on meanwhile.
                Err(error) if may_pass(&error) => {
                    last = Some(Err(error));
                    continue;
                }
                Err(error) => return Err(error),
            };
            let status = status(&answer.data);
            match &status {
                Some((0, ..)) => return Ok(answer),
                Some((1 | 2, ..)) | None => last = Some(Ok((answer, status))),
                Some((code, name, said)) => {
                    let said = said.as_deref().filter(|said| !said.is_empty());
                    let said = said.map(|said| format!(", {said}")).unwrap_or_default();
                    return Err(answer.refused(*code, format!("the task failed: {name}{said}")));
                }
            }
        }
        Err(match last {
            Some(Ok((answer, Some((code, name, _))))) => {
                answer.refused(code, format!("the task is not done after {patience:?}, but {name}"))
            }
            Some(Err(error)) => error,
            Some(Ok((answer, None))) => answer.unusable(format!("the task has no status after {patience:?}")),
            None => self.unanswered.clone(),
        })
    }
}

/// Whether the same question may be answered later.
fn may_pass(error: &Error) -> bool {
    let is_out_of_order = match error {
        Error::Transport(_) => true,
        Error::Http(error) => error.status().is_server_error(),
        _ => false,
    };
    is_out_of_order || error.is_rate_limited() || error.gave_up().is_some()
}

/// The waits between questions, and their end.
struct Wait {
    client: Client,
    end: Pin<Box<dyn Future<Output = ()> + Send>>,
    pause: Duration,
}

impl Wait {
    fn new(client: &Client, patience: Duration) -> Self {
        Self { client: client.clone(), end: sleep(client, patience), pause: FIRST_PAUSE }
    }

    /// The answer to the next question, asked after a pause; `None` when the time is over.
    async fn for_answer<F: Future>(&mut self, ask: impl Fn() -> F) -> Option<F::Output> {
        let pause = sleep(&self.client, self.pause);
        self.pause = self.pause.mul_f32(1.5).min(LONGEST_PAUSE);
        let mut asking = Box::pin(async {
            pause.await;
            ask().await
        });
        poll_fn(|cx| match asking.as_mut().poll(cx) {
            Poll::Ready(answer) => Poll::Ready(Some(answer)),
            Poll::Pending => self.end.as_mut().poll(cx).map(|()| None),
        })
        .await
    }
}

fn sleep(client: &Client, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    let client = client.clone();
    Box::pin(async move { client.sleep(duration).await })
}
