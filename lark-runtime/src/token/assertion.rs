//! Apps without a secret: a JWT that the program's own identity provider signs takes its place.

use std::future::Future;

use crate::time::BoxFuture;
use crate::transport::BoxError;

/// Gives the client assertions of a keyless app: JWTs that prove the app to the platform in the place of an app secret. To be
/// implemented; functions are such providers. See [`Client::keyless`](crate::Client::keyless).
pub trait ClientAssertion: Send + Sync + 'static {
    /// A JWT for this audience, which is the host that issues tokens, `accounts.feishu.cn`. It is asked for at each fetch of a
    /// token, may take 30 s, and must last for some minutes. Its header is `typ: JWT` with `alg`, its claims are
    /// `iss` and `sub`, both the app id, `aud`, `iat`, `exp` and a unique `jti`.
    fn assertion<'a>(&'a self, audience: &'a str) -> BoxFuture<'a, Result<String, BoxError>>;
}

impl<F, Made> ClientAssertion for F
where
    F: Fn(String) -> Made + Send + Sync + 'static,
    Made: Future<Output = Result<String, BoxError>> + Send + 'static,
{
    fn assertion<'a>(&'a self, audience: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(self(audience.to_owned()))
    }
}
