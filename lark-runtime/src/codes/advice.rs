//! What to do about the codes of services that programs meet most.
//!
//! One text and no table of references: the text is read only when an error is printed, costs a program its length and
//! no relocations, and one sentence serves many codes. Like the rows of [`codes`](super), a code stands here only where
//! its number has one meaning on every service.

/// Lines of `code code code: what to do`.
const LINES: &str = include_str!("advice.txt");

/// What to do about a code. One loop over bytes: splitting and parsing would be more code in every program.
pub(super) fn of(code: i64) -> Option<&'static str> {
    let (mut number, mut found, mut advice) = (0_i64, false, None);
    for (at, byte) in LINES.bytes().enumerate() {
        match (byte, advice) {
            (b'\n', Some(start)) if found => return LINES.get(start..at),
            (b'\n', _) => advice = None,
            (_, Some(_)) => {}
            (b'0'..=b'9', None) => number = number.wrapping_mul(10).wrapping_add(i64::from(byte - b'0')),
            (_, None) => {
                found |= number == code;
                number = 0;
                if byte == b':' {
                    advice = Some(at + ": ".len());
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::codes;

    #[test]
    fn every_line_is_codes_and_one_short_advice() {
        let mut seen = BTreeSet::new();
        for line in LINES.lines() {
            let (numbers, advice) = line.split_once(": ").unwrap();
            assert!(advice.is_ascii() && (10..=130).contains(&advice.len()), "{line}");
            assert!(!advice.ends_with('.') && !advice.starts_with(char::is_uppercase), "{line}");
            for number in numbers.split(' ') {
                let number: i64 = number.parse().unwrap();
                assert!(seen.insert(number), "{number} is there twice");
                assert!(codes::find(number).is_none_or(|row| row.advice.is_none()), "{number} has advice in its row");
                assert_eq!(of(number), Some(advice));
            }
        }
        assert!(seen.len() >= 300, "{}", seen.len());
    }

    /// It is in every program that prints an error.
    #[test]
    fn the_text_is_small() {
        assert!(LINES.len() <= 9_500, "{}", LINES.len());
    }

    #[test]
    fn a_code_that_is_only_a_part_of_another_has_no_advice() {
        assert!(of(230_002).is_some());
        assert_eq!(of(23_000), None);
        assert_eq!(of(0), None);
    }
}
