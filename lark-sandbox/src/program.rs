//! The sandbox as a program: prints the settings to use, then serves until Ctrl-C.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks on its terminal")]

use std::{
    error::Error,
    ffi::OsString,
    io,
    net::{IpAddr, Ipv4Addr},
    process::ExitCode,
};

use lexopt::{Arg, Parser, ValueExt};

use crate::{APP_ID, APP_SECRET, Recorded, Sandbox, SandboxBuilder, USER_TOKEN, VERIFICATION_TOKEN, WebhookRefused};

const HELP: &str = "\
A local stand-in for the Lark/Feishu open platform

Usage: {name} [OPTIONS]

Options:
      --host <ADDRESS>       Address to listen on; 0.0.0.0 lets others in [default: 127.0.0.1]
      --port <PORT>          Port; 0 takes a free one [default: 0]
      --app-id <ID>          App id that may ask for tokens [default: cli_5a4db00000000000]
      --app-secret <SECRET>  Secret of the app [default: sandbox-secret]
      --marketplace          The app is a marketplace app, not a self-built one
      --webhook <URL>        Where app tickets are pushed to (plain HTTP)
      --event-webhook <URL>  Where events and callbacks are pushed to (plain HTTP), checked before the first one
      --encrypt-key <KEY>    Encrypt and sign what goes to the event webhook
      --verification-token <TOKEN>
                             Token in events [default: sandbox-verification-token]
      --card-webhook <URL>   Where card callbacks of the old kind are pushed to
      --allow-remote-webhooks
                             Push events also to other machines than this one
      --data <DIR>           Keep what is created in this folder, across restarts
      --no-size-limits       Take files of any size
      --quiet                Do not print the requests that had something wrong
  -h, --help                 Print help
  -V, --version              Print version
";

/// Requests that the page at `/` can show.
const KEPT_REQUESTS: usize = 200;

/// What the program is asked to do.
enum Task {
    Serve(Box<(SandboxBuilder, IpAddr, Push)>),
    Print(String),
}

/// Where events are pushed to.
#[derive(Default)]
struct Push {
    webhook: Option<String>,
    card_webhook: Option<String>,
    encrypt_key: String,
    token: Option<String>,
}

/// Runs the program with these arguments, which do not begin with its name. `name` is what it calls itself, such as
/// `lark-sandbox`. It listens until Ctrl-C, and speaks on standard output and standard error.
///
/// Needs a tokio runtime with network and time.
pub async fn run(name: &str, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let (builder, host, push) = match task(name, arguments) {
        Ok(Task::Serve(all)) => *all,
        Ok(Task::Print(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{name}: {error}; --help lists the options");
            return ExitCode::from(2);
        }
    };
    match serve(name, builder, host, push).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: cannot serve: {error}");
            ExitCode::FAILURE
        }
    }
}

impl Push {
    /// The program that receives may start later, so its addresses are checked when the first event is there.
    async fn set(self, sandbox: &Sandbox) -> Result<(), WebhookRefused> {
        let Self { webhook, card_webhook, encrypt_key, token } = self;
        let token = token.unwrap_or_else(|| VERIFICATION_TOKEN.to_owned());
        if let Some(url) = webhook {
            let webhook = sandbox.webhook(url).encrypt_key(encrypt_key).verification_token(&token);
            webhook.without_check().await?;
        }
        if let Some(url) = card_webhook {
            sandbox.webhook(url).verification_token(token).for_cards().without_check().await?;
        }
        Ok(())
    }
}

fn task(name: &str, arguments: impl IntoIterator<Item = OsString>) -> Result<Task, Box<dyn Error>> {
    let mut builder = Sandbox::builder().keep_requests(KEPT_REQUESTS);
    let (mut app_id, mut app_secret) = (APP_ID.to_owned(), APP_SECRET.to_owned());
    let (mut host, mut port, mut quiet) = (IpAddr::from(Ipv4Addr::LOCALHOST), 0, false);
    let mut push = Push::default();
    let mut arguments = Parser::from_args(arguments);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("host") => host = address(&arguments.value()?.string()?)?,
            Arg::Long("port") => port = arguments.value()?.parse()?,
            Arg::Long("app-id") => app_id = arguments.value()?.string()?,
            Arg::Long("app-secret") => app_secret = arguments.value()?.string()?,
            Arg::Long("marketplace") => builder = builder.marketplace(),
            Arg::Long("webhook") => builder = builder.webhook(arguments.value()?.string()?),
            Arg::Long("event-webhook") => push.webhook = Some(arguments.value()?.string()?),
            Arg::Long("card-webhook") => push.card_webhook = Some(arguments.value()?.string()?),
            Arg::Long("encrypt-key") => push.encrypt_key = arguments.value()?.string()?,
            Arg::Long("verification-token") => push.token = Some(arguments.value()?.string()?),
            Arg::Long("allow-remote-webhooks") => builder = builder.allow_remote_webhooks(),
            #[cfg(feature = "data")]
            Arg::Long("data") => builder = builder.data_dir(arguments.value()?),
            Arg::Long("no-size-limits") => builder = builder.without_size_limits(),
            Arg::Long("quiet") => quiet = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(Task::Print(HELP.replace("{name}", name))),
            Arg::Short('V') | Arg::Long("version") => {
                return Ok(Task::Print(format!("{name} {}\n", env!("CARGO_PKG_VERSION"))));
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if !quiet {
        builder = builder.on_request(report);
    }
    Ok(Task::Serve(Box::new((builder.app(app_id, app_secret).host(host).port(port), host, push))))
}

fn address(text: &str) -> Result<IpAddr, String> {
    let wrong = || format!("--host {text}: write an IP address of this machine, such as 0.0.0.0 for all");
    if text == "localhost" { Ok(Ipv4Addr::LOCALHOST.into()) } else { text.parse().map_err(|_| wrong()) }
}

/// One line for a request that had something wrong.
fn report(request: &Recorded) {
    if !request.notes.is_empty() {
        let Recorded { method, status, code, .. } = request;
        let (path, notes) = (request.shown_path(), request.shown_notes().join("; "));
        eprintln!("{method} {path}: HTTP {status}, code {code}: {notes}");
    }
}

async fn serve(name: &str, builder: SandboxBuilder, host: IpAddr, push: Push) -> io::Result<()> {
    let sandbox = builder.start().await?;
    push.set(&sandbox).await.map_err(io::Error::other)?;
    if !host.is_loopback() {
        eprintln!(
            "{name}: warning: it listens on {host}: whoever reaches this machine can read what is sent to it, set \
             faults and have it send requests"
        );
    }
    let url = sandbox.url();
    println!("# Lark sandbox, stop with Ctrl-C. Requests, state and all endpoints: {url}/");
    println!("# A user token that it accepts: {USER_TOKEN}");
    println!("# Rust:   Client::builder(app_id, app_secret).base_url(\"{url}\").build()?");
    println!("# Go:     lark.NewClient(appId, appSecret, lark.WithOpenBaseUrl(\"{url}\"))");
    println!("# Python: lark.Client.builder().app_id(id).app_secret(secret).domain(\"{url}\").build()");
    println!("# Node:   new lark.Client({{ appId, appSecret, domain: '{url}' }})");
    println!("# Paste this into the shell of your program:");
    println!(
        "export LARK_BASE_URL={url} LARK_APP_ID={} LARK_APP_SECRET={}",
        quoted(sandbox.app_id()),
        quoted(sandbox.app_secret())
    );
    tokio::select! {
        served = sandbox.served() => served,
        interrupted = tokio::signal::ctrl_c() => interrupted,
    }
}

/// A word that a shell reads back as `text`.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
