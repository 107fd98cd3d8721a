//! Endpoints as tools of the Model Context Protocol, for agents.
//!
//! Four tools find, describe and call any endpoint and go from page to page; endpoints that are named become tools of their
//! own. Every revision of the protocol from 2024-11-05 to 2026-07-28 is served, over the standard streams or as streamable
//! HTTP.
//!
//! ```no_run
//! # async fn f(client: &lark_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use lark_cli::mcp::Mcp;
//!
//! let server = Mcp::new(client).tools(["im.v1.chat.*", "docx.v1.document.raw_content"]).build()?;
//! server.serve_stdio().await?;
//! # Ok(())
//! # }
//! ```

mod allow;
mod arguments;
mod call;
mod files;
mod http;
mod lines;
mod rest;
mod server;
mod tools;

use std::fmt;
use std::io;
use std::path::PathBuf;

use lark_runtime::{Client, RequestOptions};
use rmcp::ServiceExt as _;
use rmcp::service::ServerInitializeError;
use tokio::io::{AsyncRead, AsyncWrite};

use allow::Patterns;
use server::Server;

pub use http::Http;

/// The most endpoints that can be tools of their own: models lose their way among more.
pub const MAX_TOOLS: usize = 128;
/// The least that [`Mcp::max_result_bytes`] may be.
const LEAST_RESULT: usize = 2_000;

/// What a server gives to its clients. Without more it reads with any endpoint, as the app, and changes nothing.
#[derive(Clone, Debug)]
#[must_use = "a server does nothing until it is built and serves"]
pub struct Mcp {
    client: Client,
    options: RequestOptions,
    as_user: bool,
    tools: Vec<String>,
    allow: Vec<String>,
    write: bool,
    files: Option<PathBuf>,
    max_result_bytes: usize,
}

impl Mcp {
    /// A server whose calls go through this client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: RequestOptions::new(),
            as_user: false,
            tools: Vec::new(),
            allow: Vec::new(),
            write: false,
            files: None,
            max_result_bytes: 40_000,
        }
    }

    /// Makes tools of endpoints: ids, `docx.v1.document.get`, or beginnings of ids, `im.v1.*`; at most [`MAX_TOOLS`] in all.
    ///
    /// They are also all that the other tools find and call, unless [`Mcp::allow`] says what else.
    pub fn tools<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.tools.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// The endpoints that can be found and called besides those of [`Mcp::tools`], as there; `*` is all of them.
    pub fn allow<S: Into<String>>(mut self, patterns: impl IntoIterator<Item = S>) -> Self {
        self.allow.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Whether endpoints may be called that change something. Default: no.
    pub fn write(mut self, write: bool) -> Self {
        self.write = write;
        self
    }

    /// Calls as a user, with the options that [`UserTokens::as_user`](lark_runtime::user::UserTokens::as_user) gives. What
    /// can be called as the app only is refused then. Default: as the app.
    pub fn user(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self.as_user = true;
        self
    }

    /// A folder from which files are uploaded and into which they are downloaded. Default: none, and then no file is read or
    /// written.
    pub fn files(mut self, folder: impl Into<PathBuf>) -> Self {
        self.files = Some(folder.into());
        self
    }

    /// About how many bytes a result has at most; the rest is fetched with a handle. Default: 40,000; at least 2,000.
    pub fn max_result_bytes(mut self, bytes: usize) -> Self {
        self.max_result_bytes = bytes.max(LEAST_RESULT);
        self
    }

    /// The server.
    ///
    /// # Errors
    /// A pattern that no endpoint fits, more than [`MAX_TOOLS`] tools, a folder that is none.
    pub fn build(self) -> Result<McpServer, Refused> {
        Server::new(self).map(|server| McpServer { server })
    }
}

/// Why there is no server. `{}` says what to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

/// A server of [`Mcp::build`], for one client over streams or many over HTTP.
#[derive(Clone)]
pub struct McpServer {
    server: Server,
}

impl fmt::Debug for McpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpServer").finish_non_exhaustive()
    }
}

impl McpServer {
    /// Serves the program that started this one, over its standard streams, until it closes them.
    ///
    /// # Errors
    /// The streams fail.
    pub async fn serve_stdio(&self) -> io::Result<()> {
        let (read, write) = rmcp::transport::stdio_pipes();
        self.serve(read, write).await
    }

    /// Serves a client over streams of lines, until it closes its own.
    ///
    /// # Errors
    /// The streams fail.
    pub async fn serve<R, W>(&self, read: R, write: W) -> io::Result<()>
    where
        R: AsyncRead + Send + Unpin + 'static,
        W: AsyncWrite + Send + Unpin + 'static,
    {
        match self.server.clone().serve(lines::Lines::new(read, write)).await {
            Ok(running) => running.waiting().await.map(|_| ()).map_err(io::Error::other),
            // A client that goes before it has said anything has made no mistake.
            Err(ServerInitializeError::ConnectionClosed(_)) => Ok(()),
            Err(error) => Err(io::Error::other(error.to_string())),
        }
    }

    /// The server for HTTP, at `/mcp`.
    pub fn http(&self) -> Http {
        Http::new(self.server.clone())
    }
}

impl Patterns {
    fn of(texts: &[String], endpoints: &[crate::facts::Endpoint]) -> Result<Self, Refused> {
        Self::parse(texts, endpoints).map_err(|unmatched| Refused(unmatched.to_string()))
    }
}
