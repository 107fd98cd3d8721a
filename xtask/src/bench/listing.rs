//! What a list of all endpoints costs to build.

use serde::{Deserialize, Serialize};

use super::report::{Bar, Limit, Section, number};
use super::{Args, Part, build};
use crate::Result;

/// The part.
pub(super) struct Listing;

/// The figure of the part.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    /// User CPU of the release build.
    release_cpu_s: f64,
}

impl Part for Listing {
    const NAME: &'static str = "listing";
    type Figures = Figures;

    fn measure(_: &Args) -> Result<Figures> {
        Ok(Figures { release_cpu_s: build::release("ours-endpoints")? })
    }

    fn section(&Figures { release_cpu_s }: &Figures) -> Section {
        let text = format!(
            "A program that lists all endpoints and sends nothing, with the features of all services: a release build, as above, \
             takes {} s of\nuser CPU.\n",
            number(release_cpu_s)
        );
        let name = "release build of the list of all endpoints, user CPU in s";
        Section {
            title: "Building a list of all endpoints",
            text,
            bars: vec![Bar::new(name, release_cpu_s, Limit::AtMost(60.0))],
        }
    }
}
