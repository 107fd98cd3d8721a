//! The TLS of the default HTTP client.
//!
//! Features only add, so several libraries may be there; which one is used is fixed: the system's if it was asked for,
//! else rustls, with aws-lc if it was asked for, else with ring. ring is the default since it builds in a fraction of the
//! time of the aws-lc C library. The settings of rustls are handed over ready-made; the provider of the process is
//! set where there is none, for clients of the program's own.

use reqwest::ClientBuilder;

#[cfg(feature = "_connection")]
use super::dial::BoxIo;
#[cfg(feature = "_connection")]
use crate::transport::BoxError;

#[cfg(feature = "native-tls")]
pub(super) fn with_tls(builder: ClientBuilder) -> Result<ClientBuilder, std::convert::Infallible> {
    Ok(builder.tls_backend_native())
}

#[cfg(not(feature = "native-tls"))]
pub(super) fn with_tls(builder: ClientBuilder) -> Result<ClientBuilder, rustls::Error> {
    Ok(builder.tls_backend_preconfigured(rustls::config()?))
}

/// A stream in TLS, for this host.
#[cfg(all(feature = "_connection", feature = "native-tls"))]
pub(super) async fn secure(host: &str, stream: BoxIo) -> Result<BoxIo, BoxError> {
    let connector = tokio_native_tls::TlsConnector::from(native_tls::TlsConnector::new()?);
    Ok(Box::new(connector.connect(host, stream).await?))
}

/// A stream in TLS, for this host.
#[cfg(all(feature = "_connection", not(feature = "native-tls")))]
pub(super) async fn secure(host: &str, stream: BoxIo) -> Result<BoxIo, BoxError> {
    let mut config = rustls::config()?;
    // The connection begins as HTTP/1.1, whatever the client speaks.
    config.alpn_protocols.clear();
    let name = ::rustls::pki_types::ServerName::try_from(host.to_owned())?;
    let connector = tokio_rustls::TlsConnector::from(std::sync::Arc::new(config));
    Ok(Box::new(connector.connect(name, stream).await?))
}

#[cfg(not(feature = "native-tls"))]
mod rustls {
    use std::sync::{Arc, OnceLock};

    use ::rustls::ClientConfig;
    pub(super) use ::rustls::Error;
    use ::rustls::crypto::CryptoProvider;
    #[cfg(feature = "rustls-aws-lc")]
    use ::rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "rustls-aws-lc"))]
    use ::rustls::crypto::ring::default_provider;

    /// The settings of all clients of this process. Reading the system's certificates takes milliseconds, and they take
    /// 90 KiB: a program with a client for each of many apps does it once.
    pub(super) fn config() -> Result<ClientConfig, Error> {
        static SHARED: OnceLock<ClientConfig> = OnceLock::new();
        if let Some(config) = SHARED.get() {
            return Ok(config.clone());
        }
        // What failed is tried again: a container may get its certificates late.
        let config = new_config()?;
        Ok(SHARED.get_or_init(|| config).clone())
    }

    fn new_config() -> Result<ClientConfig, Error> {
        let provider = Arc::new(default_provider());
        // Cargo builds one reqwest for a program, and without a provider of the process a client of the program's own
        // would panic, though the program never asked for rustls. A provider that the program has installed stays.
        if CryptoProvider::get_default().is_none() {
            let _ = CryptoProvider::clone(&provider).install_default();
        }
        let builder = ClientConfig::builder_with_provider(provider);
        let builder = builder.with_safe_default_protocol_versions()?;
        #[cfg(feature = "rustls-webpki-roots")]
        let builder = builder
            .with_root_certificates(::rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()));
        #[cfg(not(feature = "rustls-webpki-roots"))]
        let builder = rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier(builder)?;
        let mut config = builder.with_no_client_auth();
        if cfg!(feature = "http2") {
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        }
        Ok(config)
    }

    #[cfg(test)]
    mod tests {
        use std::sync::Arc;

        use super::config;

        #[test]
        fn all_clients_have_the_same_certificates() {
            let (one, other) = (config().expect("certificates"), config().expect("certificates"));
            // The certificates came with the provider, in one go.
            assert!(Arc::ptr_eq(one.crypto_provider(), other.crypto_provider()));
        }

        #[test]
        fn the_features_decide_on_provider_and_roots() {
            let config = config().expect("certificates");
            let post_quantum = ::rustls::NamedGroup::X25519MLKEM768;
            let groups = &config.crypto_provider().kx_groups;
            assert_eq!(
                groups.iter().any(|group| group.name() == post_quantum),
                cfg!(feature = "rustls-aws-lc"),
                "aws-lc knows a key exchange that ring does not"
            );
            // The verifier of the system wraps this one, or is another.
            let roots = format!("{config:?}").contains("verifier: WebPkiServerVerifier");
            assert_eq!(roots, cfg!(feature = "rustls-webpki-roots"));
            assert_eq!(config.alpn_protocols.is_empty(), !cfg!(feature = "http2"));
        }

        #[cfg(feature = "rustls-aws-lc")]
        #[test]
        fn with_aws_lc_a_programs_own_reqwest_has_a_provider() {
            assert!(reqwest::Client::builder().build().is_ok());
        }
    }
}
