//! A marketplace app with 10,000 tenants: memory over many calls, and tokens asked for; by the bench `long_run`.

use serde::{Deserialize, Serialize};

use super::own::{self, Resident, line, number_after, number_before, resident, run};
use super::programs::note;
use super::report::{Bar, Limit, Section};
use super::{Args, Part};
use crate::Result;

/// The part.
pub(super) struct Long;

/// What the bench prints.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Figures {
    calls: u64,
    simulated_hours: u64,
    seconds: f64,
    token_requests: u64,
    least_token_requests: u64,
    resident: Vec<Resident>,
}

impl Part for Long {
    const NAME: &'static str = "long";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        note(&format!("{} calls for 10,000 tenants", args.long));
        let said = run("lark-workspace", "long_run", &[&args.long.to_string()])?;
        figures(&said).ok_or_else(|| format!("the bench says something else: {}", said.trim()).into())
    }

    fn section(figures: &Figures) -> Section {
        let table = own::table("calls", &figures.resident);
        let Figures { calls, simulated_hours, seconds, token_requests, least_token_requests, .. } = figures;
        let text = format!(
            "{calls} calls of a marketplace app, for 10,000 tenants in turn, over {simulated_hours} hours on a simulated \
             clock, over an HTTP\nclient inside the process; they took {seconds:.0} s. Every tenant is served each 12 \
             minutes. A token lasts 2 hours, so it serves\n10 calls of its tenant and no more: the least is a tenant \
             token per 10 calls, and an app token per 2 hours to ask for them,\n{least_token_requests} together. Asked \
             for: {token_requests}.\n\n{table}"
        );
        Section { title: "A long run", text, bars: figures.bars() }
    }
}

impl Figures {
    fn bars(&self) -> Vec<Bar> {
        let tokens = self.token_requests as f64 / self.least_token_requests.max(1) as f64;
        let mut bars = vec![Bar::new("long run: token requests, of the least possible", tokens, Limit::AtMost(1.0))];
        bars.extend(own::bar("long run", &self.resident));
        bars
    }
}

fn figures(said: &str) -> Option<Figures> {
    let (over, tokens) = (line(said, " simulated hours in ")?, line(said, "token requests: ")?);
    Some(Figures {
        calls: number_before(over, " calls")?,
        simulated_hours: number_before(over, " simulated hours")?,
        seconds: number_after(over, "hours in ")?,
        token_requests: number_after(tokens, "token requests: ")?,
        least_token_requests: number_after(tokens, "least possible: ")?,
        resident: resident(said),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "   500000 calls,    9000 KiB resident\n  1000000 calls,    9900 KiB resident\n\
                        1000000 calls over 20 simulated hours in 12.5 s\n\
                        token requests: 100011, least possible: 100010\n";

    #[test]
    fn what_the_bench_says_is_understood() {
        let figures = figures(SAID).unwrap();
        let resident = vec![Resident { done: 500_000, kib: 9000 }, Resident { done: 1_000_000, kib: 9900 }];
        let expected = Figures {
            calls: 1_000_000,
            simulated_hours: 20,
            seconds: 12.5,
            token_requests: 100_011,
            least_token_requests: 100_010,
            resident,
        };
        assert_eq!(figures, expected);
        assert_eq!(super::figures("error: no such bench"), None);
    }

    #[test]
    fn a_token_too_many_and_memory_that_grows_are_missed_bars() {
        let bars = figures(SAID).unwrap().bars();
        assert!(bars.iter().all(|bar| !bar.is_reached()), "{bars:?}");
    }
}
