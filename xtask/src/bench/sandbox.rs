//! How many messages a second the sandbox takes; by its bench `messages`.

use serde::{Deserialize, Serialize};

use super::own::{self, Resident, line, number_after, number_before, resident, run};
use super::programs::note;
use super::report::{Bar, Limit, Section};
use super::{Args, Part};
use crate::Result;

/// The part.
pub(super) struct Sandbox;

/// What the bench prints.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Figures {
    messages: u64,
    per_second: f64,
    /// CPU for one message, in microseconds.
    sandbox_us: f64,
    client_us: f64,
    resident: Vec<Resident>,
}

impl Part for Sandbox {
    const NAME: &'static str = "sandbox";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        note(&format!("{} messages to the sandbox", args.messages));
        let said = run("lark-sandbox", "messages", &["--requests", &args.messages.to_string()])?;
        figures(&said).ok_or_else(|| format!("the bench says something else: {}", said.trim()).into())
    }

    fn section(figures: &Figures) -> Section {
        let table = own::table("messages", &figures.resident);
        let Figures { messages, per_second, sandbox_us, client_us, .. } = figures;
        let text = format!(
            "{messages} calls of im message create to one sandbox process, 32 at a time, the client on the same cores: \
             {per_second:.0} a second,\n{sandbox_us} µs of CPU for each in the sandbox and {client_us} µs in the \
             client, which writes bytes that were made beforehand.\n\n{table}"
        );
        Section { title: "The sandbox", text, bars: figures.bars() }
    }
}

impl Figures {
    fn bars(&self) -> Vec<Bar> {
        let mut bars = vec![Bar::new("sandbox: messages a second", self.per_second, Limit::AtLeast(5000.0))];
        bars.extend(own::bar("sandbox", &self.resident));
        bars
    }
}

fn figures(said: &str) -> Option<Figures> {
    let (rate, cpu) = (line(said, " messages in ")?, line(said, "CPU each: ")?);
    Some(Figures {
        messages: number_before(rate, " messages in ")?,
        per_second: number_before(rate, " a second")?,
        sandbox_us: number_after(cpu, "sandbox ")?,
        client_us: number_after(cpu, "client ")?,
        resident: resident(said),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_bench_says_is_understood() {
        let said = " messages     rate   CPU of the sandbox each, resident\n\
                    100000   18829/s    34 us    26864 KiB\n200000    9873/s    76 us    30988 KiB\n\
                    200000 messages in 11.6 s: 17263 a second\nCPU each: sandbox 26 us, client 11 us\n\
                    cores busy: 0.65\npeak of the sandbox: 31184 KiB; its state: {}\n";
        let figures = figures(said).unwrap();
        assert_eq!((figures.messages, figures.per_second), (200_000, 17263.0));
        assert_eq!((figures.sandbox_us, figures.client_us, figures.resident.len()), (26.0, 11.0, 2));
        let bars: Vec<_> = figures.bars().iter().map(Bar::is_reached).collect();
        assert_eq!(bars, [true, false]);
        assert_eq!(super::figures("error: no such bench"), None);
    }
}
