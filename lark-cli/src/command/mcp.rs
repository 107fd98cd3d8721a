//! `lark mcp`.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use lark_cli::calls::{Category, Failure};
use lark_cli::mcp::{Mcp, McpServer};
use tokio::net::TcpListener;

use super::output::{Done, local, say, usage};
use super::{Common, interruption};

/// Where the token of `--http` is.
const TOKEN: &str = "LARK_MCP_TOKEN";

/// Arguments of `lark mcp`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Make tools of these endpoints: ids, or beginnings of ids such as im.v1.*, with commas between them
    ///
    /// They are also all that the other tools find and call, unless --allow says what else. Without --tools and --allow
    /// these find and call any endpoint.
    #[arg(long, value_name = "PATTERNS")]
    tools: Vec<String>,
    /// Let these endpoints be found and called too, without a tool for each; * is all of them
    #[arg(long, value_name = "PATTERNS")]
    allow: Vec<String>,
    /// Allow calls that change something
    #[arg(long)]
    write: bool,
    /// Act for this user, who did `lark login`: an `open_id`, or `me` if there is only one
    #[arg(long, value_name = "KEY")]
    user: Option<String>,
    /// Upload files of this folder, and download files into it
    #[arg(long, value_name = "FOLDER")]
    files: Option<PathBuf>,
    /// About how large a result may be; the rest is fetched page by page
    #[arg(long, value_name = "BYTES", default_value_t = 40_000)]
    max_result: usize,
    /// Serve over HTTP at /mcp of this address, or port of this machine, instead of the standard streams
    ///
    /// Where other machines reach the address, requests need the token of the environment variable `LARK_MCP_TOKEN` as
    /// `Authorization: Bearer`.
    #[arg(long, value_name = "ADDRESS")]
    http: Option<String>,
    /// With --http, serve requests to this host too, besides those to this machine
    #[arg(long, value_name = "NAME", requires = "http")]
    host: Vec<String>,
}

pub(crate) async fn run(args: Args, common: &Common) -> Done {
    let address = args.http.as_deref().map(address).transpose()?;
    let session = common.session().await?;
    let mut mcp = Mcp::new(&session.client)
        .tools(&args.tools)
        .allow(&args.allow)
        .write(args.write)
        .max_result_bytes(args.max_result);
    if let Some(user) = &args.user {
        mcp = mcp.user(session.as_user(user).await?);
    }
    if let Some(folder) = &args.files {
        mcp = mcp.files(folder);
    }
    let server = mcp.build().map_err(|refused| usage(refused.to_string()))?;
    match address {
        None => server.serve_stdio().await.map_err(|error| local(error.to_string())),
        Some(address) => http(&server, address, &args).await,
    }
}

async fn http(server: &McpServer, address: SocketAddr, args: &Args) -> Done {
    let mut http = server.http().hosts(&args.host);
    if let Some(token) = std::env::var(TOKEN).ok().filter(|token| !token.is_empty()) {
        http = http.token(token);
    } else if !address.ip().is_loopback() {
        let message = format!("other machines reach {address}, and whoever does can act as this app: set {TOKEN}");
        return Err(Failure::new(Category::Usage, message).into());
    }
    let listener = TcpListener::bind(address).await;
    let listener = listener.map_err(|error| local(format!("{address}: {error}")))?;
    let address = listener.local_addr().map_err(|error| local(error.to_string()))?;
    say(&format!("serving on http://{address}/mcp"));
    tokio::select! {
        done = http.serve(listener) => done.map_err(|error| local(error.to_string())),
        () = interruption() => Ok(()),
    }
}

/// An address, or the port of one that only this machine reaches.
fn address(text: &str) -> Result<SocketAddr, Failure> {
    if let Ok(port) = text.trim_start_matches(':').parse() {
        return Ok((Ipv4Addr::LOCALHOST, port).into());
    }
    text.replace("localhost:", "127.0.0.1:").parse().map_err(|_| {
        Failure::new(
            Category::Usage,
            format!("`{text}` is no address: write a port such as 8080, or an address such as 127.0.0.1:8080"),
        )
    })
}
