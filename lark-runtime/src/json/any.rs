//! Values of any kind.

use serde_json::{Map, Number, Value};

use super::{JsonText, Malformed, Peek, Reader};

/// What an element of a list and an object with members take in memory, about half: free-form answers are of many small
/// objects, more often than models.
const ELEMENT: usize = 16;
const OBJECT: usize = 320;

/// The value of a body, or `None` if that is not JSON.
pub(crate) fn parse(bytes: &[u8]) -> Option<Value> {
    let text = JsonText::new(bytes);
    let mut reader = text.reader();
    let value = reader.any().ok()?;
    reader.end().ok()?;
    Some(value)
}

impl Reader<'_> {
    /// Consumes any value. A number that no `f64` holds is `null`, and noted as a misfit.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn any(&mut self) -> Result<Value, Malformed> {
        Ok(match self.peek()? {
            Peek::Null => {
                self.null()?;
                Value::Null
            }
            Peek::Bool => Value::Bool(self.bool()?),
            Peek::String => Value::String(self.string()?.into_owned()),
            Peek::Number => {
                let position = self.position();
                match number(self.number()?) {
                    Some(number) => number,
                    None => {
                        self.back(position);
                        self.misfit("number")?;
                        Value::Null
                    }
                }
            }
            Peek::List => {
                let mut items = Vec::new();
                self.list(|reader| {
                    reader.spend(ELEMENT)?;
                    items.push(reader.any()?);
                    Ok(())
                })?;
                Value::Array(items)
            }
            Peek::Object => {
                let mut members = Map::new();
                self.object(|reader, key| {
                    if members.is_empty() {
                        reader.spend(OBJECT)?;
                    }
                    let value = reader.any()?;
                    members.insert(key.into_owned(), value);
                    Ok(())
                })?;
                Value::Object(members)
            }
        })
    }
}

fn number(text: &str) -> Option<Value> {
    // `-0` is a float.
    match text.parse::<i64>() {
        Ok(integer) if integer != 0 || text == "0" => Some(integer.into()),
        _ => text
            .parse::<u64>()
            .ok()
            .map(Number::from)
            .or_else(|| Number::from_f64(text.parse().ok()?))
            .map(Value::Number),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_what_serde_json_makes_of_it() {
        for text in [
            "null",
            " [true, false] ",
            "[0, -0, -0.0, 7, -7, 1.5, 1e3, 0.1E-1, 9007199254740993.0, 18446744073709551615, 18446744073709551616, 123456789012345678901234567890, 5e-324, 1.7976931348623157e308]",
            r#"{"a": {"b": [], "c": {}}, "d": "x\n\u00e9", "a": 1}"#,
        ] {
            assert_eq!(parse(text.as_bytes()), serde_json::from_str(text).ok(), "{text}");
        }
        for text in ["", "{", "[1] 2", "nul", "[1,]"] {
            assert_eq!(parse(text.as_bytes()), None);
        }
    }

    #[test]
    fn a_number_out_of_range_costs_only_itself() {
        let mut reader = Reader::new(r#"{"a":"kept","b":[1,1e400,-1e999,2]}"#);
        assert_eq!(reader.any(), Ok(json!({"a": "kept", "b": [1, null, null, 2]})));
        let misfits: Vec<String> = reader.misfits().iter().map(ToString::to_string).collect();
        assert_eq!(misfits, ["b[1]: expected number, found number", "b[2]: expected number, found number"]);
        assert_eq!(reader.misfits()[0].value(), Some("1e400"));
    }
}
