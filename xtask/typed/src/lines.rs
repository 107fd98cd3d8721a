//! JSON lines in, JSON lines out.

use std::collections::HashMap;
use std::io::{self, BufRead, BufWriter, Write};

use lark_runtime::meta::Meta;
use serde_json::{Map, Value, json};

/// The members of one line beside its `id`.
pub(crate) type Line = Map<String, Value>;

/// Answers every line of standard input with one line: what `answer` gives, or its error as `error`.
///
/// Lines are answered one by one, so that a program can hold the pipe open and talk. Empty lines count as lines.
pub(crate) fn each(answer: fn(&'static Meta, Line) -> Result<Value, String>) -> io::Result<()> {
    let endpoints = lark_apis::endpoints().iter().map(|meta| (meta.id(), *meta)).collect();
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        serde_json::to_writer(&mut output, &respond(&endpoints, &line, answer))?;
        output.write_all(b"\n")?;
        output.flush()?;
        line.clear();
    }
    Ok(())
}

fn respond(
    endpoints: &HashMap<&'static str, &'static Meta>,
    line: &[u8],
    answer: fn(&'static Meta, Line) -> Result<Value, String>,
) -> Value {
    let mut line: Line = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => return json!({"id": null, "error": format!("the line is not a JSON object: {error}")}),
    };
    let id = line.remove("id").unwrap_or_default();
    let result = match &id {
        Value::String(name) => match endpoints.get(name.as_str()) {
            Some(meta) => answer(meta, line),
            None => Err(format!("there is no typed endpoint `{name}`")),
        },
        _ => Err("the line needs a text `id`".into()),
    };
    match result {
        Ok(mut value) => {
            if let Value::Object(members) = &mut value {
                members.insert("id".into(), id);
            }
            value
        }
        Err(error) => json!({"id": id, "error": error}),
    }
}
