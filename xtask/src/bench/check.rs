//! What `cargo check -p lark-apis` costs, and how that grows with the endpoints that are turned on.
//!
//! Endpoints are turned on by the service, so sets of services are drawn that have 10, 100 and 1,000 of them. Services
//! differ, some have large models; so each size is drawn several times.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::programs::note;
use super::report::{Bar, Limit, Section, Table, cell};
use super::{Args, Drawing, Part, median, plot, target};
use crate::measure::usage_of_crate;
use crate::{Result, cargo};

/// The part.
pub(super) struct Check;

/// Where the plot is, in `benches`.
const PLOT: &str = "check.svg";
/// The sizes that are drawn, beside all.
const SIZES: [usize; 3] = [10, 100, 1000];
/// How often each is drawn, and how often all are checked.
const DRAWS: usize = 3;
/// A program that sends messages and writes documents turns on these.
const PAIR: [&str; 2] = ["docx", "im"];

/// All figures of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    /// From few endpoints to all.
    sizes: Vec<Size>,
    pair: Size,
}

/// Checks with the same number of endpoints.
#[derive(Serialize, Deserialize)]
struct Size {
    endpoints: usize,
    checks: Vec<Checked>,
}

#[derive(Serialize, Deserialize)]
struct Checked {
    services: Vec<String>,
    /// User CPU of the crate's own rustc.
    cpu_s: f64,
    /// Its greatest resident memory.
    peak_mib: f64,
}

/// A feature of lark-apis.
pub(super) struct Service {
    pub(super) name: String,
    endpoints: usize,
}

impl Part for Check {
    const NAME: &'static str = "check";
    type Figures = Figures;

    fn measure(_: &Args) -> Result<Figures> {
        let services = services()?;
        let mut sizes = Vec::new();
        for endpoints in SIZES {
            let draws = (0..DRAWS).map(|draw| draw_of(&services, endpoints, draw * services.len() / DRAWS));
            sizes.push(Size { endpoints, checks: draws.map(|names| check(&names)).collect::<Result<_>>()? });
        }
        let all: Vec<&str> = services.iter().map(|service| service.name.as_str()).collect();
        sizes.push(repeated(&services, &all)?);
        Ok(Figures { sizes, pair: repeated(&services, &PAIR)? })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["endpoints", "CPU s", "each, ms", "least and most, s", "peak, MiB", "services"]);
        let rows = figures.sizes.iter().map(|size| (size.endpoints.to_string(), size));
        for (title, size) in rows.chain([(format!("{}: {}", figures.pair.endpoints, PAIR.join(", ")), &figures.pair)]) {
            let times = size.checks.iter().map(|check| check.cpu_s);
            let least = times.clone().min_by(f64::total_cmp);
            let most = times.max_by(f64::total_cmp);
            let services: Vec<_> = size.checks.iter().map(|check| check.services.len().to_string()).collect();
            table.row([
                title,
                cell(size.cpu()),
                cell(size.cpu().map(|cpu| cpu * 1000.0 / size.endpoints.max(1) as f64)),
                format!("{}–{}", cell(least), cell(most)),
                cell(size.peak()),
                services.join(", "),
            ]);
        }
        let text = format!(
            "`cargo check -p lark-apis`: user CPU and greatest resident memory of that crate's own rustc, not incremental, \
             what it\ndepends on checked before. The services of 10, 100 and 1,000 endpoints are taken in the order of \
             the alphabet, from\nthree places in it, each that still fits; medians of the three, and of three checks of \
             all services.\n\n![CPU of the check over the number of endpoints](benches/{PLOT})\n\n{table}"
        );
        Section { title: "Checking lark-apis", text, bars: figures.bars() }
    }

    fn drawing(figures: &Figures) -> Result<Option<Drawing>> {
        let points = |size: &Size| -> Vec<(f64, f64)> {
            size.checks.iter().map(|check| (size.endpoints as f64, check.cpu_s)).collect()
        };
        let line: Vec<_> = figures.sizes.iter().filter_map(|size| Some((size.endpoints as f64, size.cpu()?))).collect();
        let dots: Vec<_> = figures.sizes.iter().flat_map(points).collect();
        let svg = plot::svg("cargo check -p lark-apis", ["endpoints", "user CPU of rustc, s"], &line, &dots)?;
        Ok(Some(Drawing { name: PLOT, svg }))
    }
}

impl Size {
    fn middle(&self, figure: fn(&Checked) -> f64) -> Option<f64> {
        median(self.checks.iter().map(figure))
    }

    fn cpu(&self) -> Option<f64> {
        self.middle(|check| check.cpu_s)
    }

    fn peak(&self) -> Option<f64> {
        self.middle(|check| check.peak_mib)
    }
}

impl Figures {
    fn bars(&self) -> Vec<Bar> {
        let all = self.sizes.last();
        let bars = [
            ("check of all endpoints, user CPU in s", all.and_then(Size::cpu), 17.0),
            ("check of all endpoints, peak in MiB", all.and_then(Size::peak), 2.0e9 / f64::from(1 << 20)),
            ("check of docx and im, user CPU in s", self.pair.cpu(), 0.9),
        ];
        bars.into_iter().filter_map(|(name, value, most)| Some(Bar::new(name, value?, Limit::AtMost(most)))).collect()
    }
}

/// The services of lark-apis, with the number of their declarations.
pub(super) fn services() -> Result<Vec<Service>> {
    let folder = cargo::workspace().join("lark-apis");
    let manifest: toml::Table = toml::from_str(&fs::read_to_string(folder.join("Cargo.toml"))?)?;
    let full = manifest["features"]["full"].as_array().into_iter().flatten().filter_map(toml::Value::as_str);
    full.map(|name| {
        let source = folder.join("src").join(name);
        let endpoints = declarations(&source)? + declarations(&source.with_extension("rs"))?;
        Ok(Service { name: name.to_owned(), endpoints })
    })
    .collect()
}

/// How many endpoints are declared in a file, or in a folder and those below it.
fn declarations(path: &Path) -> Result<usize> {
    if !path.is_dir() {
        let text = fs::read_to_string(path)?;
        return Ok(text.lines().filter(|line| line.trim_start().starts_with("#[lark_api(")).count());
    }
    fs::read_dir(path)?.map(|entry| declarations(&entry?.path())).sum()
}

/// Services that have so many endpoints together, or as many as can be had with fewer, from the first place in the list from
/// where that is possible.
fn draw_of(services: &[Service], endpoints: usize, first: usize) -> Vec<&str> {
    let from = |first: usize| {
        let mut rest = endpoints;
        let mut drawn = Vec::new();
        for service in services.iter().cycle().skip(first).take(services.len()) {
            if service.endpoints <= rest {
                rest -= service.endpoints;
                drawn.push(service.name.as_str());
            }
        }
        (rest, drawn)
    };
    let draws = (0..services.len()).map(|place| from(first + place));
    draws.min_by_key(|(rest, _)| *rest).map(|(_, drawn)| drawn).unwrap_or_default()
}

/// The same services, several times.
fn repeated(services: &[Service], names: &[&str]) -> Result<Size> {
    let chosen = services.iter().filter(|service| names.contains(&service.name.as_str()));
    let endpoints = chosen.map(|service| service.endpoints).sum();
    Ok(Size { endpoints, checks: (0..DRAWS).map(|_| check(names)).collect::<Result<_>>()? })
}

fn check(services: &[&str]) -> Result<Checked> {
    let target = target()?.join("check");
    let cargo = |arguments: &[&str]| {
        let mut command = cargo::command(cargo::workspace());
        command.args(arguments).args(["-p", "lark-apis", "--locked"]);
        command.env("CARGO_TARGET_DIR", &target).env("CARGO_INCREMENTAL", "0");
        command
    };
    note(&format!("checking lark-apis with {} services", services.len()));
    cargo::output(&mut cargo(&["clean"]))?;
    let mut command = cargo(&["check", "--no-default-features", "--features", &services.join(",")]);
    let usage = usage_of_crate(&mut command, "lark_apis")?;
    Ok(Checked {
        services: services.iter().map(|&name| name.to_owned()).collect(),
        cpu_s: usage.cpu_s(),
        peak_mib: usage.peak_mib(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_every_size_can_be_drawn() {
        let services = services().unwrap();
        let count = |names: &[&str]| -> usize {
            services.iter().filter(|service| names.contains(&service.name.as_str())).map(|s| s.endpoints).sum()
        };
        for size in SIZES {
            for draw in 0..DRAWS {
                let drawn = draw_of(&services, size, draw * services.len() / DRAWS);
                assert_eq!(count(&drawn), size, "{drawn:?}");
            }
        }
        assert!(count(&PAIR) > 0);
    }

    #[test]
    fn bars_are_of_medians() {
        let size = |endpoints, times: [f64; 3]| Size {
            endpoints,
            checks: times.map(|cpu_s| Checked { services: Vec::new(), cpu_s, peak_mib: 2000.0 }).into(),
        };
        let sizes = vec![size(10, [0.3, 0.2, 0.1]), size(1792, [26.0, 16.0, 15.0])];
        let figures = Figures { sizes, pair: size(96, [1.6, 1.7, 1.0]) };
        let bars: Vec<_> = figures.bars().iter().map(|bar| (bar.value, bar.is_reached())).collect();
        assert_eq!(bars, [(16.0, true), (2000.0, false), (1.6, false)]);
        let section = Check::section(&figures).text;
        assert!(section.contains("| 10 | 0.20 | 20"), "{section}");
        assert!(Check::drawing(&figures).unwrap().unwrap().svg.starts_with("<svg"));
    }
}
