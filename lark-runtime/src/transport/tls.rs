//! The TLS of the HTTP clients.
//!
//! Features only add, so several libraries may be there; which one is used is fixed: the system's if it was asked for,
//! else rustls, with aws-lc if it was asked for, else with ring. ring is the default since it builds in a fraction of the
//! time of the aws-lc C library. The settings of rustls are handed over ready-made; with reqwest the provider of the process
//! is set where there is none, for clients of the program's own.

#[cfg(feature = "_dial")]
use super::BoxError;
#[cfg(feature = "_dial")]
use super::io::BoxIo;

#[cfg(all(feature = "_reqwest", feature = "_native-tls"))]
pub(super) fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, std::convert::Infallible> {
    Ok(builder.tls_backend_native())
}

#[cfg(all(feature = "_reqwest", not(feature = "_native-tls")))]
pub(super) fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, ::rustls::Error> {
    let mut config = rustls::config()?;
    config.alpn_protocols = PROTOCOLS.iter().map(|name| name.as_bytes().to_vec()).collect();
    Ok(builder.tls_backend_preconfigured(config))
}

/// What the HTTP clients offer to speak; without HTTP/2 nothing, since there is nothing to choose from.
#[cfg(any(feature = "_hyper", all(feature = "_reqwest", not(feature = "_native-tls"))))]
pub(super) const PROTOCOLS: &[&str] = if cfg!(feature = "http2") { &["h2", "http/1.1"] } else { &[] };

/// Makes streams secure.
#[cfg(feature = "_dial")]
#[derive(Clone)]
pub(super) struct Tls(
    #[cfg(feature = "_native-tls")] tokio_native_tls::TlsConnector,
    #[cfg(not(feature = "_native-tls"))] tokio_rustls::TlsConnector,
);

#[cfg(all(feature = "_dial", feature = "_native-tls"))]
impl Tls {
    /// One that offers these protocols.
    pub(super) fn new(protocols: &[&str]) -> Result<Self, native_tls::Error> {
        let mut builder = native_tls::TlsConnector::builder();
        #[cfg(feature = "http2")]
        builder.request_alpns(protocols);
        let _ = (protocols, &mut builder);
        Ok(Self(builder.build()?.into()))
    }

    /// A stream in TLS, for this host, and whether it speaks HTTP/2.
    pub(super) async fn secure(&self, host: &str, stream: BoxIo) -> Result<(BoxIo, bool), BoxError> {
        let stream = self.0.connect(host, stream).await?;
        #[cfg(feature = "http2")]
        let http2 = stream.get_ref().negotiated_alpn()?.is_some_and(|name| name == b"h2");
        #[cfg(not(feature = "http2"))]
        let http2 = false;
        Ok((Box::new(stream), http2))
    }
}

#[cfg(all(feature = "_dial", not(feature = "_native-tls")))]
impl Tls {
    /// One that offers these protocols.
    pub(super) fn new(protocols: &[&str]) -> Result<Self, ::rustls::Error> {
        let mut config = rustls::config()?;
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        Ok(Self(std::sync::Arc::new(config).into()))
    }

    /// A stream in TLS, for this host, and whether it speaks HTTP/2.
    pub(super) async fn secure(&self, host: &str, stream: BoxIo) -> Result<(BoxIo, bool), BoxError> {
        let name = ::rustls::pki_types::ServerName::try_from(host.to_owned())?;
        let stream = self.0.connect(name, stream).await?;
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok((Box::new(stream), http2))
    }
}

#[cfg(not(feature = "_native-tls"))]
mod rustls {
    use std::sync::{Arc, OnceLock};

    use ::rustls::ClientConfig;
    use ::rustls::Error;
    #[cfg(feature = "_reqwest")]
    use ::rustls::crypto::CryptoProvider;
    #[cfg(feature = "_rustls-aws-lc")]
    use ::rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "_rustls-aws-lc"))]
    use ::rustls::crypto::ring::default_provider;

    /// The settings of all clients of this process, which offer no protocol yet. Reading the system's certificates takes milliseconds, and they take
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
        #[cfg(feature = "_reqwest")]
        install(&provider);
        let builder = ClientConfig::builder_with_provider(provider);
        let builder = builder.with_safe_default_protocol_versions()?;
        #[cfg(feature = "_rustls-webpki-roots")]
        let builder = builder
            .with_root_certificates(::rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()));
        #[cfg(not(feature = "_rustls-webpki-roots"))]
        let builder = rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier(builder)?;
        Ok(builder.with_no_client_auth())
    }

    /// Cargo builds one reqwest for a program, and without a provider of the process a client of the program's own would panic,
    /// though the program never asked for rustls. A provider that the program has installed stays.
    #[cfg(feature = "_reqwest")]
    fn install(provider: &Arc<CryptoProvider>) {
        if CryptoProvider::get_default().is_none() {
            let _ = CryptoProvider::clone(provider).install_default();
        }
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
                cfg!(feature = "_rustls-aws-lc"),
                "aws-lc knows a key exchange that ring does not"
            );
            // The verifier of the system wraps this one, or is another.
            let roots = format!("{config:?}").contains("verifier: WebPkiServerVerifier");
            assert_eq!(roots, cfg!(feature = "_rustls-webpki-roots"));
        }

        #[cfg(feature = "rustls-aws-lc")]
        #[test]
        fn with_aws_lc_a_programs_own_reqwest_has_a_provider() {
            assert!(reqwest::Client::builder().build().is_ok());
        }
    }
}
