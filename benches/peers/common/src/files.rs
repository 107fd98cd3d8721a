//! What the programs share that send and receive one large file.
//!
//! `<program> <upload|download> <bytes> <file> <base url>`. The file is made for an upload, written by a download, and
//! removed in the end.

use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::{Result, user_cpu_us};

/// The name under which a file is sent.
pub const NAME: &str = "zeros.bin";
/// The folder that it is sent to.
pub const FOLDER: &str = "fldbcO1UuPz8VwnpPx5a92abcef";

/// Which way the file goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the server.
    Upload,
    /// From the server.
    Download,
}

/// The arguments of a program.
#[derive(Clone, Debug)]
pub struct Transfer {
    /// Which way the file goes.
    pub direction: Direction,
    /// Its size.
    pub bytes: u64,
    /// Where it is on the disk.
    pub path: PathBuf,
    /// Where the server is, without a slash at the end.
    pub base: String,
}

#[derive(Serialize)]
struct Figures {
    bytes: u64,
    seconds: f64,
    user_cpu_us: i64,
    /// Resident memory before the transfer, after a small one.
    idle_kib: u64,
    /// The most there was.
    peak_kib: u64,
}

impl Transfer {
    /// Reads the arguments.
    ///
    /// # Errors
    /// When they are not what every program takes.
    pub fn from_args() -> Result<Self> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [direction, bytes, path, base] = arguments.as_slice() else {
            return Err("arguments: <upload|download> <bytes> <file> <base url>".into());
        };
        let direction = match direction.as_str() {
            "upload" => Direction::Upload,
            "download" => Direction::Download,
            other => return Err(format!("unknown direction `{other}`").into()),
        };
        Ok(Self { direction, bytes: bytes.parse()?, path: path.into(), base: base.clone() })
    }

    /// Runs the transfer and prints the figures. `transfer` moves a file of so many bytes.
    ///
    /// # Errors
    /// That of the transfer, or that the file is not whole.
    pub fn run<F: Future<Output = Result<()>>>(&self, transfer: impl Fn(PathBuf, u64) -> F) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let once = |bytes| {
            prepare(&self.path, if self.direction == Direction::Upload { bytes } else { 0 })?;
            let begun = Instant::now();
            runtime.block_on(transfer(self.path.clone(), bytes))?;
            let took = begun.elapsed();
            let length = fs::metadata(&self.path)?.len();
            if length == bytes { Ok(took) } else { Err(format!("{length} bytes instead of {bytes}").into()) }
        };
        // The connection, its buffers and the threads for files are there before anything is measured.
        let small: Result<Duration> = once(1);
        small?;
        let (idle_kib, cpu) = (memory_kib("VmRSS:")?, user_cpu_us()?);
        let seconds = once(self.bytes)?.as_secs_f64();
        let user_cpu_us = user_cpu_us()? - cpu;
        let figures = Figures { bytes: self.bytes, seconds, user_cpu_us, idle_kib, peak_kib: memory_kib("VmHWM:")? };
        fs::remove_file(&self.path)?;
        println!("{}", serde_json::to_string(&figures)?);
        runtime.shutdown_timeout(Duration::from_millis(10));
        Ok(())
    }
}

/// An empty file, or one of zeros that takes no room on the disk.
fn prepare(path: &Path, bytes: u64) -> Result<()> {
    Ok(fs::File::create(path)?.set_len(bytes)?)
}

/// A figure of this process that Linux tells.
fn memory_kib(name: &str) -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such figure")?;
    Ok(line.trim().trim_end_matches("kB").trim_end().parse()?)
}
