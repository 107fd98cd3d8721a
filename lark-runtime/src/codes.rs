//! The platform's codes as one table: what a code means, what repeats the call, what to do about it. Source: platform
//! documentation, "generic error codes", and each service's own pages.
//!
//! A code is listed only where its number has one meaning on every service; the same number above 10,000 often means
//! different things in different services. Everything that depends on a code asks this table: repeating attempts,
//! replacing tokens and tickets, the questions an [`Error`](crate::Error) answers, the advice in its message.

mod advice;

/// The category of a code, and with it who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// The app is not set up as this call needs it: wrong id or secret, disabled, IP not allowed.
    Config,
    /// The app cannot be used in this tenant.
    Tenant,
    /// A tenant or app token is not valid (any more); a fresh one may help, once.
    Token,
    /// A user token is not valid (any more); refresh it or ask the user again.
    UserToken,
    /// A scope is missing on the app or was not granted by the user.
    Permission,
    /// The request is wrong.
    Request,
    /// Too many calls; wait and try again.
    RateLimited,
    /// A quota is used up; trying again does not help.
    Quota,
    /// The service is busy or holds a lock; try again later.
    Busy,
    /// The platform failed.
    Server,
    /// A code of one service, with a meaning of its own.
    Other,
}

/// What makes a refused call worth repeating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Nothing: the same request is refused again.
    Never,
    /// Time. The request was not executed, so repeating it is harmless.
    NotExecuted,
    /// Time. The request may have been executed all the same, so only one that may be executed twice is repeated.
    IfSafe,
    /// A fresh tenant or app token, once: some of these codes also mean that the endpoint takes no such token.
    FreshToken,
    /// A fresh app ticket, once.
    FreshTicket,
    /// A user token that was refreshed.
    FreshUserToken,
    /// A new login, or another consent, of the user.
    NewLogin,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Code {
    code: i64,
    pub(crate) category: Category,
    pub(crate) repeat: Repeat,
    /// Whether a limit is one of a single chat or user, so that it says nothing about other calls of the endpoint.
    pub(crate) alone: bool,
    /// What to do about it, where there is more to say than the platform's message.
    pub(crate) advice: Option<&'static str>,
}

impl Code {
    const fn alone(mut self) -> Self {
        self.alone = true;
        self
    }

    const fn advice(mut self, advice: &'static str) -> Self {
        self.advice = Some(advice);
        self
    }
}

const fn code(code: i64, category: Category, repeat: Repeat) -> Code {
    Code { code, category, repeat, alone: false, advice: None }
}

use Category::{Busy, Config, Permission, Quota, RateLimited, Request, Server, Tenant, Token, UserToken};
use Repeat::{FreshTicket, FreshToken, FreshUserToken, IfSafe, Never, NewLogin, NotExecuted};

const SECRET: &str = "check the app id and the app secret, and that they belong to this base URL";
const SCOPE: &str = "switch on one of the scopes in the developer console and publish a version";
const LOGIN: &str = "ask the user to log in again";

/// Sorted by code.
#[rustfmt::skip]
const CODES: &[Code] = &[
    code(1500, Server, IfSafe),
    code(2200, Busy, IfSafe),
    code(4001, Token, FreshToken).advice("the token is no longer valid"),
    code(5000, Busy, IfSafe),
    code(9499, Request, Never).advice("the body is not what this endpoint takes"),
    code(10_003, Config, Never).advice(SECRET),
    code(10_005, Config, Never).advice(SECRET),
    code(10_012, Config, FreshTicket).advice("the app ticket is missing or stale; ask for a resend"),
    code(10_013, Tenant, Never).advice("the app may not be installed in this tenant"),
    code(10_014, Config, Never).advice(SECRET),
    code(10_015, Config, Never).advice(SECRET),
    code(10_016, Config, Never).advice("only marketplace apps have app tickets"),
    code(10_101, Server, IfSafe),
    code(10_105, Server, IfSafe),
    code(11_232, RateLimited, NotExecuted),
    code(11_233, RateLimited, NotExecuted).alone(),
    code(11_247, Quota, Never),
    code(18_121, Busy, NotExecuted).advice("a message with this uuid is being created"),
    code(20_002, Config, Never).advice(SECRET),
    code(20_005, UserToken, FreshUserToken),
    code(20_006, UserToken, FreshUserToken),
    code(20_008, UserToken, NewLogin).advice("the user does not exist"),
    code(20_009, Tenant, Never).advice("the app is not installed in this tenant"),
    code(20_010, Tenant, Never).advice("the user is outside the app's availability"),
    code(20_013, Token, FreshToken).advice("the tenant token is no longer valid"),
    code(20_014, Token, FreshToken).advice("the app token is no longer valid"),
    code(20_021, UserToken, NewLogin).advice("the user has left"),
    code(20_022, UserToken, NewLogin).advice("the user is frozen"),
    code(20_023, UserToken, NewLogin).advice("the user is not registered"),
    code(20_024, Config, Never).advice("the code or token belongs to another app"),
    code(20_026, UserToken, NewLogin).advice(LOGIN),
    code(20_029, Config, Never).advice("register the redirect URL in the developer console"),
    code(20_037, UserToken, NewLogin).advice(LOGIN),
    code(20_038, UserToken, NewLogin).advice(LOGIN),
    code(20_039, UserToken, NewLogin).advice(LOGIN),
    code(20_046, Config, Never).advice("the app belongs to the other platform; check the base URL, Feishu or Lark"),
    code(20_048, Config, Never).advice(SECRET),
    code(20_050, Server, IfSafe),
    code(20_064, UserToken, NewLogin).advice(LOGIN),
    code(20_071, Config, Never).advice("the redirect URL differs from the one of the authorization page"),
    code(20_072, Server, IfSafe),
    code(20_073, UserToken, NewLogin).advice("the refresh token was used before; take the newest one from your store, or ask the user to log in again"),
    code(20_074, Config, Never).advice("switch on the refreshing of user tokens in the developer console and publish a version"),
    code(21_000, Tenant, Never).advice("a policy of the tenant blocks the call until the user has passed a check"),
    code(21_001, Tenant, Never).advice("a policy of the tenant blocks the call; ask the administrator"),
    code(30_005, Request, Never).advice("the interface is switched off; use its successor"),
    code(55_001, Busy, IfSafe),
    code(60_014, Busy, NotExecuted),
    code(90_217, RateLimited, NotExecuted),
    code(90_235, Busy, NotExecuted),
    code(96_002, Busy, NotExecuted),
    code(96_201, Busy, NotExecuted),
    code(105_001, Server, IfSafe),
    code(131_009, Busy, NotExecuted),
    code(190_004, RateLimited, NotExecuted),
    code(190_005, RateLimited, NotExecuted),
    code(190_010, RateLimited, NotExecuted),
    code(230_020, RateLimited, NotExecuted).alone().advice("too many messages in this chat or to this user; wait and try again"),
    code(230_049, Busy, NotExecuted).advice("a message with this uuid is being created"),
    code(232_019, RateLimited, NotExecuted),
    code(1_000_004, RateLimited, NotExecuted),
    code(1_000_005, RateLimited, NotExecuted),
    code(1_061_045, Busy, NotExecuted),
    code(1_063_006, RateLimited, NotExecuted),
    code(1_066_002, Busy, NotExecuted),
    code(1_069_923, RateLimited, NotExecuted),
    code(1_161_604, RateLimited, NotExecuted),
    code(1_236_006, Busy, NotExecuted),
    code(1_236_007, Quota, Never),
    code(1_236_008, Quota, Never),
    code(1_236_009, Quota, Never),
    code(1_236_010, Quota, Never),
    code(1_236_013, Quota, Never),
    code(1_254_290, RateLimited, NotExecuted),
    code(1_254_291, Busy, NotExecuted),
    code(1_254_607, Busy, NotExecuted),
    code(1_255_040, Busy, IfSafe),
    code(1_277_001, RateLimited, NotExecuted),
    code(1_310_217, RateLimited, NotExecuted),
    code(1_310_235, Busy, NotExecuted),
    code(1_420_003, RateLimited, NotExecuted),
    code(1_470_422, Busy, NotExecuted).advice("a call with this client_token is under way"),
    code(1_470_450, RateLimited, NotExecuted),
    code(1_770_036, Busy, NotExecuted),
    code(2_890_006, RateLimited, NotExecuted),
    code(90_003_087, Quota, Never),
    code(90_003_088, Quota, Never),
    code(99_991_201, Request, Never).advice("the platform does not know this path"),
    code(99_991_301, Request, Never).advice("the platform does not know this method for the path"),
    code(99_991_400, RateLimited, NotExecuted).advice("too many calls; wait and try again"),
    code(99_991_401, Config, Never).advice("the caller's address is not in the app's allow list"),
    code(99_991_403, Quota, Never).advice("this month's API quota of the tenant is used up"),
    code(99_991_543, Config, Never).advice(SECRET),
    code(99_991_641, UserToken, NewLogin).advice(LOGIN),
    code(99_991_642, UserToken, NewLogin).advice(LOGIN),
    code(99_991_643, UserToken, NewLogin).advice(LOGIN),
    code(99_991_644, Server, IfSafe),
    code(99_991_645, UserToken, NewLogin).advice(LOGIN),
    code(99_991_661, Request, Never).advice("the call went out without a token"),
    code(99_991_662, Tenant, Never).advice("the app is stopped"),
    code(99_991_663, Token, FreshToken).advice("the token is no longer valid, or this endpoint takes no tenant token"),
    code(99_991_664, Token, FreshToken).advice("the app token is no longer valid"),
    code(99_991_665, Token, FreshToken).advice("the token belongs to no tenant"),
    code(99_991_668, UserToken, FreshUserToken).advice("the user token is no longer valid, or this endpoint takes no user token"),
    code(99_991_669, UserToken, NewLogin).advice(LOGIN),
    code(99_991_670, UserToken, NewLogin).advice(LOGIN),
    code(99_991_671, Token, FreshToken).advice("the token is malformed"),
    code(99_991_672, Permission, Never).advice(SCOPE),
    code(99_991_673, Tenant, Never).advice("the app is not available in this tenant"),
    code(99_991_674, Request, Never),
    code(99_991_675, Request, Never),
    code(99_991_676, Permission, Never).advice(SCOPE),
    code(99_991_677, UserToken, FreshUserToken).advice("the user token is expired; refresh it"),
    code(99_991_679, Permission, NewLogin).advice("ask the user to log in again with one of the scopes"),
    code(99_991_681, Config, Never),
    code(99_991_692, Config, Never),
    code(99_992_402, Request, Never).advice("a parameter is missing or wrong"),
];

/// The row of a code, if its meaning is known.
#[must_use]
pub(crate) fn find(code: i64) -> Option<&'static Code> {
    CODES.binary_search_by_key(&code, |row| row.code).ok().and_then(|index| CODES.get(index))
}

/// What to do about a code, where there is more to say than the platform's message.
pub(crate) fn advice(code: i64) -> Option<&'static str> {
    find(code).and_then(|row| row.advice).or_else(|| advice::of(code))
}

/// The category of a code; [`Category::Other`] for a code that is not known to mean the same everywhere.
#[must_use]
pub fn category(code: i64) -> Category {
    find(code).map_or(Category::Other, |row| row.category)
}

/// What repeats a call that was refused with this code.
#[must_use]
pub(crate) fn repeat(code: i64) -> Option<Repeat> {
    find(code).map(|row| row.repeat)
}

/// Whether a code says that the user of a token has not consented to what the call does.
pub(crate) fn lacks_consent(code: i64) -> bool {
    find(code).is_some_and(|row| row.category == Permission && row.repeat == NewLogin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_so_that_every_code_is_found() {
        assert!(CODES.is_sorted_by(|a, b| a.code < b.code));
        for row in CODES {
            assert_eq!(find(row.code).map(|found| found.code), Some(row.code));
        }
        assert_eq!(category(1_770_002), Category::Other);
        assert_eq!(repeat(1_770_002), None);
    }

    /// The two columns agree: only what time mends is waited for, and every code about a token or a login says so in
    /// both.
    #[test]
    fn category_and_repetition_agree() {
        for row in CODES {
            let expected: &[Repeat] = match row.category {
                RateLimited => &[NotExecuted],
                Busy => &[NotExecuted, IfSafe],
                Server => &[IfSafe],
                Token => &[FreshToken],
                UserToken => &[FreshUserToken, NewLogin],
                Permission => &[Never, NewLogin],
                Config => &[Never, FreshTicket],
                Tenant | Request | Quota | Category::Other => &[Never],
            };
            assert!(expected.contains(&row.repeat), "{row:?}");
        }
    }
}
