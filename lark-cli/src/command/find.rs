//! `lark find`.

use lark_cli::calls::{Category, Failure};
use lark_cli::facts;
use lark_cli::find::{self, show};

use super::output::{self, Done};

/// Arguments of `lark find`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Words, an id, the name of a type, a URL or path with or without a method before it, a page of the
    /// documentation, or a scope
    #[arg(required = true)]
    query: Vec<String>,
    /// The most endpoints to show
    #[arg(long, default_value_t = 6, value_name = "N")]
    limit: usize,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Done {
    let query = args.query.join(" ");
    let endpoints = facts::endpoints();
    let found = find::find(&endpoints, &query, args.limit.max(1));
    if found.is_empty() {
        let near = find::near(&endpoints, &query);
        let hint = if near.is_empty() { "try other words".to_owned() } else { format!("like it: {}", near.join(", ")) };
        return Err(Failure::new(Category::Local, format!("no endpoint is like `{query}`; {hint}")).into());
    }
    let text = if args.json {
        found.iter().map(|found| format!("{}\n", show::json(found))).collect()
    } else {
        show::list(&found)
    };
    output::print(&text)
}
