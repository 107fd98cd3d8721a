//! What one large file costs on its way up and down: time, user CPU, memory.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};

use super::programs::{FLOOR, Mock, OURS, build, figures, note};
use super::report::{Bar, Limit, Section, Table, cell, ratio};
use super::{Args, Part, median, target};
use crate::{Result, cargo};

/// The part.
pub(super) struct Files;

const DIRECTIONS: [&str; 2] = ["upload", "download"];
/// The most that a transfer may take above an idle client.
const MEMORY_MIB: f64 = 40.0;
/// Transfers wait for other processes and for the disk, so more of them are made than of other runs.
const TRANSFERS_PER_RUN: u8 = 2;

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    mib: u64,
    clients: Vec<Client>,
}

/// One client, one direction.
#[derive(Serialize, Deserialize)]
struct Client {
    name: String,
    direction: String,
    transfers: Vec<Transfer>,
}

/// What a program says of its transfer.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Transfer {
    bytes: u64,
    seconds: f64,
    user_cpu_us: u64,
    idle_kib: u64,
    peak_kib: u64,
}

impl Part for Files {
    const NAME: &'static str = "files";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        let mut programs = Vec::new();
        for name in [FLOOR, OURS].into_iter().filter(|name| args.wants(name)) {
            programs.push((name, build(&format!("files-{name}"), false)?));
        }
        let mock = Mock::start()?;
        let folder = target()?.join("files");
        fs::create_dir_all(&folder)?;
        let mut clients = Vec::new();
        for direction in DIRECTIONS {
            note(&format!("{direction}s of {} MiB", args.mib));
            let first = clients.len();
            clients.extend(programs.iter().map(|(name, _)| Client::new(name, direction)));
            // In turns, so that a busy moment of the machine meets both.
            for _ in 0..args.runs.saturating_mul(TRANSFERS_PER_RUN) {
                for ((_, program), client) in programs.iter().zip(&mut clients[first..]) {
                    client.transfers.push(run(program, direction, args.mib << 20, &folder.join("file"), &mock.url)?);
                }
            }
        }
        Ok(Figures { mib: args.mib, clients })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new([
            "client",
            "MiB/s",
            "of bare reqwest",
            "user CPU, ms",
            "idle, MiB",
            "at most, MiB",
            "above idle",
        ]);
        for client in &figures.clients {
            let floor = figures.of(FLOOR, &client.direction, Client::throughput);
            table.row([
                format!("{}, {}", client.direction, client.name),
                cell(client.throughput()),
                cell(ratio(client.throughput(), floor)),
                cell(client.middle(|transfer| transfer.user_cpu_us as f64 / 1000.0)),
                cell(client.middle(|transfer| transfer.idle_kib as f64 / 1024.0)),
                cell(client.middle(|transfer| transfer.peak_kib as f64 / 1024.0)),
                cell(client.above_idle()),
            ]);
        }
        let text = format!(
            "{} MiB from a file to the server and from the server into a file, over loopback without TLS, in pieces: \
             `upload_all` as\na form, and `download`. The bare client reads pieces of 64 KiB, as this repository does. \
             Throughput is that of the best\ntransfer, since other processes and the disk can only slow one down; the \
             rest are medians; memory above idle is the most\nof any transfer, beside a client that has made a small \
             one.\n\n{table}",
            figures.mib
        );
        Section { title: "Files", text, bars: figures.bars() }
    }
}

fn run(program: &Path, direction: &str, bytes: u64, file: &Path, url: &str) -> Result<Transfer> {
    let mut command = Command::new(program);
    command.args([direction, &bytes.to_string()]).arg(file).arg(url);
    figures(&cargo::output(&mut command)?).ok_or_else(|| "a program does not end with a line of figures".into())
}

impl Client {
    fn new(name: &str, direction: &str) -> Self {
        Self { name: name.to_owned(), direction: direction.to_owned(), transfers: Vec::new() }
    }

    fn middle(&self, figure: fn(&Transfer) -> f64) -> Option<f64> {
        median(self.transfers.iter().map(figure))
    }

    /// MiB a second, of the best transfer.
    fn throughput(&self) -> Option<f64> {
        let rates = self.transfers.iter().map(|transfer| transfer.bytes as f64 / f64::from(1 << 20) / transfer.seconds);
        rates.max_by(f64::total_cmp)
    }

    /// MiB, the most of any transfer.
    fn above_idle(&self) -> Option<f64> {
        let above = self.transfers.iter().map(|transfer| transfer.peak_kib.saturating_sub(transfer.idle_kib));
        above.max().map(|kib| kib as f64 / 1024.0)
    }
}

impl Figures {
    fn of(&self, name: &str, direction: &str, figure: fn(&Client) -> Option<f64>) -> Option<f64> {
        self.clients.iter().find(|client| client.name == name && client.direction == direction).and_then(figure)
    }

    fn bars(&self) -> Vec<Bar> {
        let mut bars = Vec::new();
        for direction in DIRECTIONS {
            let rate = |name| self.of(name, direction, Client::throughput);
            if let Some(ratio) = ratio(rate(OURS), rate(FLOOR)) {
                bars.push(Bar::new(format!("{direction}: throughput, of bare reqwest"), ratio, Limit::AtLeast(0.95)));
            }
            if let Some(above) = self.of(OURS, direction, Client::above_idle) {
                bars.push(Bar::new(format!("{direction}: MiB above idle"), above, Limit::AtMost(MEMORY_MIB)));
            }
        }
        bars
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_transfer_and_the_most_memory_count() {
        let client = |name: &str, seconds: [f64; 2]| Client {
            transfers: seconds
                .map(|seconds| Transfer {
                    bytes: 100 << 20,
                    seconds,
                    user_cpu_us: 1,
                    idle_kib: 1024,
                    peak_kib: (1.0 + 10.0 * seconds) as u64 * 1024,
                })
                .into(),
            ..Client::new(name, "upload")
        };
        let figures = Figures { mib: 100, clients: vec![client(FLOOR, [2.0, 1.0]), client(OURS, [1.25, 5.0])] };
        let bars: Vec<_> = figures.bars().iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(0.8, false), (50.0, false)]);
    }

    #[test]
    fn figures_are_the_last_line() {
        let line = r#"{"bytes":1,"seconds":0.5,"user_cpu_us":2,"idle_kib":3,"peak_kib":4}"#;
        let read = Transfer { bytes: 1, seconds: 0.5, user_cpu_us: 2, idle_kib: 3, peak_kib: 4 };
        assert_eq!(figures(&format!("a word\n{line}\n")), Some(read));
        assert_eq!(figures::<Transfer>("done"), None);
    }
}
