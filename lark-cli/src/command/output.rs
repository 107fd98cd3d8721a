//! Standard output, whose reader may have had enough.

use std::io::{self, IsTerminal as _, Write as _};

use lark_cli::calls::{Category, Failure};
use serde_json::Value;

/// Why a command ends before it is done.
#[derive(Debug)]
pub(crate) enum Stop {
    Failed(Failure),
    /// Nobody reads on; that is no failure.
    NobodyReads,
}

pub(crate) type Done<T = ()> = Result<T, Stop>;

impl<F: Into<Failure>> From<F> for Stop {
    fn from(failure: F) -> Self {
        Self::Failed(failure.into())
    }
}

pub(crate) fn usage(message: impl Into<String>) -> Stop {
    Failure::new(Category::Usage, message).into()
}

pub(crate) fn local(message: impl Into<String>) -> Stop {
    Failure::new(Category::Local, message).into()
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> Done {
    bytes(text.as_bytes())
}

pub(crate) fn bytes(bytes: &[u8]) -> Done {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Stop::NobodyReads),
        Err(error) => Err(local(format!("standard output: {error}"))),
        Ok(()) => Ok(()),
    }
}

/// Writes a value: indented, or on one line.
pub(crate) fn json(value: &Value, compact: bool) -> Done {
    let text = if compact { value.to_string() } else { format!("{value:#}") };
    print(&format!("{text}\n"))
}

/// Writes one line to standard error. Whoever closed it does not want to know.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// What a file transfer has come to, on a terminal alone.
pub(crate) fn progress(what: String) -> impl Fn(lark_runtime::file::Progress) + Send + Sync + 'static {
    let shows = io::stderr().is_terminal();
    let last = std::sync::Mutex::new(None);
    move |progress| {
        if !shows {
            return;
        }
        let step = match progress.total {
            Some(total) if total > 0 => progress.bytes.saturating_mul(100) / total,
            _ => progress.bytes >> 20,
        };
        let mut last = last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *last == Some(step) {
            return;
        }
        *last = Some(step);
        #[expect(clippy::cast_precision_loss, reason = "a number for people")]
        let mib = progress.bytes as f64 / f64::from(1 << 20);
        let is_whole = progress.total == Some(progress.bytes);
        let share = progress.total.map(|_| format!(" {step} %")).unwrap_or_default();
        let _ = write!(io::stderr(), "\r{what}: {mib:.1} MiB{share}{}", if is_whole { "\n" } else { "" });
    }
}
