//! JSON lines in, JSON lines out.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, BufRead, BufWriter, Write};

use lark_runtime::meta::Meta;
use lark_runtime::wire::{JsonText, Malformed, Peek, Reader};
use serde_json::{Map, Value, json};

/// The members of one line beside its `id`, as JSON: what an answer gets is the very text.
pub(crate) type Line = BTreeMap<String, String>;

/// Answers every line of standard input with one line: what `answer` gives, or its error as `error`.
pub(crate) fn each(answer: fn(&'static Meta, Line) -> Result<Value, String>) -> io::Result<()> {
    let endpoints = lark_apis::endpoints().iter().map(|meta| (meta.id(), *meta)).collect();
    each_line(|line| respond(&endpoints, line, answer))
}

/// Answers every line of standard input with the line that `answer` gives.
///
/// Lines are answered one by one, so that a program can hold the pipe open and talk. Empty lines count as lines.
pub(crate) fn each_line(answer: impl Fn(&[u8]) -> Value) -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        serde_json::to_writer(&mut output, &answer(&line))?;
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
    let mut line = match members(line) {
        Ok(line) => line,
        Err(error) => return json!({"id": null, "error": format!("the line is not a JSON object: {error}")}),
    };
    let id = line.remove("id").and_then(|id| value(&id).ok()).unwrap_or_default();
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

/// The members of a line.
pub(crate) fn members(line: &[u8]) -> Result<Line, Malformed> {
    let text = JsonText::new(line);
    let mut reader = text.reader();
    let mut members = Line::new();
    reader.object(|reader, name| {
        members.insert(name.into_owned(), reader.raw()?.to_owned());
        Ok(())
    })?;
    reader.end()?;
    Ok(members)
}

/// A value that is to be sent: one that is not kept to the last digit is an error.
pub(crate) fn value(json: &str) -> Result<Value, String> {
    let mut problem = None;
    let mut reader = Reader::new(json);
    let value = exact(&mut reader, &mut problem).map_err(|malformed| malformed.to_string())?;
    let misfit = reader.misfits().first().map(ToString::to_string);
    problem.or(misfit).map_or(Ok(value), Err)
}

fn exact(reader: &mut Reader<'_>, problem: &mut Option<String>) -> Result<Value, Malformed> {
    match reader.peek()? {
        Peek::Number => {
            let text = reader.number()?;
            let value = serde_json::from_str::<Value>(text).unwrap_or_default();
            let integer = !text.contains(['.', 'e', 'E']);
            if integer && text != "-0" && !value.is_i64() && !value.is_u64() || value.is_null() {
                problem.get_or_insert_with(|| format!("the number {text} is too large to be sent as it is"));
            }
            Ok(value)
        }
        Peek::List => {
            let mut items = Vec::new();
            reader.list(|reader| {
                items.push(exact(reader, problem)?);
                Ok(())
            })?;
            Ok(items.into())
        }
        Peek::Object => {
            let mut members = Map::new();
            reader.object(|reader, name| {
                let value = exact(reader, problem)?;
                if members.contains_key(&*name) {
                    problem.get_or_insert_with(|| format!("an object has two members `{name}`"));
                }
                members.insert(name.into_owned(), value);
                Ok(())
            })?;
            Ok(members.into())
        }
        _ => reader.any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_sent_exactly_or_not_at_all() {
        for text in
            ["null", "[1,-0.5,1e3]", r#"{"a":{"b":[]},"c":"\u00e9"}"#, "18446744073709551615", "-9223372036854775808"]
        {
            assert_eq!(value(text).ok(), serde_json::from_str(text).ok(), "{text}");
        }
        for (text, named) in [
            (r#"{"a":[{"b":1,"b":2}]}"#, "two members `b`"),
            ("[123456789012345678901234567890]", "123456789012345678901234567890"),
            ("[1e400]", "1e400"),
            (r#"{"a":"\ud83d"}"#, "half a surrogate pair"),
            ("{", "ends"),
        ] {
            let error = value(text).unwrap_err();
            assert!(error.contains(named), "{error}");
        }
    }
}
