//! Checks of parameters against the rules of the route table.

use axum::body::Bytes;
use serde_json::{Map, Value};

use crate::{
    call::Query,
    envelope::{Failure, Violation},
    route::{Field, Route, Rule, Style},
};

/// Reads the body and checks body and query; the answer to a wrong one is the endpoint's own.
pub(crate) fn parameters(route: &Route, query: &Query, body: &Bytes) -> Result<Map<String, Value>, Failure> {
    let checked = enveloped(route, query, body);
    match route.style {
        Style::Enveloped => checked,
        Style::Flat => checked.map_err(|_| Failure::refused(10003, "invalid param")),
    }
}

fn enveloped(route: &Route, query: &Query, body: &Bytes) -> Result<Map<String, Value>, Failure> {
    let mut violations = Vec::new();
    for field in route.query {
        check_text(field, query.get(field.name), &mut violations);
    }
    let members = match route.body {
        Some(fields) => {
            let members = object(body)?;
            for field in fields {
                check_member(field, members.get(field.name), &mut violations)?;
            }
            members
        }
        None => Map::new(),
    };
    if violations.is_empty() { Ok(members) } else { Err(Failure::fields(violations)) }
}

/// A body that is absent reads as an object without members.
fn object(body: &Bytes) -> Result<Map<String, Value>, Failure> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    serde_json::from_slice(body).map_err(|_| Failure::bad_request())
}

fn check_member(field: &Field, value: Option<&Value>, to: &mut Vec<Violation>) -> Result<(), Failure> {
    match (field.rule, value) {
        (_, None | Some(Value::Null)) => check_text(field, None, to),
        (Rule::Integer { .. }, Some(Value::Number(number))) => check_text(field, Some(&number.to_string()), to),
        (Rule::Integer { .. }, Some(_)) => return Err(Failure::wrong_type(field.name, "number")),
        (_, Some(Value::String(text))) => check_text(field, (!text.is_empty()).then_some(text.as_str()), to),
        (_, Some(_)) => return Err(Failure::wrong_type(field.name, "string")),
    }
    Ok(())
}

/// `None` is a value that is absent or empty.
fn check_text(field: &Field, value: Option<&str>, to: &mut Vec<Violation>) {
    let name = field.name;
    let description = match value {
        None if field.required => format!("{name} is required"),
        None => return,
        Some(value) => match wrong(field.rule, value) {
            Some(wrong) => wrong,
            None => return,
        },
    };
    to.push(Violation { field: name, value: value.unwrap_or_default().to_owned(), description });
}

fn wrong(rule: Rule, value: &str) -> Option<String> {
    match rule {
        Rule::Text => None,
        Rule::Short(max) => (value.chars().count() > max).then(|| format!("the max len is {max}")),
        Rule::OneOf(known) => {
            (!known.contains(&value)).then(|| format!("the value is not one of [{}]", known.join(", ")))
        }
        Rule::Integer { min, max } => match value.parse::<i64>() {
            Err(_) => Some("the value is not an integer".to_owned()),
            Ok(number) if number < min => Some(format!("the min value is {min}")),
            Ok(number) if number > max => Some(format!("the max value is {max}")),
            Ok(_) => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn members_are_checked_by_type_and_rule() {
        let number = Field::required("n", Rule::Integer { min: 1, max: 3 });
        let short = Field::optional("s", Rule::Short(2));
        for (field, value, expected) in [
            (&number, json!(2), Ok(None)),
            (&number, json!(0), Ok(Some("the min value is 1"))),
            (&number, json!(4), Ok(Some("the max value is 3"))),
            (&number, json!(1.5), Ok(Some("the value is not an integer"))),
            (&number, json!(null), Ok(Some("n is required"))),
            (&number, json!("2"), Err(9499)),
            (&short, json!("陈晨"), Ok(None)),
            (&short, json!("abc"), Ok(Some("the max len is 2"))),
            (&short, json!(""), Ok(None)),
            (&short, json!(null), Ok(None)),
            (&short, json!(["a"]), Err(9499)),
        ] {
            let mut violations = Vec::new();
            let checked = check_member(field, Some(&value), &mut violations).map_err(|failure| failure.code);
            let checked = checked.map(|()| violations.first().map(|violation| violation.description.as_str()));
            assert_eq!(checked, expected, "{value}");
        }
    }
}
