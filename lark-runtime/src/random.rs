//! Random bytes that no other process has.

/// 16 bytes of the operating system.
///
/// # Errors
/// Where it has none to give, such as in a container that forbids the call.
pub(crate) fn bytes() -> Result<[u8; 16], getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// 32 bytes of the operating system, for what must not be guessed.
///
/// # Errors
/// As for [`bytes`].
pub(crate) fn long() -> Result<[u8; 32], getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A number for a name that is unlikely to be in use, such as that of a temporary file.
pub(crate) fn number() -> u128 {
    // A name that is taken all the same is an error where it is used, not a loss.
    bytes().map_or_else(|_| fastrand::u128(..), u128::from_ne_bytes)
}
