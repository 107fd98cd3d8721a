//! The clients: one that counts and measures, one that remembers.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use lark_apis::im::v1::events::MessageReceived;
use lark_events::{Connection, Event, Events, State};
use lark_runtime::Client;
use tokio::sync::Notify;

use super::Result;

const REPORTS: usize = 10;

fn client(url: &str) -> lark_runtime::Result<Client> {
    Client::builder("cli_a1b2c3d4e5f6", "secret").base_url(url).build()
}

/// What the events of a run cost.
struct Run {
    events: usize,
    handled: AtomicUsize,
    begun: Mutex<Option<(Instant, u64)>>,
    over: Notify,
}

impl Run {
    fn count(&self) {
        let handled = self.handled.fetch_add(1, Ordering::Relaxed) + 1;
        if handled == 1 {
            *self.begun.lock().unwrap() = Some((Instant::now(), user_cpu_us()));
        }
        if handled.is_multiple_of((self.events / REPORTS).max(1)) {
            println!("{handled:>9} events, {:>7} KiB resident", resident_kib());
        }
        if handled == self.events {
            let (begun, cpu) = self.begun.lock().unwrap().unwrap();
            let seconds = begun.elapsed().as_secs_f64();
            println!(
                "{handled} events in {seconds:.2} s: {:.0} a second, {:.1} us of CPU each",
                handled as f64 / seconds,
                (user_cpu_us() - cpu) as f64 / handled as f64
            );
            self.over.notify_one();
        }
    }
}

async fn count(event: Event<MessageReceived>, State(run): State<Arc<Run>>) {
    if event.into_body().message.is_some_and(|message| message.message_id.is_some()) {
        run.count();
    }
}

/// Counts so many events, says what they cost, and ends.
pub(super) fn counting(events: usize, url: &str) -> Result<()> {
    super::runtime()?.block_on(async {
        let run = Arc::new(Run { events, handled: AtomicUsize::new(0), begun: Mutex::default(), over: Notify::new() });
        let router = Events::new(&client(url)?).state(Arc::clone(&run)).on(count).build()?;
        let connection = router.connect().no_proxy().spawn();
        connection.ready().await?;
        run.over.notified().await;
        connection.close(std::time::Duration::from_secs(10)).await;
        Ok(())
    })
}

type Handled = Arc<Mutex<Vec<u8>>>;

async fn remember(event: Event<MessageReceived>, State(handled): State<Handled>) {
    let id = event.into_body().message.and_then(|message| message.message_id).unwrap_or_default();
    let number = id.strip_prefix("om_").and_then(|digits| digits.parse::<usize>().ok());
    match number.and_then(|number| handled.lock().unwrap().get_mut(number).map(|times| *times += 1)) {
        Some(()) => {}
        None => eprintln!("an event that was not sent: {id}"),
    }
}

/// Remembers how often each event was handled.
pub(super) fn remembering(events: usize, url: &str) -> Result<(Handled, Connection)> {
    let handled = Arc::new(Mutex::new(vec![0; events]));
    let router = Events::new(&client(url)?).state(Arc::clone(&handled)).on(remember).build()?;
    Ok((handled, router.connect().no_proxy().spawn()))
}

fn resident_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0)
}

/// User CPU of this process so far, in ticks of the kernel's, which are 10 ms.
fn user_cpu_us() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program may have spaces; it ends with the last parenthesis.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    fields.split_whitespace().nth(11).and_then(|ticks| ticks.parse::<u64>().ok()).unwrap_or(0) * 10_000
}
