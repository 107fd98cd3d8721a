//! The kinds of access token.

use std::fmt;

/// A set of token kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenTypes(u8);

impl TokenTypes {
    /// No token: the call is made without one.
    pub const NONE: Self = Self(0);
    /// `tenant_access_token`: the app inside one tenant.
    pub const TENANT: Self = Self(1);
    /// `user_access_token`: a user who consented.
    pub const USER: Self = Self(2);
    /// `app_access_token`: the app itself.
    pub const APP: Self = Self(4);

    /// Both sets together; `|` does the same where constants are not needed.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every kind of `other` is in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the set is [`TokenTypes::NONE`].
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names of the kinds, as in the documentation's identity column.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        [(Self::TENANT, "tenant"), (Self::USER, "user"), (Self::APP, "app")]
            .into_iter()
            .filter(move |(kind, _)| self.contains(*kind))
            .map(|(_, name)| name)
    }
}

impl std::ops::BitOr for TokenTypes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

impl fmt::Display for TokenTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() {
            return f.write_str("none");
        }
        for (i, name) in self.names().enumerate() {
            if i > 0 {
                f.write_str("|")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl fmt::Debug for TokenTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenTypes({self})")
    }
}
