//! The page where a user consents: its URL, and the proof that the answer is ours.
//!
//! The browser comes back to the redirect URI with `code` and `state`, or with `error=access_denied` and `state`. The
//! code is exchanged with [`CreateOauthToken`](crate::authen::v2::CreateOauthToken), which takes the verifier of the [`Pkce`].
//! See platform documentation, "obtain an authorization code".
//!
//! ```
//! use lark_apis::authen::v1::{AuthorizeUrl, Pkce};
//!
//! # fn random() -> String { "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into() }
//! let pkce = Pkce::from_verifier(random())?; // 43 to 128 random characters, kept for the exchange
//! let url = AuthorizeUrl::new("cli_a1b2c3", "https://example.com/callback")
//!     .scope("offline_access")
//!     .scope("contact:user.base:readonly")
//!     .state("what this session is known by")
//!     .pkce(&pkce)
//!     .to_string();
//! assert!(url.starts_with("https://accounts.feishu.cn/open-apis/authen/v1/authorize?client_id=cli_a1b2c3&"));
//! # Ok::<(), lark_apis::authen::v1::UnfitVerifier>(())
//! ```

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac_sha256::Hash as Sha256;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// Accounts of Feishu.
const FEISHU: &str = "https://accounts.feishu.cn";
/// Accounts of Lark.
const LARK: &str = "https://accounts.larksuite.com";

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The URL of the page, through [`Display`](fmt::Display).
#[derive(Clone, Debug)]
#[must_use = "send the user's browser to its text"]
pub struct AuthorizeUrl {
    accounts: String,
    app_id: String,
    redirect_uri: String,
    scopes: Vec<String>,
    state: Option<String>,
    challenge: Option<String>,
    consent: bool,
}

impl AuthorizeUrl {
    /// The page of Feishu. `redirect_uri` must be registered in the developer console.
    pub fn new(app_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            accounts: FEISHU.to_owned(),
            app_id: app_id.into(),
            redirect_uri: redirect_uri.into(),
            scopes: Vec::new(),
            state: None,
            challenge: None,
            consent: false,
        }
    }

    /// The page of Lark, the international platform.
    pub fn lark(self) -> Self {
        self.accounts(LARK)
    }

    /// The page of a private deployment: scheme and host of its accounts.
    pub fn accounts(mut self, base_url: impl Into<String>) -> Self {
        self.accounts = base_url.into();
        self
    }

    /// Asks for a permission besides those the user granted before; at most 50. `offline_access` brings a refresh
    /// token.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Comes back unchanged; compare it, so that a user cannot be made to finish another person's login.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Binds the code to the verifier, by SHA-256.
    pub fn pkce(mut self, pkce: &Pkce) -> Self {
        self.challenge = Some(pkce.challenge());
        self
    }

    /// Shows the page even where the client would skip it.
    pub fn consent(mut self) -> Self {
        self.consent = true;
        self
    }
}

impl fmt::Display for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base = self.accounts.trim_end_matches('/');
        write!(f, "{base}/open-apis/authen/v1/authorize?client_id={}", encoded(&self.app_id))?;
        write!(f, "&response_type=code&redirect_uri={}", encoded(&self.redirect_uri))?;
        if !self.scopes.is_empty() {
            write!(f, "&scope={}", encoded(&self.scopes.join(" ")))?;
        }
        if let Some(state) = &self.state {
            write!(f, "&state={}", encoded(state))?;
        }
        if let Some(challenge) = &self.challenge {
            write!(f, "&code_challenge={challenge}&code_challenge_method=S256")?;
        }
        if self.consent {
            f.write_str("&prompt=consent")?;
        }
        Ok(())
    }
}

fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

/// The secret that proves that the program exchanging the code is the one that asked for it. See RFC 7636.
#[derive(Clone)]
pub struct Pkce(String);

impl Pkce {
    /// Takes a fresh random text for one login: 43 to 128 letters, digits, `-`, `.`, `_` and `~`.
    ///
    /// # Errors
    /// If the text has another length or other characters, which the platform refuses.
    pub fn from_verifier(verifier: impl Into<String>) -> Result<Self, UnfitVerifier> {
        let verifier = verifier.into();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        if (43..=128).contains(&verifier.len()) && verifier.chars().all(fits) {
            return Ok(Self(verifier));
        }
        Err(UnfitVerifier)
    }

    /// The verifier, for the exchange of the code.
    #[must_use]
    pub fn verifier(&self) -> &str {
        &self.0
    }

    /// Its SHA-256 in unpadded URL-safe Base64, which goes into the URL.
    #[must_use]
    pub fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::hash(self.0.as_bytes()))
    }
}

/// Without the verifier.
impl fmt::Debug for Pkce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pkce").field("challenge", &self.challenge()).finish_non_exhaustive()
    }
}

/// A text that cannot be a verifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnfitVerifier;

impl fmt::Display for UnfitVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a PKCE verifier has 43 to 128 letters, digits, `-`, `.`, `_` and `~`")
    }
}

impl std::error::Error for UnfitVerifier {}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn every_parameter_is_encoded_and_in_order() {
        let pkce = Pkce::from_verifier(VERIFIER).unwrap();
        let url = AuthorizeUrl::new("cli_1", "https://a.b/c?d=e&f#g").lark().scope("x:y").scope("z").state("ü +");
        assert_eq!(
            url.pkce(&pkce).consent().to_string(),
            format!(
                "https://accounts.larksuite.com/open-apis/authen/v1/authorize?client_id=cli_1&response_type=code\
                 &redirect_uri=https%3A%2F%2Fa.b%2Fc%3Fd%3De%26f%23g&scope=x%3Ay%20z&state=%C3%BC%20%2B\
                 &code_challenge={CHALLENGE}&code_challenge_method=S256&prompt=consent"
            )
        );
        assert_eq!(
            AuthorizeUrl::new("cli_1", "x").accounts("https://accounts.example/").to_string(),
            "https://accounts.example/open-apis/authen/v1/authorize?client_id=cli_1&response_type=code&redirect_uri=x"
        );
    }

    #[test]
    fn verifiers_are_checked_and_not_shown() {
        for (verifier, fits) in [
            ("a".repeat(42), false),
            ("a".repeat(43), true),
            ("~".repeat(128), true),
            ("a".repeat(129), false),
            ("+".repeat(50), false),
        ] {
            assert_eq!(Pkce::from_verifier(verifier.clone()).is_ok(), fits, "{verifier}");
        }
        let pkce = Pkce::from_verifier(VERIFIER).unwrap();
        assert!(!format!("{pkce:?}").contains(VERIFIER));
    }
}
