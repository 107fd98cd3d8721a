//! Texts with a form: sizes, colours, ids.

use crate::generated::COLORS;
use crate::node::Px;
use crate::table::Size;

/// The sizes of texts that need no definition.
pub(crate) const TEXT_SIZES: &[&str] = &[
    "heading-0",
    "heading-1",
    "heading-2",
    "heading-3",
    "heading-4",
    "heading",
    "normal",
    "notation",
    "xxxx-large",
    "xxx-large",
    "xx-large",
    "x-large",
    "large",
    "medium",
    "small",
    "x-small",
];

/// What would be right instead of the text, if it is not.
pub(crate) fn size(size: &Size, text: &str) -> Result<(), String> {
    if size.words.contains(&text) || parts(size, text).is_some() {
        return Ok(());
    }
    Err(expected(size, text))
}

/// Whether these pixels are allowed.
pub(crate) fn is_px(size: &Size, px: Px) -> bool {
    let count = usize::from(px.count);
    let within = |value: &i16| size.px.is_some_and(|(from, to)| (from..=to).contains(&i32::from(*value)));
    size.counts & (1 << count) != 0 && px.values.iter().take(count).all(within)
}

fn parts(size: &Size, text: &str) -> Option<()> {
    let mut count = 0;
    // Pages write `4px 12px` and, once, `4px, 12px`.
    for part in text.split([' ', ',']).filter(|part| !part.is_empty()) {
        count += 1;
        let (number, range) = if let Some(number) = part.strip_suffix("px") {
            (number, size.px?)
        } else if let Some(number) = part.strip_suffix('%') {
            (number, size.percent?)
        } else if part == "0" {
            ("0", size.px?)
        } else {
            return None;
        };
        let digits = number.strip_prefix('-').unwrap_or(number);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = number.parse::<i32>().ok()?;
        (range.0..=range.1).contains(&number).then_some(())?;
    }
    (count < 8 && size.counts & (1 << count) != 0).then_some(())
}

fn expected(size: &Size, text: &str) -> String {
    let mut choices: Vec<String> = size.words.iter().map(|word| format!("`{word}`")).collect();
    let mut range = |range: Option<(i32, i32)>, unit: &str| match range {
        Some((from, i32::MAX)) => choices.push(format!("`{from}{unit}` or more")),
        Some((from, to)) => choices.push(format!("`{from}{unit}` to `{to}{unit}`")),
        None => {}
    };
    range(size.px, "px");
    range(size.percent, "%");
    let several = match size.counts {
        0b10 => "",
        0b110 => ", or two of them with a blank between",
        _ => ", or two or four of them with blanks between",
    };
    format!("write {}{several}; not {}", choices.join(", "), shown(text))
}

/// Whether a colour needs no definition.
pub(crate) fn is_color(text: &str) -> bool {
    COLORS.binary_search(&text).is_ok() || is_rgba(text)
}

/// `rgba(255, 0, 0, 0.5)`, `rgb(255,0,0)`
pub(super) fn is_rgba(text: &str) -> bool {
    let Some(inner) = text.strip_suffix(')') else { return false };
    let (inner, count) = match (inner.strip_prefix("rgba("), inner.strip_prefix("rgb(")) {
        (Some(inner), _) => (inner, 4),
        (_, Some(inner)) => (inner, 3),
        _ => return false,
    };
    let parts: Vec<&str> = inner.split(',').map(str::trim).collect();
    let channel = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse::<u8>().is_ok();
    let alpha = |part: &str| match part.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().is_ok_and(|value| (0.0..=100.0).contains(&value)),
        None => part.parse::<f64>().is_ok_and(|value| (0.0..=1.0).contains(&value)),
    };
    parts.len() == count && parts.iter().take(3).all(channel) && parts.get(3).is_none_or(|part| alpha(part))
}

/// A letter, then up to 19 letters, digits and underscores.
pub(crate) fn is_element_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && bytes.len() <= 20
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// A text as an error shows it: short.
pub(super) fn shown(text: &str) -> String {
    let mut start: String = text.chars().take(40).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    format!("`{start}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_words_ranges_and_counts() {
        let margin = Size::new(&[], Some((-99, 99)), None, 0b10110);
        for good in ["0", "0px", "-99px", "99px", "4px 12px", "4px, 12px", "1px 2px 3px 4px"] {
            assert_eq!(size(&margin, good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "100px",
            "-100px",
            "1px 2px 3px",
            "1px 2px 3px 4px 5px",
            "1",
            "px",
            "1 px",
            "+1px",
            "--1px",
            "5%",
            "1.5px",
        ] {
            assert!(size(&margin, bad).is_err(), "{bad}");
        }
        let width = Size::new(&["auto"], Some((80, 600)), Some((1, 100)), 0b10);
        for good in ["auto", "80px", "600px", "25%"] {
            assert_eq!(size(&width, good), Ok(()), "{good}");
        }
        for bad in ["Auto", "79px", "601px", "101%", "auto auto", "80px 80px", "999999999999px"] {
            assert!(size(&width, bad).is_err(), "{bad}");
        }
        assert_eq!(size(&width, "wide").unwrap_err(), "write `auto`, `80px` to `600px`, `1%` to `100%`; not `wide`");
    }

    #[test]
    fn colours_are_of_the_palette_or_rgba() {
        for good in
            ["blue", "grey-1000", "grey-00", "bg-white", "default", "rgba(1, 2,3,0.5)", "rgba(1,2,3,50%)", "rgb(0,0,0)"]
        {
            assert!(is_color(good), "{good}");
        }
        for bad in [
            "",
            "Blue",
            "blue-55",
            "#ff0000",
            "rgba(1,2,3)",
            "rgba(256,0,0,1)",
            "rgba(1,2,3,2)",
            "rgba(1,2,3,NaN)",
            "rgba()",
        ] {
            assert!(!is_color(bad), "{bad}");
        }
    }

    #[test]
    fn an_element_id_is_a_letter_and_up_to_19_more() {
        for good in ["a", "Z_9", "a2345678901234567890"] {
            assert!(is_element_id(good), "{good}");
        }
        for bad in ["", "1a", "_a", "a-b", "a b", "ä", "a23456789012345678901"] {
            assert!(!is_element_id(bad), "{bad}");
        }
    }
}
