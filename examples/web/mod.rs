//! What every web program has, whatever it is about: a file for each browser that a cookie names, pages of errors, a server.

pub mod browser;

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

/// Texts of browsers, in a folder with a file for each, which the user of this process alone can read: they are secrets. Its
/// name is in a cookie, and cannot be guessed.
#[derive(Clone)]
pub struct Browsers(PathBuf);

/// The folder, which nobody else can look into from then on. One that belongs to somebody else, who may have been first in a
/// place that all share, is an error.
pub fn private(folder: PathBuf) -> Result<PathBuf, Failure> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "other systems have no modes"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(&folder)?;
    #[cfg(unix)]
    std::fs::set_permissions(&folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(folder)
}

impl Browsers {
    pub fn open(folder: PathBuf) -> Result<Self, Failure> {
        Ok(Self(private(folder)?))
    }

    /// A page for a browser that gets a new name, with a text for it.
    pub fn begin(&self, text: &str, to: &str) -> Result<Response, Failure> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| Failure(error.to_string()))?;
        let name = format!("{:032x}", u128::from_ne_bytes(random));
        let mut options = OpenOptions::new();
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.write(true).create_new(true).open(self.0.join(&name))?.write_all(text.as_bytes())?;
        let cookie = format!("browser={name}; Path=/; HttpOnly; SameSite=Lax");
        Ok(([(header::SET_COOKIE, cookie)], Redirect::to(to)).into_response())
    }

    /// The text of the browser that asks.
    pub fn text(&self, headers: &HeaderMap) -> Option<String> {
        std::fs::read_to_string(self.file(headers)?).ok()
    }

    /// A page for a browser whose login is over: it gets another name, since somebody else may have put the old one there.
    pub fn renew(&self, headers: &HeaderMap, text: &str, to: &str) -> Result<Response, Failure> {
        self.forget(headers)?;
        self.begin(text, to)
    }

    /// Forgets the browser that asks.
    pub fn forget(&self, headers: &HeaderMap) -> Result<(), Failure> {
        match self.file(headers).map(std::fs::remove_file) {
            Some(Err(error)) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn file(&self, headers: &HeaderMap) -> Option<PathBuf> {
        let mut cookies = headers.get(header::COOKIE)?.to_str().ok()?.split("; ");
        let name = cookies.find_map(|cookie| cookie.strip_prefix("browser="))?;
        (name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| self.0.join(name))
    }
}

/// What went wrong, as a page.
#[derive(Debug)]
pub struct Failure(pub String);

impl<E: std::fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, self.0).into_response()
    }
}

/// What was answered to a call as a user; none if the session is over, and the user has to log in again.
pub fn logged_in<T>(sent: lark_runtime::Result<T>) -> Result<Option<T>, Failure> {
    match sent {
        Err(error) if error.needs_reauthorization() => Ok(None),
        sent => Ok(Some(sent?)),
    }
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Starts a server on this machine, whose pages are made for its address.
pub async fn serve(
    port: u16,
    pages: impl FnOnce(String) -> Result<Router, Failure>,
) -> Result<(String, tokio::task::JoinHandle<()>), Failure> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let pages = pages(url.clone())?;
    Ok((url, tokio::spawn(async move { axum::serve(listener, pages).await.unwrap_or_default() })))
}
