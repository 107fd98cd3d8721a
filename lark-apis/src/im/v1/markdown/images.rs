//! Images: cards show those that were uploaded, posts none.

use super::blocks::Flavor;
use super::inline::{REACH, begin, closing, code};

/// A line with the images that the text can show. Those of the web become links, others the words that stand for them.
pub(super) fn shown(line: &str, flavor: Flavor) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    // Whether a parenthesis may be left that closes a long address, so that nobody looks for one again and again.
    let mut may_close = true;
    while let Some(at) = rest.find(['!', '`']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        if here.starts_with('`') {
            let ticks = here.len() - here.trim_start_matches('`').len();
            let end = code(begin(here, REACH)).unwrap_or(ticks);
            out.push_str(&here[..end]);
            rest = &here[end..];
            continue;
        }
        let Some(image) = Image::read(here, &mut may_close) else {
            out.push('!');
            rest = &here[1..];
            continue;
        };
        if flavor == Flavor::Card && image.address.starts_with("img_") {
            out.push_str(&here[..image.length]);
        } else {
            let words = shown(image.words, flavor);
            let words = if words.trim().is_empty() { image.name() } else { &words };
            if image.address.contains("://") {
                out.extend(["[", words, "](", image.inner, ")"]);
            } else {
                out.push_str(words);
            }
        }
        rest = &here[image.length..];
    }
    out + rest
}

/// `![words](address "title")`
struct Image<'a> {
    words: &'a str,
    /// All that is between the parentheses.
    inner: &'a str,
    address: &'a str,
    length: usize,
}

impl<'a> Image<'a> {
    /// The image that the text begins with.
    fn read(text: &'a str, may_close: &mut bool) -> Option<Self> {
        let image = text.strip_prefix('!').filter(|image| image.starts_with('['))?;
        let bracket = closing(begin(image, REACH), b'[', b']')?;
        let parenthesis = image.get(bracket..).filter(|after| after.starts_with('('))?;
        let end = closing(begin(parenthesis, REACH), b'(', b')').or_else(|| {
            // The image itself may be the address, so it may be of any length.
            let end = may_close.then(|| parenthesis.find(')')).flatten();
            *may_close = end.is_some();
            end.map(|end| end + 1)
        })?;
        let inner = parenthesis.get(1..end - 1)?;
        let address = inner.split_whitespace().next().unwrap_or_default();
        Some(Self { words: image.get(1..bracket - 1)?, inner, address, length: 1 + bracket + end })
    }

    /// What stands for it if it has no words. Nobody reads the bytes of an image.
    fn name(&self) -> &'a str {
        if self.address.starts_with("data:") {
            self.address.split([';', ',']).next().unwrap_or_default()
        } else {
            self.address
        }
    }
}
