//! What all services cost to build: a program that calls two of them, and one that lists all endpoints.

use serde::{Deserialize, Serialize};

use super::build::{cold, release};
use super::programs::FLOOR;
use super::report::{Bar, Limit, Section, Table, number};
use super::{Args, Part};
use crate::Result;

/// The part.
pub(super) struct Whole;

/// All figures of the part: user CPU in seconds.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    floor_cold_s: f64,
    full_cold_s: f64,
    listing_release_s: f64,
}

impl Part for Whole {
    const NAME: &'static str = "whole";
    type Figures = Figures;

    fn measure(_: &Args) -> Result<Figures> {
        Ok(Figures {
            floor_cold_s: cold(FLOOR)?,
            full_cold_s: cold("ours-full")?,
            listing_release_s: release("ours-endpoints")?,
        })
    }

    fn section(figures: &Figures) -> Section {
        let Figures { floor_cold_s, full_cold_s, listing_release_s } = figures;
        let ratio = full_cold_s / floor_cold_s;
        let mut table = Table::new(["build", "CPU s", "of bare reqwest"]);
        table.row(["bare-reqwest, cold".to_owned(), number(*floor_cold_s), number(1.0)]);
        table.row(["ours-full, cold".to_owned(), number(*full_cold_s), number(ratio)]);
        table.row(["ours-endpoints, release".to_owned(), number(*listing_release_s), String::new()]);
        let text = format!(
            "As above, with the features of all services: `ours-full` sends the same message and document, `ours-endpoints` \
             lists\nall endpoints and sends nothing.\n\n{table}"
        );
        let bars = vec![
            Bar::new("cold build with all services, of bare reqwest", ratio, Limit::AtMost(1.5)),
            Bar::new(
                "release build of the list of all endpoints, user CPU in s",
                *listing_release_s,
                Limit::AtMost(60.0),
            ),
        ];
        Section { title: "Building all services", text, bars }
    }
}
