//! The name that was meant.

/// Of these names the one that is so like `name` that it was meant, if there is one.
pub(crate) fn nearest(name: &str, names: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    let mut nearest: Option<(usize, &'static str)> = None;
    for field in names {
        // A text that is much longer is nobody's slip, and comparing takes time by both lengths.
        if field.len().abs_diff(name.len()) > field.len() {
            continue;
        }
        let distance = strsim::damerau_levenshtein(field, name);
        let near = distance <= field.len().max(name.len()).div_ceil(3);
        if near && nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, field));
        }
    }
    nearest.map(|(_, field)| field)
}
