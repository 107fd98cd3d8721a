//! What a mistake in a declaration looks like: one file per mistake, with the compiler's output beside it.
//!
//! After a change, `TRYBUILD=overwrite cargo test -p lark-events --test ui` writes the texts anew, and `git diff` shows
//! what a user will read. They are those of one version of the compiler, [`RUSTC`]. Another one compiles only the files
//! that have no mistake, and says so on standard error; with `UI_MESSAGES=required` that is a failure instead.
#![cfg(feature = "cards")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::io::Write as _;
use std::process::Command;

/// The compiler that wrote the texts. On a new one write the texts anew, read the difference, and name it here.
const RUSTC: &str = "1.95.0";

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    let found = rustc();
    if found == RUSTC {
        cases.compile_fail("tests/ui/*.rs");
        return;
    }
    let skipped = format!("the messages in tests/ui are those of rustc {RUSTC}, and this is {found}: not compared");
    assert!(std::env::var("UI_MESSAGES").as_deref() != Ok("required"), "{skipped}");
    // Not `eprintln`, which is shown only when a test fails.
    writeln!(std::io::stderr(), "warning: {skipped}").unwrap();
}

/// The version of the compiler that compiles the cases: `1.95.0` of `rustc 1.95.0 (59807616e 2026-04-14)`.
fn rustc() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap().stdout;
    String::from_utf8(output).unwrap().split_whitespace().nth(1).unwrap_or_default().to_owned()
}
