//! `lark call`.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use lark_cli::calls::{self, Catalog, Category, Endpoint, Failure, Request};
use lark_runtime::{Client, RequestOptions};
use serde_json::Value;

use super::input::{Given, Values};
use super::output::{self, Done, local, say, usage};
use super::{Common, Session, interruption};

/// Arguments of `lark call`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The id of the endpoint, as `lark find` shows it
    id: String,
    /// Values: a JSON object, @file with one, - for standard input, or name=value; repeat it for more
    ///
    /// The names are those of `lark describe`, wherever the values are sent. name=@file is the content of a file, and
    /// uploads it where the field is a file. Repeating name=value makes a list where the field is one.
    #[arg(long, short, value_name = "DATA")]
    data: Vec<String>,
    /// A parameter of the query
    #[arg(long, short, value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// A parameter of the path
    #[arg(long, value_name = "NAME=VALUE")]
    path: Vec<String>,
    /// A parameter that is a header
    #[arg(long, value_name = "NAME=VALUE")]
    header: Vec<String>,
    /// Act for this user, who did `lark login`: an `open_id`, or `me` if there is only one
    #[arg(long, value_name = "KEY")]
    user: Option<String>,
    /// The tenant to act in, for a marketplace app
    #[arg(long, value_name = "KEY")]
    tenant: Option<String>,
    /// Print what would be sent, and send nothing; needs no credentials
    #[arg(long)]
    dry_run: bool,
    /// All pages: one item of the list on each line
    #[arg(long)]
    all: bool,
    /// With --all, stop after so many items
    #[arg(long, value_name = "N", requires = "all")]
    max: Option<u64>,
    /// Write the answer to this file; a file that the platform sends goes on where an interrupted one ended
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// JSON on one line
    #[arg(long)]
    compact: bool,
}

pub(crate) async fn run(args: Args, common: &Common) -> Done {
    let endpoint = Catalog::new().get(&args.id)?;
    let given = Given { data: &args.data, path: &args.path, query: &args.query, header: &args.header };
    let values = Values::read(&endpoint, &given).await?;
    let request = values.request(&endpoint, &values.named)?;
    if args.all && !endpoint.has_pages() {
        return Err(usage(format!("{}: its answers have no pages; leave out --all", args.id)));
    }
    if args.dry_run {
        return output::json(&request.preview(&common.base_url())?, args.compact);
    }
    if request.answers_file() && args.output.is_none() && std::io::stdout().is_terminal() {
        return Err(usage(format!("{} answers with a file: name one with --output FILE", args.id)));
    }
    let session = common.session().await?;
    let options = options(&args, &session, request.tokens().names().collect()).await?;
    let request = if args.user.is_some() { request.with_undocumented_tokens() } else { request };
    let has_files = values.has_files();
    let work = async {
        if request.answers_file() {
            return download(&session.client, &request, options, &args).await;
        }
        if args.all {
            return pages(&session.client, &endpoint, &values, options, &args).await;
        }
        let answer = calls::run(&session.client, &request, options).await?;
        for misfit in endpoint.misfits(&answer.data) {
            say(&format!("warning: {misfit}"));
        }
        write(&args, &answer.data)
    };
    tokio::select! {
        done = work => done,
        () = interruption() => Err(Failure::new(Category::Interrupted, interrupted(&args, has_files)).into()),
    }
}

/// What became of it, and how to go on.
fn interrupted(args: &Args, has_files: bool) -> String {
    let id = &args.id;
    match (&args.output, has_files) {
        (_, true) if id.ends_with("upload_part") => format!(
            "interrupted; the parts before this one are kept: repeat this command, go on with the next `seq`, and end with \
             `{}`",
            id.replace("upload_part", "upload_finish")
        ),
        (_, true) => {
            "interrupted; the platform keeps nothing of an upload that did not end: the same command begins it \
             again"
                .to_owned()
        }
        (Some(path), false) => format!(
            "interrupted; what arrived is kept beside {} if the server says which version it sends: the same command goes on",
            path.display()
        ),
        (None, false) => "interrupted; the platform may have executed the call".to_owned(),
    }
}

async fn options(args: &Args, session: &Session, tokens: Vec<&str>) -> Done<RequestOptions> {
    let mut options = match &args.user {
        Some(user) => session.as_user(user).await?,
        None if tokens == ["user"] => {
            return Err(Failure::new(
                Category::Credentials,
                format!("{} acts for a user: `lark login` once, then add `--user me` or `--user OPEN_ID`", args.id),
            )
            .into());
        }
        None => RequestOptions::new(),
    };
    if let Some(tenant) = &args.tenant {
        options = options.tenant_key(tenant);
    }
    Ok(options)
}

fn write(args: &Args, data: &Value) -> Done {
    let Some(path) = &args.output else { return output::json(data, args.compact) };
    let text = if args.compact { data.to_string() } else { format!("{data:#}") };
    std::fs::write(path, text + "\n").map_err(|error| local(format!("{}: {error}", path.display())))
}

async fn download(client: &Client, request: &Request, options: RequestOptions, args: &Args) -> Done {
    let mut file = calls::download(client, request, options).await?.data;
    if let Some(path) = &args.output {
        let bytes = file.on_progress(output::progress(format!("downloading {}", path.display()))).save_to(path).await?;
        say(&format!("{}: {bytes} bytes", path.display()));
        return Ok(());
    }
    while let Some(piece) = file.next().await {
        output::bytes(&piece?)?;
    }
    Ok(())
}

/// The items of all pages, each on a line of its own, as they arrive.
async fn pages(client: &Client, endpoint: &Endpoint, values: &Values, options: RequestOptions, args: &Args) -> Done {
    let mut out: Box<dyn FnMut(&Value) -> Done> = match &args.output {
        None => Box::new(|item| output::json(item, true)),
        Some(path) => {
            let at = |error: std::io::Error| local(format!("{}: {error}", path.display()));
            let mut file = std::io::BufWriter::new(std::fs::File::create(path).map_err(at)?);
            Box::new(move |item| {
                use std::io::Write as _;
                writeln!(file, "{item}").and_then(|()| file.flush()).map_err(at)
            })
        }
    };
    let (mut left, mut named) = (args.max.unwrap_or(u64::MAX), values.named.clone());
    let mut all = values.all();
    while left > 0 {
        let request = values.request(endpoint, &named)?;
        let data = calls::run(client, &request, &options).await?.data;
        let items = endpoint.list_member().map(|list| data.get(list).and_then(Value::as_array));
        match items {
            Some(items) => {
                for item in items.into_iter().flatten() {
                    if left == 0 {
                        return Ok(());
                    }
                    out(item)?;
                    left -= 1;
                }
            }
            // Of several lists, the page as a whole.
            None => {
                out(&data)?;
                left -= 1;
            }
        }
        let Some(next) = endpoint.next_page(&all, &data)? else { break };
        // Of the values only that of the page has changed.
        for (name, value) in &next {
            if all.get(name) != Some(value) {
                named.insert(name.clone(), value.clone());
            }
        }
        all = next;
    }
    Ok(())
}
