//! How many messages a second one sandbox process takes, with the client on the same cores, and whether its memory grows.
//!
//! ```text
//! cargo bench -p lark-sandbox --bench messages                         # 100,000 messages
//! cargo bench -p lark-sandbox --bench messages -- --requests 1000000   # memory over a million
//! cargo bench -p lark-sandbox --bench messages -- --typed              # sent by the typed client of lark-runtime
//! ```
//!
//! The sandbox is the program, started on a free port; the client is another process, this one. Every request is an
//! `im.v1.message.create` of its own, and its answer is read whole and must have code 0 and a message id. A line is
//! printed per tenth of the way: the rate and the CPU that the sandbox needed for a message in this tenth, and what it has
//! resident. Rates say how busy the machine was as well; the CPU of a message says less of that.
//!
//! CPU and memory are read from `/proc`, and are 0 on systems without it.
#![expect(clippy::print_stdout, reason = "a bench speaks on its terminal")]

mod program;
mod raw;
mod typed;

use std::{error::Error, time::Instant};

use lexopt::{Arg, Parser, ValueExt};

use crate::program::{Program, cpu_of};

/// Messages under way at a time, each on a connection of its own.
const CONNECTIONS: usize = 32;
/// Lines to print on the way.
const REPORTS: u64 = 10;

struct Options {
    requests: u64,
    typed: bool,
}

impl Options {
    fn read() -> Result<Self, lexopt::Error> {
        let mut options = Self { requests: 100_000, typed: false };
        let mut arguments = Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("requests") => options.requests = arguments.value()?.parse()?,
                Arg::Long("typed") => options.typed = true,
                // Cargo says that it runs a bench.
                Arg::Long("bench") => {}
                other => return Err(other.unexpected()),
            }
        }
        Ok(options)
    }
}

/// Prints a line for every tenth of the messages.
struct Progress<'p> {
    program: &'p Program,
    each: u64,
    begun: Instant,
    used: f64,
}

impl<'p> Progress<'p> {
    fn new(program: &'p Program, requests: u64) -> Self {
        Self { program, each: (requests / REPORTS).max(1), begun: Instant::now(), used: program.cpu() }
    }

    fn done(&mut self, count: u64) {
        if !count.is_multiple_of(self.each) {
            return;
        }
        let (seconds, used) = (self.begun.elapsed().as_secs_f64(), self.program.cpu() - self.used);
        let each = self.each as f64;
        let resident = self.program.memory("VmRSS:");
        println!("{count:>9} {:>7.0}/s {:>5.0} us {resident:>8} KiB", each / seconds, used * 1e6 / each);
        *self = Self::new(self.program, self.each * REPORTS);
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let Options { requests, typed } = Options::read()?;
    let program = Program::start()?;
    println!(" messages     rate   CPU of the sandbox each, resident");
    let (begun, used, own) = (Instant::now(), program.cpu(), cpu_of("self"));
    let mut progress = Progress::new(&program, requests);
    let mut done = |count| progress.done(count);
    if typed {
        typed::send(&program, requests, &mut done)?;
    } else {
        raw::send(&program, requests, &mut done)?;
    }
    let seconds = begun.elapsed().as_secs_f64();
    let each = |used: f64| used * 1e6 / requests as f64;
    let (sandbox, client) = (program.cpu() - used, cpu_of("self") - own);
    println!("{requests} messages in {seconds:.1} s: {:.0} a second", requests as f64 / seconds);
    println!("CPU each: sandbox {:.0} us, client {:.0} us", each(sandbox), each(client));
    println!("cores busy: {:.2}", (sandbox + client) / seconds);
    println!("peak of the sandbox: {} KiB; its state: {}", program.memory("VmHWM:"), raw::state(&program)?);
    Ok(())
}
