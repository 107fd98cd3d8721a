//! The running server and what a test does with it.

use std::{
    fmt, io,
    net::Ipv4Addr,
    time::{Duration, SystemTime},
};

use axum::Router;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::{
    clock::Clock,
    gateway::{self, Shared},
    record::Recorded,
    route::{self, UnknownEndpoint},
    world::World,
};

/// App id that the sandbox knows unless told otherwise.
pub const APP_ID: &str = "cli_sandbox0000000000";

/// Secret of [`APP_ID`].
pub const APP_SECRET: &str = "sandbox-secret";

/// A running stand-in for the open platform. Dropping it stops the server.
///
/// The server runs as a task of the Tokio runtime it was started on; on a single-threaded runtime it answers while
/// the test awaits, so a blocking HTTP client needs a runtime with more threads.
pub struct Sandbox {
    url: String,
    app_id: String,
    app_secret: String,
    shared: Shared,
    task: JoinHandle<io::Result<()>>,
    /// Dropping it is the signal to stop: no new connections, idle ones closed, calls under way answered.
    stop: oneshot::Sender<()>,
}

/// Settings of a [`Sandbox`] that is to start.
pub struct SandboxBuilder {
    app_id: String,
    app_secret: String,
    port: u16,
    clock: Clock,
    keeps_requests: bool,
}

impl Sandbox {
    /// Starts with the default app on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts with settings of one's own.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            app_id: APP_ID.to_owned(),
            app_secret: APP_SECRET.to_owned(),
            port: 0,
            clock: Clock::default(),
            keeps_requests: true,
        }
    }

    /// Base URL for the client under test, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// App id for the client under test.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    /// App secret for the client under test.
    pub fn app_secret(&self) -> &str {
        &self.app_secret
    }

    /// Every request so far, the oldest first. They are kept as long as the sandbox lives.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.lock().requests.clone().unwrap_or_default()
    }

    /// How many requests there were to a path, which is compared as it was sent, without the query.
    pub fn count(&self, path: &str) -> usize {
        let world = self.shared.lock();
        world.requests.iter().flatten().filter(|request| request.path == path).count()
    }

    /// Makes every tenant and app token issued so far invalid, as when an administrator resets the app.
    pub fn revoke_tokens(&self) {
        self.shared.lock().tokens.revoke();
    }

    /// Takes the scopes of one endpoint away, so that it answers 99991672 to the app and 99991679 to a user, with
    /// the scopes it needs. `locator` is the platform's name of the endpoint, such as `docx.v1.document.create`.
    ///
    /// # Errors
    ///
    /// When the sandbox has no such endpoint, or it needs no scope.
    pub fn withhold_scopes(&self, locator: &str) -> Result<(), UnknownEndpoint> {
        let locator = route::scoped(locator)?;
        self.shared.lock().withheld.insert(locator);
        Ok(())
    }

    /// Gives back what [`withhold_scopes`](Self::withhold_scopes) took.
    ///
    /// # Errors
    ///
    /// When the sandbox has no such endpoint, or it needs no scope.
    pub fn grant_scopes(&self, locator: &str) -> Result<(), UnknownEndpoint> {
        let locator = route::scoped(locator)?;
        self.shared.lock().withheld.remove(locator);
        Ok(())
    }

    /// Lets time pass in the sandbox without waiting: tokens grow old, `uuid`s are forgotten.
    pub fn advance(&self, by: Duration) {
        self.shared.lock().clock.advance(by);
    }

    /// Waits until the server stops, which it does by itself only when it fails. Dropping the future stops it.
    ///
    /// # Errors
    ///
    /// When the server failed.
    pub async fn served(self) -> io::Result<()> {
        let Self { task, stop, .. } = self;
        let served = task.await.map_err(io::Error::other);
        drop(stop);
        served?
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url).field("app_id", &self.app_id).finish_non_exhaustive()
    }
}

impl SandboxBuilder {
    /// The app that may ask for tokens.
    pub fn app(mut self, app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self.app_secret = app_secret.into();
        self
    }

    /// A fixed port instead of a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Another source of time than the system's. [`Sandbox::advance`] counts on top of it.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Does not keep requests, for a sandbox that runs long; [`Sandbox::requests`] stays empty.
    pub fn without_requests(mut self) -> Self {
        self.keeps_requests = false;
        self
    }

    /// Opens the port and serves on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened, for instance because it is in use.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let world = World::new(self.app_id.clone(), self.app_secret.clone(), self.clock, self.keeps_requests);
        let shared = Shared::new(world);
        let (stop, stopped) = oneshot::channel::<()>();
        let router = Router::new().fallback(gateway::serve).with_state(shared.clone());
        let server = axum::serve(listener, router).with_graceful_shutdown(async {
            // The sender is never used, only dropped.
            let _ = stopped.await;
        });
        let task = tokio::spawn(async { server.await });
        Ok(Sandbox { url, app_id: self.app_id, app_secret: self.app_secret, shared, task, stop })
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("app_id", &self.app_id).field("port", &self.port).finish_non_exhaustive()
    }
}
