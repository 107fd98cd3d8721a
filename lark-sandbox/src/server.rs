//! The running server and what a test does with it.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    fmt, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::{Duration, SystemTime},
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::Value;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

use crate::{
    clock::Clock,
    events::deliver,
    fault::Fault,
    gateway,
    record::{Listener, Recorded},
    scopes::{UnknownEndpoint, scoped},
    services::contact::{USERS, User},
    store::Store,
    ticket,
    wire::{Breaker, Connections, Place, Wire},
    world::{Contents, Shared, World},
};

/// The default app id, in the shape that the official clients ask for.
pub const APP_ID: &str = "cli_5a4db00000000000";

/// Secret of [`APP_ID`].
pub const APP_SECRET: &str = "sandbox-secret";

/// How long the server waits for calls under way when it stops.
const LAST_CALLS: Duration = Duration::from_secs(1);
/// Pause after a connection could not be accepted, for instance because too many files are open.
const PAUSE: Duration = Duration::from_millis(50);
/// How long nothing may have moved on a connection that makes room for others then.
const STANDSTILL: Duration = Duration::from_secs(1);
/// How long the head of a request may take, and the pause between two requests of a connection.
const HEAD: Duration = Duration::from_secs(30);

/// A running stand-in for the open platform. Dropping it stops the server.
///
/// The server runs as a task of the Tokio runtime it was started on; on a single-threaded runtime it answers while
/// the test awaits, so a blocking HTTP client needs a runtime with more threads.
pub struct Sandbox {
    url: String,
    app_id: String,
    app_secret: String,
    pub(crate) shared: Shared,
    task: JoinHandle<()>,
    /// Dropping it is the signal to stop: no new connections, idle ones closed, calls under way answered.
    stop: watch::Sender<()>,
}

/// Settings of a [`Sandbox`] that is to start.
pub struct SandboxBuilder {
    app_id: String,
    app_secret: String,
    marketplace: bool,
    webhook: Option<String>,
    remote_webhooks: bool,
    host: IpAddr,
    port: u16,
    clock: Clock,
    kept_requests: usize,
    kept_rows: Option<usize>,
    listener: Listener,
    size_limits: bool,
    #[cfg(feature = "data")]
    data: Option<std::path::PathBuf>,
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

    /// Starts with settings of your own.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            app_id: APP_ID.to_owned(),
            app_secret: APP_SECRET.to_owned(),
            marketplace: false,
            webhook: None,
            remote_webhooks: false,
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            clock: Clock::default(),
            kept_requests: 10_000,
            kept_rows: None,
            listener: Listener::default(),
            size_limits: true,
            #[cfg(feature = "data")]
            data: None,
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

    /// A client for the sandbox and its app, with otherwise usual settings.
    ///
    /// # Errors
    ///
    /// When the client cannot be built, for instance because the TLS library finds no certificates.
    #[cfg(feature = "client")]
    pub fn client(&self) -> lark_runtime::Result<lark_runtime::Client> {
        self.client_builder().build()
    }

    /// The settings of [`client`](Self::client), for a client with more of them. A client of a marketplace app still
    /// needs the ticket: `client.set_app_ticket(sandbox.app_ticket()).await?`, or a webhook.
    #[cfg(feature = "client")]
    pub fn client_builder(&self) -> lark_runtime::ClientBuilder {
        let builder = lark_runtime::Client::builder(&self.app_id, self.app_secret.as_str()).base_url(&self.url);
        if self.shared.lock().marketplace { builder.marketplace() } else { builder }
    }

    /// The last 10,000 requests, or as many as the builder says, the oldest first; fewer when they hold more than
    /// 32 MiB together. The sandbox's own page and `/_sandbox` are not among them.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.lock().log.iter().cloned().collect()
    }

    /// How many of [`requests`](Self::requests) went to a path, which is compared as it was sent, without the query.
    pub fn count(&self, path: &str) -> usize {
        self.shared.lock().log.iter().filter(|request| request.path == path).count()
    }

    /// Makes something go wrong with later calls. Faults are used in the order they were set, each with the
    /// first calls it fits. At most 10,000 wait at a time.
    pub fn fault(&self, fault: Fault) {
        let _ = self.shared.lock().faults.add(fault);
    }

    /// Takes back the faults that have not been used.
    pub fn clear_faults(&self) {
        self.shared.lock().faults.clear();
    }

    /// Makes every tenant and app token issued so far invalid, as when an administrator resets the app.
    pub fn revoke_tokens(&self) {
        self.shared.lock().tokens.revoke();
    }

    /// The code that the browser brings back when this user logs in and agrees to `scopes`, which are separated by
    /// spaces; `offline_access` among them gives a refresh token. It lasts five minutes and for one use. A user who is
    /// not in [`USERS`] counts as the first of them.
    pub fn authorize(&self, user: &User, scopes: &str) -> String {
        let place = USERS.iter().position(|known| known == user).unwrap_or(0);
        let mut world = self.shared.lock();
        let now = world.clock.now();
        let secret = world.tokens.secret();
        world.logins.code(&secret, place, scopes, now)
    }

    /// What the user of a [device](https://datatracker.ietf.org/doc/html/rfc8628) does with the code that it shows: this person
    /// agrees, or with `None` nobody does. Whether there is such a login.
    pub fn confirm_device(&self, user_code: &str, user: Option<&User>) -> bool {
        let user = user.map(|user| USERS.iter().position(|known| known == user).unwrap_or(0));
        self.shared.lock().logins.confirm(user_code, user)
    }

    /// Makes every token of this user invalid, refresh tokens too, as when the user takes the consent back.
    pub fn revoke_user(&self, user: &User) {
        let place = USERS.iter().position(|known| known == user).unwrap_or(0);
        let mut world = self.shared.lock();
        world.logins.revoke(place);
        world.tokens.revoke_user(place);
    }

    /// Makes the access tokens of this user invalid, before their time.
    pub fn revoke_access_tokens(&self, user: &User) {
        let place = USERS.iter().position(|known| known == user).unwrap_or(0);
        self.shared.lock().tokens.revoke_user(place);
    }

    /// The app ticket of this hour, for a client of a marketplace app.
    pub fn app_ticket(&self) -> String {
        let world = self.shared.lock();
        world.tokens.ticket(world.clock.now())
    }

    /// Sends app tickets to this webhook from now on, at once and whenever the app asks for one; `None` withholds
    /// them. Only plain HTTP.
    pub fn push_app_tickets(&self, webhook: Option<&str>) {
        {
            let mut world = self.shared.lock();
            world.webhook = webhook.map(str::to_owned);
            world.ticket_asked = webhook.is_some();
        }
        ticket::push_if_asked(&self.shared);
        deliver::flush(&self.shared);
    }

    /// Takes the scopes of one endpoint away, so that it answers 99991672 to the app and 99991679 to a user, with
    /// the scopes it needs. `locator` is the platform's name of the endpoint, such as `docx.v1.document.create`.
    ///
    /// # Errors
    ///
    /// When there is no such endpoint, or it needs no scope.
    pub fn withhold_scopes(&self, locator: &str) -> Result<(), UnknownEndpoint> {
        let locator = scoped(locator)?;
        self.shared.lock().withheld.insert(locator);
        Ok(())
    }

    /// Gives back what [`withhold_scopes`](Self::withhold_scopes) took.
    ///
    /// # Errors
    ///
    /// When there is no such endpoint, or it needs no scope.
    pub fn grant_scopes(&self, locator: &str) -> Result<(), UnknownEndpoint> {
        let locator = scoped(locator)?;
        self.shared.lock().withheld.remove(locator);
        Ok(())
    }

    /// Lets time pass in the sandbox without waiting: tokens grow old, `uuid`s are forgotten, events that were not answered are
    /// delivered again.
    pub fn advance(&self, by: Duration) {
        self.shared.lock().clock.advance(by);
        self.shared.clock_moved();
    }

    /// How many rows there are of each kind, such as `messages`.
    pub fn state(&self) -> BTreeMap<String, usize> {
        self.shared.lock().store.counts().map(|(name, count)| (name.to_owned(), count)).collect()
    }

    /// The rows of one kind as JSON, by key; the kinds are those of [`state`](Self::state).
    pub fn rows(&self, kind: &str) -> Vec<Value> {
        self.shared.lock().store.rows(kind, "").map(|(_, row)| row).collect()
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
        served
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

    /// Makes the app a marketplace app: its tokens need an app ticket and a tenant key. Any tenant key will do.
    pub fn marketplace(mut self) -> Self {
        self.marketplace = true;
        self
    }

    /// Where app tickets are pushed to when the app asks for one; see [`Sandbox::push_app_tickets`].
    pub fn webhook(mut self, url: impl Into<String>) -> Self {
        self.webhook = Some(url.into());
        self
    }

    /// Allows webhooks of events on other machines than this one; see [`Sandbox::webhook`].
    pub fn allow_remote_webhooks(mut self) -> Self {
        self.remote_webhooks = true;
        self
    }

    /// A fixed port instead of a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Another address to listen on than 127.0.0.1, such as `0.0.0.0` in a container. Whoever reaches it can do with the
    /// sandbox what a test can: read everything that was sent, set faults, and make it push tickets to any webhook.
    pub fn host(mut self, host: impl Into<IpAddr>) -> Self {
        self.host = host.into();
        self
    }

    /// Another source of time than the system's. [`Sandbox::advance`] counts on top of it.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// How many requests are kept for [`Sandbox::requests`] instead of 10,000.
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.kept_requests = count;
        self
    }

    /// Does not keep requests, for a sandbox that runs long; [`Sandbox::requests`] stays empty.
    pub fn without_requests(self) -> Self {
        self.keep_requests(0)
    }

    /// How many rows of each kind, such as `messages`, are kept instead of 20,000, and at least one. The oldest make room,
    /// as they do for 64 MiB of one kind.
    pub fn keep_rows(mut self, count: usize) -> Self {
        self.kept_rows = Some(count);
        self
    }

    /// Calls this with every request once it is answered, for instance to print what was wrong with it. It must not
    /// call the sandbox.
    pub fn on_request(mut self, each: impl Fn(&Recorded) + Send + Sync + 'static) -> Self {
        self.listener = Listener(Some(Box::new(each)));
        self
    }

    /// Takes files of any size, for tests of large transfers; otherwise those above the platform's limits are refused.
    pub fn without_size_limits(mut self) -> Self {
        self.size_limits = false;
        self
    }

    /// Keeps what is created in this folder, which is made if needed, and begins with what it holds; otherwise all is
    /// in memory and gone with the sandbox. Each change is on disk before its call is answered. Tokens, faults and
    /// requests are not kept.
    #[cfg(feature = "data")]
    pub fn data_dir(mut self, folder: impl Into<std::path::PathBuf>) -> Self {
        self.data = Some(folder.into());
        self
    }

    /// Opens the port and serves on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened, for instance because it is in use, or the data folder cannot be read.
    pub async fn start(self) -> io::Result<Sandbox> {
        let address = SocketAddr::new(self.host, self.port);
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))?;
        let mut local = listener.local_addr()?;
        if local.ip().is_unspecified() {
            local.set_ip(match local.ip() {
                IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        let url = format!("http://{local}");
        let (store, contents) = self.state()?;
        let mut world = World::new(self.app_id.clone(), self.app_secret.clone(), self.clock, store, contents);
        world.url.clone_from(&url);
        world.local = self.host.is_loopback();
        world.marketplace = self.marketplace;
        world.webhook = self.webhook;
        world.size_limits = self.size_limits;
        world.log.keep(self.kept_requests);
        if let Some(count) = self.kept_rows {
            world.store.keep(count);
        }
        world.log.listener = self.listener;
        world.hub.remote_webhooks = self.remote_webhooks;
        let (stop, stopped) = watch::channel(());
        let shared = Shared::new(world, stopped.clone());
        let task = tokio::spawn(accept(listener, shared.clone(), stopped));
        Ok(Sandbox { url, app_id: self.app_id, app_secret: self.app_secret, shared, task, stop })
    }

    #[cfg_attr(not(feature = "data"), expect(clippy::unused_self, reason = "has no folder"))]
    fn state(&self) -> io::Result<(Store, Contents)> {
        #[cfg(feature = "data")]
        if let Some(folder) = &self.data {
            let opened = Store::open(folder).and_then(|store| {
                let contents = Contents::kept(&folder.join("files"), store.by_age(crate::world::FILES))?;
                Ok((store, contents))
            });
            let named = |error: io::Error| format!("the data folder {}: {error}", folder.display());
            return opened.map_err(|error| io::Error::new(error.kind(), named(error)));
        }
        Ok((Store::default(), Contents::temporary()?))
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("app_id", &self.app_id).field("port", &self.port).finish_non_exhaustive()
    }
}

/// Accepts connections until it is stopped.
async fn accept(listener: TcpListener, shared: Shared, mut stopped: watch::Receiver<()>) {
    let connections = Connections::new();
    loop {
        let connection = tokio::select! {
            connection = listener.accept() => connection,
            // Nothing is ever sent, so a change is the end of the sender.
            _ = stopped.changed() => return,
        };
        match connection {
            Ok((stream, _)) => {
                let place = Place::among(&connections);
                drop(tokio::spawn(serve(stream, place, shared.clone(), stopped.clone())));
            }
            Err(_) => {
                connections.close_idle(STANDSTILL);
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Answers the requests of one connection.
async fn serve(stream: TcpStream, place: Place, shared: Shared, mut stopped: watch::Receiver<()>) {
    // Without it a small answer can wait for the client's acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let breaker = Breaker::default();
    let wire = TokioIo::new(Wire::new(stream, breaker.clone(), &place));
    let service = service_fn(|request| {
        let (shared, breaker) = (shared.clone(), breaker.clone());
        async move { Ok::<_, Infallible>(gateway::serve(shared, breaker, request).await) }
    });
    // `X-Tt-Logid` as the platform writes it: the Python SDK looks for just that.
    let mut http = http1::Builder::new();
    http.title_case_headers(true).timer(TokioTimer::new()).header_read_timeout(HEAD);
    let mut connection = std::pin::pin!(http.serve_connection(wire, service).with_upgrades());
    // An error of a connection concerns only its client.
    tokio::select! {
        _ = connection.as_mut() => return,
        () = place.closed() => return,
        _ = stopped.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = tokio::time::timeout(LAST_CALLS, connection).await;
}
