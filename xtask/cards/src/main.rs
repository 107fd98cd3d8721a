//! `check-card`: checks cards, one JSON text per line of standard input, and writes one line for each:
//! `{"ok": false, "problems": [{"path", "rule", "help"}]}`.
//!
//! Another program than `xtask`, which writes the tables that it is compiled from.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use serde_json::{Value, json};

fn main() -> ExitCode {
    match run(&mut io::stdin().lock(), &mut io::stdout().lock()) {
        // A reader that has seen enough is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

fn run(input: &mut impl BufRead, output: &mut impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        writeln!(output, "{}", verdict(&line))?;
        line.clear();
    }
    output.flush()
}

fn verdict(line: &[u8]) -> Value {
    // What is not UTF-8 is no JSON either; U+FFFD between quotation marks would hide that.
    let text = std::str::from_utf8(line).unwrap_or_default();
    let problems = lark_cards::check_text(text.trim_end_matches(['\r', '\n']));
    let problems: Vec<Value> = problems
        .into_iter()
        .map(|problem| json!({"path": problem.path, "rule": problem.rule.as_str(), "help": problem.help}))
        .collect();
    json!({"ok": problems.is_empty(), "problems": problems})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_has_its_verdict() {
        let input = b"{}\n{\"schema\":\"2.0\",\"host\":1}\r\nno json\n\n{\"a\":\"\xff\"}".as_slice();
        let mut output = Vec::new();
        run(&mut &*input, &mut output).unwrap();
        let lines: Vec<Value> = String::from_utf8(output).unwrap().lines().map(|line| line.parse().unwrap()).collect();
        let found: Vec<_> = lines
            .iter()
            .map(|line| (&line["ok"], &line["problems"][0]["path"], &line["problems"][0]["rule"]))
            .collect();
        let (yes, no, null, root) = (json!(true), json!(false), json!(null), json!(""));
        let syntax = json!("syntax");
        assert_eq!(
            found,
            [
                (&yes, &null, &null),
                (&no, &json!("host"), &json!("unknown_member")),
                (&no, &root, &syntax),
                (&no, &root, &syntax),
                (&no, &root, &syntax),
            ]
        );
    }
}
