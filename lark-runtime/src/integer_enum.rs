//! Enums of integers that stay open.

use std::fmt;

use crate::json::{Malformed, Reader};
use crate::slot::LeafMut;

/// An enum of integers with one variant that keeps the numbers it does not know. Derive it; see
/// [`derive@IntegerEnum`](derive@crate::IntegerEnum).
pub trait IntegerEnum: Copy + From<i64> + Into<i64> {
    /// The numbers that have a variant of their own, with its name.
    const KNOWN: &'static [(i64, &'static str)];
}

/// Shows the name of a number, or the number if it has none.
pub(crate) fn debug(known: &[(i64, &str)], number: i64, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    match known.iter().find(|(known, _)| *known == number) {
        Some((_, name)) => formatter.pad(name),
        None => fmt::Debug::fmt(&number, formatter),
    }
}

/// Reads the number of an enum; one that does not fit leaves what the number 0 stands for.
pub(crate) fn read<E: IntegerEnum>(target: &mut E, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    let mut number = 0;
    let taken = i64::read(&mut number, from)?;
    *target = E::from(number);
    Ok(taken)
}
