//! What the platform's codes mean, as data. Source: platform documentation, "generic error codes".
//!
//! Codes are classified only where a number has one meaning on every service; the same number above 10,000
//! often means different things in different services.

/// What kind of trouble a code is, and with it who has to act.
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

/// Code, category and what to do about it.
type Row = (i64, Category, &'static str);

use Category::{Busy, Config, Permission, Quota, RateLimited, Request, Server, Tenant, Token, UserToken};

const SECRET: &str = "check the app id and the app secret, and that they belong to this base URL";
const SCOPE: &str = "switch on one of the scopes in the developer console and publish a version";

const LOGIN: &str = "ask the user to log in again";

/// Sorted by code.
const ROWS: &[Row] = &[
    (1500, Server, ""),
    (2200, Busy, ""),
    (4001, Token, "the token is no longer valid"),
    (5000, Busy, ""),
    (9499, Request, "the body is not what this endpoint takes"),
    (10003, Config, SECRET),
    (10005, Config, SECRET),
    (10012, Config, "the app ticket is missing or stale; ask for a resend"),
    (10013, Tenant, "the app may not be installed in this tenant"),
    (10014, Config, SECRET),
    (10015, Config, SECRET),
    (10016, Config, "only marketplace apps have app tickets"),
    (10101, Server, ""),
    (10105, Server, ""),
    (11232, RateLimited, ""),
    (11233, RateLimited, ""),
    (11247, Quota, ""),
    (18121, Busy, "a message with this uuid is being created"),
    (20002, Config, SECRET),
    (20005, UserToken, ""),
    (20006, UserToken, ""),
    (20008, UserToken, "the user does not exist"),
    (20009, Tenant, "the app is not installed in this tenant"),
    (20010, Tenant, "the user is outside the app's availability"),
    (20013, Token, "the tenant token is no longer valid"),
    (20014, Token, "the app token is no longer valid"),
    (20021, UserToken, "the user has left"),
    (20022, UserToken, "the user is frozen"),
    (20023, UserToken, "the user is not registered"),
    (20024, Config, "the code or token belongs to another app"),
    (20026, UserToken, LOGIN),
    (20029, Config, "register the redirect URL in the developer console"),
    (20037, UserToken, LOGIN),
    (20038, UserToken, LOGIN),
    (20039, UserToken, LOGIN),
    (20046, Config, "the app belongs to the other platform; check the base URL, Feishu or Lark"),
    (20048, Config, SECRET),
    (20050, Server, ""),
    (20064, UserToken, LOGIN),
    (20071, Config, "the redirect URL differs from the one of the authorization page"),
    (20072, Server, ""),
    (
        20073,
        UserToken,
        "the refresh token was used before; take the newest one from your store, or ask the user to log in again",
    ),
    (20074, Config, "switch on the refreshing of user tokens in the developer console and publish a version"),
    (30005, Request, "the interface is switched off; use its successor"),
    (55001, Busy, ""),
    (60014, Busy, ""),
    (90217, RateLimited, ""),
    (90235, Busy, ""),
    (96002, Busy, ""),
    (96201, Busy, ""),
    (105_001, Server, ""),
    (131_009, Busy, ""),
    (190_004, RateLimited, ""),
    (190_005, RateLimited, ""),
    (190_010, RateLimited, ""),
    (230_020, RateLimited, ""),
    (230_049, Busy, "a message with this uuid is being created"),
    (232_019, RateLimited, ""),
    (1_000_004, RateLimited, ""),
    (1_000_005, RateLimited, ""),
    (1_061_045, Busy, ""),
    (1_063_006, RateLimited, ""),
    (1_066_002, Busy, ""),
    (1_069_923, RateLimited, ""),
    (1_161_604, RateLimited, ""),
    (1_236_006, Busy, ""),
    (1_236_007, Quota, ""),
    (1_236_008, Quota, ""),
    (1_236_009, Quota, ""),
    (1_236_010, Quota, ""),
    (1_236_013, Quota, ""),
    (1_254_290, RateLimited, ""),
    (1_254_291, Busy, ""),
    (1_254_607, Busy, ""),
    (1_255_040, Busy, ""),
    (1_277_001, RateLimited, ""),
    (1_310_217, RateLimited, ""),
    (1_310_235, Busy, ""),
    (1_420_003, RateLimited, ""),
    (1_470_422, Busy, "a call with this client_token is under way"),
    (1_470_450, RateLimited, ""),
    (1_770_036, Busy, ""),
    (2_890_006, RateLimited, ""),
    (90_003_087, Quota, ""),
    (90_003_088, Quota, ""),
    (99_991_201, Request, "the platform does not know this path"),
    (99_991_301, Request, "the platform does not know this method for the path"),
    (99_991_400, RateLimited, "too many calls; wait and try again"),
    (99_991_401, Config, "the caller's address is not in the app's allow list"),
    (99_991_403, Quota, "this month's API quota of the tenant is used up"),
    (99_991_543, Config, SECRET),
    (99_991_641, UserToken, LOGIN),
    (99_991_642, UserToken, LOGIN),
    (99_991_643, UserToken, LOGIN),
    (99_991_644, Server, ""),
    (99_991_645, UserToken, LOGIN),
    (99_991_661, Request, "the call went out without a token"),
    (99_991_662, Tenant, "the app is stopped"),
    (99_991_663, Token, "the token is no longer valid, or this endpoint takes no tenant token"),
    (99_991_664, Token, "the app token is no longer valid"),
    (99_991_665, Token, "the token belongs to no tenant"),
    (99_991_668, UserToken, "the user token is no longer valid, or this endpoint takes no user token"),
    (99_991_669, UserToken, LOGIN),
    (99_991_670, UserToken, LOGIN),
    (99_991_671, Token, "the token is malformed"),
    (99_991_672, Permission, SCOPE),
    (99_991_673, Tenant, "the app is not available in this tenant"),
    (99_991_674, Request, ""),
    (99_991_675, Request, ""),
    (99_991_676, Permission, SCOPE),
    (99_991_677, UserToken, "the user token is expired; refresh it"),
    (99_991_679, Permission, "ask the user to log in again with one of the scopes"),
    (99_991_681, Config, ""),
    (99_991_692, Config, ""),
    (99_992_402, Request, "a parameter is missing or wrong"),
];

/// The category of a code.
#[must_use]
pub fn category(code: i64) -> Category {
    row(code).map_or(Category::Other, |row| row.1)
}

/// What to do about a code; empty when the platform's own words are all there is.
#[must_use]
pub(crate) fn hint(code: i64) -> &'static str {
    row(code).map_or("", |row| row.2)
}

/// Whether a request that was refused as [`Category::Busy`] with this code may have been executed all the same.
#[must_use]
pub(crate) fn may_be_executed(code: i64) -> bool {
    matches!(code, 2200 | 5000 | 55_001 | 1_255_040)
}

fn row(code: i64) -> Option<&'static Row> {
    ROWS.binary_search_by_key(&code, |row| row.0).ok().and_then(|index| ROWS.get(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_so_that_every_code_is_found() {
        assert!(ROWS.is_sorted_by(|a, b| a.0 < b.0));
        for (code, expected, _) in ROWS {
            assert_eq!(category(*code), *expected);
        }
        assert_eq!(category(1_770_002), Category::Other);
    }
}
