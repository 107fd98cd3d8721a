//! The sandbox as a process, and what the system says of it.

use std::{
    fs,
    io::{self, BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A running sandbox; dropping it ends the process.
pub(crate) struct Program {
    child: Child,
    /// Host and port.
    pub(crate) address: String,
}

impl Program {
    pub(crate) fn start() -> io::Result<Self> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lark-sandbox")).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut program = Self { child, address: String::new() };
        for line in BufReader::new(output).lines() {
            // The last line that it prints.
            if let Some(settings) = line?.strip_prefix("export LARK_BASE_URL=http://") {
                program.address = settings.split(' ').next().unwrap_or_default().to_owned();
                return Ok(program);
            }
        }
        Err(io::Error::other("the sandbox did not start"))
    }

    /// Seconds of CPU that it has used so far.
    pub(crate) fn cpu(&self) -> f64 {
        cpu_of(&self.child.id().to_string())
    }

    /// A number of `/proc/PID/status` in KiB.
    pub(crate) fn memory(&self, name: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        line.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // What has ended already needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Seconds of CPU that a process has used so far, in itself and in the system for it.
pub(crate) fn cpu_of(process: &str) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    fields.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}
