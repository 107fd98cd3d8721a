//! Which values are never shown: one list for models, logs, and the generator of lark-apis, which compiles this very file.

/// Members whose values grant access, by their whole names: `page_token` and `file_token` are no secrets.
const NAMES: &[&str] = &[
    // Tokens, and what they are exchanged for.
    "access_token",
    "app_access_token",
    "app_ticket",
    "client_assertion",
    "code_verifier",
    "device_code",
    "refresh_token",
    "tenant_access_token",
    "user_access_token",
    // Credentials of applications and people.
    "app_secret",
    "client_secret",
    "helpdesk_token",
    "password",
    // Keys of the callbacks.
    "encrypt_key",
    "verification_token",
];

/// Whether the value of a member is a secret; `expires` if a member beside it [says when it expires](says_expiry).
///
/// A `ticket` is one where it expires: that of the JSSDK signs pages. Elsewhere it is the id of a task.
pub(crate) fn is_secret(name: &str, expires: bool) -> bool {
    NAMES.contains(&name) || expires && name == "ticket"
}

/// Whether a member states when the one beside it expires.
pub(crate) fn says_expiry(name: &str) -> bool {
    matches!(name, "expire" | "expire_in" | "expires_in")
}

#[cfg(test)]
mod tests {
    use super::{is_secret, says_expiry};

    #[test]
    fn whole_names_are_secrets_and_tickets_that_expire() {
        assert!(is_secret("access_token", false) && is_secret("app_ticket", false));
        assert!(!is_secret("page_token", true) && !is_secret("password_hint", true));
        assert!(!is_secret("ticket", false) && is_secret("ticket", true));
        assert!(says_expiry("expire_in") && !says_expiry("expired"));
    }
}
