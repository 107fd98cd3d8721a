//! How often a token is asked for when many first calls come at once.

use serde::{Deserialize, Serialize};

use super::programs::{Mock, OURS, Outcome, Program};
use super::report::{Bar, Limit, Section, Table};
use super::{Args, Part};
use crate::Result;

/// The part.
pub(super) struct Herd;

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    calls: u64,
    clients: Vec<Client>,
}

#[derive(Serialize, Deserialize)]
struct Client {
    name: String,
    result: Tokens,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Tokens {
    Requests(u64),
    Unsupported(String),
    Failed(String),
}

impl Part for Herd {
    const NAME: &'static str = "herd";
    type Figures = Figures;

    fn measure(args: &Args) -> Result<Figures> {
        let programs = Program::all(args, false)?;
        let mut clients = Vec::new();
        for program in &programs {
            // A server of its own each: no connection and no count of the one before is left.
            let mock = Mock::start()?;
            let calls = args.herd.to_string();
            let result = match program.run(&["herd", &calls, &calls, &mock.url]) {
                Ok(Outcome::Done { .. }) => Tokens::Requests(mock.tokens()?),
                Ok(Outcome::Unsupported { unsupported }) => Tokens::Unsupported(unsupported),
                Err(error) => Tokens::Failed(error.to_string()),
            };
            clients.push(Client { name: program.name.to_owned(), result });
        }
        Ok(Figures { calls: args.herd, clients })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["client", "token requests"]);
        let mut bars = Vec::new();
        for Client { name, result } in &figures.clients {
            let text = match result {
                Tokens::Requests(count) => count.to_string(),
                Tokens::Unsupported(reason) | Tokens::Failed(reason) => reason.clone(),
            };
            table.row([name.clone(), text]);
            if let (OURS, Tokens::Requests(count)) = (name.as_str(), result) {
                let name = format!("{} first calls at once: token requests", figures.calls);
                bars.push(Bar::new(name, *count as f64, Limit::AtMost(1.0)));
            }
        }
        let text = format!(
            "{} simultaneous first calls of one client without a token; a token takes 50 ms. Python's calls run on a \
             thread each.\n\n{table}",
            figures.calls
        );
        Section { title: "A cold herd", text, bars }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_about_ours_alone() {
        let client = |name: &str, result| Client { name: name.to_owned(), result };
        let clients = vec![
            client("bare-hyper", Tokens::Unsupported("no tokens".to_owned())),
            client(OURS, Tokens::Requests(2)),
            client("openlark", Tokens::Requests(1000)),
        ];
        let section = Herd::section(&Figures { calls: 1000, clients });
        let bars: Vec<_> = section.bars.iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(2.0, false)]);
        assert!(section.text.contains("| openlark | 1000 |"));
    }
}
