//! A browser that follows redirects and keeps cookies of this machine, for examples without a person.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use tokio::task::JoinHandle;

use super::Failure;

/// Cookies do not look at ports, as in any browser.
#[derive(Default)]
struct Browser {
    cookies: BTreeMap<String, String>,
    /// How many values the cookies have had.
    values: BTreeSet<String>,
}

/// Logs in, has the server start anew, and logs out.
///
/// # Panics
/// If the user is not greeted before and after.
pub async fn visit(serve: impl AsyncFn() -> Result<(String, JoinHandle<()>), Failure>) -> Result<(), Failure> {
    let mut browser = Browser::default();
    let (url, server) = serve().await?;
    let see = async |browser: &mut Browser, url: &str, expected: &str| {
        let page = browser.open(url).await;
        println!("{page}");
        assert!(page.contains(expected), "{expected}");
    };
    see(&mut browser, &url, "Log in").await;
    see(&mut browser, &format!("{url}/login"), "Hello ").await;
    assert_eq!(browser.values.len(), 2, "the name of a session is not that of its login");
    server.abort();
    let (url, _server) = serve().await?;
    see(&mut browser, &url, "Hello ").await;
    see(&mut browser, &format!("{url}/logout"), "Log in").await;
    Ok(())
}

impl Browser {
    /// The page that this address leads to.
    async fn open(&mut self, url: &str) -> String {
        // No TLS is spoken here, but reqwest asks for a provider.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let mut url = reqwest::Url::parse(url).unwrap();
        loop {
            let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let answer = http.get(url.clone()).header(COOKIE, cookies.join("; ")).send().await.unwrap();
            for cookie in answer.headers().get_all(SET_COOKIE) {
                let pair = cookie.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                self.values.insert(value.to_owned());
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            match answer.headers().get(LOCATION) {
                Some(to) => url = url.join(to.to_str().unwrap()).unwrap(),
                None => return answer.text().await.unwrap(),
            }
        }
    }
}
