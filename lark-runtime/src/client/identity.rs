//! Who a call acts as: the client's choice, made from what the endpoint accepts and the caller's options.

use secrecy::SecretString;

use super::{ActsFor, Client, RequestOptions};
use crate::error::{Error, Result};
use crate::exchange::{Credential, Explicit};
use crate::meta::{Meta, TokenTypes};
use crate::token::select::{Choice, Policy, select};
use crate::token::{Identity, TokenOf};

/// The kinds of token that an endpoint accepts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accepted {
    pub(crate) documented: TokenTypes,
    /// Kinds that are accepted from the caller, but not chosen.
    pub(crate) undocumented: TokenTypes,
}

impl From<TokenTypes> for Accepted {
    fn from(documented: TokenTypes) -> Self {
        Self { documented, undocumented: TokenTypes::NONE }
    }
}

impl From<&Meta> for Accepted {
    fn from(meta: &Meta) -> Self {
        Self { documented: meta.tokens(), undocumented: meta.undocumented_tokens() }
    }
}

/// The credential of one call.
pub(super) enum CallCredential<'c> {
    None,
    Explicit(Explicit),
    Fetched(TokenOf<'c>),
}

impl CallCredential<'_> {
    pub(super) fn get(&self) -> Option<&dyn Credential> {
        match self {
            Self::None => None,
            Self::Explicit(token) => Some(token),
            Self::Fetched(token) => Some(token),
        }
    }
}

impl Client {
    /// The credential of a call.
    ///
    /// # Errors
    /// A token that the endpoint does not accept, or none where it needs one that is not fetched.
    pub(super) fn credential<'c>(
        &'c self,
        accepted: Accepted,
        options: &'c RequestOptions,
    ) -> Result<CallCredential<'c>> {
        let policy = Policy { automatic: self.inner.automatic_tokens, marketplace: self.inner.marketplace };
        options.check_credentials()?;
        let mut given = options.given();
        let tenant_key = options.tenant_key.as_ref().or(self.tenant.as_ref());
        given.tenant_key = tenant_key.is_some();
        let accepted = if given.any() { accepted.documented.with(accepted.undocumented) } else { accepted.documented };
        let explicit = |token: Option<&SecretString>| match token {
            Some(token) => Explicit::new(token.clone()).map(CallCredential::Explicit),
            None => Ok(CallCredential::None),
        };
        let identity = match select(accepted, given, policy)? {
            Choice::None => return Ok(CallCredential::None),
            Choice::User => {
                return match &options.user {
                    Some(ActsFor::Session(key, tokens)) => {
                        let tokens = tokens
                            .as_ref()
                            .or_else(|| self.inner.users.get().map(|users| &users.tokens))
                            .ok_or_else(no_users)?;
                        if tokens.app() != self.inner.tokens.app() {
                            return Err(others());
                        }
                        Ok(CallCredential::Fetched(TokenOf::new(tokens, Identity::User(key.clone()))))
                    }
                    Some(ActsFor::Token(token)) => explicit(Some(token)),
                    None => explicit(None),
                };
            }
            Choice::Tenant => return explicit(options.tenant.as_ref()),
            Choice::App => return explicit(options.app.as_ref()),
            Choice::FetchApp => Identity::App,
            Choice::FetchTenant => Identity::Tenant(tenant_key.cloned()),
        };
        Ok(CallCredential::Fetched(TokenOf::new(&self.inner.tokens, identity)))
    }
}

#[cold]
fn others() -> Error {
    Error::invalid(
        "the options of the call are those of user tokens of another app or platform than the client's; take them from the \
         `UserTokens` of this client",
    )
}

#[cold]
fn no_users() -> Error {
    Error::invalid(
        "the call acts for a user, but the client has no user tokens; attach some, `users.attach(&client)?`, or take the \
         options from them, `users.as_user(key)`",
    )
}
