//! `benches/figures.json`: the raw figures of each part, with the machine they are of.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::machine::Machine;
use crate::{Result, cargo};

/// All that was measured, by the name of the part.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Store(BTreeMap<String, Measured>);

/// The figures of a part.
#[derive(Serialize, Deserialize)]
pub(super) struct Measured {
    pub(super) machine: Machine,
    pub(super) figures: Value,
}

impl Store {
    /// What there is; nothing before the first run.
    pub(super) fn load() -> Result<Self> {
        let path = path();
        if !path.exists() {
            return Ok(Self::default());
        }
        serde_json::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()).into())
    }

    pub(super) fn save(&self) -> Result<()> {
        Ok(fs::write(path(), serde_json::to_string_pretty(self)? + "\n")?)
    }

    pub(super) fn get(&self, part: &str) -> Option<&Measured> {
        self.0.get(part)
    }

    pub(super) fn set(&mut self, part: &str, machine: Machine, figures: Value) {
        self.0.insert(part.to_owned(), Measured { machine, figures });
    }
}

fn path() -> PathBuf {
    cargo::workspace().join("benches/figures.json")
}
