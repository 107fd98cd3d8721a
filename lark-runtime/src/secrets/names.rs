//! Names of values that are never shown.
//!
//! A name is the same in any spelling: `app_secret`, `appSecret`, `App-Secret`, `APPSECRET`. What comes before it does not
//! matter either: `user_access_token` is an access token. `page_token` and `file_token` are no secrets.

/// Ends of names, whatever is before them.
const ENDS: &[&str] = &[
    "accesstoken",
    "appsecret",
    "appticket",
    "clientsecret",
    "encryptkey",
    "helpdesktoken",
    "passwd",
    "password",
    "privatekey",
    "refreshtoken",
    "verificationtoken",
];

/// Last words of names.
const LAST_WORDS: &[&str] = &[
    // Tokens, and what they are exchanged for.
    "apitoken",
    "authcode",
    "authorizationcode",
    "authtoken",
    "bearertoken",
    "clientassertion",
    "codeverifier",
    "csrftoken",
    "devicecode",
    "idtoken",
    "invitationtoken",
    "jsapiticket",
    "jwt",
    "logincode",
    "oauthtoken",
    "securitytoken",
    "sessiontoken",
    "tokenvalue",
    // Credentials of applications and people.
    "accesskey",
    "apikey",
    "cookie",
    "helpdeskauthorization",
    "passcode",
    "passphrase",
    "proxyauthorization",
    "pwd",
    "secret",
    "secretkey",
    "sessionkey",
    "verificationcode",
    // Keys of the callbacks.
    "callbackkey",
    "callbacktoken",
    "encryptionkey",
];

/// Whole names: elsewhere the word is the name of a thing, as in `role_authorization`.
const WHOLE: &[&str] = &["authorization", "xauthorization"];

/// Whether the value of a member is a secret; `expires` if a member beside it [says when it expires](says_expiry).
///
/// A `ticket` is one where it expires: that of the JSSDK signs pages. Elsewhere it is the id of a task.
pub(crate) fn is_secret(name: &str, expires: bool) -> bool {
    let spelled = Spelled::of(name);
    let letters = spelled.letters();
    // `password2` is a password, and `secrets` are several.
    let digits = letters.iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
    let letters = &letters[..letters.len() - digits];
    let plural = letters.strip_suffix(b"s").filter(|one| *one != b"apikey");
    [Some(letters), plural].into_iter().flatten().any(|letters| {
        ENDS.iter().any(|end| letters.ends_with(end.as_bytes()))
            || WHOLE.iter().any(|whole| letters == whole.as_bytes())
            || LAST_WORDS
                .iter()
                .any(|last| letters.ends_with(last.as_bytes()) && spelled.begins_word(letters.len() - last.len()))
    }) || expires && letters == b"ticket"
}

/// Whether a member states when the one beside it expires.
pub(crate) fn says_expiry(name: &str) -> bool {
    matches!(Spelled::of(name).letters(), b"expire" | b"expirein" | b"expiresin")
}

/// A name in lower case without what is between its words.
struct Spelled {
    /// Filled from the end: of longer names the last letters.
    letters: [u8; Self::MOST],
    first: usize,
    /// A bit for each letter that begins a word.
    begins: u64,
}

impl Spelled {
    const MOST: usize = 64;

    fn of(name: &str) -> Self {
        let bytes = name.as_bytes();
        let mut spelled = Self { letters: [0; Self::MOST], first: Self::MOST, begins: 0 };
        for (index, byte) in bytes.iter().enumerate().rev().filter(|(_, byte)| byte.is_ascii_alphanumeric()) {
            if spelled.first == 0 {
                break;
            }
            spelled.first -= 1;
            spelled.letters[spelled.first] = byte.to_ascii_lowercase();
            let before = index.checked_sub(1).map_or(b'_', |before| bytes[before]);
            let ends_capitals = before.is_ascii_uppercase() && bytes.get(index + 1).is_some_and(u8::is_ascii_lowercase);
            let begins = !before.is_ascii_alphanumeric()
                || byte.is_ascii_uppercase() && (!before.is_ascii_uppercase() || ends_capitals);
            spelled.begins |= u64::from(begins) << spelled.first;
        }
        spelled
    }

    fn letters(&self) -> &[u8] {
        &self.letters[self.first..]
    }

    fn begins_word(&self, letter: usize) -> bool {
        letter == 0 || self.begins >> (self.first + letter) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::{is_secret, says_expiry};

    #[test]
    fn secrets_are_known_in_any_spelling() {
        for name in [
            "access_token",
            "user_access_token",
            "accessToken",
            "AccessToken",
            "ACCESS_TOKEN",
            "access-token",
            "useraccesstoken",
            "access_tokens",
            "access_token_2",
            "app_ticket",
            "appSecret",
            "app-secret",
            "APP_SECRET",
            "APPSecret",
            "token_client_secret",
            "secret",
            "client.secret",
            "api_key",
            "apiKey",
            "apikey",
            "x-api-key",
            "id_token",
            "idToken",
            "user_id_token",
            "Authorization",
            "proxy-authorization",
            "X-Lark-Helpdesk-Authorization",
            "set-cookie",
            "ent_email_password",
            "password2",
            "PassWord",
            "pwd",
            "session_key",
            "encryptKey",
            "a_very_long_name_of_a_field_that_goes_on_and_on_until_it_ends_as_an_access_token",
        ] {
            assert!(is_secret(name, false), "{name}");
        }
    }

    #[test]
    fn other_names_are_not() {
        for name in [
            "page_token",
            "file_token",
            "grid_token",
            "gridToken",
            "token",
            "token_type",
            "password_hint",
            "refresh_token_expires_in",
            "role_authorization",
            "api_keys",
            "image_key",
            "code",
            "secretary",
            "ticket_id",
            "tenant_key",
            "",
            "_",
            "名字",
        ] {
            assert!(!is_secret(name, true), "{name}");
        }
    }

    #[test]
    fn tickets_that_expire_are_secrets() {
        assert!(!is_secret("ticket", false) && is_secret("ticket", true) && is_secret("Ticket", true));
        assert!(says_expiry("expire_in") && says_expiry("expiresIn") && !says_expiry("expired"));
    }
}
