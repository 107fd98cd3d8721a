//! What every web program has, whatever it is about: a file for each browser that a cookie names, pages of errors, a server.

pub mod browser;

use std::path::PathBuf;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

/// Texts of browsers, in a folder with a file for each. Its name is in a cookie, and cannot be guessed.
#[derive(Clone)]
pub struct Browsers(PathBuf);

impl Browsers {
    pub fn open(folder: PathBuf) -> Result<Self, Failure> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// A page for a browser that gets a new name, with a text for it.
    pub fn begin(&self, text: &str, to: &str) -> Result<Response, Failure> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| Failure(error.to_string()))?;
        let name = format!("{:032x}", u128::from_ne_bytes(random));
        std::fs::write(self.0.join(&name), text)?;
        let cookie = format!("browser={name}; Path=/; HttpOnly; SameSite=Lax");
        Ok(([(header::SET_COOKIE, cookie)], Redirect::to(to)).into_response())
    }

    /// The text of the browser that asks.
    pub fn text(&self, headers: &HeaderMap) -> Option<String> {
        std::fs::read_to_string(self.file(headers)?).ok()
    }

    /// Another text for the browser that asks; an empty one forgets it.
    pub fn replace(&self, headers: &HeaderMap, text: &str) -> Result<(), Failure> {
        match self.file(headers) {
            Some(file) if text.is_empty() => Ok(std::fs::remove_file(file)?),
            Some(file) => Ok(std::fs::write(file, text)?),
            None => Ok(()),
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
