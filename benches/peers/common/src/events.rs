//! What the programs share that take events: `<program> <events> <base url>`. They say every tenth of the way how much
//! memory they have, and in the end what an event took.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::{Result, user_cpu_us};

const REPORTS: usize = 10;

/// A run that counts its events.
#[derive(Debug)]
pub struct Run {
    events: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    handled: usize,
    begun: Option<(Instant, i64)>,
}

impl Run {
    /// Reads the arguments: the run, and where the platform is.
    ///
    /// # Errors
    /// When they are not what every program takes.
    pub fn from_args() -> Result<(Arc<Self>, String)> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [events, base] = arguments.as_slice() else { return Err("arguments: <events> <base url>".into()) };
        Ok((Arc::new(Self { events: events.parse()?, state: Mutex::default() }), base.clone()))
    }

    /// An event was handled. After the last the program ends.
    ///
    /// # Errors
    /// When the system does not say what the program has used.
    pub fn count(&self) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.handled += 1;
        let handled = state.handled;
        let (begun, cpu) = *state.begun.get_or_insert((Instant::now(), user_cpu_us()?));
        if handled.is_multiple_of((self.events / REPORTS).max(1)) {
            println!("{handled:>9} events, {:>7} KiB resident", resident_kib()?);
        }
        if handled == self.events {
            let seconds = begun.elapsed().as_secs_f64();
            println!(
                "{handled} events in {seconds:.2} s: {:.0} a second, {:.1} us of CPU each",
                handled as f64 / seconds,
                (user_cpu_us()? - cpu) as f64 / handled as f64
            );
            std::process::exit(0);
        }
        Ok(())
    }
}

fn resident_kib() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    Ok(line.trim_matches(|c: char| !c.is_ascii_digit()).parse()?)
}
