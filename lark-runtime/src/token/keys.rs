//! The keys of tokens in a store.

use std::fmt;
use std::hash::BuildHasher as _;

use hmac_sha256::Hash as Sha256;
use secrecy::{ExposeSecret, SecretString};

use super::identity::{HASHER, Identity};

/// The names of one app's tokens in a store.
///
/// The official Go and Java SDKs name a token after the app and the tenant alone, and then a store hands the token of one
/// platform to another, and serves whoever knows the app id. Ours end with a fingerprint of the app secret and the base URL.
#[derive(Clone)]
pub(crate) struct StoreKeys {
    app_id: String,
    fingerprint: String,
    app: u64,
}

/// The two names of one value.
pub(super) struct Key {
    /// Ours.
    pub(super) own: String,
    /// That of the official Go and Java SDKs.
    pub(super) plain: String,
}

impl StoreKeys {
    /// Of an app on a platform, whose base URL is in lower case and has no slash at its end.
    pub(crate) fn new(app_id: &str, app_secret: &SecretString, base_url: &str) -> Self {
        let base_url = match base_url.split_once(':') {
            Some(("https", _)) => base_url.strip_suffix(":443"),
            Some(("http", _)) => base_url.strip_suffix(":80"),
            _ => None,
        }
        .unwrap_or(base_url);
        let mut hash = Sha256::new();
        for part in ["lark-runtime token store\n", base_url, "\n", app_secret.expose_secret()] {
            hash.update(part);
        }
        let fingerprint = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let app = HASHER.hash_one((app_id, base_url));
        Self { app_id: app_id.to_owned(), fingerprint, app }
    }

    /// Stands for the app and its platform, in this process.
    pub(super) fn app(&self) -> u64 {
        self.app
    }

    /// Of the token of this identity.
    pub(super) fn of(&self, identity: &Identity) -> Key {
        let app_id = &self.app_id;
        self.key(match identity {
            Identity::App => format!("app_access_token-{app_id}"),
            Identity::Tenant(tenant) => {
                format!("tenant_access_token-{app_id}-{}", tenant.as_deref().unwrap_or_default())
            }
            Identity::User(user) => format!("user_access_token-{app_id}-{user}"),
        })
    }

    /// Of the app ticket.
    pub(super) fn ticket(&self) -> Key {
        self.key(format!("app_ticket-{}", self.app_id))
    }

    fn key(&self, plain: String) -> Key {
        Key { own: format!("{plain}-{}", self.fingerprint), plain }
    }
}

impl fmt::Debug for StoreKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreKeys").field("app_id", &self.app_id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(app_id: &str, secret: &str, base_url: &str) -> String {
        StoreKeys::new(app_id, &secret.into(), base_url).of(&Identity::App).own
    }

    #[test]
    fn keys_differ_by_app_secret_platform_and_identity() {
        let key = own("cli_1", "s", crate::FEISHU);
        for other in
            [own("cli_2", "s", crate::FEISHU), own("cli_1", "t", crate::FEISHU), own("cli_1", "s", crate::LARK)]
        {
            assert_ne!(key, other);
        }
        for same in ["https://open.feishu.cn:443", crate::FEISHU] {
            assert_eq!(key, own("cli_1", "s", same));
        }
        assert_eq!(own("c", "s", "http://localhost:80"), own("c", "s", "http://localhost"));
        assert_ne!(own("c", "s", "http://localhost:8080"), own("c", "s", "http://localhost"));

        let keys = StoreKeys::new("cli_1", &"s3cret".into(), crate::FEISHU);
        let tenant = |key: Option<&str>| keys.of(&Identity::Tenant(key.map(Into::into)));
        assert_eq!(tenant(Some("t1")).plain, "tenant_access_token-cli_1-t1");
        assert_eq!(tenant(None).plain, "tenant_access_token-cli_1-");
        assert_eq!(keys.ticket().plain, "app_ticket-cli_1");
        // Of `printf 'lark-runtime token store\nhttps://open.feishu.cn\ns3cret' | sha256sum`: a new version of this crate
        // goes on with the tokens of the one before.
        assert_eq!(tenant(Some("t1")).own, "tenant_access_token-cli_1-t1-80d58431048985d8");
        assert!(!format!("{keys:?}").contains("s3cret"));
    }
}
